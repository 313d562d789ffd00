#pragma once

#include "core/scenario/Scenario.h"

#include <string>
#include <vector>

namespace postroom {

/// What an operator sets before anybody connects: limits of virtual hosts, users and permissions, and the virtual
/// hosts that these and the policies need. The commands that lead from one scenario to another; from an empty one
/// for the start of a run.
std::vector<Command> operatorChanges(const Scenario& before, const Scenario& after);

/// The virtual hosts that a scenario speaks of, "/" first. An entry of its limits without numbers only says that there
/// is one.
std::vector<std::string> vhostsOf(const Scenario& scenario);

/// The user who is always there and may do everything until told otherwise.
inline constexpr char firstUser[] = "guest";

} // namespace postroom
