#pragma once

#include "core/broker/BrokerState.h"
#include "core/commands/Command.h"
#include "core/time/Moment.h"

namespace postroom {

// Exchanges come and go (sections 1 and 2). `by` is the connection that asks; 0 is the person at the canvas,
// who may touch everything.

/// Makes a virtual host with the seven predeclared exchanges (R-NAME-10), if there is none of that name.
void ensureVhost(BrokerState& state, const Moment& moment, const std::string& name);

Answer<Reply> declareExchange(BrokerState& state, const Moment& moment, ExchangeSpec spec, ConnectionId by);
Answer<Reply> lookUpExchange(BrokerState& state, const LookUpExchange& asked);
Answer<Reply> deleteExchange(BrokerState& state, const Moment& moment, DeleteExchange asked, ConnectionId by);

} // namespace postroom
