#include "core/history/SimulationRun.h"

#include <algorithm>

namespace postroom {

namespace {

/// Asks whether to go on after every few things that were carried out.
class Batches {
public:
    Batches(SimulationRun& run, const SimulationRun::GoOn& goOn, int size) : m_run(run), m_goOn(goOn), m_size(size) {}

    bool goOn()
    {
        if (++m_done % m_size != 0)
            return true;
        m_run.follow(); // the journal does not keep everything, and whoever is asked wants to see
        return !m_goOn || m_goOn();
    }

private:
    SimulationRun& m_run;
    const SimulationRun::GoOn& m_goOn;
    int m_size;
    int m_done = 0;
};

} // namespace

SimulationRun::SimulationRun(const Scenario& scenario) : m_simulation(start(scenario, &m_refused))
{
    follow();
}

void SimulationRun::follow()
{
    m_scene.follow(m_simulation.journal());
    m_series.follow(m_simulation.journal());
    m_consumers.follow(m_simulation.journal());
    m_scene.prune(m_simulation.now());
}

std::optional<Refusal> SimulationRun::submit(const std::vector<Command>& commands)
{
    for (const Command& command : commands) {
        const auto answer = m_simulation.submit(command);
        if (!answer) {
            follow();
            return answer.error();
        }
    }
    follow();
    return std::nullopt;
}

Answer<Reply> SimulationRun::submit(const Command& command, ChannelId by) { return m_simulation.submit(command, by); }

bool SimulationRun::step()
{
    const bool happened = m_simulation.step();
    follow();
    return happened;
}

bool SimulationRun::runUntil(SimTime time, const GoOn& goOn, int askAfter)
{
    Batches batches(*this, goOn, askAfter);
    bool finished = true;
    while (finished && m_simulation.nextDue() <= time) {
        if (!m_simulation.step())
            break; // time stands still
        finished = batches.goOn();
    }
    if (finished)
        m_simulation.runUntil(time);
    follow();
    return finished;
}

void SimulationRun::runUntil(std::uint64_t steps, SimTime at, const GoOn& goOn)
{
    Batches batches(*this, goOn, usualBatch);
    const auto isDue = [&] {
        const SimTime due = m_simulation.nextDue();
        return m_simulation.steps() < steps ? due <= at : due < at;
    };
    while (isDue() && m_simulation.step() && batches.goOn()) { }
    m_simulation.waitUntil(at);
    follow();
}

bool SimulationRun::repeatUntil(const Simulation::Record& record, SimTime time, const GoOn& goOn, int askAfter)
{
    Batches batches(*this, goOn, askAfter);
    bool finished = true;
    while (finished) {
        if (const auto* next = m_simulation.nextOf(record)) {
            if (next->at > time)
                break;
            m_simulation.repeat(*next);
        } else if (m_simulation.nextDue() > time || !m_simulation.step()) {
            break;
        }
        finished = batches.goOn();
    }
    if (finished && !m_simulation.standsStill())
        m_simulation.waitUntil(time);
    follow();
    return finished;
}

bool SimulationRun::repeatUntil(const Simulation::Record& record, const Position& place, const GoOn& goOn)
{
    Batches batches(*this, goOn, usualBatch);
    bool finished = true;
    while (finished) {
        const Position now = m_simulation.position();
        const auto* next = now.commands < place.commands ? m_simulation.nextOf(record) : nullptr;
        if (next)
            m_simulation.repeat(*next);
        else if (now.steps >= place.steps || !m_simulation.step())
            break;
        finished = batches.goOn();
    }
    if (finished)
        m_simulation.waitUntil(place.at);
    follow();
    return finished;
}

bool SimulationRun::repeatNext(const Simulation::Record& record)
{
    if (const auto* next = m_simulation.nextOf(record)) {
        m_simulation.repeat(*next);
        follow();
        return true;
    }
    return step();
}

void SimulationRun::takePast(const Journal& journal, const Simulation::Record& record)
{
    m_simulation.takePast(journal.upTo(m_simulation.journal().last()), record.before(m_simulation.recorded().end()));
}

bool SimulationRun::isQuiet() const
{
    return m_scene.flights().empty() && m_scene.marks().empty();
}

} // namespace postroom
