#pragma once

#include "core/broker/BrokerState.h"
#include "core/time/Moment.h"

namespace postroom {

// What happens inside a queue: taking in, limits, expiry, and handing out to consumers.

/// Whether a queue takes responsibility for a message it was given (CONF-4, CONF-7).
enum class Accepted : std::uint8_t { No, Yes };

/// How long a channel may hold a delivery without settling it.
constexpr Duration ackTimeout = Duration::milliseconds(1'800'000);

/// Takes a copy into a queue: refused if the queue is full and says so, handed to a free consumer at once,
/// or put at the tail, dropping from the head what is over the limit (sections 5, 6, 11, 12).
Accepted enterQueue(BrokerState& state, const Moment& moment, Queue& queue, const MessagePtr& message,
                FlightNumber flight);

/// Hands the head of a queue, which must have one, to a channel that asked for it (GET-1, GET-2).
void takeByGet(BrokerState& state, const Moment& moment, Queue& queue, Channel& channel, bool noAck);

/// Drops from the head until the length limits hold (LEN-2, A-7).
void enforceLimits(BrokerState& state, const Moment& moment, QueueId queue);

/// Hands out messages until none is ready or nobody can take one (D-1 to D-3), expired ones removed first.
void dispatch(BrokerState& state, const Moment& moment, QueueId queue);

/// Removes expired messages from the head (TTL-2, TTL-3) and plans the next look.
void expireHeads(BrokerState& state, const Moment& moment, QueueId queue);

} // namespace postroom
