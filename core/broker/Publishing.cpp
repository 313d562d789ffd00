#include "core/broker/Publishing.h"

#include "core/broker/Confirming.h"
#include "core/broker/Delivering.h"
#include "core/broker/DirectReply.h"
#include "core/broker/DiskWriting.h"
#include "core/broker/MessageMemory.h"
#include "core/broker/Permitting.h"
#include "core/broker/PublishChecks.h"
#include "core/broker/exchanges/Router.h"
#include "core/broker/queues/DeadLettering.h"

#include <fmt/format.h>

#include <algorithm>

namespace postroom {

namespace {

/// So many dead letters may push each other out, and so many may move at one instant (D-DLX-1).
constexpr int deepestDeadLetter = 64;
constexpr int mostDeadLetters = 10'000;
/// The others move one after the other, until there have been none for a while.
constexpr Duration deadLetterPace = Duration::milliseconds(1);
constexpr Duration calm = Duration::seconds(1);

/// How long a dead letter takes on a line without delay: nothing. But they can drive each other out of full
/// queues for ever, and become more with every round (DLX-11); those have to wait in line.
Duration timeOfDeadLetter(BrokerState& state, SimTime now)
{
    DeadLetterRush& rush = state.deadLetterRush;
    if (rush.instant != now && (rush.lineEnds == SimTime{} || rush.lineEnds + calm <= now)) {
        rush.instant = now;
        rush.lineEnds = {};
        rush.count = 0;
    }
    if (rush.lineEnds == SimTime{} && ++rush.count <= mostDeadLetters && rush.depth < deepestDeadLetter)
        return {};
    rush.lineEnds = std::max(rush.lineEnds, now) + deadLetterPace;
    return rush.lineEnds - now;
}


/// How the copies of a message travel: as a dead letter or not.
struct Travel {
    bool deadLetter = false;
    bool checkCycle = false;
};

Accepted arriveAtQueue(BrokerState& state, const Moment& moment, QueueId id, const ArriveByLeg& arrival)
{
    const MessagePtr& message = arrival.message;
    Queue* queue = state.queues.find(id);
    if (!queue) {
        // A queue that was deleted before it answered counts as accepting (CONF-9).
        moment.note(CopyDropped{message->id, id, DropReason::QueueDeleted, arrival.flight});
        return Accepted::Yes;
    }
    if (arrival.checkCycle && isDeadLetterCycle(*message, queue->spec->name)) {
        moment.note(CopyDropped{message->id, id, DropReason::DeadLetterCycle, arrival.flight});
        return Accepted::Yes;
    }
    return enterQueue(state, moment, *queue, message, arrival.flight);
}

std::uint32_t queuesBelow(const Route& route, std::size_t leg)
{
    if (route.legs[leg].queue)
        return 1;
    std::uint32_t count = 0;
    for (std::size_t i = leg + 1; i < route.legs.size(); ++i) {
        if (route.legs[i].parent == static_cast<std::int32_t>(leg))
            count += queuesBelow(route, i);
    }
    return count;
}

Duration legDelay(BrokerState& state, const Moment& moment, const Exchange* from, const Route::Leg& leg)
{
    const std::string source = from ? from->spec().name : std::string();
    if (leg.queue) {
        const Queue* queue = state.queues.find(leg.queue);
        return queue ? moment.links.delay(NodeKind::Exchange, source, NodeKind::Queue, queue->spec->name)
                     : moment.links.defaultDelay();
    }
    const Exchange* exchange = state.exchanges.find(leg.exchange);
    return exchange ? moment.links.delay(NodeKind::Exchange, source, NodeKind::Exchange, exchange->spec().name)
                    : moment.links.defaultDelay();
}

void sendLegs(BrokerState& state, const Moment& moment, const MessagePtr& message, const RoutePtr& route,
              ExchangeId from, std::int32_t parent, Travel travel)
{
    for (std::size_t i = 0; i < route->legs.size(); ++i) {
        const Route::Leg& leg = route->legs[i];
        if (leg.parent != parent)
            continue;
        ArriveByLeg arrival{message, route, 0, static_cast<std::int32_t>(i), travel.deadLetter, travel.checkCycle};
        const Duration delay = legDelay(state, moment, state.exchanges.find(from), leg);
        if (delay.isZero()) {
            arriveByLeg(state, moment, arrival);
            continue;
        }
        arrival.flight = moment.note(
            Forwarded{message, from, leg.queue, leg.exchange, queuesBelow(*route, i), moment.now + delay});
        moment.because(arrival.flight).later(delay, arrival);
    }
}

/// A direct reply goes to the one who asked, and to no queue (R-RPC-3).
bool goesToReplyConsumer(BrokerState& state, const Moment& moment, const Exchange& exchange,
                         const MessagePtr& message)
{
    if (!exchange.isDefault())
        return false;
    bool any = false;
    const auto look = [&](const std::string& key) {
        if (isReplyAddress(key)) {
            deliverReply(state, moment, key, message);
            any = true;
        }
    };
    look(message->routingKey);
    for (const std::string& key : message->moreKeys)
        look(key);
    return any;
}

} // namespace

MessagePtr newMessage(BrokerState& state, std::string exchange, std::string routingKey, ContentPtr content)
{
    boost::intrusive_ptr<Message> message(new Message);
    message->id = MessageId{state.nextMessage++};
    message->exchange = std::move(exchange);
    message->routingKey = std::move(routingKey);
    message->content = std::move(content);
    return message;
}

void sendAlong(BrokerState& state, const Moment& moment, ExchangeId exchange, const MessagePtr& message,
               const RoutePtr& route, FlightNumber flight, bool deadLetter, bool checkCycle)
{
    const Moment then = moment.because(moment.note(Routed{message, exchange, route, -1, flight}));
    const bool replied = goesToReplyConsumer(state, then, state.exchanges.get(exchange), message);
    if (route->queueCount > 0)
        sendLegs(state, then, message, route, exchange, -1, {deadLetter, checkCycle});
    else if (!replied)
        then.note(MessageDropped{message->id, DropReason::Unroutable, 0});
}

Answer<Reply> publish(BrokerState& state, const Moment& moment, Channel& channel, const ArriveAtExchange& arrival)
{
    const Connection& connection = state.connections.get(channel.connection);
    const auto dropped = [&](DropReason reason) {
        moment.note(MessageDropped{arrival.message->id, reason, arrival.flight});
    };
    const Answer<Exchange*> exchange = exchangeToPublishTo(state, connection, *arrival.message);
    if (!exchange) {
        const bool missing = exchange.error().code == ReplyCode::NotFound;
        dropped(missing ? DropReason::NoSuchExchange : DropReason::PublishRefused);
        return tl::unexpected(exchange.error());
    }
    const Answer<MessagePtr> checked = checkedMessage(connection, channel, arrival.message);
    if (!checked) {
        dropped(DropReason::PublishRefused);
        return tl::unexpected(checked.error());
    }
    const MessagePtr& message = *checked;
    const ExchangeId exchangeId = (*exchange)->id();
    const RoutePtr route = findRoute(state, **exchange, *message);
    Reply reply;
    reply.messages = route->queueCount;
    if (channel.transaction) {
        channel.transaction->publications.push_back({message, exchangeId, route, arrival.mandatory});
        // What has arrived waits with the channel; its journey is over.
        if (arrival.flight)
            moment.note(FlightEnded{arrival.flight});
        return reply;
    }
    const ChannelId channelId = channel.id;
    if (channel.confirms)
        awaitConfirm(state, channel, *message, route->queueCount);
    if (arrival.mandatory && route->queueCount == 0)
        moment.note(Returned{message, channelId});
    sendAlong(state, moment, exchangeId, message, route, arrival.flight, false, false);
    if (route->queueCount == 0)
        confirmUnrouted(state, moment, message->id);
    return reply;
}

void publishDeadLetter(BrokerState& state, const Moment& moment, const ArriveDeadLetter& arrival)
{
    const Exchange* exchange = state.exchanges.find(arrival.exchange);
    if (!exchange) {
        moment.note(MessageDropped{arrival.message->id, DropReason::NoSuchExchange, arrival.flight});
        return;
    }
    // The cycle rule is not applied when a client has just rejected the message (DLX-11).
    sendAlong(state, moment, exchange->id(), arrival.message, findRoute(state, *exchange, *arrival.message),
              arrival.flight, true, arrival.reason != DropReason::Rejected);
}

void arriveByLeg(BrokerState& state, const Moment& moment, const ArriveByLeg& arrival)
{
    const Route::Leg& leg = arrival.route->legs[static_cast<std::size_t>(arrival.leg)];
    if (leg.queue) {
        const Accepted accepted = arriveAtQueue(state, moment, leg.queue, arrival);
        const Queue* queue = state.queues.find(leg.queue);
        const bool writes = accepted == Accepted::Yes && queue && writeToDisk(state, moment, *queue, *arrival.message);
        if (arrival.deadLetter)
            return;
        if (accepted == Accepted::No)
            ++state.refusedPublishes;
        confirmPart(state, moment, arrival.message->id, accepted, writes ? OnDisk::Writing : OnDisk::NotNeeded);
        return;
    }
    const Moment then = moment.because(
        moment.note(Routed{arrival.message, leg.exchange, arrival.route, arrival.leg, arrival.flight}));
    sendLegs(state, then, arrival.message, arrival.route, leg.exchange, arrival.leg,
             {arrival.deadLetter, arrival.checkCycle});
}

void discard(BrokerState& state, const Moment& moment, Queue& queue, const QueuedCopy& copy, DropReason reason,
             ChannelId channel, std::uint64_t tag, FlightNumber flight)
{
    forgetStored(state, *copy.message);
    if (!queue.settings.deadLetterExchange) {
        moment.note(Dropped{copy.copy, copy.message->id, queue.id, channel, tag, flight, reason});
        return;
    }
    const std::string& name = *queue.settings.deadLetterExchange;
    const Exchange* exchange = state.findExchange(queue.spec->vhost, name);
    const MessagePtr dead = deadLetterOf(queue, *copy.message, reason, moment.now);
    Duration delay =
        exchange ? moment.links.delay(NodeKind::Queue, queue.spec->name, NodeKind::Exchange, name) : Duration{};
    if (delay.isZero())
        delay = timeOfDeadLetter(state, moment.now);
    const ExchangeId target = exchange ? exchange->id() : ExchangeId{};
    const EventNumber number = moment.note(DeadLettered{copy.copy, dead, queue.id, channel, target, tag,
                                                        moment.now + delay, flight, reason});
    ArriveDeadLetter arrival{dead, target, delay.isZero() ? 0 : number, reason};
    if (!delay.isZero())
        return moment.because(number).later(delay, arrival);
    ++state.deadLetterRush.depth;
    publishDeadLetter(state, moment.because(number), arrival);
    --state.deadLetterRush.depth;
}

} // namespace postroom
