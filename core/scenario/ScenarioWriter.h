#pragma once

#include "core/scenario/Scenario.h"

#include <string>
#include <string_view>

namespace postroom {

/// The scenario as a file. With the text it was opened from: that very text while nothing has changed, and
/// its order of keys otherwise.
std::string writeScenario(const Scenario& scenario, std::string_view originalText = {});

/// Equal in everything that a file holds.
bool sameScenario(const Scenario& a, const Scenario& b);

} // namespace postroom
