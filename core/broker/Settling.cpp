#include "core/broker/Settling.h"

#include "core/broker/Delivering.h"
#include "core/broker/MessageMemory.h"
#include "core/broker/Publishing.h"

#include <algorithm>
#include <tuple>

namespace postroom {

namespace {

// Room is given back per settled message (D-QOS-8).
void giveRoomBack(BrokerState& state, Channel& channel, const UnackedDelivery& delivery)
{
    if (delivery.consumer)
        --channel.unackedToConsumers;
    if (Consumer* consumer = state.consumers.find(delivery.consumer)) {
        --consumer->unacked;
        return;
    }
    Queue* queue = state.queues.find(delivery.queue);
    if (!queue)
        return;
    const auto lingering = queue->lingering.find(delivery.consumer);
    if (lingering != queue->lingering.end() && --lingering->second == 0)
        queue->lingering.erase(lingering);
}

// Where a returned message goes: to its old place (Q-ORD-2); in a quorum queue to the tail, or, with a
// delivery limit or at the end of its channel, into a line of its own before all others (QQ-8 to QQ-10).
void findPlace(Queue& queue, QueuedCopy& copy, ReturnReason reason)
{
    ++copy.returns;
    if (!queue.isQuorum())
        return;
    const bool asked = reason == ReturnReason::Nacked || reason == ReturnReason::Rejected;
    const bool toTail = asked && !queue.settings.deliveryLimit;
    copy.lane = toTail ? 0 : -1;
    copy.position = toTail ? queue.nextPosition++ : queue.nextReturn++;
}

void putBack(BrokerState& state, const Moment& moment, Queue& queue, ChannelId channel, UnackedDelivery delivery,
             ReturnReason reason, FlightNumber flight)
{
    QueuedCopy& copy = delivery.copy;
    findPlace(queue, copy, reason);
    if (queue.settings.deliveryLimit && copy.returns > *queue.settings.deliveryLimit) {
        discard(state, moment, queue, copy, DropReason::DeliveryLimit, channel, delivery.tag, flight);
        return;
    }
    moment.note(Requeued{copy.copy, copy.message->id, queue.id, channel, delivery.tag, copy.position, copy.lane,
                         flight, reason});
    queue.ready.insertByPosition(std::move(copy));
}

void sortByPosition(std::vector<UnackedDelivery>& deliveries)
{
    std::stable_sort(deliveries.begin(), deliveries.end(), [](const UnackedDelivery& a, const UnackedDelivery& b) {
        const auto place = [](const UnackedDelivery& each) {
            return std::make_tuple(each.queue, each.copy.lane, each.copy.position);
        };
        return place(a) < place(b);
    });
}

} // namespace

void addTouched(std::vector<QueueId>& touched, QueueId queue)
{
    if (std::find(touched.begin(), touched.end(), queue) == touched.end())
        touched.push_back(queue);
}

void unblockConsumers(BrokerState& state, Channel& channel, std::vector<QueueId>& touched)
{
    if (channel.blocked.empty())
        return;
    std::erase_if(channel.blocked, [&](ConsumerId id) {
        const Consumer& consumer = state.consumers.get(id);
        Queue* queue = state.queues.find(consumer.queue);
        if (!queue || !state.canTake(consumer))
            return false;
        queue->dispatcher.join(id, consumer.priority);
        addTouched(touched, consumer.queue);
        return true;
    });
}

void settleNow(BrokerState& state, const Moment& moment, Channel& channel, std::vector<UnackedDelivery> taken,
               Settlement settlement, Requeue requeue, FlightNumber flight)
{
    const ChannelId channelId = channel.id;
    // Several messages are returned or dead-lettered in the order of their positions.
    if (settlement != Settlement::Ack && taken.size() > 1)
        sortByPosition(taken);
    for (const UnackedDelivery& delivery : taken)
        giveRoomBack(state, channel, delivery);
    // Whoever was refused first is offered the room first (D-5, D-QOS-9).
    std::vector<QueueId> touched;
    unblockConsumers(state, channel, touched);

    for (UnackedDelivery& delivery : taken) {
        Queue* queue = state.queues.find(delivery.queue);
        if (!queue) {
            // Settling a message of a deleted queue is accepted and does nothing.
            if (flight)
                moment.note(FlightLost{flight, DropReason::QueueDeleted});
            continue;
        }
        if (touched.empty() || touched.back() != queue->id)
            addTouched(touched, queue->id);
        --queue->unackedCount;
        if (settlement == Settlement::Ack) {
            forgetStored(state, *delivery.copy.message);
            moment.note(Acked{delivery.copy.copy, delivery.copy.message->id, queue->id, channelId, delivery.tag,
                              flight});
        } else if (requeue == Requeue::Yes) {
            putBack(state, moment, *queue, channelId, std::move(delivery),
                    settlement == Settlement::Nack ? ReturnReason::Nacked : ReturnReason::Rejected, flight);
        } else {
            discard(state, moment, *queue, delivery.copy, DropReason::Rejected, channelId, delivery.tag, flight);
        }
    }
    for (const QueueId id : touched) {
        enforceLimits(state, moment, id);
        dispatch(state, moment, id);
    }
}

Answer<Reply> settle(BrokerState& state, const Moment& moment, Channel& channel, const ArriveSettlement& asked)
{
    Answer<std::vector<UnackedDelivery>> taken = channel.unacked.take(asked.tag, asked.multiple);
    if (!taken)
        return tl::unexpected(taken.error());
    // Settling everything where there is nothing is accepted; the journey is over all the same.
    if (taken->empty() && asked.flight && !channel.transaction)
        moment.note(FlightEnded{asked.flight});
    if (channel.transaction) {
        // It takes effect at the commit (TX-1); the tags are checked now.
        channel.transaction->settlings.push_back({std::move(*taken), asked.settlement, asked.requeue});
        if (asked.flight)
            moment.note(FlightEnded{asked.flight});
        return Reply{};
    }
    settleNow(state, moment, channel, std::move(*taken), asked.settlement,
              asked.requeue ? Requeue::Yes : Requeue::No, asked.flight);
    return Reply{};
}

Answer<Reply> recover(BrokerState& state, const Moment& moment, Channel& channel, bool requeue)
{
    if (!requeue)
        return refuse(ReplyCode::NotImplemented, "requeue=false", Scope::Connection);
    std::vector<QueueId> touched = requeueAll(state, moment, channel, ReturnReason::Recovered);
    unblockConsumers(state, channel, touched);
    for (const QueueId id : touched) {
        enforceLimits(state, moment, id);
        dispatch(state, moment, id);
    }
    return Reply{};
}

std::vector<QueueId> requeueAll(BrokerState& state, const Moment& moment, Channel& channel, ReturnReason reason)
{
    const ChannelId channelId = channel.id;
    std::vector<UnackedDelivery> taken = channel.unacked.takeAll();
    sortByPosition(taken);
    std::vector<QueueId> touched;
    for (UnackedDelivery& delivery : taken) {
        giveRoomBack(state, channel, delivery);
        Queue* queue = state.queues.find(delivery.queue);
        if (!queue)
            continue;
        if (touched.empty() || touched.back() != queue->id)
            touched.push_back(queue->id);
        --queue->unackedCount;
        putBack(state, moment, *queue, channelId, std::move(delivery), reason, 0);
    }
    return touched;
}

} // namespace postroom
