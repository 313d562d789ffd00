#pragma once

#include "core/broker/BrokerState.h"
#include "core/commands/Command.h"
#include "core/time/Moment.h"

namespace postroom {

/// Subscribes a channel to a queue (basic.consume). The reply's name is the consumer tag.
Answer<Reply> consume(BrokerState& state, const Moment& moment, Channel& channel, const Consume& asked);

/// Ends a subscription (basic.cancel); what it holds unacked stays with the channel (Q-ORD-5). An unknown
/// tag is answered like a known one (D-11).
Answer<Reply> cancel(BrokerState& state, const Moment& moment, Channel& channel, const std::string& tag);

enum class ByBroker : std::uint8_t { No, Yes };

/// Takes a consumer out of its queue and forgets it, without handing anything out. By the broker: because
/// the queue goes, which its client may want to hear (CCN-1).
void unsubscribe(BrokerState& state, const Moment& moment, ConsumerId consumer, ByBroker byBroker);

/// basic.qos (section 7). 540 for a prefetch size (D-QOS-6).
Answer<Reply> setPrefetch(BrokerState& state, const Moment& moment, Channel& channel, const SetPrefetch& asked);

/// basic.get (section 9); answered by Got or GetFoundNothing.
Answer<Reply> get(BrokerState& state, const Moment& moment, Channel& channel, const GetMessage& asked);

/// After consumers have gone: an auto-delete queue without any is deleted (R-BIND-9), another hands out
/// what came back to it.
void afterConsumersLeft(BrokerState& state, const Moment& moment, QueueId queue);

} // namespace postroom
