#pragma once

#include "core/broker/BrokerState.h"
#include "core/time/Moment.h"

namespace postroom {

/// The queue has just been used and has no consumer now: its idle time starts anew (EXP-2, EXP-3).
void startIdleTime(const Moment& moment, Queue& queue);

/// Deletes the queue if it has been unused for as long as x-expires says (EXP-1), else looks again later.
void expireQueue(BrokerState& state, const Moment& moment, QueueId queue);

} // namespace postroom
