#pragma once

#include "core/broker/BrokerState.h"
#include "core/commands/Command.h"
#include "core/time/Moment.h"

namespace postroom {

// The way of a message into the queues: publish, route, travel along the legs, enter.

/// Makes a message with the next number.
MessagePtr newMessage(BrokerState& state, std::string exchange, std::string routingKey, ContentPtr content);

/// Handles a publish that has reached the broker: checks it (R-PUB-1), routes it and sends the copies on
/// their way. The reply's `messages` is the number of queues.
Answer<Reply> publish(BrokerState& state, const Moment& moment, Channel& channel, const ArriveAtExchange& arrival);

/// Sends a message on its way from an exchange along a route that was found before.
void sendAlong(BrokerState& state, const Moment& moment, ExchangeId exchange, const MessagePtr& message,
               const RoutePtr& route, FlightNumber flight, bool deadLetter, bool checkCycle);

/// Handles a dead-lettered message that has reached its exchange (DLX-5).
void publishDeadLetter(BrokerState& state, const Moment& moment, const ArriveDeadLetter& arrival);

/// Handles the end of one leg of a route: a queue takes the copy in, an exchange sends it on.
void arriveByLeg(BrokerState& state, const Moment& moment, const ArriveByLeg& arrival);

/// A copy that is ready or was unacked leaves its queue for good: dead-lettered or dropped (DLX-1, DLX-2).
/// `channel`, `tag` and `flight` say where it was unacked, if it was.
void discard(BrokerState& state, const Moment& moment, Queue& queue, const QueuedCopy& copy, DropReason reason,
             ChannelId channel = {}, std::uint64_t tag = 0, FlightNumber flight = 0);

} // namespace postroom
