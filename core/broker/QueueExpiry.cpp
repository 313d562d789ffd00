#include "core/broker/QueueExpiry.h"

#include "core/broker/DeclaringQueues.h"

namespace postroom {

void startIdleTime(const Moment& moment, Queue& queue)
{
    if (!queue.settings.expires || queue.consumerCount() > 0) {
        queue.unusedUntil = SimTime::never();
        return;
    }
    queue.unusedUntil = moment.now + *queue.settings.expires;
    // One look is planned at a time; if the queue is used before, it is put off.
    if (!queue.unusedCheckPlanned) {
        queue.unusedCheckPlanned = true;
        moment.at(queue.unusedUntil, ExpireQueue{queue.id});
    }
}

void expireQueue(BrokerState& state, const Moment& moment, QueueId id)
{
    Queue* queue = state.queues.find(id);
    if (!queue)
        return;
    queue->unusedCheckPlanned = false;
    if (queue->unusedUntil == SimTime::never())
        return;
    if (queue->unusedUntil <= moment.now) {
        removeQueue(state, moment, id, DeleteReason::Unused);
    } else {
        queue->unusedCheckPlanned = true;
        moment.at(queue->unusedUntil, ExpireQueue{id});
    }
}

} // namespace postroom
