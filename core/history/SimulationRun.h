#pragma once

#include "core/scenario/Scenario.h"
#include "core/scenario/ScenarioStart.h"
#include "core/scene/Scene.h"
#include "core/sim/Simulation.h"
#include "core/stats/TimeSeries.h"
#include "core/why/ConsumerBook.h"

#include <functional>
#include <optional>
#include <vector>

namespace postroom {

/// One run of a scenario together with what is seen of it and counted in it. A copy is a checkpoint.
class SimulationRun {
public:
    /// Asked now and then during a long run: whether to go on.
    using GoOn = std::function<bool()>;

    /// Begins at time 0.
    explicit SimulationRun(const Scenario& scenario);

    /// Carries out commands now, until one is refused; the refusal comes back.
    std::optional<Refusal> submit(const std::vector<Command>& commands);
    /// Carries out what a real client asks on a channel. Scene and statistics follow later, with the next step.
    Answer<Reply> submit(const Command& command, ChannelId by);
    /// Carries out the next thing that is due. False when nothing is.
    bool step();
    /// Carries out everything due until then, or less if it shall not go on; it is asked after as many things as
    /// given. False if that was not all.
    bool runUntil(SimTime time, const GoOn& goOn = {}, int askAfter = usualBatch);
    static constexpr int usualBatch = 64;
    /// Carries out things until there were that many in all, but none that is due later than that time; then it is
    /// that late.
    void runUntil(std::uint64_t steps, SimTime at, const GoOn& goOn = {});

    /// Does again what was done in a recorded run, of which this is an earlier place, until that time.
    bool repeatUntil(const Simulation::Record& record, SimTime time, const GoOn& goOn = {}, int askAfter = usualBatch);
    /// The same, as far as that many steps and commands; then it is as late as given, or as it was there.
    bool repeatUntil(const Simulation::Record& record, const Position& place, const GoOn& goOn = {});
    /// The same for the next command or the next thing that is due. False when nothing is.
    bool repeatNext(const Simulation::Record& record);

    /// Declarations of the scenario that the broker refused at the start.
    const std::vector<RefusedCommand>& refused() const { return m_refused; }
    SimTime now() const { return m_simulation.now(); }
    Position position() const { return m_simulation.position(); }
    /// Nothing moves and nothing is due soon.
    bool isQuiet() const;
    const Simulation& simulation() const { return m_simulation; }
    const Journal& journal() const { return m_simulation.journal(); }
    const Scene& scene() const { return m_scene; }
    const Statistics& statistics() const { return m_series.totals(); }
    const TimeSeries& series() const { return m_series; }
    const ConsumerBook& consumers() const { return m_consumers; }
    /// Lets scene, series and statistics catch up with what real clients have asked for.
    void follow();

    /// See Simulation.
    void forgetPast() { m_simulation.forgetPast(); }
    void forgetRecordBefore(std::uint64_t command) { m_simulation.forgetRecordBefore(command); }
    /// Takes the past from a run that has been here: its journal and its commands until this place.
    void takePast(const Journal& journal, const Simulation::Record& record);

private:
    std::vector<RefusedCommand> m_refused;
    Simulation m_simulation;
    Scene m_scene;
    TimeSeries m_series;
    ConsumerBook m_consumers;
};

} // namespace postroom
