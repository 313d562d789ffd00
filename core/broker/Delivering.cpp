#include "core/broker/Delivering.h"

#include "core/broker/Publishing.h"

#include <algorithm>

namespace postroom {

namespace {

SimTime deadlineOf(const Queue& queue, const Message& message, SimTime now)
{
    SimTime deadline = SimTime::never();
    if (queue.settings.messageTtl)
        deadline = now + *queue.settings.messageTtl;
    // Checked at publish: digits only, at most ten years.
    if (const auto& expiration = message.content->properties.expiration)
        deadline = std::min(deadline, now + Duration::milliseconds(std::stoll(*expiration)));
    return deadline;
}

bool isOverLimit(const Queue& queue, std::size_t count, std::uint64_t bytes)
{
    return (queue.settings.maxLength && count > *queue.settings.maxLength)
        || (queue.settings.maxLengthBytes && bytes > *queue.settings.maxLengthBytes);
}

auto canTake(const BrokerState& state)
{
    return [&state](ConsumerId id) { return state.consumers.get(id).canTake(); };
}

ConsumerId pickConsumer(BrokerState& state, Queue& queue)
{
    return queue.dispatcher.pick(canTake(state),
                                 [&state](ConsumerId id) { state.consumers.get(id).blocked = true; });
}

void deliver(BrokerState& state, const Moment& moment, Queue& queue, ConsumerId id, QueuedCopy copy)
{
    Consumer& consumer = state.consumers.get(id);
    Channel& channel = state.channels.get(consumer.channel);
    const Connection& connection = state.connections.get(channel.connection);
    const bool redelivered = copy.delivered;
    const std::uint64_t tag = channel.nextTag++;
    if (!consumer.noAck) {
        copy.delivered = true;
        ++queue.unackedCount;
        ++consumer.unacked;
    }
    // Programs outside the simulation read their deliveries from the journal at once.
    const Duration delay = connection.client ? moment.links.delay(NodeKind::Queue, queue.spec->name,
                                                                  NodeKind::Consumer, connection.name)
                                             : Duration{};
    queue.announcedNext = queue.dispatcher.peek(canTake(state));
    moment.note(Delivered{copy.copy, copy.message, queue.id, id, channel.id, queue.announcedNext, tag,
                          moment.now + delay, redelivered, consumer.noAck});
    if (!consumer.noAck)
        channel.unacked.add({tag, queue.id, id, std::move(copy)});
}

void announceTurn(BrokerState& state, const Moment& moment, Queue& queue)
{
    const ConsumerId next = queue.dispatcher.peek(canTake(state));
    if (next != queue.announcedNext) {
        queue.announcedNext = next;
        moment.note(TurnChanged{queue.id, next});
    }
}

} // namespace

void enterQueue(BrokerState& state, const Moment& moment, Queue& queue, const MessagePtr& message,
                FlightNumber flight)
{
    const QueueId id = queue.id;
    expireHeads(state, moment, id);
    QueuedCopy copy{CopyId{state.nextCopy++}, message, queue.nextPosition, SimTime::never(), false};
    // The check comes before any waiting consumer is looked at (LEN-7).
    const bool refused = queue.settings.overflow != Overflow::DropHead
        && isOverLimit(queue, queue.ready.count() + 1, queue.ready.bodyBytes() + message->content->body.size());
    if (refused && queue.settings.overflow == Overflow::RejectPublish) {
        moment.note(CopyDropped{message->id, id, DropReason::MaxLength, flight});
        return;
    }
    copy.deadline = deadlineOf(queue, *message, moment.now);
    ++queue.nextPosition;
    const Moment then = moment.because(
        moment.note(Enqueued{copy.copy, message, id, copy.position, copy.deadline, flight}));
    if (refused) {
        // reject-publish-dlx: the newest goes on to the dead-letter exchange (LEN-8).
        discard(state, then, queue, copy, DropReason::MaxLength);
        return;
    }
    // A fresh message may be handed straight to a free consumer, even with a time to live of 0 (Q-ORD-8, TTL-4).
    if (queue.ready.empty()) {
        if (const ConsumerId consumer = pickConsumer(state, queue)) {
            deliver(state, then, queue, consumer, std::move(copy));
            return;
        }
    }
    queue.ready.append(std::move(copy));
    enforceLimits(state, then, id);
    dispatch(state, then, id);
}

void enforceLimits(BrokerState& state, const Moment& moment, QueueId id)
{
    // Looked up anew each time: dead-lettering may come back to this queue, or end it.
    Queue* queue = state.queues.find(id);
    while (queue && queue->settings.overflow == Overflow::DropHead && !queue->ready.empty()
           && isOverLimit(*queue, queue->ready.count(), queue->ready.bodyBytes())) {
        const QueuedCopy head = queue->ready.takeHead();
        discard(state, moment, *queue, head, DropReason::MaxLength);
        queue = state.queues.find(id);
    }
}

void dispatch(BrokerState& state, const Moment& moment, QueueId id)
{
    while (true) {
        expireHeads(state, moment, id);
        Queue* queue = state.queues.find(id);
        if (!queue)
            return;
        const ConsumerId consumer = queue->ready.empty() ? ConsumerId{} : pickConsumer(state, *queue);
        if (!consumer) {
            announceTurn(state, moment, *queue);
            return;
        }
        deliver(state, moment, *queue, consumer, queue->ready.takeHead());
    }
}

void expireHeads(BrokerState& state, const Moment& moment, QueueId id)
{
    Queue* queue = state.queues.find(id);
    while (queue && !queue->ready.empty() && queue->ready.head().deadline <= moment.now) {
        const QueuedCopy head = queue->ready.takeHead();
        discard(state, moment, *queue, head, DropReason::Expired);
        queue = state.queues.find(id);
    }
    if (!queue || queue->ready.empty())
        return;
    const SimTime deadline = queue->ready.head().deadline;
    if (deadline == SimTime::never())
        return;
    if (queue->expiryCheck > deadline || queue->expiryCheck <= moment.now) {
        queue->expiryCheck = deadline;
        moment.at(deadline, ExpireHead{id});
    }
}

} // namespace postroom
