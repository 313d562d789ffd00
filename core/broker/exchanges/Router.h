#pragma once

#include "core/broker/BrokerState.h"

namespace postroom {

/// Decides where a message goes, over all exchanges on the way: several matching bindings give one copy per
/// queue, each exchange is visited once (R-E2E-2), and an exchange whose own bindings match nothing passes
/// the message to its alternate exchange (R-AE-1 to R-AE-4).
RoutePtr findRoute(BrokerState& state, const Exchange& first, const Message& message);

} // namespace postroom
