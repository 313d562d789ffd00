#include "app/time/Comparison.h"

#include "app/stage/NodePlaces.h"
#include "app/time/ComparisonRows.h"
#include "app/words/EventSentences.h"

#include <algorithm>
#include <cmath>

using namespace postroom;

namespace {

constexpr int frameBudgetMilliseconds = 6; // for each of the two
constexpr int rowsMilliseconds = 150;

} // namespace

ComparedRun::ComparedRun(History history, BranchNumber branch, const Layout& layout, QString name, QString details)
    : m_history(std::move(history))
    , m_layout(layout)
    , m_name(std::move(name))
    , m_details(std::move(details))
{
    m_history.goToEndOf(branch);
    m_known = m_history.end();
    for (const auto& [node, place] : m_history.scenario()->layout)
        m_layout.insert_or_assign(node, place);
}

double ComparedRun::aspect() const
{
    QRectF bounds;
    for (const auto& [key, node] : placeNodes(scene(), m_layout))
        bounds |= node.rect;
    return bounds.height() > 0 ? bounds.width() / bounds.height() : 1;
}

QString ComparedRun::details() const
{
    return isBeyondEnd() ? tr("Beyond its end at %1: so it would go on").arg(::clockText(m_known)) : m_details;
}

void ComparedRun::show()
{
    if (std::exchange(m_wasBeyondEnd, isBeyondEnd()) != isBeyondEnd())
        emit detailsChanged();
    if (std::exchange(m_topologySeen, scene().topologyVersion()) != scene().topologyVersion())
        emit topologyChanged();
    else
        emit frame();
}

void ComparedRun::seek(SimTime time)
{
    if (time > m_history.end())
        m_history.showEnd();
    if (time > m_history.end())
        m_history.advance(time);
    else
        m_history.seek(time);
    show();
}

bool ComparedRun::advance(SimTime time, const History::GoOn& goOn)
{
    const bool finished = m_history.now() >= time || m_history.advance(time, goOn);
    show();
    return finished;
}

Comparison::Comparison(QObject* parent) : QObject(parent)
{
    m_sinceRows.start();
    connect(&m_clock, &RunClock::tick, this, &Comparison::tick);
    connect(&m_clock, &RunClock::playingChanged, this, &Comparison::moved);
}

void Comparison::start(const History& history, BranchNumber other, const Layout& layout, const QVariantList& branches)
{
    const auto make = [&](BranchNumber number) {
        QVariantMap words;
        for (const QVariant& each : branches) {
            if (each.toMap().value("number").toUInt() == number)
                words = each.toMap();
        }
        return std::make_unique<ComparedRun>(history, number, layout, words.value("name").toString(),
                                             words.value("text").toString());
    };
    m_clock.setPlaying(false);
    m_left = make(history.branch().number);
    m_right = make(other);
    m_shown = history.now();
    m_left->seek(m_shown);
    m_right->seek(m_shown);
    emit openChanged();
    emit moved();
}

void Comparison::close()
{
    m_clock.setPlaying(false);
    // QML lets go of them first.
    const auto left = std::move(m_left);
    const auto right = std::move(m_right);
    emit openChanged();
}

void Comparison::seek(double seconds)
{
    if (!isOpen())
        return;
    m_clock.setPlaying(false);
    m_shown = SimTime{std::llround(std::clamp(seconds, 0.0, end()) * 1e6)};
    m_left->seek(m_shown);
    m_right->seek(m_shown);
    emit moved();
}

void Comparison::tick(Duration passed)
{
    const auto advance = [&](ComparedRun& run, SimTime until) {
        QElapsedTimer spent;
        spent.start();
        return run.advance(until, [&spent] { return !spent.hasExpired(frameBudgetMilliseconds); });
    };
    // Both are as late as the slower one.
    SimTime until = m_shown + passed;
    if (!advance(*m_left, until))
        until = m_left->shown();
    if (!advance(*m_right, until))
        until = m_right->shown();
    m_shown = std::max(until, m_shown);
    if (m_sinceRows.hasExpired(rowsMilliseconds)) {
        m_sinceRows.start();
        emit moved();
    }
}

double Comparison::shown() const { return static_cast<double>(m_shown.microseconds) / 1e6; }

double Comparison::end() const
{
    if (!isOpen())
        return 0;
    return static_cast<double>(std::max({m_left->end(), m_right->end(), m_shown}).microseconds) / 1e6;
}

QString Comparison::clockText() const { return ::clockText(m_shown); }

QVariantList Comparison::rows() const
{
    return isOpen() ? comparisonRows(m_left->statistics(), m_right->statistics(), m_shown) : QVariantList();
}
