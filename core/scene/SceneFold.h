#pragma once

#include "core/scene/Scene.h"

namespace postroom {

/// What each kind of event changes in the picture.
class SceneFold {
public:
    SceneFold(Scene& scene, EventNumber number, SimTime at) : m_scene(scene), m_number(number), m_at(at) {}

    void operator()(const ExchangeDeclared& event);
    void operator()(const ExchangeDeleted& event);
    void operator()(const QueueDeclared& event);
    void operator()(const QueueDeleted& event);
    void operator()(const Bound& event);
    void operator()(const Unbound& event);
    void operator()(const PolicySet&) {}
    void operator()(const PolicyCleared&) {}
    void operator()(const PolicyApplied& event);
    void operator()(const BrokerStopped& event);
    void operator()(const BrokerStarted&) {}
    void operator()(const MemoryAlarm& event);
    void operator()(const DiskDelaySet& event);
    void operator()(const ExactSet& event);
    void operator()(const LinkDelaySet& event);
    void operator()(const ConnectionOpened& event);
    void operator()(const ConnectionEnded& event);
    void operator()(const ConnectionBlocked& event);
    void operator()(const ConnectionUnblocked& event);
    void operator()(const ChannelOpened& event);
    void operator()(const ChannelEnded& event);
    void operator()(const Refused& event);
    void operator()(const Subscribed& event);
    void operator()(const Unsubscribed& event);
    void operator()(const ConsumerActivated& event);
    void operator()(const PrefetchSet& event);
    void operator()(const ConfirmsSelected& event);
    void operator()(const TransactionsSelected& event);
    void operator()(const Committed&) {}
    void operator()(const RolledBack&) {}
    void operator()(const TurnChanged& event);
    void operator()(const ProducerAdded& event);
    void operator()(const ProducerChanged& event);
    void operator()(const ConsumerAdded& event);
    void operator()(const ConsumerChanged& event);
    void operator()(const ClientRemoved& event);
    void operator()(const ClientStarted& event);
    void operator()(const ClientCrashed& event);
    void operator()(const CrashPlanned& event);
    void operator()(const ClientHung& event);
    void operator()(const ClientWoke& event);
    void operator()(const ConnectionCut& event);
    void operator()(const NextMessageSet& event);
    void operator()(const Published& event);
    void operator()(const Routed& event);
    void operator()(const MessageDropped& event);
    void operator()(const Returned& event);
    void operator()(const Confirmed& event);
    void operator()(const Forwarded& event);
    void operator()(const Enqueued& event);
    void operator()(const CopyDropped& event);
    void operator()(const Delivered& event);
    void operator()(const Got& event);
    void operator()(const GetFoundNothing&) {}
    void operator()(const Acked& event);
    void operator()(const Requeued& event);
    void operator()(const Dropped& event);
    void operator()(const DeadLettered& event);
    void operator()(const Received& event);
    void operator()(const WorkStarted& event);
    void operator()(const WorkFinished& event);
    void operator()(const DuplicateRecognised& event);
    void operator()(const SettlementSent& event);
    void operator()(const FlightEnded& event);
    void operator()(const FlightLost& event);

private:
    /// Queues that a client declares itself name it.
    void renameOwner(const std::string& name, const std::string& newName);
    ProducerView* producer(ClientId id);
    ConsumerView* consumer(ClientId id);
    QueueView* queue(QueueId id);
    ProgramView* program(ConnectionId id);
    /// The channel of a real client; null for those of simulated ones.
    ChannelView* channel(ChannelId id);
    ClientId clientOf(ChannelId channel) const;
    NodeKey nodeOf(ClientId client) const;
    void depart(Flight flight);
    void land(FlightNumber flight);
    void mark(Mark::Kind kind, NodeKey node, MessagePtr message = {}, DropReason reason = DropReason::Unroutable);
    void topologyChanged() { ++m_scene.m_topologyVersion; }
    /// Takes a copy out of its queue's ready messages or unacked ones.
    MessagePtr takeOut(QueueView& queue, CopyId copy, ChannelId channel, std::uint64_t tag);
    void putIn(QueueView& queue, ReadyCopy copy);
    void notePublish(ProgramView& view, const Message& message);
    void unackedChanged(ChannelId channel, int by);
    void settled(ChannelId channel, std::uint64_t tag);
    /// The consumer is done with it; it stays in its hands while the broker waits for an ack.
    void workedOn(ConsumerView& view, std::uint64_t tag);
    HeldMessage* held(ClientId client, std::uint64_t tag);

    Scene& m_scene;
    EventNumber m_number;
    SimTime m_at;
};

} // namespace postroom
