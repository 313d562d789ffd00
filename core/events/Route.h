#pragma once

#include "core/vocabulary/Ids.h"

#include <boost/smart_ptr/intrusive_ptr.hpp>
#include <boost/smart_ptr/intrusive_ref_counter.hpp>

#include <cstdint>
#include <vector>

namespace postroom {

/// Where a message goes, decided once when the broker handles the publish (R-PUB-3): a tree of legs.
/// Each queue appears at most once, however many paths lead to it (R-BIND-2, R-E2E-3).
struct Route : boost::intrusive_ref_counter<Route, boost::thread_unsafe_counter> {
    struct Leg {
        std::int32_t parent = -1; ///< the leg to an exchange that this one goes on from; -1: the first exchange
        QueueId queue;            ///< set on a leg to a queue
        ExchangeId exchange;      ///< set on a leg to an exchange
    };
    std::vector<Leg> legs;
    /// Every binding that matched, of all exchanges on the way, in the order they were met. The default
    /// exchange has none.
    std::vector<BindingId> matched;
    std::uint32_t queueCount = 0;
};
using RoutePtr = boost::intrusive_ptr<const Route>;

} // namespace postroom
