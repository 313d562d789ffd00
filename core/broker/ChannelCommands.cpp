#include "core/broker/ChannelCommands.h"

#include "core/broker/Consuming.h"
#include "core/broker/MessageMemory.h"
#include "core/broker/Publishing.h"
#include "core/broker/Settling.h"
#include "core/broker/Transacting.h"

#include <algorithm>

namespace postroom {

namespace {

/// When something sent now arrives: never before what was sent earlier on the same channel.
SimTime landing(const Moment& moment, Channel& channel, Duration delay)
{
    channel.lastLanding = std::max(channel.lastLanding, moment.now + delay);
    return channel.lastLanding;
}

Reply landsAt(SimTime time)
{
    Reply reply;
    reply.lands = time;
    return reply;
}

Answer<Reply> settlement(BrokerState& state, const Moment& moment, Channel& channel, ArriveSettlement arrival)
{
    Connection& connection = state.connections.get(channel.connection);
    const UnackedDelivery* delivery = channel.unacked.find(arrival.tag);
    const Queue* queue = delivery ? state.queues.find(delivery->queue) : nullptr;
    const Duration delay = queue
        ? moment.links.delay(NodeKind::Queue, queue->spec->name, NodeKind::Program, connection.spec->name)
        : Duration{};
    const SimTime lands = landing(moment, channel, delay);
    if (lands == moment.now) {
        if (holdBack(state, moment, connection, arrival))
            return landsAt(lands);
        return settle(state, moment, channel, arrival);
    }
    const EventNumber number =
        moment.note(SettlementSent{connection.client, channel.id, queue ? queue->id : QueueId{}, arrival.tag, lands,
                                   arrival.settlement, arrival.requeue});
    arrival.flight = number;
    moment.because(number).at(lands, arrival);
    return landsAt(lands);
}

} // namespace

Answer<Reply> carryOutOn(BrokerState& state, const Moment& moment, Channel& channel, const Publish& asked)
{
    Connection& connection = state.connections.get(channel.connection);
    const MessagePtr message = newMessage(state, asked.exchange, asked.routingKey, asked.content);
    const Duration delay =
        moment.links.delay(NodeKind::Program, connection.spec->name, NodeKind::Exchange, asked.exchange);
    const SimTime lands = landing(moment, channel, delay);
    const EventNumber number = moment.note(Published{message, connection.client, channel.id, lands});
    ArriveAtExchange arrival{message, channel.id, 0, asked.mandatory};
    if (lands > moment.now) {
        arrival.flight = number;
        moment.because(number).at(lands, arrival);
        return landsAt(lands);
    }
    const Moment then = moment.because(number);
    if (holdBack(state, then, connection, arrival))
        return landsAt(lands);
    return publish(state, then, channel, arrival);
}

Answer<Reply> carryOutOn(BrokerState& state, const Moment& moment, Channel& channel, const Consume& asked)
{
    return consume(state, moment, channel, asked);
}

Answer<Reply> carryOutOn(BrokerState& state, const Moment& moment, Channel& channel, const CancelConsumer& asked)
{
    return cancel(state, moment, channel, asked.tag);
}

Answer<Reply> carryOutOn(BrokerState& state, const Moment& moment, Channel& channel, const SetPrefetch& asked)
{
    return setPrefetch(state, moment, channel, asked);
}

Answer<Reply> carryOutOn(BrokerState& state, const Moment& moment, Channel& channel, const GetMessage& asked)
{
    return get(state, moment, channel, asked);
}

Answer<Reply> carryOutOn(BrokerState& state, const Moment& moment, Channel& channel, const Ack& asked)
{
    return settlement(state, moment, channel,
                      {channel.id, asked.deliveryTag, 0, Settlement::Ack, false, asked.multiple});
}

Answer<Reply> carryOutOn(BrokerState& state, const Moment& moment, Channel& channel, const Nack& asked)
{
    return settlement(state, moment, channel,
                      {channel.id, asked.deliveryTag, 0, Settlement::Nack, asked.requeue, asked.multiple});
}

Answer<Reply> carryOutOn(BrokerState& state, const Moment& moment, Channel& channel, const Reject& asked)
{
    return settlement(state, moment, channel,
                      {channel.id, asked.deliveryTag, 0, Settlement::Reject, asked.requeue, false});
}

Answer<Reply> carryOutOn(BrokerState& state, const Moment& moment, Channel& channel, const Recover& asked)
{
    return recover(state, moment, channel, asked.requeue);
}

Answer<Reply> carryOutOn(BrokerState&, const Moment& moment, Channel& channel, const SelectConfirms&)
{
    return selectConfirms(moment, channel);
}

Answer<Reply> carryOutOn(BrokerState&, const Moment& moment, Channel& channel, const SelectTransactions&)
{
    return selectTransactions(moment, channel);
}

Answer<Reply> carryOutOn(BrokerState& state, const Moment& moment, Channel& channel, const Commit&)
{
    return commit(state, moment, channel);
}

Answer<Reply> carryOutOn(BrokerState&, const Moment& moment, Channel& channel, const Rollback&)
{
    return rollback(moment, channel);
}

} // namespace postroom
