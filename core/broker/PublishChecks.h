#pragma once

#include "core/broker/BrokerState.h"

namespace postroom {

/// The exchange a message was published to: 403 without permission to write, 404 if it does not exist, 403
/// if it is internal (R-PUB-1, R-PUB-6).
Answer<Exchange*> exchangeToPublishTo(BrokerState& state, const Connection& connection, const Message& message);

/// Looks at the properties of a publish (R-PUB-1, R-PUB-7, R-PUB-8, R-PUB-12) and gives the message as the
/// broker will carry it: with the keys of CC and BCC, without BCC, and with the channel's own reply address
/// (R-CC-1 to R-CC-3, R-RPC-2). 406 if something is not allowed.
Answer<MessagePtr> checkedMessage(const Connection& connection, const Channel& channel, const MessagePtr& message);

} // namespace postroom
