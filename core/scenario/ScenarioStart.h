#pragma once

#include "core/scenario/Scenario.h"
#include "core/sim/Simulation.h"

#include <vector>

namespace postroom {

/// A command of a scenario that the broker refused, and its answer.
struct RefusedCommand {
    Command command;
    Refusal refusal;
};

/// What has to be asked so that the world is as the scenario says. Clients come before the queues they own.
std::vector<Command> commandsOf(const Scenario& scenario);

/// A simulation at time 0 with everything in place and the timed commands planned. What was refused is
/// added to the list, if there is one; it is in the journal too.
Simulation start(const Scenario& scenario, std::vector<RefusedCommand>* refused = nullptr,
                 std::size_t journalLimit = Journal::defaultLimit);

} // namespace postroom
