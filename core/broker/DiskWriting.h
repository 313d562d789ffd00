#pragma once

#include "core/broker/BrokerState.h"
#include "core/commands/Command.h"
#include "core/time/Moment.h"

namespace postroom {

// A disk that takes its time: what must survive a restart is on it only a while after it came (CONF-5, DUR-8).

/// 406 for a negative delay.
Answer<Reply> setDiskDelay(BrokerState& state, const Moment& moment, const SetDiskDelay& asked);

/// Whether a message in this queue is kept on the disk: in a durable queue if it is persistent, in a quorum
/// queue always (DUR-4, DUR-5).
bool isKeptOnDisk(const Queue& queue, const Message& message);

/// The message begins to be written, if it is to be kept. True if its confirm has to wait for that.
bool writeToDisk(BrokerState& state, const Moment& moment, const Queue& queue, const Message& message);

/// Still on its way to the disk at that time: a power cut loses it.
bool isBeingWritten(const BrokerState& state, SimTime now, MessageId message);

} // namespace postroom
