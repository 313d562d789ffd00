#pragma once

#include "core/broker/BrokerState.h"
#include "core/broker/Delivering.h"
#include "core/time/Moment.h"

namespace postroom {

// Publisher confirms: one answer for each publish, as soon as all its queues have answered (CONF-1 to CONF-9).

/// Counts a publish on a confirm channel and remembers how many queues have to answer.
void awaitConfirm(BrokerState& state, Channel& channel, const Message& message, std::uint32_t queues);

enum class OnDisk : std::uint8_t { NotNeeded, Writing };
/// One queue has answered. The last answer confirms the message, as soon as it is on the disk: nack if any
/// queue refused it (CONF-7).
void confirmPart(BrokerState& state, const Moment& moment, MessageId message, Accepted accepted, OnDisk disk);

/// The message is on the disk: its publisher is told, if its channel is still there (CONF-11).
void confirmWritten(BrokerState& state, const Moment& moment, const SendConfirm& due);

/// The message reached no queue: acked at once (CONF-3).
void confirmUnrouted(BrokerState& state, const Moment& moment, MessageId message);

} // namespace postroom
