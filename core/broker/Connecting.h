#pragma once

#include "core/broker/BrokerState.h"
#include "core/commands/Command.h"
#include "core/time/Moment.h"

namespace postroom {

/// Opens a connection for a simulated client or an outside program (client 0). 530 for an unknown vhost.
Answer<Reply> openConnection(BrokerState& state, const Moment& moment, const OpenConnection& asked,
                             ClientId client);
/// Ends a connection in the order of R-BIND-12: what its channels held goes back, consumers go, auto-delete
/// queues without consumers go, exclusive queues go.
void endConnection(BrokerState& state, const Moment& moment, ConnectionId connection, EndReason reason);

/// Ends all connections together, so that nothing is handed to one that is about to go.
void endAllConnections(BrokerState& state, const Moment& moment, EndReason reason);

Answer<Reply> openChannel(BrokerState& state, const Moment& moment, const OpenChannel& asked);
void endChannel(BrokerState& state, const Moment& moment, ChannelId channel, EndReason reason);

} // namespace postroom
