#pragma once

#include "core/scenario/LocatedJson.h"
#include "core/scenario/Scenario.h"

#include <string>
#include <string_view>

namespace postroom {

/// The scenario as a file. With the text it was opened from: that very text while nothing has changed, and
/// its order of keys otherwise.
std::string writeScenario(const Scenario& scenario, std::string_view originalText = {});

/// The same as a JSON object.
JsonValue scenarioJson(const Scenario& scenario);

/// Equal in everything that a file holds.
bool sameScenario(const Scenario& a, const Scenario& b);

} // namespace postroom
