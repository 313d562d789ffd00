#include "core/scene/SceneFold.h"

#include "core/scene/SceneLook.h"

#include <algorithm>
#include <utility>

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

ProgramView* SceneFold::program(ConnectionId id)
{
    return look(m_scene.m_programs, id);
}

ChannelView* SceneFold::channel(ChannelId id)
{
    const auto* of = look(m_scene.m_channels, id);
    ProgramView* view = of && !of->client ? program(of->connection) : nullptr;
    return view ? look(view->channels, id) : nullptr;
}

void SceneFold::unackedChanged(ChannelId id, int by)
{
    if (ChannelView* view = channel(id))
        view->unacked = static_cast<std::uint64_t>(static_cast<std::int64_t>(view->unacked) + by);
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
    m_scene.m_flights.add(std::move(flight));
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
        unackedChanged(channel, -1);
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

void SceneFold::putIn(QueueView& view, ReadyCopy copy)
{
    const auto place = std::lower_bound(view.ready.begin(), view.ready.end(), copy,
                                        [](const ReadyCopy& a, const ReadyCopy& b) {
                                            return std::make_pair(a.lane, a.position) < std::make_pair(b.lane, b.position);
                                        });
    view.ready.insert(place, std::move(copy));
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
    m_scene.m_exchanges[event.exchange] = ExchangeView{event.exchange, event.spec, {}, {}, SimTime{-1}, {}};
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

void SceneFold::operator()(const ExactSet& event)
{
    m_scene.m_exact = event.exact;
}

void SceneFold::operator()(const LinkDelaySet& event)
{
    if (event.link)
        m_scene.m_linkDelays[*event.link] = event.delay;
    else
        m_scene.m_defaultDelay = event.delay;
    topologyChanged();
}

void SceneFold::operator()(const PolicyApplied& event)
{
    const PoliciesView policies{event.policy, event.operatorPolicy};
    if (QueueView* view = queue(event.queue))
        view->policies = policies;
    if (ExchangeView* view = look(m_scene.m_exchanges, event.exchange))
        view->policies = policies;
    topologyChanged();
}

void SceneFold::operator()(const MemoryAlarm& event)
{
    m_scene.m_memoryAlarm = event.on;
}

void SceneFold::operator()(const DiskDelaySet& event)
{
    m_scene.m_diskDelay = event.delay;
}

} // namespace postroom
