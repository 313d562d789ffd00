#pragma once

#include "core/broker/BrokerState.h"
#include "core/commands/Command.h"
#include "core/time/Moment.h"

namespace postroom {

enum class Requeue : std::uint8_t { No, Yes };

/// Settles deliveries of a channel: ack, nack or reject (section 8); on a transactional channel at the next
/// commit. 406 for a tag that is not unsettled.
Answer<Reply> settle(BrokerState& state, const Moment& moment, Channel& channel, const ArriveSettlement& asked);

/// Carries out what settle() asked for with deliveries that were taken out before.
void settleNow(BrokerState& state, const Moment& moment, Channel& channel, std::vector<UnackedDelivery> taken,
               Settlement settlement, Requeue requeue, FlightNumber flight);

/// basic.recover: everything unacked goes back and is handed out anew. 540 without requeue.
Answer<Reply> recover(BrokerState& state, const Moment& moment, Channel& channel, bool requeue);

/// Puts everything unacked on the channel back, without handing it out yet. Returns the queues it
/// went to, in order.
std::vector<QueueId> requeueAll(BrokerState& state, const Moment& moment, Channel& channel, ReturnReason reason);

/// Consumers of the channel that had been found without room and have some again join the tail of their
/// lines, in the order in which they were found (D-5, D-QOS-9); their queues are added to `touched`.
void unblockConsumers(BrokerState& state, Channel& channel, std::vector<QueueId>& touched);

/// Adds a queue to a list of queues to look at, once.
void addTouched(std::vector<QueueId>& touched, QueueId queue);

} // namespace postroom
