#include "core/scene/SceneFold.h"

#include "core/scene/SceneLook.h"

#include <algorithm>

namespace postroom {

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
    if (ProducerView* view = producer(event.client)) {
        renameOwner(view->spec->name, event.spec->name);
        view->spec = event.spec;
    }
    topologyChanged();
}

void SceneFold::renameOwner(const std::string& name, const std::string& newName)
{
    for (auto& [id, view] : m_scene.m_queues) {
        if (name == newName || view.spec->owner != name)
            continue;
        auto spec = std::make_shared<QueueSpec>(*view.spec);
        spec->owner = newName;
        view.spec = std::move(spec);
    }
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
    if (ConsumerView* view = consumer(event.client)) {
        renameOwner(view->spec->name, event.spec->name);
        view->spec = event.spec;
    }
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

} // namespace postroom
