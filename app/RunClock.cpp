#include "app/RunClock.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace {

constexpr std::array<double, 10> steps{0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100};
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
    speed = std::clamp(speed, slowest, fastest);
    if (speed == m_speed)
        return;
    m_speed = speed;
    emit speedChanged();
}

double RunClock::speedLevel() const { return std::log(m_speed / slowest) / std::log(fastest / slowest); }

void RunClock::setSpeedLevel(double level)
{
    const double speed = slowest * std::pow(fastest / slowest, std::clamp(level, 0.0, 1.0));
    const double digits = std::pow(10, std::floor(std::log10(speed)) - 1);
    setSpeed(std::round(speed / digits) * digits);
}

QString RunClock::speedText() const { return QLocale().toString(m_speed, 'g', 2).append(QChar(0x00d7)); }

void RunClock::faster()
{
    const auto next = std::find_if(steps.begin(), steps.end(), [this](double step) { return step > m_speed * 1.01; });
    setSpeed(next == steps.end() ? fastest : *next);
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
    // What is less than a microsecond now belongs to the next call.
    const double microseconds = seconds * m_speed * 1e6 + m_rest;
    const auto whole = static_cast<std::int64_t>(microseconds);
    m_rest = microseconds - static_cast<double>(whole);
    return postroom::Duration{whole};
}

void RunClock::sendTick() { emit tick(takePassed()); }
