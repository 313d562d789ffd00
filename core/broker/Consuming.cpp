#include "core/broker/Consuming.h"

#include "core/broker/DeclaringQueues.h"
#include "core/broker/Delivering.h"
#include "core/broker/DirectReply.h"
#include "core/broker/DrawnName.h"
#include "core/broker/Permitting.h"
#include "core/broker/QueueExpiry.h"
#include "core/broker/Settling.h"

#include <fmt/format.h>

#include <algorithm>

namespace postroom {

namespace {

Answer<std::int32_t> priorityOf(const FieldTable& arguments)
{
    const FieldValue* value = arguments.find("x-priority");
    if (!value)
        return 0;
    const std::int64_t* number = value->asInteger();
    if (!number || *number > INT32_MAX || *number < INT32_MIN)
        return refuse(ReplyCode::PreconditionFailed,
                      fmt::format("invalid arg 'x-priority': it must be a whole number, not '{}'", toText(*value)));
    return static_cast<std::int32_t>(*number);
}

std::optional<Refusal> mayNotConsume(const BrokerState& state, const Channel& channel, const Queue& queue,
                                     const Consume& asked)
{
    const auto inUse = [&](const char* how) {
        return refuse(ReplyCode::AccessRefused, fmt::format("queue '{}' in vhost '{}' {}", queue.spec->name,
                                                            queue.spec->vhost, how))
            .value();
    };
    if (queue.isQuorum()) {
        if (channel.channelPrefetch > 0)
            return refuse(ReplyCode::NotImplemented,
                          fmt::format("queue '{}' in vhost '{}': a quorum queue knows no prefetch of the whole channel",
                                      queue.spec->name, queue.spec->vhost),
                          Scope::Connection)
                .value();
        return std::nullopt; // the exclusive flag is ignored (QQ-27)
    }
    if (asked.exclusive && (queue.settings.singleActiveConsumer || !queue.consumers.empty()))
        return inUse(queue.settings.singleActiveConsumer ? "has a single active consumer" : "in exclusive use");
    for (const ConsumerId other : queue.consumers) {
        if (state.consumers.get(other).exclusive)
            return inUse("in exclusive use");
    }
    return std::nullopt;
}

/// Chooses who receives from now on: the waiting consumer with the highest priority, of equals the first
/// that subscribed (D-16); in a quorum queue priority plays no part (QQ-28).
void activateNext(BrokerState& state, const Moment& moment, Queue& queue)
{
    queue.active = {};
    for (const ConsumerId id : queue.consumers) {
        const bool better = !queue.active
            || (!queue.isQuorum()
                && state.consumers.get(id).priority > state.consumers.get(queue.active).priority);
        if (better)
            queue.active = id;
    }
    moment.note(ConsumerActivated{queue.id, queue.active});
    if (queue.active)
        queue.dispatcher.join(queue.active, state.consumers.get(queue.active).priority);
}

} // namespace

Answer<Reply> consume(BrokerState& state, const Moment& moment, Channel& channel, const Consume& asked)
{
    if (channel.consumersByTag.count(asked.tag))
        return refuse(ReplyCode::NotAllowed, fmt::format("attempt to reuse consumer tag '{}'", asked.tag),
                      Scope::Connection);
    if (asked.queue == replyShorthand)
        return consumeReplies(state, moment, channel, asked);
    const Connection& connection = state.connections.get(channel.connection);
    if (const auto refusal = lacks(state, connection, Right::Read, ObjectKind::Queue, asked.queue))
        return tl::unexpected(*refusal);
    const Answer<Queue*> found = accessibleQueue(state, connection.spec->vhost, asked.queue, connection.id);
    if (!found)
        return tl::unexpected(found.error());
    Queue& queue = **found;
    if (const auto refusal = mayNotConsume(state, channel, queue, asked))
        return tl::unexpected(*refusal);
    const Answer<std::int32_t> priority = priorityOf(asked.arguments);
    if (!priority)
        return tl::unexpected(priority.error());
    Consumer consumer;
    consumer.id = state.consumers.nextId();
    consumer.channel = channel.id;
    consumer.queue = queue.id;
    consumer.tag = asked.tag.empty() ? drawName(moment.dice, "amq.ctag-") : asked.tag;
    consumer.noAck = asked.noAck;
    consumer.exclusive = asked.exclusive && !queue.isQuorum();
    consumer.prefetch = channel.prefetch;
    consumer.priority = *priority;
    const ConsumerId id = consumer.id;
    const Moment then = moment.because(moment.note(Subscribed{id, channel.id, queue.id, connection.client,
                                                              consumer.prefetch, *priority, asked.noAck,
                                                              consumer.tag}));
    Reply reply;
    reply.name = consumer.tag;
    channel.consumersByTag[consumer.tag] = id;
    state.consumers.add(std::move(consumer));
    queue.consumers.insert(id);
    queue.unusedUntil = SimTime::never();
    if (!queue.settings.singleActiveConsumer)
        queue.dispatcher.join(id, *priority);
    else if (!queue.active)
        activateNext(state, then, queue);
    dispatch(state, then, queue.id);
    return reply;
}

Answer<Reply> cancel(BrokerState& state, const Moment& moment, Channel& channel, const std::string& tag)
{
    Reply reply;
    reply.name = tag;
    const auto found = channel.consumersByTag.find(tag);
    if (found != channel.consumersByTag.end()) {
        const ConsumerId id = found->second;
        const QueueId queue = state.consumers.get(id).queue;
        unsubscribe(state, moment, id, ByBroker::No);
        afterConsumersLeft(state, moment, queue);
    }
    return reply;
}

void unsubscribe(BrokerState& state, const Moment& moment, ConsumerId id, ByBroker byBroker)
{
    const Consumer& consumer = state.consumers.get(id);
    Queue* queue = state.queues.find(consumer.queue);
    if (queue) {
        queue->dispatcher.leave(id);
        queue->consumers.erase(id);
        if (queue->isQuorum() && consumer.unacked > 0)
            queue->lingering[id] = consumer.unacked;
    }
    if (Channel* channel = state.channels.find(consumer.channel)) {
        channel->consumersByTag.erase(consumer.tag);
        auto& blocked = channel->blocked;
        blocked.erase(std::remove(blocked.begin(), blocked.end(), id), blocked.end());
        if (channel->replyConsumer == id)
            forgetReplies(state, *channel);
    }
    moment.note(Unsubscribed{id, consumer.queue, byBroker == ByBroker::Yes});
    state.consumers.remove(id);
    if (queue && queue->active == id && byBroker == ByBroker::No)
        activateNext(state, moment, *queue);
}

void afterConsumersLeft(BrokerState& state, const Moment& moment, QueueId id)
{
    Queue* queue = state.queues.find(id);
    if (!queue)
        return;
    if (queue->spec->autoDelete && queue->consumers.empty()) {
        removeQueue(state, moment, id, DeleteReason::LastConsumerGone);
        return;
    }
    startIdleTime(moment, *queue);
    dispatch(state, moment, id);
}

Answer<Reply> setPrefetch(BrokerState& state, const Moment& moment, Channel& channel, const SetPrefetch& asked)
{
    if (asked.size != 0)
        return refuse(ReplyCode::NotImplemented, "prefetch_size!=0 (" + std::to_string(asked.size) + ")",
                      Scope::Connection);
    if (asked.count < 0 || asked.count > 65535)
        return refuse(ReplyCode::PreconditionFailed, "prefetch-count must be 0 to 65535");
    const auto count = static_cast<std::uint32_t>(asked.count);
    std::uint32_t& limit = asked.global ? channel.channelPrefetch : channel.prefetch;
    if (limit == count)
        return Reply{};
    limit = count;
    const Moment then = moment.because(moment.note(PrefetchSet{channel.id, count, asked.global}));
    // More room for running consumers: waiting messages flow at once (D-QOS-4).
    std::vector<QueueId> touched;
    unblockConsumers(state, channel, touched);
    for (const QueueId queue : touched)
        dispatch(state, then, queue);
    return Reply{};
}

Answer<Reply> get(BrokerState& state, const Moment& moment, Channel& channel, const GetMessage& asked)
{
    const Connection& connection = state.connections.get(channel.connection);
    if (const auto refusal = lacks(state, connection, Right::Read, ObjectKind::Queue, asked.queue))
        return tl::unexpected(*refusal);
    const Answer<Queue*> found = accessibleQueue(state, connection.spec->vhost, asked.queue, connection.id);
    if (!found)
        return tl::unexpected(found.error());
    Queue& queue = **found;
    if (queue.isQuorum() && queue.settings.singleActiveConsumer)
        return refuse(ReplyCode::ResourceLocked,
                      fmt::format("cannot obtain access to locked queue '{}' in vhost '{}': it has a single active "
                                  "consumer",
                                  asked.queue, connection.spec->vhost));
    startIdleTime(moment, queue);
    const QueueId id = queue.id;
    expireHeads(state, moment, id);
    // Expiry may have come back to this queue, or even ended it.
    Queue* still = state.queues.find(id);
    if (!still || still->ready.empty())
        moment.note(GetFoundNothing{channel.id, id});
    else
        takeByGet(state, moment, *still, channel, asked.noAck);
    return Reply{};
}

} // namespace postroom
