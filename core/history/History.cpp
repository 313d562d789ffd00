#include "core/history/History.h"

#include <algorithm>

namespace postroom {

namespace {

/// Things without an event are passed over when stepping, but not for ever.
constexpr int mostSilentSteps = 1000;

bool sameMoves(const Position& one, const Position& other)
{
    return one.steps == other.steps && one.commands == other.commands;
}

} // namespace

History::History(Scenario scenario, const Checkpoints::Limits& limits) : m_present(scenario), m_limits(limits)
{
    Branch first;
    first.start = std::make_shared<const Scenario>(std::move(scenario));
    first.checkpoints = Checkpoints(limits);
    first.begin = first.left = m_present.position();
    first.beginEvent = m_present.journal().last();
    for (const auto& [node, place] : first.start->layout)
        m_places[known(node)] = place;
    m_annotations = first.start->annotations;
    m_branches.push_back(std::move(first));
    refreshScenario();
    follow();
}

void History::follow()
{
    m_present.follow();
    current().markers.follow(m_present.journal());
    current().checkpoints.consider(m_present);
    if (record().end() - record().first() > mostCommands)
        forgetOldest();
}

void History::forgetOldest()
{
    const SimulationRun* oldest = branch().checkpoints.firstAfterCommands(record().end() - mostCommands * 3 / 4);
    if (!oldest)
        return;
    Branch& branch = current();
    branch.begin = oldest->position();
    branch.beginEvent = oldest->journal().last();
    branch.isCut = true;
    branch.checkpoints.forgetBefore(branch.begin);
    std::erase_if(branch.acts, [&](const Act& act) { return act.before < branch.begin && !act.scenario; });
    m_present.forgetRecordBefore(branch.begin.commands);
}

History::GoOn History::watched(const SimulationRun& run, const GoOn& goOn)
{
    return [this, &run, goOn] {
        if (&run == &m_present)
            current().markers.follow(run.journal());
        current().checkpoints.consider(run);
        return !goOn || goOn();
    };
}

void History::beginFrom(const SimulationRun* checkpoint, bool pastIsNotLater)
{
    if (m_past && pastIsNotLater && (!checkpoint || checkpoint->position().steps <= m_past->position().steps))
        return;
    if (!checkpoint) {
        m_past.emplace(*branch().start);
        return;
    }
    m_past = *checkpoint;
    m_past->takePast(m_present.journal(), record());
}

bool History::seek(SimTime time, const GoOn& goOn)
{
    if (time >= end()) {
        m_past.reset();
        refreshScenario();
        return true;
    }
    time = std::max(time, branch().begin.at);
    beginFrom(branch().checkpoints.before(time), m_past && m_past->now() <= time);
    const bool finished = m_past->repeatUntil(record(), time, watched(*m_past, goOn));
    refreshScenario();
    return finished;
}

bool History::show(const Position& wanted, const GoOn& goOn)
{
    const Position place = std::max(wanted, branch().begin);
    if (place >= m_present.position()) {
        m_past.reset();
        refreshScenario();
        return true;
    }
    beginFrom(branch().checkpoints.before(place), m_past && m_past->position() <= place);
    const bool finished = m_past->repeatUntil(record(), place, watched(*m_past, goOn));
    refreshScenario();
    return finished;
}

void History::showEvent(EventNumber event)
{
    if (event > m_present.journal().last())
        return showEnd();
    if (event <= branch().beginEvent) {
        show(branch().begin);
        return;
    }
    beginFrom(branch().checkpoints.beforeEvent(event), m_past && m_past->journal().last() < event);
    while (m_past->journal().last() < event && m_past->repeatNext(record())) { }
    if (m_past->position() >= m_present.position())
        m_past.reset();
    refreshScenario();
}

bool History::isAtEnd() const
{
    return !m_past || sameMoves(m_past->position(), m_present.position());
}

bool History::advance(SimTime time, const GoOn& goOn, int askAfter)
{
    if (m_past && time < end()) {
        const bool finished = m_past->repeatUntil(record(), time, watched(*m_past, goOn), askAfter);
        refreshScenario();
        return finished;
    }
    if (m_past) {
        m_past.reset();
        refreshScenario();
    }
    const bool finished = m_present.runUntil(time, watched(m_present, goOn), askAfter);
    follow();
    return finished;
}

void History::advance(std::uint64_t steps, SimTime at)
{
    m_past.reset();
    m_present.runUntil(steps, at, watched(m_present, {}));
    follow();
    refreshScenario();
}

bool History::stepForward()
{
    const EventNumber before = shown().journal().last();
    bool happened = false;
    for (int i = 0; i < mostSilentSteps && shown().journal().last() == before; ++i) {
        if (isAtEnd()) {
            m_past.reset();
            if (!m_present.step())
                break;
        } else if (!m_past->repeatNext(record())) {
            break;
        }
        happened = true;
    }
    if (isAtEnd() && m_past && m_past->now() == end())
        m_past.reset();
    follow();
    refreshScenario();
    return happened;
}

bool History::stepBack()
{
    // What the scenario itself declares at the start is not taken back.
    if (shown().position() <= branch().begin)
        return false;
    const Position now = shown().position();
    showEvent(shown().journal().last());
    if (shown().position() < now)
        return true; // time that passed since then comes first
    const bool byCommand = now.commands > branch().begin.commands && record()[now.commands - 1].afterSteps == now.steps;
    if (byCommand)
        show({now.steps, now.commands - 1, {}});
    else
        show({now.steps - 1, now.commands, {}});
    showEvent(shown().journal().last());
    return true;
}

} // namespace postroom
