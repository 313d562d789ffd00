#include "core/scene/SceneFold.h"

#include "core/scene/SceneLook.h"

#include <algorithm>

namespace postroom {

// The life of a message: from the publish to its end.

void SceneFold::operator()(const Published& event)
{
    if (ProducerView* view = producer(event.client))
        ++(event.again ? view->publishedAgain : view->published);
    const NodeKey from = m_scene.nodeOf(event.channel);
    if (ProgramView* view = from.kind == NodeKind::Program ? program(ConnectionId{from.id}) : nullptr)
        notePublish(*view, *event.message);
    const auto exchange = m_scene.find({NodeKind::Exchange, event.message->exchange});
    Flight flight;
    flight.kind = Flight::Kind::Publish;
    flight.from = event.client ? nodeOf(event.client) : from;
    flight.to = exchange.value_or(NodeKey{NodeKind::Exchange, 0});
    flight.message = event.message;
    flight.lands = event.lands;
    depart(std::move(flight));
}

void SceneFold::notePublish(ProgramView& view, const Message& message)
{
    constexpr std::size_t mostLines = 24;
    ++view.published;
    const bool isDefault = message.exchange.empty();
    std::set<std::string>& lines = isDefault ? view.publishesToKeys : view.publishesTo;
    if (lines.size() < mostLines && lines.insert(isDefault ? message.routingKey : message.exchange).second)
        topologyChanged();
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
                node = keyOf(id);
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
    flight.from = keyOf(event.from);
    flight.to = event.queue ? keyOf(event.queue) : keyOf(event.exchange);
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
        putIn(*view, {event.copy, event.message, event.position, event.deadline, false, event.lane});
}

void SceneFold::operator()(const CopyDropped& event)
{
    const Flight* flight = look(m_scene.m_flights, event.flight);
    MessagePtr message = flight ? flight->message : MessagePtr();
    land(event.flight);
    mark(Mark::Kind::Dropped, keyOf(event.queue), message, event.reason);
}

void SceneFold::operator()(const Delivered& event)
{
    QueueView* view = queue(event.queue);
    const ClientId client = m_scene.clientOf(event.consumer);
    if (view) {
        const auto found = std::find_if(view->ready.begin(), view->ready.end(),
                                        [&](const ReadyCopy& ready) { return ready.copy == event.copy; });
        if (found != view->ready.end()) {
            if (!event.noAck) {
                view->unacked[{event.channel, event.tag}] = {found->copy,     found->message, event.consumer,
                                                             event.channel,   event.tag,      found->position,
                                                             found->deadline, found->lane};
                unackedChanged(event.channel, 1);
            }
            view->ready.erase(found);
        }
        view->next = event.next;
    }
    if (ConsumerView* to = consumer(client))
        to->held.push_back({event.tag, event.message, event.queue, HeldMessage::State::Arriving, event.redelivered,
                            {}, {}});
    Flight flight;
    flight.kind = Flight::Kind::Delivery;
    flight.from = keyOf(event.queue);
    flight.to = client ? NodeKey{NodeKind::Consumer, client.value} : m_scene.nodeOf(event.channel);
    if (ProgramView* to = client ? nullptr : program(ConnectionId{flight.to.id}))
        ++to->received;
    flight.message = event.message;
    flight.redelivered = event.redelivered;
    flight.noAck = event.noAck;
    flight.lands = event.lands;
    depart(std::move(flight));
}

void SceneFold::operator()(const Got& event)
{
    if (QueueView* view = queue(event.queue)) {
        const auto found = std::find_if(view->ready.begin(), view->ready.end(),
                                        [&](const ReadyCopy& ready) { return ready.copy == event.copy; });
        if (found != view->ready.end()) {
            if (!event.noAck) {
                view->unacked[{event.channel, event.tag}] = {found->copy,     found->message, {},
                                                             event.channel,   event.tag,      found->position,
                                                             found->deadline, found->lane};
                unackedChanged(event.channel, 1);
            }
            view->ready.erase(found);
        }
    }
    const NodeKey to = m_scene.nodeOf(event.channel);
    if (ProgramView* view = to.kind == NodeKind::Program ? program(ConnectionId{to.id}) : nullptr)
        ++view->received;
}

void SceneFold::operator()(const Confirmed& event)
{
    const ClientId client = clientOf(event.channel);
    if (ProducerView* view = producer(client)) {
        ++(event.ack ? view->confirmed : view->nacked);
        mark(event.ack ? Mark::Kind::Confirmed : Mark::Kind::NotConfirmed, nodeOf(client));
    }
}

void SceneFold::operator()(const Returned& event)
{
    if (ProducerView* view = producer(clientOf(event.channel)))
        ++view->returned;
    mark(Mark::Kind::Returned, m_scene.nodeOf(event.channel), event.message);
}

void SceneFold::operator()(const Acked& event)
{
    land(event.flight);
    if (QueueView* view = queue(event.queue))
        mark(Mark::Kind::Acked, keyOf(event.queue), takeOut(*view, event.copy, event.channel, event.tag));
    settled(event.channel, event.tag);
}

void SceneFold::operator()(const Requeued& event)
{
    land(event.flight);
    if (QueueView* view = queue(event.queue)) {
        const auto found = view->unacked.find({event.channel, event.tag});
        if (found != view->unacked.end()) {
            ReadyCopy copy{found->second.copy,     found->second.message, event.position,
                           found->second.deadline, true,                  event.lane};
            mark(Mark::Kind::Requeued, keyOf(event.queue), copy.message);
            view->unacked.erase(found);
            unackedChanged(event.channel, -1);
            putIn(*view, std::move(copy));
        }
    }
    settled(event.channel, event.tag);
}

void SceneFold::operator()(const Dropped& event)
{
    land(event.flight);
    if (QueueView* view = queue(event.queue))
        mark(Mark::Kind::Dropped, keyOf(event.queue), takeOut(*view, event.copy, event.channel, event.tag),
             event.reason);
    settled(event.channel, event.tag);
}

void SceneFold::operator()(const DeadLettered& event)
{
    land(event.flight);
    if (QueueView* view = queue(event.queue))
        takeOut(*view, event.copy, event.channel, event.tag);
    settled(event.channel, event.tag);
    mark(Mark::Kind::DeadLettered, keyOf(event.queue), event.message, event.reason);
    Flight flight;
    flight.kind = Flight::Kind::DeadLetter;
    flight.from = keyOf(event.queue);
    flight.to = keyOf(event.exchange);
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
    workedOn(*view, event.tag);
}

void SceneFold::operator()(const DuplicateRecognised& event)
{
    ConsumerView* view = consumer(event.client);
    if (!view)
        return;
    ++view->recognised;
    const HeldMessage* message = held(event.client, event.tag);
    mark(Mark::Kind::Recognised, nodeOf(event.client), message ? message->message : MessagePtr());
    workedOn(*view, event.tag);
}

void SceneFold::workedOn(ConsumerView& view, std::uint64_t tag)
{
    const auto message = std::find_if(view.held.begin(), view.held.end(),
                                      [&](const HeldMessage& each) { return each.tag == tag; });
    if (message == view.held.end())
        return;
    // What needs no ack any more, or was acked before the work, is out of the consumer's hands now.
    const QueueView* from = queue(message->queue);
    const bool unacked = from && from->unacked.count({view.channel, tag});
    if (unacked)
        message->state = HeldMessage::State::Worked;
    else
        view.held.erase(message);
}

void SceneFold::operator()(const SettlementSent& event)
{
    Flight flight;
    flight.kind = event.settlement == Settlement::Ack ? Flight::Kind::Ack
        : event.settlement == Settlement::Nack        ? Flight::Kind::Nack
                                                      : Flight::Kind::Reject;
    flight.from = event.client ? NodeKey{NodeKind::Consumer, event.client.value} : m_scene.nodeOf(event.channel);
    flight.to = keyOf(event.queue);
    flight.requeue = event.requeue;
    if (const HeldMessage* message = held(event.client, event.tag))
        flight.message = message->message;
    flight.lands = event.lands;
    depart(std::move(flight));
}

void SceneFold::operator()(const FlightEnded& event)
{
    land(event.flight);
}

void SceneFold::operator()(const FlightLost& event)
{
    const auto found = m_scene.m_flights.find(event.flight);
    if (found == m_scene.m_flights.end())
        return;
    const Flight& flight = found->second;
    // Only an ack, or a delivery that nobody can repeat, is lost with its journey.
    Mark::Kind kind = Mark::Kind::Lost;
    if (flight.kind == Flight::Kind::Ack || flight.kind == Flight::Kind::Nack || flight.kind == Flight::Kind::Reject)
        kind = Mark::Kind::AckLost;
    else if (flight.kind == Flight::Kind::Delivery && !flight.noAck)
        kind = Mark::Kind::Undelivered;
    mark(kind, flight.to, flight.message, event.reason);
    land(event.flight);
}

} // namespace postroom
