#include "app/SimulationRun.h"

#include <chrono>

using namespace postroom;

namespace {

using SteadyClock = std::chrono::steady_clock;
/// So many things are carried out between two looks at the clock.
constexpr int batch = 64;

} // namespace

SimulationRun::SimulationRun(const Scenario& scenario) : m_simulation(start(scenario, &m_refused))
{
    follow();
}

void SimulationRun::follow()
{
    m_scene.follow(m_simulation.journal());
    m_statistics.follow(m_simulation.journal());
    m_series.follow(m_simulation.journal());
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

bool SimulationRun::runUntil(SimTime time, std::optional<int> budgetMilliseconds)
{
    const auto start = SteadyClock::now();
    const auto isOverBudget = [&] {
        return budgetMilliseconds && SteadyClock::now() - start > std::chrono::milliseconds(*budgetMilliseconds);
    };
    bool finished = true;
    for (int done = 1; finished && m_simulation.nextDue() <= time; ++done) {
        if (!m_simulation.step())
            break; // time stands still
        finished = done % batch != 0 || !isOverBudget();
    }
    if (finished)
        m_simulation.runUntil(time);
    follow();
    return finished;
}

bool SimulationRun::isQuiet() const
{
    return m_scene.flights().empty() && m_scene.marks().empty();
}
