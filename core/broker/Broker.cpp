#include "core/broker/Broker.h"

#include "core/broker/BindingRules.h"
#include "core/broker/ChannelCommands.h"
#include "core/broker/Confirming.h"
#include "core/broker/Connecting.h"
#include "core/broker/DeclaringExchanges.h"
#include "core/broker/DeclaringQueues.h"
#include "core/broker/Delivering.h"
#include "core/broker/DiskWriting.h"
#include "core/broker/MessageMemory.h"
#include "core/broker/OperatorRules.h"
#include "core/broker/PolicyRules.h"
#include "core/broker/Publishing.h"
#include "core/broker/QueueExpiry.h"
#include "core/broker/Restarting.h"
#include "core/broker/Settling.h"

#include <type_traits>

namespace postroom {

namespace {

template<class T, class... Types>
constexpr bool isOneOf = (std::is_same_v<T, Types> || ...);

template<class T>
constexpr bool isTopology =
    isOneOf<T, DeclareExchange, LookUpExchange, DeleteExchange, DeclareQueue, LookUpQueue, DeleteQueue, PurgeQueue,
            Bind, Unbind>;
template<class T>
constexpr bool isOperators = isOneOf<T, AddVhost, DeleteVhost, SetVhostLimits, AddUser, DeleteUser, SetPermissions,
                                     ClearPermissions, SetPolicy, ClearPolicy, RestartBroker, SetMemoryWatermark, SetDiskDelay>;
template<class T>
constexpr bool isConnection = isOneOf<T, OpenConnection, CloseConnection, OpenChannel, CloseChannel>;
template<class T>
constexpr bool isOnChannel = isOneOf<T, Publish, Consume, CancelConsumer, SetPrefetch, GetMessage, Ack, Nack, Reject,
                                     Recover, SelectConfirms, SelectTransactions, Commit, Rollback>;

template<class T>
Answer<Reply> topology(BrokerState& state, const Moment& moment, const T& asked, ConnectionId by)
{
    if constexpr (std::is_same_v<T, DeclareExchange>)
        return declareExchange(state, moment, asked, by);
    else if constexpr (std::is_same_v<T, LookUpExchange>)
        return lookUpExchange(state, asked);
    else if constexpr (std::is_same_v<T, DeleteExchange>)
        return deleteExchange(state, moment, asked, by);
    else if constexpr (std::is_same_v<T, LookUpQueue>)
        return lookUpQueue(state, moment, asked, by);
    else if constexpr (std::is_same_v<T, DeclareQueue>)
        return declareQueue(state, moment, asked, by);
    else if constexpr (std::is_same_v<T, DeleteQueue>)
        return deleteQueue(state, moment, asked, by);
    else if constexpr (std::is_same_v<T, PurgeQueue>)
        return purgeQueue(state, moment, asked, by);
    else if constexpr (std::is_same_v<T, Bind>)
        return bind(state, moment, asked, by);
    else
        return unbind(state, moment, asked, by);
}

template<class T>
Answer<Reply> operators(BrokerState& state, const Moment& moment, const T& asked)
{
    if constexpr (std::is_same_v<T, AddVhost>)
        return addVhost(state, moment, asked);
    else if constexpr (std::is_same_v<T, DeleteVhost>)
        return deleteVhost(state, moment, asked);
    else if constexpr (std::is_same_v<T, SetVhostLimits>)
        return setVhostLimits(state, asked);
    else if constexpr (std::is_same_v<T, AddUser>)
        return addUser(state, asked);
    else if constexpr (std::is_same_v<T, DeleteUser>)
        return deleteUser(state, asked);
    else if constexpr (std::is_same_v<T, SetPermissions>)
        return setPermissions(state, asked);
    else if constexpr (std::is_same_v<T, ClearPermissions>)
        return clearPermissions(state, asked);
    else if constexpr (std::is_same_v<T, SetPolicy>)
        return setPolicy(state, moment, asked);
    else if constexpr (std::is_same_v<T, ClearPolicy>)
        return clearPolicy(state, moment, asked);
    else if constexpr (std::is_same_v<T, RestartBroker>)
        return restart(state, moment, asked);
    else if constexpr (std::is_same_v<T, SetDiskDelay>)
        return setDiskDelay(state, moment, asked);
    else
        return setWatermark(state, asked);
}

} // namespace

void Broker::begin(const Moment& moment)
{
    m_state.users["guest"] = "guest";
    ensureVhost(m_state, moment, "/");
}

bool Broker::understands(const Command& command)
{
    return std::visit(
        [](const auto& asked) {
            using Asked = std::decay_t<decltype(asked)>;
            return isTopology<Asked> || isOperators<Asked> || isConnection<Asked> || isOnChannel<Asked>;
        },
        command);
}

template<class Asked>
Answer<Reply> Broker::onChannel(const Moment& moment, ChannelId id, const Asked& asked)
{
    Channel* channel = m_state.channels.find(id);
    if (!channel)
        return refuse(ReplyCode::ChannelError, "expected 'channel.open'", Scope::Connection);
    Answer<Reply> answer = carryOutOn(m_state, moment, *channel, asked);
    if (!answer)
        closeBecause(moment, id, answer.error());
    return answer;
}

Answer<Reply> Broker::carryOut(const Moment& moment, const Command& command, Speaker by)
{
    Answer<Reply> answer = decide(moment, command, by);
    watchMemory(m_state, moment);
    return answer;
}

Answer<Reply> Broker::decide(const Moment& moment, const Command& command, Speaker by)
{
    return std::visit(
        [&](const auto& asked) -> Answer<Reply> {
            using Asked = std::decay_t<decltype(asked)>;
            if constexpr (isTopology<Asked>) {
                const Channel* channel = m_state.channels.find(by.channel);
                if (by.channel && !channel)
                    return refuse(ReplyCode::ChannelError, "expected 'channel.open'", Scope::Connection);
                Answer<Reply> answer =
                    topology(m_state, moment, asked, channel ? channel->connection : by.connection);
                if (!answer && channel)
                    closeBecause(moment, by.channel, answer.error());
                return answer;
            } else if constexpr (isOperators<Asked>) {
                return operators(m_state, moment, asked);
            } else if constexpr (isOnChannel<Asked>) {
                return onChannel(moment, asked.channel, asked);
            } else if constexpr (std::is_same_v<Asked, OpenConnection>) {
                return openConnection(moment, asked, {});
            } else if constexpr (std::is_same_v<Asked, CloseConnection>) {
                if (!m_state.connections.find(asked.connection))
                    return refuse(ReplyCode::ChannelError, "the connection is not open", Scope::Connection);
                endConnection(moment, asked.connection, asked.reason);
                return Reply{};
            } else if constexpr (std::is_same_v<Asked, OpenChannel>) {
                Answer<Reply> answer = openChannel(m_state, moment, asked);
                if (!answer && m_state.connections.find(asked.connection)) {
                    moment.note(Refused{{}, {}, std::make_shared<const Refusal>(answer.error())});
                    endConnection(moment, asked.connection, EndReason::ClosedByBroker);
                }
                return answer;
            } else if constexpr (std::is_same_v<Asked, CloseChannel>) {
                if (!m_state.channels.find(asked.channel))
                    return refuse(ReplyCode::ChannelError, "expected 'channel.open'", Scope::Connection);
                endChannel(m_state, moment, asked.channel, EndReason::ClosedByClient);
                return Reply{};
            } else {
                ENSURE(false, "the broker was asked for something that is not its business");
                return Reply{};
            }
        },
        command);
}

Answer<Reply> Broker::openConnection(const Moment& moment, const OpenConnection& asked, ClientId client)
{
    return postroom::openConnection(m_state, moment, asked, client);
}

void Broker::endConnection(const Moment& moment, ConnectionId connection, EndReason reason)
{
    postroom::endConnection(m_state, moment, connection, reason);
}

MessagePtr Broker::newMessage(std::string exchange, std::string routingKey, ContentPtr content)
{
    return postroom::newMessage(m_state, std::move(exchange), std::move(routingKey), std::move(content));
}

void Broker::closeBecause(const Moment& moment, ChannelId id, const Refusal& refusal)
{
    const Channel& channel = m_state.channels.get(id);
    const ConnectionId connection = channel.connection;
    const ClientId client = m_state.connections.get(connection).client;
    const Moment then =
        moment.because(moment.note(Refused{id, client, std::make_shared<const Refusal>(refusal)}));
    if (refusal.scope == Scope::Channel)
        endChannel(m_state, then, id, EndReason::ClosedByBroker);
    else
        endConnection(then, connection, EndReason::ClosedByBroker);
}

void Broker::arrive(const Moment& moment, const ArriveAtExchange& arrival)
{
    Channel* channel = m_state.channels.find(arrival.channel);
    if (!channel) {
        moment.note(MessageDropped{arrival.message->id, DropReason::ConnectionLost, arrival.flight});
        return;
    }
    if (!holdBack(m_state, moment, m_state.connections.get(channel->connection), arrival))
        takePublish(moment, *channel, arrival);
}

void Broker::takePublish(const Moment& moment, Channel& channel, const ArriveAtExchange& arrival)
{
    const ChannelId id = channel.id;
    const Answer<Reply> answer = publish(m_state, moment, channel, arrival);
    if (!answer)
        closeBecause(moment, id, answer.error());
}

void Broker::lookAtMemory(const Moment& moment)
{
    watchMemory(m_state, moment);
}

void Broker::arrive(const Moment& moment, const ArriveByLeg& arrival)
{
    postroom::arriveByLeg(m_state, moment, arrival);
}

void Broker::arrive(const Moment& moment, const ArriveDeadLetter& arrival)
{
    publishDeadLetter(m_state, moment, arrival);
}

void Broker::arrive(const Moment& moment, const ArriveSettlement& arrival)
{
    Channel* channel = m_state.channels.find(arrival.channel);
    if (!channel) {
        // The channel ended while the ack was on its way: it has no effect.
        if (arrival.flight)
            moment.note(FlightLost{arrival.flight, DropReason::ConnectionLost});
        return;
    }
    if (!holdBack(m_state, moment, m_state.connections.get(channel->connection), arrival))
        takeSettlement(moment, *channel, arrival);
}

void Broker::takeSettlement(const Moment& moment, Channel& channel, const ArriveSettlement& arrival)
{
    const ChannelId id = channel.id;
    const Answer<Reply> answer = settle(m_state, moment, channel, arrival);
    if (answer)
        return;
    if (arrival.flight)
        moment.note(FlightLost{arrival.flight, DropReason::ConnectionLost});
    closeBecause(moment, id, answer.error());
}

void Broker::arrive(const Moment& moment, const ArriveAtProgram& arrival)
{
    if (m_state.channels.find(arrival.channel))
        moment.note(Received{{}, arrival.tag, arrival.flight});
    else
        moment.note(FlightLost{arrival.flight, DropReason::ConnectionLost});
}

void Broker::arrive(const Moment& moment, const SendConfirm& due)
{
    confirmWritten(m_state, moment, due);
}

void Broker::arrive(const Moment& moment, const ReadHeld& reading)
{
    // One thing at a time, because a publish may raise the alarm anew.
    Connection* connection = m_state.connections.find(reading.connection);
    if (!connection || connection->blocked || connection->held.empty())
        return;
    if (m_state.alarm && std::holds_alternative<ArriveAtExchange>(connection->held.front())) {
        connection->blocked = true;
        moment.note(ConnectionBlocked{connection->id});
        return;
    }
    const auto first = std::move(connection->held.front());
    connection->held.pop_front();
    if (const auto* publish = std::get_if<ArriveAtExchange>(&first)) {
        if (Channel* channel = m_state.channels.find(publish->channel))
            takePublish(moment, *channel, *publish);
        else
            moment.note(MessageDropped{publish->message->id, DropReason::ConnectionLost, publish->flight});
    } else if (const auto* settlement = std::get_if<ArriveSettlement>(&first)) {
        if (Channel* channel = m_state.channels.find(settlement->channel))
            takeSettlement(moment, *channel, *settlement);
        else if (settlement->flight)
            moment.note(FlightLost{settlement->flight, DropReason::ConnectionLost});
    }
    connection = m_state.connections.find(reading.connection);
    if (connection && !connection->held.empty())
        moment.later({}, reading);
}

void Broker::arrive(const Moment& moment, const ExpireQueue& look)
{
    expireQueue(m_state, moment, look.queue);
}

void Broker::arrive(const Moment& moment, const CheckAckTimeout& look)
{
    Channel* channel = m_state.channels.find(look.channel);
    if (!channel)
        return;
    channel->timeoutCheckPlanned = false;
    const SimTime oldest = channel->unacked.oldest();
    if (oldest == SimTime::never())
        return;
    if (oldest + ackTimeout > moment.now) {
        channel->timeoutCheckPlanned = true;
        moment.at(oldest + ackTimeout, look);
        return;
    }
    const auto refusal = refuse(ReplyCode::PreconditionFailed,
                                "delivery acknowledgement on channel " + std::to_string(channel->number)
                                    + " timed out. Timeout value used: 1800000 ms");
    closeBecause(moment, look.channel, refusal.value());
}

void Broker::arrive(const Moment& moment, const ExpireHead& look)
{
    Queue* queue = m_state.queues.find(look.queue);
    if (!queue)
        return;
    queue->expiryCheck = SimTime::never();
    dispatch(m_state, moment, look.queue);
}

} // namespace postroom
