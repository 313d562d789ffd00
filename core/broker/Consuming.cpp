#include "core/broker/Consuming.h"

#include "core/broker/Declaring.h"
#include "core/broker/Delivering.h"

#include <fmt/format.h>

namespace postroom {

namespace {

/// "amq.ctag-" and 22 characters drawn from the run's seed (R-NAME-7).
std::string drawTag(Dice& dice)
{
    static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    std::string tag = "amq.ctag-";
    for (int i = 0; i < 22; ++i)
        tag += letters[dice.roll(64)];
    return tag;
}

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

} // namespace

Answer<Reply> consume(BrokerState& state, const Moment& moment, Channel& channel, const Consume& asked)
{
    const Connection& connection = state.connections.get(channel.connection);
    const Answer<Queue*> found = accessibleQueue(state, connection.vhost, asked.queue, connection.id);
    if (!found)
        return tl::unexpected(found.error());
    const Answer<std::int32_t> priority = priorityOf(asked.arguments);
    if (!priority)
        return tl::unexpected(priority.error());
    if (channel.consumersByTag.count(asked.tag))
        return refuse(ReplyCode::NotAllowed, fmt::format("attempt to reuse consumer tag '{}'", asked.tag),
                      Scope::Connection);
    Queue& queue = **found;
    Consumer consumer{state.consumers.nextId(), channel.id, queue.id, asked.tag.empty() ? drawTag(moment.dice) : asked.tag,
                      asked.noAck, channel.prefetch, *priority};
    const ConsumerId id = consumer.id;
    const Moment then = moment.because(moment.note(Subscribed{id, channel.id, queue.id, connection.client,
                                                              consumer.prefetch, *priority, asked.noAck,
                                                              consumer.tag}));
    Reply reply;
    reply.name = consumer.tag;
    channel.consumersByTag[consumer.tag] = id;
    state.consumers.add(std::move(consumer));
    queue.consumers.insert(id);
    queue.dispatcher.join(id, *priority);
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
        unsubscribe(state, moment, id);
        afterConsumersLeft(state, moment, queue);
    }
    return reply;
}

void unsubscribe(BrokerState& state, const Moment& moment, ConsumerId id)
{
    const Consumer& consumer = state.consumers.get(id);
    if (Queue* queue = state.queues.find(consumer.queue)) {
        queue->dispatcher.leave(id);
        queue->consumers.erase(id);
    }
    if (Channel* channel = state.channels.find(consumer.channel))
        channel->consumersByTag.erase(consumer.tag);
    moment.note(Unsubscribed{id, consumer.queue});
    state.consumers.remove(id);
}

void afterConsumersLeft(BrokerState& state, const Moment& moment, QueueId id)
{
    const Queue* queue = state.queues.find(id);
    if (!queue)
        return;
    if (queue->spec->autoDelete && queue->consumers.empty())
        removeQueue(state, moment, id);
    else
        dispatch(state, moment, id);
}

} // namespace postroom
