#include "core/broker/Settling.h"

#include "core/broker/Delivering.h"
#include "core/broker/Publishing.h"

#include <algorithm>

namespace postroom {

namespace {

// Room is given back per settled message; a consumer that had been found blocked joins the tail of its
// line (D-5).
void giveRoomBack(BrokerState& state, const UnackedDelivery& delivery)
{
    Consumer* consumer = state.consumers.find(delivery.consumer);
    if (!consumer)
        return;
    --consumer->unacked;
    Queue* queue = state.queues.find(delivery.queue);
    if (consumer->blocked && consumer->canTake() && queue) {
        consumer->blocked = false;
        queue->dispatcher.join(consumer->id, consumer->priority);
    }
}

void putBack(const Moment& moment, Queue& queue, ChannelId channel, UnackedDelivery delivery, ReturnReason reason,
             FlightNumber flight)
{
    const QueuedCopy& copy = delivery.copy;
    moment.note(Requeued{copy.copy, copy.message->id, queue.id, channel, delivery.tag, copy.position, flight,
                         reason});
    queue.ready.insertByPosition(std::move(delivery.copy));
}

} // namespace

Answer<Reply> settle(BrokerState& state, const Moment& moment, Channel& channel, std::uint64_t tag,
                     Settlement settlement, Multiple multiple, Requeue requeue, FlightNumber flight)
{
    const ChannelId channelId = channel.id;
    Answer<std::vector<UnackedDelivery>> taken = channel.unacked.take(tag, multiple == Multiple::Yes);
    if (!taken)
        return tl::unexpected(taken.error());
    // Several messages are returned or dead-lettered in the order of their positions.
    if (settlement != Settlement::Ack)
        std::stable_sort(taken->begin(), taken->end(), [](const UnackedDelivery& a, const UnackedDelivery& b) {
            return a.queue != b.queue ? a.queue < b.queue : a.copy.position < b.copy.position;
        });
    for (const UnackedDelivery& delivery : *taken)
        giveRoomBack(state, delivery);

    std::vector<QueueId> touched;
    for (UnackedDelivery& delivery : *taken) {
        Queue* queue = state.queues.find(delivery.queue);
        if (!queue) {
            // Settling a message of a deleted queue is accepted and does nothing.
            if (flight)
                moment.note(FlightLost{flight, DropReason::QueueDeleted});
            continue;
        }
        if (touched.empty() || touched.back() != queue->id)
            touched.push_back(queue->id);
        --queue->unackedCount;
        if (settlement == Settlement::Ack)
            moment.note(Acked{delivery.copy.copy, delivery.copy.message->id, queue->id, channelId, delivery.tag,
                              flight});
        else if (requeue == Requeue::Yes)
            putBack(moment, *queue, channelId, std::move(delivery),
                    settlement == Settlement::Nack ? ReturnReason::Nacked : ReturnReason::Rejected, flight);
        else
            discard(state, moment, *queue, delivery.copy, DropReason::Rejected, channelId, delivery.tag, flight);
    }
    for (const QueueId id : touched) {
        enforceLimits(state, moment, id);
        dispatch(state, moment, id);
    }
    return Reply{};
}

std::vector<QueueId> requeueAll(BrokerState& state, const Moment& moment, Channel& channel)
{
    const ChannelId channelId = channel.id;
    std::vector<UnackedDelivery> taken = channel.unacked.takeAll();
    std::stable_sort(taken.begin(), taken.end(), [](const UnackedDelivery& a, const UnackedDelivery& b) {
        return a.queue != b.queue ? a.queue < b.queue : a.copy.position < b.copy.position;
    });
    std::vector<QueueId> touched;
    for (UnackedDelivery& delivery : taken) {
        if (Consumer* consumer = state.consumers.find(delivery.consumer))
            --consumer->unacked;
        Queue* queue = state.queues.find(delivery.queue);
        if (!queue)
            continue;
        if (touched.empty() || touched.back() != queue->id)
            touched.push_back(queue->id);
        --queue->unackedCount;
        putBack(moment, *queue, channelId, std::move(delivery), ReturnReason::ChannelEnded, 0);
    }
    return touched;
}

} // namespace postroom
