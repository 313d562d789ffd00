#pragma once

#include "core/scenario/Scenario.h"

namespace postroom {

/// The document after a command of a person: what it declares or changes is in it, what it deletes is not.
/// Commands that only ask the run, such as a crash, leave it as it is.
Scenario withCommand(Scenario scenario, const Command& command);

} // namespace postroom
