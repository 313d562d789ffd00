#pragma once

#include "core/history/History.h"

#include <tl/expected.hpp>

#include <string>

namespace postroom {

/// What was done in the present branch, so that its run can be replayed to the byte. A sentence if it cannot: what real
/// programs asked belongs to their sockets.
tl::expected<Recording, std::string> recordingOf(const History& history);

/// A scenario with its recording done again.
struct Replay {
    History history; ///< at its end
    std::string digest;
    EventNumber events = 0;
    /// Whether this is exactly the run that was recorded. If not, the rules have changed since.
    bool isSame = false;
};
Replay replay(Scenario scenario);

} // namespace postroom
