#pragma once

#include "core/broker/BrokerState.h"
#include "core/commands/Command.h"
#include "core/time/Moment.h"

namespace postroom {

// What messages take of the node's memory, and the alarm that comes of it (section 18).

/// What one copy takes beside its body: RabbitMQ's own bookkeeping, about.
constexpr std::uint64_t bytesPerMessage = 512;

inline std::uint64_t memoryOf(const Message& message)
{
    return bytesPerMessage + message.content->body.size();
}
inline void rememberStored(BrokerState& state, const Message& message)
{
    state.storedBytes += memoryOf(message);
}
inline void forgetStored(BrokerState& state, const Message& message)
{
    state.storedBytes -= memoryOf(message);
}

/// Sets how much memory messages may take before the alarm; 0: any amount. 406 for a negative number.
Answer<Reply> setWatermark(BrokerState& state, const SetMemoryWatermark& asked);

/// Raises or ends the alarm after a command (FLOW-8). At its end the connections that were blocked publish
/// what they were kept from publishing.
void watchMemory(BrokerState& state, const Moment& moment);

using Held = std::variant<ArriveAtExchange, ArriveSettlement>;

/// Whether what has just arrived has to wait: a publish during an alarm, which blocks its connection from
/// now on, or anything on a blocked connection, which the broker does not read from (FLOW-2, FLOW-3).
bool holdBack(BrokerState& state, const Moment& moment, Connection& connection, Held arrival);

} // namespace postroom
