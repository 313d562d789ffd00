#pragma once

#include "core/broker/BrokerState.h"
#include "core/commands/Command.h"
#include "core/time/Moment.h"

namespace postroom {

enum class Requeue : std::uint8_t { No, Yes };
enum class Multiple : std::uint8_t { No, Yes };

/// Settles deliveries of a channel: ack, nack or reject (section 8). 406 for a tag that is not unsettled.
Answer<Reply> settle(BrokerState& state, const Moment& moment, Channel& channel, std::uint64_t tag,
                     Settlement settlement, Multiple multiple, Requeue requeue, FlightNumber flight);

/// Puts everything unacked on the channel back at its old position, without handing it out yet.
/// Returns the queues it went to, in order.
std::vector<QueueId> requeueAll(BrokerState& state, const Moment& moment, Channel& channel);

} // namespace postroom
