#pragma once

#include "core/scenario/LocatedJson.h"
#include "core/scenario/Scenario.h"

#include <optional>

namespace postroom {

/// Whether the things in a scenario fit together: names are there, unique and allowed, and every reference
/// leads to something. `root` is the file it was read from, for the places.
std::optional<Problem> checkScenario(const Scenario& scenario, const JsonValue& root);

/// Exchanges that every virtual host has from the start (R-NAME-10); "" is the default exchange.
bool isPredeclaredExchange(std::string_view name);

} // namespace postroom
