#include "core/scenario/ScenarioSettings.h"

namespace postroom {

ScenarioSettings settingsOf(const Scenario& scenario)
{
    return {scenario.title, scenario.author, scenario.linkDelay, static_cast<std::int64_t>(scenario.seed),
            scenario.until, scenario.memoryWatermark, scenario.diskDelay};
}

Scenario withSettings(Scenario scenario, const ScenarioSettings& settings)
{
    scenario.title = settings.title;
    scenario.author = settings.author;
    scenario.linkDelay = settings.linkDelay;
    scenario.seed = static_cast<std::uint64_t>(settings.seed);
    scenario.until = settings.until;
    scenario.memoryWatermark = settings.memoryWatermark;
    scenario.diskDelay = settings.diskDelay;
    return scenario;
}

} // namespace postroom
