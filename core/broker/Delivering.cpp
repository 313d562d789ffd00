#include "core/broker/Delivering.h"

#include "core/broker/MessageMemory.h"
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
    return [&state](ConsumerId id) { return state.canTake(state.consumers.get(id)); };
}

ConsumerId pickConsumer(BrokerState& state, Queue& queue)
{
    return queue.dispatcher.pick(canTake(state), [&state](ConsumerId id) {
        state.channels.get(state.consumers.get(id).channel).blocked.push_back(id);
    });
}

/// The line of a message in a queue with priorities: a higher one is served earlier (PRI-1, PRI-2).
std::int32_t laneOf(const Queue& queue, const Message& message)
{
    const std::int32_t priority = message.content->properties.priority.value_or(0);
    return -std::min(priority, queue.settings.maxPriority);
}

/// A redelivery from a quorum queue shows how often the message came back (QQ-6).
MessagePtr withDeliveryCount(const QueuedCopy& copy)
{
    boost::intrusive_ptr<Content> content(new Content);
    content->properties = copy.message->content->properties;
    content->body = copy.message->content->body;
    if (!content->properties.headers)
        content->properties.headers.emplace();
    content->properties.headers->set("x-delivery-count", FieldValue(static_cast<std::int64_t>(copy.returns)));
    boost::intrusive_ptr<Message> shown(new Message(*copy.message));
    shown->content = std::move(content);
    return shown;
}

void holdUnacked(const Moment& moment, Channel& channel, UnackedDelivery delivery)
{
    // The oldest delivery decides when the channel has held one for too long; one look is planned at a time.
    if (channel.unacked.count() == 0 && !channel.timeoutCheckPlanned) {
        channel.timeoutCheckPlanned = true;
        moment.later(ackTimeout, CheckAckTimeout{channel.id});
    }
    channel.unacked.add(std::move(delivery));
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
        ++channel.unackedToConsumers;
    } else {
        forgetStored(state, *copy.message);
    }
    const Duration delay =
        moment.links.delay(NodeKind::Queue, queue.spec->name,
                           connection.client ? NodeKind::Consumer : NodeKind::Program, connection.spec->name);
    queue.announcedNext = queue.dispatcher.peek(canTake(state));
    MessagePtr shown = queue.isQuorum() && copy.returns > 0 ? withDeliveryCount(copy) : copy.message;
    const EventNumber number =
        moment.note(Delivered{copy.copy, std::move(shown), queue.id, id, channel.id, queue.announcedNext, tag,
                              moment.now + delay, redelivered, consumer.noAck});
    // Simulated programs expect their deliveries themselves.
    if (!connection.client && !delay.isZero())
        moment.because(number).later(delay, ArriveAtProgram{channel.id, tag, number});
    if (!consumer.noAck)
        holdUnacked(moment, channel, {tag, queue.id, id, moment.now, std::move(copy)});
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

void takeByGet(BrokerState& state, const Moment& moment, Queue& queue, Channel& channel, bool noAck)
{
    QueuedCopy copy = queue.ready.takeHead();
    const bool redelivered = copy.delivered;
    const std::uint64_t tag = channel.nextTag++;
    if (noAck) {
        forgetStored(state, *copy.message);
    } else {
        copy.delivered = true;
        ++queue.unackedCount;
    }
    // What has expired behind it goes before the rest is counted (TTL-3, GET-4).
    expireHeads(state, moment, queue.id);
    moment.note(Got{copy.copy, queue.isQuorum() ? withDeliveryCount(copy) : copy.message, queue.id, channel.id, tag,
                    queue.ready.count(), redelivered, noAck});
    if (!noAck)
        holdUnacked(moment, channel, {tag, queue.id, {}, moment.now, std::move(copy)});
}

Accepted enterQueue(BrokerState& state, const Moment& moment, Queue& queue, const MessagePtr& message,
                FlightNumber flight)
{
    const QueueId id = queue.id;
    expireHeads(state, moment, id);
    QueuedCopy copy{CopyId{state.nextCopy++}, message, queue.nextPosition};
    copy.lane = laneOf(queue, *message);
    // The check comes before any waiting consumer is looked at (LEN-7). A quorum queue refuses only when the
    // limit has been exceeded already (LEN-11).
    const std::size_t one = queue.isQuorum() ? 0 : 1;
    const bool refused = queue.settings.overflow != Overflow::DropHead
        && isOverLimit(queue, queue.ready.count() + one,
                       queue.ready.bodyBytes() + one * message->content->body.size());
    if (refused && queue.settings.overflow == Overflow::RejectPublish) {
        moment.note(CopyDropped{message->id, id, DropReason::MaxLength, flight});
        return Accepted::No;
    }
    rememberStored(state, *message);
    copy.deadline = deadlineOf(queue, *message, moment.now);
    ++queue.nextPosition;
    const Moment then = moment.because(
        moment.note(Enqueued{copy.copy, message, id, copy.position, copy.lane, copy.deadline, flight}));
    if (refused) {
        // reject-publish-dlx: the newest goes on to the dead-letter exchange (LEN-8).
        discard(state, then, queue, copy, DropReason::MaxLength);
        return Accepted::No;
    }
    // A fresh message may be handed straight to a free consumer, even with a time to live of 0 (Q-ORD-8, TTL-4).
    if (queue.ready.empty()) {
        if (const ConsumerId consumer = pickConsumer(state, queue)) {
            deliver(state, then, queue, consumer, std::move(copy));
            return Accepted::Yes;
        }
    }
    queue.ready.append(std::move(copy));
    enforceLimits(state, then, id);
    dispatch(state, then, id);
    return Accepted::Yes;
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
