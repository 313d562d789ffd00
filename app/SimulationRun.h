#pragma once

#include "core/scenario/Scenario.h"
#include "core/scenario/ScenarioStart.h"
#include "core/scene/Scene.h"
#include "core/sim/Simulation.h"
#include "core/stats/Statistics.h"
#include "core/stats/TimeSeries.h"

#include <optional>
#include <string>
#include <vector>

/// One run of a scenario together with what is seen of it and counted in it.
class SimulationRun {
public:
    /// Begins at time 0.
    explicit SimulationRun(const postroom::Scenario& scenario);

    /// Carries out commands now, until one is refused; the refusal comes back.
    std::optional<postroom::Refusal> submit(const std::vector<postroom::Command>& commands);
    /// Carries out what a real client asks on a channel. Scene and statistics follow later, with the next step.
    postroom::Answer<postroom::Reply> submit(const postroom::Command& command, postroom::ChannelId by);
    /// Carries out the next thing that is due. False when nothing is.
    bool step();
    /// Carries out everything due until then, or as much as fits into the budget. False if that was not all.
    bool runUntil(postroom::SimTime time, std::optional<int> budgetMilliseconds);

    /// Declarations of the scenario that the broker refused at the start.
    const std::vector<postroom::RefusedCommand>& refused() const { return m_refused; }
    postroom::SimTime now() const { return m_simulation.now(); }
    /// Nothing moves and nothing is due soon.
    bool isQuiet() const;
    const postroom::Simulation& simulation() const { return m_simulation; }
    const postroom::Journal& journal() const { return m_simulation.journal(); }
    const postroom::Scene& scene() const { return m_scene; }
    const postroom::Statistics& statistics() const { return m_statistics; }
    const postroom::TimeSeries& series() const { return m_series; }
    /// Lets scene and statistics catch up with what real clients have asked for.
    void follow();

private:
    std::vector<postroom::RefusedCommand> m_refused;
    postroom::Simulation m_simulation;
    postroom::Scene m_scene;
    postroom::Statistics m_statistics;
    postroom::TimeSeries m_series;
};
