#include "core/broker/Connecting.h"

#include "core/broker/Consuming.h"
#include "core/broker/DeclaringQueues.h"
#include "core/broker/Delivering.h"
#include "core/broker/Permitting.h"
#include "core/broker/Settling.h"
#include "core/broker/Transacting.h"

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
    std::vector<QueueId> left; ///< by a consumer
    const auto touch = [&](QueueId id) {
        if (std::find(touched.begin(), touched.end(), id) == touched.end())
            touched.push_back(id);
    };
    for (const ChannelId id : channels) {
        for (const auto& [tag, consumer] : state.channels.get(id).consumersByTag) {
            if (Queue* queue = state.queues.find(state.consumers.get(consumer).queue)) {
                queue->dispatcher.leave(consumer);
                queue->consumers.erase(consumer);
            }
        }
    }
    for (const ChannelId id : channels) {
        const Moment then = moment.because(moment.note(ChannelEnded{id, reason}));
        Channel& channel = state.channels.get(id);
        undoTransaction(then, channel);
        for (const QueueId queue : requeueAll(state, then, channel, ReturnReason::ChannelEnded)) {
            enforceLimits(state, then, queue);
            touch(queue);
        }
        std::vector<ConsumerId> leaving;
        for (const auto& [tag, consumer] : channel.consumersByTag)
            leaving.push_back(consumer);
        // In order of subscription, not of their tags.
        std::sort(leaving.begin(), leaving.end());
        for (const ConsumerId consumer : leaving) {
            left.push_back(state.consumers.get(consumer).queue);
            touch(left.back());
            unsubscribe(state, then, consumer, ByBroker::No);
        }
        Connection& connection = state.connections.get(channel.connection);
        connection.channels.erase(channel.number);
        state.channels.remove(id);
    }
    for (const QueueId queue : touched) {
        if (std::find(left.begin(), left.end(), queue) != left.end())
            afterConsumersLeft(state, moment, queue);
        else
            dispatch(state, moment, queue); // got from without a consumer: an auto-delete queue stays (R-BIND-9)
    }
}

void loseHeld(const Moment& moment, const ArriveAtExchange& publish)
{
    moment.note(MessageDropped{publish.message->id, DropReason::ConnectionLost, publish.flight});
}

void loseHeld(const Moment& moment, const ArriveSettlement& settlement)
{
    if (settlement.flight)
        moment.note(FlightLost{settlement.flight, DropReason::ConnectionLost});
}

// In the order of R-BIND-12.
void endConnections(BrokerState& state, const Moment& moment, const std::vector<ConnectionId>& connections,
                    EndReason reason)
{
    EventNumber cause = moment.cause;
    std::vector<ChannelId> channels;
    for (const ConnectionId id : connections) {
        cause = moment.note(ConnectionEnded{id, reason});
        for (const auto& [number, channel] : state.connections.get(id).channels)
            channels.push_back(channel);
    }
    const Moment then = moment.because(cause);
    endChannels(state, then, channels, reason);
    std::vector<QueueId> exclusive;
    state.queues.forEach([&](const Queue& queue) {
        if (std::find(connections.begin(), connections.end(), queue.owner) != connections.end())
            exclusive.push_back(queue.id);
    });
    for (const QueueId queue : exclusive)
        removeQueue(state, then, queue, DeleteReason::ConnectionEnded);
    for (const ConnectionId id : connections) {
        const Connection& connection = state.connections.get(id);
        // What waited for the end of an alarm is lost with its socket.
        for (const auto& held : connection.held)
            std::visit([&](const auto& each) { loseHeld(then, each); }, held);
        if (VirtualHost* vhost = state.findVhost(connection.spec->vhost))
            --vhost->connections;
        state.connections.remove(id);
    }
}

} // namespace

Answer<Reply> openConnection(BrokerState& state, const Moment& moment, const OpenConnection& asked,
                             ClientId client)
{
    if (!state.findVhost(asked.vhost))
        return refuse(ReplyCode::NotAllowed, fmt::format("vhost {} not found", asked.vhost), Scope::Connection);
    if (const auto refusal = lacksAccess(state, asked.user, asked.vhost))
        return tl::unexpected(*refusal);
    VirtualHost& vhost = *state.findVhost(asked.vhost);
    if (vhost.maxConnections && vhost.connections >= *vhost.maxConnections)
        return refuse(ReplyCode::NotAllowed,
                      fmt::format("access to vhost '{}' refused for user '{}': connection limit ({}) is reached",
                                  asked.vhost, asked.user, *vhost.maxConnections),
                      Scope::Connection);
    ++vhost.connections;
    Connection connection;
    connection.id = state.connections.nextId();
    connection.spec = std::make_shared<const ConnectionSpec>(asked);
    connection.client = client;
    connection.mayDoAnything = mayDoAnything(state, asked);
    Reply reply;
    reply.id = connection.id.value;
    moment.note(ConnectionOpened{connection.id, client, connection.spec});
    state.connections.add(std::move(connection));
    return reply;
}

void endConnection(BrokerState& state, const Moment& moment, ConnectionId id, EndReason reason)
{
    endConnections(state, moment, {id}, reason);
}

void endAllConnections(BrokerState& state, const Moment& moment, EndReason reason)
{
    std::vector<ConnectionId> all;
    state.connections.forEach([&](const Connection& connection) { all.push_back(connection.id); });
    endConnections(state, moment, all, reason);
}

Answer<Reply> openChannel(BrokerState& state, const Moment& moment, const OpenChannel& asked)
{
    Connection* connection = state.connections.find(asked.connection);
    if (!connection)
        return refuse(ReplyCode::ChannelError, "the connection is not open", Scope::Connection);
    // Channel numbers are the client's; how many may be open at a time was agreed at the start (W-6).
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
