#include "core/broker/Publishing.h"

#include "core/broker/Delivering.h"
#include "core/broker/exchanges/Router.h"
#include "core/broker/queues/DeadLettering.h"

#include <fmt/format.h>

#include <algorithm>

namespace postroom {

namespace {

void arriveAtQueue(BrokerState& state, const Moment& moment, QueueId id, const MessagePtr& message,
                   bool checkCycle, FlightNumber flight)
{
    Queue* queue = state.queues.find(id);
    if (!queue) {
        moment.note(CopyDropped{message->id, id, DropReason::QueueDeleted, flight});
        return;
    }
    if (checkCycle && isDeadLetterCycle(*message, queue->spec->name)) {
        moment.note(CopyDropped{message->id, id, DropReason::DeadLetterCycle, flight});
        return;
    }
    enterQueue(state, moment, *queue, message, flight);
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
              ExchangeId from, std::int32_t parent, bool deadLetter)
{
    for (std::size_t i = 0; i < route->legs.size(); ++i) {
        const Route::Leg& leg = route->legs[i];
        if (leg.parent != parent)
            continue;
        ArriveByLeg arrival{message, route, 0, static_cast<std::int32_t>(i), deadLetter};
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

std::uint32_t routeFrom(BrokerState& state, const Moment& moment, const Exchange& exchange,
                        const MessagePtr& message, bool deadLetter, FlightNumber flight)
{
    const RoutePtr route = findRoute(state, exchange, *message);
    const Moment then = moment.because(moment.note(Routed{message, exchange.id(), route, -1, flight}));
    if (route->queueCount == 0)
        then.note(MessageDropped{message->id, DropReason::Unroutable, 0});
    else
        sendLegs(state, then, message, route, exchange.id(), -1, deadLetter);
    return route->queueCount;
}

std::optional<Refusal> faultOf(const Properties& properties)
{
    const auto fault = [](const std::string& why) {
        return refuse(ReplyCode::PreconditionFailed, why).value();
    };
    if (const auto& expiration = properties.expiration) {
        const bool digits = !expiration->empty() && expiration->size() <= 12
            && std::all_of(expiration->begin(), expiration->end(), [](char c) { return c >= '0' && c <= '9'; });
        if (!digits || std::stoll(*expiration) > 315'360'000'000)
            return fault(fmt::format("invalid expiration '{}': it must be digits, milliseconds up to ten years",
                                     *expiration));
    }
    if (properties.deliveryMode && *properties.deliveryMode != 1 && *properties.deliveryMode != 2)
        return fault(fmt::format("invalid delivery mode {}: it must be 1 or 2", *properties.deliveryMode));
    return std::nullopt;
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

Answer<Reply> publish(BrokerState& state, const Moment& moment, const std::string& vhost,
                      const MessagePtr& message, FlightNumber flight)
{
    const Exchange* exchange = state.findExchange(vhost, message->exchange);
    if (!exchange) {
        moment.note(MessageDropped{message->id, DropReason::NoSuchExchange, flight});
        return refuse(ReplyCode::NotFound, fmt::format("no exchange '{}' in vhost '{}'", message->exchange, vhost));
    }
    if (exchange->spec().internal) {
        moment.note(MessageDropped{message->id, DropReason::PublishRefused, flight});
        return refuse(ReplyCode::AccessRefused,
                      fmt::format("cannot publish to internal exchange '{}' in vhost '{}'", message->exchange,
                                  vhost));
    }
    if (const auto fault = faultOf(message->content->properties)) {
        moment.note(MessageDropped{message->id, DropReason::PublishRefused, flight});
        return tl::unexpected(*fault);
    }
    Reply reply;
    reply.messages = routeFrom(state, moment, *exchange, message, false, flight);
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
    routeFrom(state, moment, *exchange, arrival.message, arrival.reason != DropReason::Rejected, arrival.flight);
}

void arriveByLeg(BrokerState& state, const Moment& moment, const ArriveByLeg& arrival)
{
    const Route::Leg& leg = arrival.route->legs[static_cast<std::size_t>(arrival.leg)];
    if (leg.queue) {
        arriveAtQueue(state, moment, leg.queue, arrival.message, arrival.deadLetter, arrival.flight);
        return;
    }
    const Moment then = moment.because(
        moment.note(Routed{arrival.message, leg.exchange, arrival.route, arrival.leg, arrival.flight}));
    sendLegs(state, then, arrival.message, arrival.route, leg.exchange, arrival.leg, arrival.deadLetter);
}

void discard(BrokerState& state, const Moment& moment, Queue& queue, const QueuedCopy& copy, DropReason reason,
             ChannelId channel, std::uint64_t tag, FlightNumber flight)
{
    if (!queue.settings.deadLetterExchange) {
        moment.note(Dropped{copy.copy, copy.message->id, queue.id, channel, tag, flight, reason});
        return;
    }
    const std::string& name = *queue.settings.deadLetterExchange;
    const Exchange* exchange = state.findExchange(queue.spec->vhost, name);
    const MessagePtr dead = deadLetterOf(queue, *copy.message, reason, moment.now);
    const Duration delay =
        exchange ? moment.links.delay(NodeKind::Queue, queue.spec->name, NodeKind::Exchange, name) : Duration{};
    const ExchangeId target = exchange ? exchange->id() : ExchangeId{};
    const EventNumber number = moment.note(DeadLettered{copy.copy, dead, queue.id, channel, target, tag,
                                                        moment.now + delay, flight, reason});
    ArriveDeadLetter arrival{dead, target, delay.isZero() ? 0 : number, reason};
    if (delay.isZero())
        publishDeadLetter(state, moment.because(number), arrival);
    else
        moment.because(number).later(delay, arrival);
}

} // namespace postroom
