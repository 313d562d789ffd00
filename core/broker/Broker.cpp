#include "core/broker/Broker.h"

#include "core/broker/Connecting.h"
#include "core/broker/Consuming.h"
#include "core/broker/Declaring.h"
#include "core/broker/Delivering.h"
#include "core/broker/Publishing.h"
#include "core/broker/Settling.h"

#include <type_traits>

namespace postroom {

namespace {

template<class T, class... Types>
constexpr bool isOneOf = (std::is_same_v<T, Types> || ...);

template<class T>
constexpr bool isTopology =
    isOneOf<T, DeclareExchange, DeleteExchange, DeclareQueue, DeleteQueue, PurgeQueue, Bind, Unbind>;
template<class T>
constexpr bool isConnection = isOneOf<T, OpenConnection, CloseConnection, OpenChannel, CloseChannel>;
template<class T>
constexpr bool isOnChannel = isOneOf<T, Publish, Consume, CancelConsumer, SetPrefetch, Ack, Nack, Reject>;

template<class T>
Answer<Reply> topology(BrokerState& state, const Moment& moment, const T& asked, ConnectionId by)
{
    if constexpr (std::is_same_v<T, DeclareExchange>)
        return declareExchange(state, moment, asked);
    else if constexpr (std::is_same_v<T, DeleteExchange>)
        return deleteExchange(state, moment, asked);
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

Answer<Reply> carryOutOn(BrokerState& state, const Moment& moment, Channel& channel, const Publish& asked)
{
    const Connection& connection = state.connections.get(channel.connection);
    const MessagePtr message = newMessage(state, asked.exchange, asked.routingKey, asked.content);
    const Moment then =
        moment.because(moment.note(Published{message, connection.client, channel.id, moment.now}));
    return publish(state, then, connection.vhost, message, 0);
}

Answer<Reply> carryOutOn(BrokerState& state, const Moment& moment, Channel& channel, const Consume& asked)
{
    return consume(state, moment, channel, asked);
}

Answer<Reply> carryOutOn(BrokerState& state, const Moment& moment, Channel& channel, const CancelConsumer& asked)
{
    return cancel(state, moment, channel, asked.tag);
}

Answer<Reply> carryOutOn(BrokerState&, const Moment&, Channel& channel, const SetPrefetch& asked)
{
    if (asked.count < 0 || asked.count > 65535)
        return refuse(ReplyCode::PreconditionFailed, "prefetch-count must be 0 to 65535");
    channel.prefetch = static_cast<std::uint32_t>(asked.count);
    return Reply{};
}

Answer<Reply> carryOutOn(BrokerState& state, const Moment& moment, Channel& channel, const Ack& asked)
{
    return settle(state, moment, channel, asked.deliveryTag, Settlement::Ack,
                  asked.multiple ? Multiple::Yes : Multiple::No, Requeue::No, 0);
}

Answer<Reply> carryOutOn(BrokerState& state, const Moment& moment, Channel& channel, const Nack& asked)
{
    return settle(state, moment, channel, asked.deliveryTag, Settlement::Nack,
                  asked.multiple ? Multiple::Yes : Multiple::No, asked.requeue ? Requeue::Yes : Requeue::No, 0);
}

Answer<Reply> carryOutOn(BrokerState& state, const Moment& moment, Channel& channel, const Reject& asked)
{
    return settle(state, moment, channel, asked.deliveryTag, Settlement::Reject, Multiple::No,
                  asked.requeue ? Requeue::Yes : Requeue::No, 0);
}

} // namespace

void Broker::begin(const Moment& moment)
{
    ensureVhost(m_state, moment, "/");
}

bool Broker::understands(const Command& command)
{
    return std::visit(
        [](const auto& asked) {
            using Asked = std::decay_t<decltype(asked)>;
            return isTopology<Asked> || isConnection<Asked> || isOnChannel<Asked>;
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

Answer<Reply> Broker::carryOut(const Moment& moment, const Command& command, ConnectionId by)
{
    return std::visit(
        [&](const auto& asked) -> Answer<Reply> {
            using Asked = std::decay_t<decltype(asked)>;
            if constexpr (isTopology<Asked>) {
                return topology(m_state, moment, asked, by);
            } else if constexpr (isOnChannel<Asked>) {
                return onChannel(moment, asked.channel, asked);
            } else if constexpr (std::is_same_v<Asked, OpenConnection>) {
                return openConnection(moment, asked, {});
            } else if constexpr (std::is_same_v<Asked, CloseConnection>) {
                if (!m_state.connections.find(asked.connection))
                    return refuse(ReplyCode::ChannelError, "the connection is not open", Scope::Connection);
                endConnection(moment, asked.connection, EndReason::ClosedByClient);
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
    const Channel* channel = m_state.channels.find(arrival.channel);
    if (!channel) {
        moment.note(MessageDropped{arrival.message->id, DropReason::ConnectionLost, arrival.flight});
        return;
    }
    const std::string vhost = m_state.connections.get(channel->connection).vhost;
    const Answer<Reply> answer = publish(m_state, moment, vhost, arrival.message, arrival.flight);
    if (!answer)
        closeBecause(moment, arrival.channel, answer.error());
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
    const Answer<Reply> answer =
        settle(m_state, moment, *channel, arrival.tag, arrival.settlement, Multiple::No,
               arrival.requeue ? Requeue::Yes : Requeue::No, arrival.flight);
    if (!answer) {
        if (arrival.flight)
            moment.note(FlightLost{arrival.flight, DropReason::ConnectionLost});
        closeBecause(moment, arrival.channel, answer.error());
    }
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
