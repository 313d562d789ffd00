#pragma once

#include "core/history/History.h"

#include <tl/expected.hpp>

#include <string>

namespace postroom {

/// What was done in the present branch, so that its run can be replayed to the byte, and in the others as far as they can
/// be. A sentence if this one cannot: what real programs asked belongs to their sockets.
tl::expected<Recording, std::string> recordingOf(const History& history);

/// How many of the other branches cannot be kept.
std::size_t branchesLeftOut(const History& history);

/// A scenario with its recording done again.
struct Replay {
    History history; ///< at the end of the branch that the file is about
    std::string digest;
    EventNumber events = 0;
    /// Whether this is exactly the run that was recorded. If not, the rules have changed since. For the other branches the
    /// history knows.
    bool isSame = false;
};
Replay replay(Scenario scenario);

} // namespace postroom
