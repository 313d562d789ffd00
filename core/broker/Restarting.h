#pragma once

#include "core/broker/BrokerState.h"
#include "core/commands/Command.h"
#include "core/time/Moment.h"

namespace postroom {

/// Stops and starts the broker (section 17): connections end, transient exchanges, queues and messages go,
/// what was unacked is ready again.
Answer<Reply> restart(BrokerState& state, const Moment& moment, const RestartBroker& asked);

} // namespace postroom
