#pragma once

#include "core/scenario/LocatedJson.h"
#include "core/scenario/Scenario.h"

#include <tl/expected.hpp>

namespace postroom {

/// Reads a scenario file and checks that it fits together. The first thing that is wrong comes back with
/// its place and a sentence that says what would work.
tl::expected<Scenario, Problem> readScenario(std::string_view text, const std::string& file = {});

/// As readScenario(), without the check that names refer to things that exist: for text that was already
/// read once and for tools that show unfinished files.
tl::expected<Scenario, Problem> readScenarioFields(const JsonValue& root);

/// True if the text is JSON that claims to be a scenario, whatever its version.
bool looksLikeScenario(const JsonValue& root);

/// Starts the scenario as `postroom run` would. A declaration that the broker refuses (x-message-ttl of the
/// wrong type and so on) is a problem at its place in the file.
tl::expected<void, Problem> checkAgainstBroker(const Scenario& scenario, std::string_view text,
                                               const std::string& file = {});

} // namespace postroom
