#pragma once

#include "core/broker/BrokerState.h"
#include "core/commands/Command.h"
#include "core/time/Moment.h"

namespace postroom {

// Queues come and go (sections 1 to 3). `by` is the connection that asks; 0 is the person at the canvas, who
// may touch everything.

Answer<Reply> declareQueue(BrokerState& state, const Moment& moment, QueueSpec spec, ConnectionId by);
Answer<Reply> lookUpQueue(BrokerState& state, const Moment& moment, const LookUpQueue& asked, ConnectionId by);
Answer<Reply> deleteQueue(BrokerState& state, const Moment& moment, DeleteQueue asked, ConnectionId by);
Answer<Reply> purgeQueue(BrokerState& state, const Moment& moment, const PurgeQueue& asked, ConnectionId by);

/// The queue, or 404; 405 if it belongs to another connection (R-BIND-11).
Answer<Queue*> accessibleQueue(BrokerState& state, const std::string& vhost, const std::string& name,
                               ConnectionId by);

/// Takes a queue away with all that hangs on it: messages, bindings, consumers (R-DEL-4).
void removeQueue(BrokerState& state, const Moment& moment, QueueId queue, DeleteReason reason);

} // namespace postroom
