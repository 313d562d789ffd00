#pragma once

#include "core/broker/queues/Queue.h"
#include "core/events/Event.h"

namespace postroom {

/// The message that a dead-lettered copy becomes: x-death and x-first-death-* written, expiration taken
/// away, key replaced if the queue says so (DLX-3, DLX-6 to DLX-10, DLX-18).
MessagePtr deadLetterOf(const Queue& queue, const Message& message, DropReason reason, SimTime now);

/// Whether a dead-lettered message must not enter the queue, because it has gone round an automatic cycle:
/// the queue is in its x-death and no entry up to it says rejected (DLX-11).
bool isDeadLetterCycle(const Message& message, const std::string& queue);

} // namespace postroom
