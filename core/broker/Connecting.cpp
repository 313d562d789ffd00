#include "core/broker/Connecting.h"

#include "core/broker/Consuming.h"
#include "core/broker/Declaring.h"
#include "core/broker/Delivering.h"
#include "core/broker/Settling.h"

#include <fmt/format.h>

#include <algorithm>

namespace postroom {

namespace {

// Ends channels together, so that nothing is handed out to a consumer that is about to go: first all
// consumers leave their lines, then everything unacked goes back, then the queues look around.
void endChannels(BrokerState& state, const Moment& moment, const std::vector<ChannelId>& channels,
                 EndReason reason)
{
    std::vector<QueueId> touched;
    const auto touch = [&](QueueId id) {
        if (std::find(touched.begin(), touched.end(), id) == touched.end())
            touched.push_back(id);
    };
    for (const ChannelId id : channels) {
        for (const auto& [tag, consumer] : state.channels.get(id).consumersByTag) {
            if (Queue* queue = state.queues.find(state.consumers.get(consumer).queue))
                queue->dispatcher.leave(consumer);
        }
    }
    for (const ChannelId id : channels) {
        const Moment then = moment.because(moment.note(ChannelEnded{id, reason}));
        Channel& channel = state.channels.get(id);
        for (const QueueId queue : requeueAll(state, then, channel)) {
            enforceLimits(state, then, queue);
            touch(queue);
        }
        std::vector<ConsumerId> leaving;
        for (const auto& [tag, consumer] : channel.consumersByTag)
            leaving.push_back(consumer);
        // In order of subscription, not of their tags.
        std::sort(leaving.begin(), leaving.end());
        for (const ConsumerId consumer : leaving) {
            touch(state.consumers.get(consumer).queue);
            unsubscribe(state, then, consumer);
        }
        Connection& connection = state.connections.get(channel.connection);
        connection.channels.erase(channel.number);
        state.channels.remove(id);
    }
    for (const QueueId queue : touched)
        afterConsumersLeft(state, moment, queue);
}

} // namespace

Answer<Reply> openConnection(BrokerState& state, const Moment& moment, const OpenConnection& asked,
                             ClientId client)
{
    if (!state.findVhost(asked.vhost))
        return refuse(ReplyCode::NotAllowed, fmt::format("vhost {} not found", asked.vhost), Scope::Connection);
    Connection connection{state.connections.nextId(), asked.name, asked.vhost, client, {}};
    Reply reply;
    reply.id = connection.id.value;
    moment.note(ConnectionOpened{connection.id, client, connection.name});
    state.connections.add(std::move(connection));
    return reply;
}

void endConnection(BrokerState& state, const Moment& moment, ConnectionId id, EndReason reason)
{
    const Moment then = moment.because(moment.note(ConnectionEnded{id, reason}));
    std::vector<ChannelId> channels;
    for (const auto& [number, channel] : state.connections.get(id).channels)
        channels.push_back(channel);
    endChannels(state, then, channels, reason);
    std::vector<QueueId> exclusive;
    state.queues.forEach([&](const Queue& queue) {
        if (queue.owner == id)
            exclusive.push_back(queue.id);
    });
    for (const QueueId queue : exclusive)
        removeQueue(state, then, queue);
    state.connections.remove(id);
}

Answer<Reply> openChannel(BrokerState& state, const Moment& moment, const OpenChannel& asked)
{
    Connection* connection = state.connections.find(asked.connection);
    if (!connection)
        return refuse(ReplyCode::ChannelError, "the connection is not open", Scope::Connection);
    if (connection->channels.count(asked.number))
        return refuse(ReplyCode::ChannelError, "second 'channel.open' seen", Scope::Connection);
    Channel channel;
    channel.id = state.channels.nextId();
    channel.connection = connection->id;
    channel.number = asked.number;
    Reply reply;
    reply.id = channel.id.value;
    connection->channels[asked.number] = channel.id;
    moment.note(ChannelOpened{channel.id, connection->id, asked.number});
    state.channels.add(std::move(channel));
    return reply;
}

void endChannel(BrokerState& state, const Moment& moment, ChannelId channel, EndReason reason)
{
    endChannels(state, moment, {channel}, reason);
}

} // namespace postroom
