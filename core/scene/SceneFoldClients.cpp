#include "core/scene/SceneFold.h"

#include "core/scene/SceneLook.h"

namespace postroom {

// Connections, channels, consumers and the programs behind them.

void SceneFold::operator()(const ConnectionOpened& event)
{
    m_scene.m_connections[event.connection] = event.client;
    if (event.client)
        return;
    ProgramView view;
    view.id = event.connection;
    view.spec = event.spec;
    view.name = m_scene.m_names.connection(event.connection);
    m_scene.m_programs[event.connection] = std::move(view);
    topologyChanged();
}

void SceneFold::operator()(const ConnectionEnded& event)
{
    const auto connection = m_scene.m_connections.find(event.connection);
    const ClientId client = connection == m_scene.m_connections.end() ? ClientId{} : connection->second;
    if (ProducerView* view = producer(client)) {
        view->running = false;
        view->blocked = false;
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
    if (m_scene.m_programs.count(event.connection)) {
        if (event.reason == EndReason::Crashed)
            mark(Mark::Kind::Crashed, {NodeKind::Program, event.connection.value});
        m_scene.m_programs.erase(event.connection);
        topologyChanged();
    }
}

void SceneFold::operator()(const ConnectionBlocked& event)
{
    if (ProgramView* view = program(event.connection))
        view->blocked = true;
    if (ProducerView* view = producer(m_scene.m_connections[event.connection]))
        view->blocked = true;
}

void SceneFold::operator()(const ConnectionUnblocked& event)
{
    if (ProgramView* view = program(event.connection))
        view->blocked = false;
    if (ProducerView* view = producer(m_scene.m_connections[event.connection]))
        view->blocked = false;
}

void SceneFold::operator()(const BrokerStopped&)
{
    for (const auto& [id, view] : m_scene.m_exchanges) {
        if (view.spec->name.empty())
            mark(Mark::Kind::Restarted, keyOf(id));
    }
}

void SceneFold::operator()(const ChannelOpened& event)
{
    const ClientId client = m_scene.m_connections[event.connection];
    m_scene.m_channels[event.channel] = {event.connection, client};
    if (ProducerView* view = producer(client))
        view->channel = event.channel;
    if (ConsumerView* view = consumer(client))
        view->channel = event.channel;
    if (ProgramView* view = program(event.connection)) {
        ChannelView& opened = view->channels[event.channel];
        opened.id = event.channel;
        opened.number = event.number;
    }
}

void SceneFold::operator()(const ChannelEnded& event)
{
    // Its deliveries go back right after this; whose they were is still asked then.
    const auto* of = look(m_scene.m_channels, event.channel);
    if (ProgramView* view = of ? program(of->connection) : nullptr) {
        view->channels.erase(event.channel);
        topologyChanged();
    }
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
    m_scene.m_subscriptions[event.consumer] = {event.client, event.queue, event.channel};
    if (ChannelView* view = channel(event.channel))
        view->subscriptions[event.consumer] = {event.consumer, event.queue,    event.tag,
                                               event.prefetch, event.priority, event.noAck};
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
    const auto* subscription = look(m_scene.m_subscriptions, event.consumer);
    if (ChannelView* view = subscription ? channel(subscription->channel) : nullptr)
        view->subscriptions.erase(event.consumer);
    m_scene.m_subscriptions.erase(event.consumer);
    topologyChanged();
}

void SceneFold::operator()(const ConsumerActivated& event)
{
    if (QueueView* view = queue(event.queue))
        view->active = event.consumer;
    topologyChanged();
}

void SceneFold::operator()(const PrefetchSet& event)
{
    if (ChannelView* view = channel(event.channel))
        (event.global ? view->channelPrefetch : view->prefetch) = event.count;
}

void SceneFold::operator()(const ConfirmsSelected& event)
{
    if (ChannelView* view = channel(event.channel))
        view->confirms = true;
}

void SceneFold::operator()(const TransactionsSelected& event)
{
    if (ChannelView* view = channel(event.channel))
        view->transactional = true;
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
    const auto begin = [&](auto& view, bool again) {
        if (again)
            mark(Mark::Kind::Restarted, nodeOf(event.client));
        view.running = true;
        view.hung = false;
        view.cut = false;
        view.backAt = SimTime::never();
        view.refusal.reset();
    };
    if (ProducerView* view = producer(event.client))
        begin(*view, view->cut || view->crashes > 0);
    if (ConsumerView* view = consumer(event.client)) {
        begin(*view, view->cut || view->crashes > 0);
        view->crashPlanned.reset();
    }
}

void SceneFold::operator()(const ClientCrashed& event)
{
    const auto crash = [&](auto& view) {
        ++view.crashes;
        view.backAt = event.back;
        view.hung = false;
        view.cut = false;
    };
    if (ProducerView* view = producer(event.client))
        crash(*view);
    if (ConsumerView* view = consumer(event.client)) {
        crash(*view);
        view->crashPlanned.reset();
    }
    mark(Mark::Kind::Crashed, nodeOf(event.client));
}

void SceneFold::operator()(const CrashPlanned& event)
{
    if (ConsumerView* view = consumer(event.client))
        view->crashPlanned = event.point;
}

void SceneFold::operator()(const ClientHung& event)
{
    if (ProducerView* view = producer(event.client))
        view->hung = true;
    if (ConsumerView* view = consumer(event.client)) {
        view->hung = true;
        view->hungSince = m_at;
    }
    mark(Mark::Kind::Hung, nodeOf(event.client));
}

void SceneFold::operator()(const ClientWoke& event)
{
    if (ProducerView* view = producer(event.client))
        view->hung = false;
    if (ConsumerView* view = consumer(event.client))
        view->hung = false;
    mark(Mark::Kind::Restarted, nodeOf(event.client));
}

void SceneFold::operator()(const ConnectionCut& event)
{
    const auto cut = [&](auto* view) {
        if (!view)
            return;
        view->cut = true;
        view->backAt = event.back;
    };
    cut(producer(event.client));
    cut(consumer(event.client));
    mark(Mark::Kind::Cut, nodeOf(event.client));
}

void SceneFold::operator()(const NextMessageSet& event)
{
    if (ProducerView* view = producer(event.client)) {
        view->nextDue = event.due;
        view->nextRoutingKey = event.routingKey;
    }
}

} // namespace postroom
