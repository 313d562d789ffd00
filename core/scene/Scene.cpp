#include "core/scene/Scene.h"

#include "core/scene/SceneFold.h"

#include <algorithm>

namespace postroom {

namespace {

template<class View>
const std::string& nameOf(const View& view)
{
    if constexpr (std::is_same_v<View, ProgramView>)
        return view.name;
    else
        return view.spec->name;
}

} // namespace

void Scene::follow(const Journal& journal)
{
    // Events that the journal has already let go cannot be told any more; the caller keeps up.
    ENSURE(m_applied + 1 >= journal.first(), "the scene has fallen behind the journal");
    while (m_applied < journal.last())
        apply(m_applied + 1, journal.at(m_applied + 1));
}

void Scene::apply(EventNumber number, const Event& event)
{
    ENSURE(number == m_applied + 1, "events must reach the scene in order");
    m_names.learn(event);
    std::visit(SceneFold(*this, number, event.at), event.what);
    m_applied = number;
    prune(event.at);
}

void Scene::prune(SimTime now)
{
    while (!m_marks.empty() && m_marks.front().at + markTime < now)
        m_marks.pop_front();
}

std::optional<NodeKey> Scene::find(const NodeRef& node) const
{
    const auto byName = [&](const auto& views) -> std::optional<NodeKey> {
        for (const auto& [id, view] : views) {
            if (nameOf(view) == node.name)
                return NodeKey{node.kind, id.value};
        }
        return std::nullopt;
    };
    switch (node.kind) {
    case NodeKind::Exchange: return byName(m_exchanges);
    case NodeKind::Queue: return byName(m_queues);
    case NodeKind::Producer: return byName(m_producers);
    case NodeKind::Consumer: return byName(m_consumers);
    case NodeKind::Program: return byName(m_programs);
    }
    return std::nullopt;
}

NodeRef Scene::refOf(NodeKey node) const
{
    const auto name = [&](const auto& views, auto id) {
        const auto found = views.find(id);
        return found == views.end() ? std::string() : nameOf(found->second);
    };
    switch (node.kind) {
    case NodeKind::Exchange: return {node.kind, name(m_exchanges, ExchangeId{node.id})};
    case NodeKind::Queue: return {node.kind, name(m_queues, QueueId{node.id})};
    case NodeKind::Producer: return {node.kind, name(m_producers, ClientId{node.id})};
    case NodeKind::Consumer: return {node.kind, name(m_consumers, ClientId{node.id})};
    case NodeKind::Program: return {node.kind, name(m_programs, ConnectionId{node.id})};
    }
    return {};
}

ClientId Scene::clientOf(ConsumerId consumer) const
{
    const auto found = m_subscriptions.find(consumer);
    return found == m_subscriptions.end() ? ClientId{} : found->second.client;
}

NodeKey Scene::nodeOf(ChannelId channel) const
{
    const auto found = m_channels.find(channel);
    if (found == m_channels.end())
        return {};
    const ClientId client = found->second.client;
    if (!client)
        return {NodeKind::Program, found->second.connection.value};
    return {m_producers.count(client) ? NodeKind::Producer : NodeKind::Consumer, client.value};
}

double progressOf(const Flight& flight, SimTime shown)
{
    const auto whole = static_cast<double>((flight.lands - flight.leaves).microseconds);
    const auto done = static_cast<double>((shown - flight.leaves).microseconds);
    return whole <= 0 ? 1.0 : std::clamp(done / whole, 0.0, 1.0);
}

} // namespace postroom
