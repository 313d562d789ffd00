#pragma once

#include "core/scenario/Scenario.h"
#include "core/vocabulary/Fields.h"

namespace postroom {

/// What is set for a scenario as a whole, apart from what stands on its canvas.
struct ScenarioSettings {
    std::string title;
    std::string author;
    Duration linkDelay;
    std::int64_t seed = 1;
    Duration until;
    std::int64_t memoryWatermark = 0;
    Duration diskDelay;
};

ScenarioSettings settingsOf(const Scenario& scenario);
Scenario withSettings(Scenario scenario, const ScenarioSettings& settings);

template<>
struct Described<ScenarioSettings> {
    static constexpr std::string_view name = "settings";
    static constexpr auto fields = std::make_tuple(
        field("title", &ScenarioSettings::title, "What the scenario is called."),
        field("author", &ScenarioSettings::author, "Who made it."),
        field("link_delay", &ScenarioSettings::linkDelay,
              "How long everything travels on a line. 0s means that nothing is seen on its way."),
        field("seed", &ScenarioSettings::seed,
              "All chance of a run. The same seed gives the same run; it counts from the next restart."),
        field("until", &ScenarioSettings::until, "How long the run is on the command line."),
        field("memory_watermark", &ScenarioSettings::memoryWatermark,
              "The memory alarm: more than this many bytes in messages block those who publish. 0: no limit."),
        field("disk_delay", &ScenarioSettings::diskDelay,
              "How slow the disk is: so long after it came, a persistent message in a durable queue is stored and "
              "confirmed. A power cut before that loses it."));
};

} // namespace postroom
