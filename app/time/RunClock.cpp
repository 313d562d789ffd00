#include "app/time/RunClock.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace {

constexpr std::array<double, 20> steps{0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1,
                                       2,     5,     10,    20,   50,   100,  200, 500, 1000, RunClock::unlimited};
/// The slider's last bit is "as fast as possible".
constexpr double fastestLevel = 0.95;
constexpr postroom::Duration aFrameWithoutLimit = postroom::Duration::seconds(60);
constexpr int frameMilliseconds = 16;
constexpr int quietMilliseconds = 100;
// After the machine slept or the window was dragged, the run goes on where it was.
constexpr double longestFrameSeconds = 0.25;

} // namespace

RunClock::RunClock(QObject* parent) : QObject(parent)
{
    m_timer.setInterval(frameMilliseconds);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &RunClock::sendTick);
}

void RunClock::setPlaying(bool playing)
{
    if (playing == isPlaying())
        return;
    if (playing) {
        m_sinceTick.start();
        m_timer.start();
    } else {
        m_timer.stop();
        setLagging(false);
    }
    emit playingChanged();
}

void RunClock::setSpeed(double speed)
{
    speed = speed > fastest ? unlimited : std::max(speed, slowest);
    if (speed == m_speed)
        return;
    m_speed = speed;
    emit speedChanged();
}

double RunClock::speedLevel() const
{
    return isUnlimited() ? 1 : fastestLevel * std::log(m_speed / slowest) / std::log(fastest / slowest);
}

void RunClock::setSpeedLevel(double level)
{
    if (level > (1 + fastestLevel) / 2)
        return setSpeed(unlimited);
    const double speed = slowest * std::pow(fastest / slowest, std::clamp(level / fastestLevel, 0.0, 1.0));
    const double digits = std::pow(10, std::floor(std::log10(speed)) - 1);
    setSpeed(std::round(speed / digits) * digits);
}

QString RunClock::speedText() const
{
    if (isUnlimited())
        return tr("max");
    // Slower than a tenth a fraction says more.
    const QString number = m_speed < 0.1 ? QStringLiteral("1/%1").arg(QLocale().toString(1 / m_speed, 'f', 0))
                                         : QLocale().toString(m_speed, 'g', m_speed >= 100 ? 3 : 2);
    return number + QChar(0x00d7);
}

void RunClock::faster()
{
    const auto next = std::find_if(steps.begin(), steps.end(), [this](double step) { return step > m_speed * 1.01; });
    setSpeed(next == steps.end() ? unlimited : *next);
}

void RunClock::slower()
{
    const auto next = std::find_if(steps.rbegin(), steps.rend(), [this](double step) { return step < m_speed * 0.99; });
    setSpeed(next == steps.rend() ? slowest : *next);
}

void RunClock::setLagging(bool lagging)
{
    if (lagging == m_lagging)
        return;
    m_lagging = lagging;
    emit laggingChanged();
}

void RunClock::setQuiet(bool quiet)
{
    const int interval = quiet ? quietMilliseconds : frameMilliseconds;
    if (m_timer.interval() != interval)
        m_timer.setInterval(interval);
}

postroom::Duration RunClock::takePassed()
{
    if (!isPlaying())
        return {};
    const double seconds = std::min(static_cast<double>(m_sinceTick.nsecsElapsed()) / 1e9, longestFrameSeconds);
    m_sinceTick.start();
    if (isUnlimited())
        return aFrameWithoutLimit;
    // What is less than a microsecond now belongs to the next call.
    const double microseconds = seconds * m_speed * 1e6 + m_rest;
    const auto whole = static_cast<std::int64_t>(microseconds);
    m_rest = microseconds - static_cast<double>(whole);
    return postroom::Duration{whole};
}

void RunClock::sendTick() { emit tick(takePassed()); }
