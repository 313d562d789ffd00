#include "core/scene/SceneFold.h"

#include <algorithm>

namespace postroom {

namespace {

template<class Views, class IdType>
auto* look(Views& views, IdType id)
{
    const auto found = views.find(id);
    return found == views.end() ? nullptr : &found->second;
}

NodeKey key(ExchangeId id) { return {NodeKind::Exchange, id.value}; }
NodeKey key(QueueId id) { return {NodeKind::Queue, id.value}; }

} // namespace

ProducerView* SceneFold::producer(ClientId id)
{
    return look(m_scene.m_producers, id);
}

ConsumerView* SceneFold::consumer(ClientId id)
{
    return look(m_scene.m_consumers, id);
}

QueueView* SceneFold::queue(QueueId id)
{
    return look(m_scene.m_queues, id);
}

ClientId SceneFold::clientOf(ChannelId channel) const
{
    const auto* of = look(m_scene.m_channels, channel);
    return of ? of->client : ClientId{};
}

NodeKey SceneFold::nodeOf(ClientId client) const
{
    return {m_scene.m_producers.count(client) ? NodeKind::Producer : NodeKind::Consumer, client.value};
}

void SceneFold::depart(Flight flight)
{
    // What takes no time cannot be seen on its way.
    if (flight.lands <= m_at)
        return;
    flight.number = m_number;
    flight.leaves = m_at;
    m_scene.m_flights.emplace(m_number, std::move(flight));
}

void SceneFold::land(FlightNumber flight)
{
    m_scene.m_flights.erase(flight);
}

void SceneFold::mark(Mark::Kind kind, NodeKey node, MessagePtr message, DropReason reason)
{
    m_scene.m_marks.push_back({kind, node, m_at, std::move(message), reason});
}

MessagePtr SceneFold::takeOut(QueueView& view, CopyId copy, ChannelId channel, std::uint64_t tag)
{
    if (channel) {
        const auto found = view.unacked.find({channel, tag});
        if (found == view.unacked.end())
            return {};
        MessagePtr message = found->second.message;
        view.unacked.erase(found);
        return message;
    }
    const auto found = std::find_if(view.ready.begin(), view.ready.end(),
                                    [&](const ReadyCopy& ready) { return ready.copy == copy; });
    if (found == view.ready.end())
        return {};
    MessagePtr message = found->message;
    view.ready.erase(found);
    return message;
}

HeldMessage* SceneFold::held(ClientId client, std::uint64_t tag)
{
    ConsumerView* view = consumer(client);
    if (!view)
        return nullptr;
    for (HeldMessage& message : view->held) {
        if (message.tag == tag)
            return &message;
    }
    return nullptr;
}

void SceneFold::settled(ChannelId channel, std::uint64_t tag)
{
    // An early ack arrives while the work still goes on: the consumer keeps the message until it is done.
    ConsumerView* view = consumer(clientOf(channel));
    if (!view || view->channel != channel)
        return;
    const auto done = std::remove_if(view->held.begin(), view->held.end(), [&](const HeldMessage& message) {
        return message.tag == tag && message.state == HeldMessage::State::Worked;
    });
    view->held.erase(done, view->held.end());
}

void SceneFold::operator()(const ExchangeDeclared& event)
{
    m_scene.m_exchanges[event.exchange] = ExchangeView{event.exchange, event.spec, {}, {}, SimTime{-1}};
    topologyChanged();
}

void SceneFold::operator()(const ExchangeDeleted& event)
{
    m_scene.m_exchanges.erase(event.exchange);
    topologyChanged();
}

void SceneFold::operator()(const QueueDeclared& event)
{
    QueueView view;
    view.id = event.queue;
    view.spec = event.spec;
    m_scene.m_queues[event.queue] = std::move(view);
    topologyChanged();
}

void SceneFold::operator()(const QueueDeleted& event)
{
    m_scene.m_queues.erase(event.queue);
    topologyChanged();
}

void SceneFold::operator()(const Bound& event)
{
    m_scene.m_bindings[event.binding] =
        BindingView{event.binding, event.spec, event.source, event.queue, event.exchange, SimTime{-1}};
    topologyChanged();
}

void SceneFold::operator()(const Unbound& event)
{
    m_scene.m_bindings.erase(event.binding);
    topologyChanged();
}

void SceneFold::operator()(const LinkDelaySet& event)
{
    if (event.link)
        m_scene.m_linkDelays[*event.link] = event.delay;
    else
        m_scene.m_defaultDelay = event.delay;
    topologyChanged();
}

void SceneFold::operator()(const ConnectionOpened& event)
{
    m_scene.m_connections[event.connection] = event.client;
}

void SceneFold::operator()(const ConnectionEnded& event)
{
    const auto connection = m_scene.m_connections.find(event.connection);
    const ClientId client = connection == m_scene.m_connections.end() ? ClientId{} : connection->second;
    if (ProducerView* view = producer(client)) {
        view->running = false;
        view->channel = {};
        view->nextDue = SimTime::never();
    }
    if (ConsumerView* view = consumer(client)) {
        view->running = false;
        view->channel = {};
        view->subscription = {};
        view->held.clear();
    }
    m_scene.m_connections.erase(event.connection);
}

void SceneFold::operator()(const ChannelOpened& event)
{
    const ClientId client = m_scene.m_connections[event.connection];
    m_scene.m_channels[event.channel] = {event.connection, client};
    if (ProducerView* view = producer(client))
        view->channel = event.channel;
    if (ConsumerView* view = consumer(client))
        view->channel = event.channel;
}

void SceneFold::operator()(const ChannelEnded& event)
{
    m_scene.m_channels.erase(event.channel);
}

void SceneFold::operator()(const Refused& event)
{
    if (ProducerView* view = producer(event.client))
        view->refusal = event.refusal;
    if (ConsumerView* view = consumer(event.client))
        view->refusal = event.refusal;
    if (event.client)
        mark(Mark::Kind::Refused, nodeOf(event.client));
}

void SceneFold::operator()(const Subscribed& event)
{
    m_scene.m_subscriptions[event.consumer] = {event.client, event.queue};
    if (ConsumerView* view = consumer(event.client))
        view->subscription = event.consumer;
    topologyChanged();
}

void SceneFold::operator()(const Unsubscribed& event)
{
    if (ConsumerView* view = consumer(m_scene.clientOf(event.consumer)); view && view->subscription == event.consumer)
        view->subscription = {};
    if (QueueView* view = queue(event.queue); view && view->next == event.consumer)
        view->next = {};
    m_scene.m_subscriptions.erase(event.consumer);
    topologyChanged();
}

void SceneFold::operator()(const TurnChanged& event)
{
    if (QueueView* view = queue(event.queue))
        view->next = event.next;
}

void SceneFold::operator()(const ProducerAdded& event)
{
    ProducerView view;
    view.id = event.client;
    view.spec = event.spec;
    m_scene.m_producers[event.client] = std::move(view);
    topologyChanged();
}

void SceneFold::operator()(const ProducerChanged& event)
{
    if (ProducerView* view = producer(event.client))
        view->spec = event.spec;
    topologyChanged();
}

void SceneFold::operator()(const ConsumerAdded& event)
{
    ConsumerView view;
    view.id = event.client;
    view.spec = event.spec;
    m_scene.m_consumers[event.client] = std::move(view);
    topologyChanged();
}

void SceneFold::operator()(const ConsumerChanged& event)
{
    if (ConsumerView* view = consumer(event.client))
        view->spec = event.spec;
    topologyChanged();
}

void SceneFold::operator()(const ClientRemoved& event)
{
    m_scene.m_producers.erase(event.client);
    m_scene.m_consumers.erase(event.client);
    topologyChanged();
}

void SceneFold::operator()(const ClientStarted& event)
{
    if (ProducerView* view = producer(event.client)) {
        view->running = true;
        view->refusal.reset();
    }
    if (ConsumerView* view = consumer(event.client)) {
        if (view->crashes > 0)
            mark(Mark::Kind::Restarted, nodeOf(event.client));
        view->running = true;
        view->backAt = SimTime::never();
        view->refusal.reset();
    }
}

void SceneFold::operator()(const ClientCrashed& event)
{
    if (ConsumerView* view = consumer(event.client)) {
        ++view->crashes;
        view->backAt = event.back;
    }
    mark(Mark::Kind::Crashed, nodeOf(event.client));
}

void SceneFold::operator()(const NextMessageSet& event)
{
    if (ProducerView* view = producer(event.client)) {
        view->nextDue = event.due;
        view->nextRoutingKey = event.routingKey;
    }
}

void SceneFold::operator()(const Published& event)
{
    if (ProducerView* view = producer(event.client))
        ++view->published;
    const auto exchange = m_scene.find({NodeKind::Exchange, event.message->exchange});
    Flight flight;
    flight.kind = Flight::Kind::Publish;
    flight.from = nodeOf(event.client);
    flight.to = exchange.value_or(NodeKey{NodeKind::Exchange, 0});
    flight.message = event.message;
    flight.lands = event.lands;
    depart(std::move(flight));
}

void SceneFold::operator()(const Routed& event)
{
    // The copies leave right after this event, so their origin is the node this message came from.
    const auto arrived = m_scene.m_flights.find(event.flight);
    m_scene.m_lastOrigin = arrived == m_scene.m_flights.end() ? NodeKey{} : arrived->second.from;
    land(event.flight);
    if (ExchangeView* view = look(m_scene.m_exchanges, event.exchange)) {
        view->lastRouted = event.message;
        view->lastRoute = event.route;
        view->lastRoutedAt = m_at;
    }
    for (const BindingId id : event.route->matched) {
        BindingView* binding = look(m_scene.m_bindings, id);
        if (binding && binding->source == event.exchange)
            binding->lastMatchedAt = m_at;
    }
}

void SceneFold::operator()(const MessageDropped& event)
{
    const Flight* flight = look(m_scene.m_flights, event.flight);
    NodeKey node = flight ? flight->to : NodeKey{};
    MessagePtr message = flight ? flight->message : MessagePtr();
    if (!flight) {
        // Dropped where it was routed.
        for (const auto& [id, view] : m_scene.m_exchanges) {
            if (view.lastRouted && view.lastRouted->id == event.message && view.lastRoutedAt == m_at) {
                node = key(id);
                message = view.lastRouted;
            }
        }
    }
    land(event.flight);
    mark(Mark::Kind::Dropped, node, message, event.reason);
}

void SceneFold::operator()(const Forwarded& event)
{
    Flight flight;
    flight.kind = Flight::Kind::Copy;
    flight.from = key(event.from);
    flight.to = event.queue ? key(event.queue) : key(event.exchange);
    if (m_scene.m_lastOrigin.id)
        flight.origin = m_scene.m_lastOrigin;
    flight.message = event.message;
    flight.copies = event.copies;
    flight.lands = event.lands;
    depart(std::move(flight));
}

void SceneFold::operator()(const Enqueued& event)
{
    land(event.flight);
    if (QueueView* view = queue(event.queue))
        view->ready.push_back({event.copy, event.message, event.position, event.deadline, false});
}

void SceneFold::operator()(const CopyDropped& event)
{
    const Flight* flight = look(m_scene.m_flights, event.flight);
    MessagePtr message = flight ? flight->message : MessagePtr();
    land(event.flight);
    mark(Mark::Kind::Dropped, key(event.queue), message, event.reason);
}

void SceneFold::operator()(const Delivered& event)
{
    QueueView* view = queue(event.queue);
    const ClientId client = m_scene.clientOf(event.consumer);
    if (view) {
        const auto found = std::find_if(view->ready.begin(), view->ready.end(),
                                        [&](const ReadyCopy& ready) { return ready.copy == event.copy; });
        if (found != view->ready.end()) {
            if (!event.noAck)
                view->unacked[{event.channel, event.tag}] = {found->copy,    found->message,  event.consumer,
                                                             event.channel,  event.tag,       found->position,
                                                             found->deadline};
            view->ready.erase(found);
        }
        view->next = event.next;
    }
    if (ConsumerView* to = consumer(client))
        to->held.push_back({event.tag, event.message, event.queue, HeldMessage::State::Arriving, event.redelivered,
                            {}, {}});
    Flight flight;
    flight.kind = Flight::Kind::Delivery;
    flight.from = key(event.queue);
    flight.to = {NodeKind::Consumer, client.value};
    flight.message = event.message;
    flight.redelivered = event.redelivered;
    flight.lands = event.lands;
    depart(std::move(flight));
}

void SceneFold::operator()(const Acked& event)
{
    land(event.flight);
    if (QueueView* view = queue(event.queue))
        mark(Mark::Kind::Acked, key(event.queue), takeOut(*view, event.copy, event.channel, event.tag));
    settled(event.channel, event.tag);
}

void SceneFold::operator()(const Requeued& event)
{
    land(event.flight);
    if (QueueView* view = queue(event.queue)) {
        const auto found = view->unacked.find({event.channel, event.tag});
        if (found != view->unacked.end()) {
            ReadyCopy copy{found->second.copy, found->second.message, event.position, found->second.deadline, true};
            mark(Mark::Kind::Requeued, key(event.queue), copy.message);
            view->unacked.erase(found);
            const auto place = std::lower_bound(
                view->ready.begin(), view->ready.end(), event.position,
                [](const ReadyCopy& ready, std::uint64_t position) { return ready.position < position; });
            view->ready.insert(place, std::move(copy));
        }
    }
    settled(event.channel, event.tag);
}

void SceneFold::operator()(const Dropped& event)
{
    land(event.flight);
    if (QueueView* view = queue(event.queue))
        mark(Mark::Kind::Dropped, key(event.queue), takeOut(*view, event.copy, event.channel, event.tag),
             event.reason);
    settled(event.channel, event.tag);
}

void SceneFold::operator()(const DeadLettered& event)
{
    land(event.flight);
    if (QueueView* view = queue(event.queue))
        takeOut(*view, event.copy, event.channel, event.tag);
    settled(event.channel, event.tag);
    mark(Mark::Kind::DeadLettered, key(event.queue), event.message, event.reason);
    Flight flight;
    flight.kind = Flight::Kind::DeadLetter;
    flight.from = key(event.queue);
    flight.to = key(event.exchange);
    flight.message = event.message;
    flight.lands = event.lands;
    depart(std::move(flight));
}

void SceneFold::operator()(const Received& event)
{
    land(event.flight);
    if (HeldMessage* message = held(event.client, event.tag))
        message->state = HeldMessage::State::Waiting;
}

void SceneFold::operator()(const WorkStarted& event)
{
    if (HeldMessage* message = held(event.client, event.tag)) {
        message->state = HeldMessage::State::Working;
        message->workStarted = m_at;
        message->workUntil = event.until;
    }
}

void SceneFold::operator()(const WorkFinished& event)
{
    ConsumerView* view = consumer(event.client);
    if (!view)
        return;
    ++view->handled;
    const auto message = std::find_if(view->held.begin(), view->held.end(),
                                      [&](const HeldMessage& each) { return each.tag == event.tag; });
    if (message == view->held.end())
        return;
    // What needs no ack any more, or was acked before the work, is out of the consumer's hands now.
    const QueueView* from = queue(message->queue);
    const bool unacked = from && from->unacked.count({view->channel, event.tag});
    if (unacked)
        message->state = HeldMessage::State::Worked;
    else
        view->held.erase(message);
}

void SceneFold::operator()(const SettlementSent& event)
{
    Flight flight;
    flight.kind = event.settlement == Settlement::Ack ? Flight::Kind::Ack
        : event.settlement == Settlement::Nack        ? Flight::Kind::Nack
                                                      : Flight::Kind::Reject;
    flight.from = {NodeKind::Consumer, event.client.value};
    flight.to = key(event.queue);
    flight.requeue = event.requeue;
    if (const HeldMessage* message = held(event.client, event.tag))
        flight.message = message->message;
    flight.lands = event.lands;
    depart(std::move(flight));
}

void SceneFold::operator()(const FlightLost& event)
{
    const auto found = m_scene.m_flights.find(event.flight);
    if (found == m_scene.m_flights.end())
        return;
    mark(Mark::Kind::Lost, found->second.to, found->second.message, event.reason);
    m_scene.m_flights.erase(found);
}

} // namespace postroom
