#pragma once

#include "core/events/Journal.h"
#include "core/events/NameBook.h"
#include "core/scene/FlightList.h"

#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace postroom {

/// A message that waits in a queue.
struct ReadyCopy {
    CopyId copy;
    MessagePtr message;
    std::uint64_t position = 0;
    SimTime deadline = SimTime::never();
    bool redelivered = false; ///< it has been delivered before
    std::int32_t lane = 0;    ///< lower ones are served first: the negative priority
};

/// A message that was delivered and not yet settled: locked in its queue, and with a consumer.
struct UnackedCopy {
    CopyId copy;
    MessagePtr message;
    ConsumerId consumer;
    ChannelId channel;
    std::uint64_t tag = 0;
    std::uint64_t position = 0;
    SimTime deadline = SimTime::never();
    std::int32_t lane = 0;
};

/// The policies that act on a queue or exchange; null: none.
struct PoliciesView {
    std::shared_ptr<const PolicySpec> policy;
    std::shared_ptr<const PolicySpec> operatorPolicy;
};

struct ExchangeView {
    ExchangeId id;
    std::shared_ptr<const ExchangeSpec> spec;
    /// The last message it routed, with the bindings of this exchange that matched.
    MessagePtr lastRouted;
    RoutePtr lastRoute;
    SimTime lastRoutedAt;
    PoliciesView policies;
};

struct QueueView {
    QueueId id;
    std::shared_ptr<const QueueSpec> spec;
    std::deque<ReadyCopy> ready;                                            ///< in delivery order
    std::map<std::pair<ChannelId, std::uint64_t>, UnackedCopy> unacked;     ///< by channel and delivery tag
    ConsumerId next;                                                        ///< whose turn it is; 0: nobody can
    ConsumerId active; ///< the one that receives, if the queue has a single active consumer
    PoliciesView policies;
};

struct BindingView {
    BindingId id;
    std::shared_ptr<const BindingSpec> spec;
    ExchangeId source;
    QueueId queue;       ///< the destination, or
    ExchangeId exchange; ///< the destination
    SimTime lastMatchedAt{-1};
};

struct ProducerView {
    ClientId id;
    std::shared_ptr<const ProducerSpec> spec;
    bool running = false;
    ChannelId channel;
    bool hung = false; ///< connected, but does nothing
    bool cut = false;  ///< its connection broke, and it has no new one yet
    SimTime backAt = SimTime::never(); ///< when it restarts after a crash, or connects again
    std::uint64_t crashes = 0;
    SimTime nextDue = SimTime::never();
    std::string nextRoutingKey;
    std::uint64_t published = 0;
    std::uint64_t publishedAgain = 0; ///< after a broken connection or a crash, because not confirmed
    std::uint64_t returned = 0;  ///< given back, because no queue wanted it
    std::uint64_t confirmed = 0; ///< taken by the broker
    std::uint64_t nacked = 0;    ///< confirmed as not taken
    bool blocked = false; ///< it published during a memory alarm
    std::shared_ptr<const Refusal> refusal; ///< why it is not running, if the broker closed its channel
};

/// A message in the hands of a consumer program.
struct HeldMessage {
    enum class State : std::uint8_t { Arriving, Waiting, Working, Worked };
    std::uint64_t tag = 0;
    MessagePtr message;
    QueueId queue;
    State state = State::Arriving;
    bool redelivered = false;
    SimTime workStarted;
    SimTime workUntil;
};

struct ConsumerView {
    ClientId id;
    std::shared_ptr<const ConsumerSpec> spec;
    bool running = false;
    ChannelId channel;
    ConsumerId subscription; ///< 0 while it has none
    bool hung = false; ///< connected, but does nothing
    SimTime hungSince;
    bool cut = false; ///< its connection broke, and it has no new one yet
    SimTime backAt = SimTime::never(); ///< when it restarts after a crash, or connects again
    std::optional<CrashPoint> crashPlanned; ///< at its next message
    /// In order of arrival. A message stays until the consumer has settled it (the ack may still travel).
    std::deque<HeldMessage> held;
    std::uint64_t handled = 0; ///< work finished
    std::uint64_t recognised = 0; ///< repeated messages that it did not work on
    std::uint64_t crashes = 0;
    std::shared_ptr<const Refusal> refusal;
};

/// A subscription of a real client.
struct SubscriptionView {
    ConsumerId id;
    QueueId queue; ///< 0: it waits for direct replies
    std::string tag;
    std::uint32_t prefetch = 0; ///< 0: no limit
    std::int32_t priority = 0;
    bool noAck = false;
};

struct ChannelView {
    ChannelId id;
    std::uint16_t number = 0;
    std::uint32_t prefetch = 0;        ///< for consumers started from now on; 0: no limit
    std::uint32_t channelPrefetch = 0; ///< for all of them together; 0: no limit
    bool confirms = false;
    bool transactional = false;
    std::map<ConsumerId, SubscriptionView> subscriptions;
    std::uint64_t unacked = 0;
};

/// A real client, connected over AMQP.
struct ProgramView {
    ConnectionId id;
    std::shared_ptr<const ConnectionSpec> spec;
    std::string name; ///< that of the connection; with a number behind it if another one has the same
    std::map<ChannelId, ChannelView> channels;
    std::set<std::string> publishesTo;    ///< exchanges, without the default one
    std::set<std::string> publishesToKeys; ///< over the default exchange; the first few only
    bool blocked = false; ///< it published during a memory alarm
    std::uint64_t published = 0;
    std::uint64_t received = 0;
};

/// Something that just happened at a node and is worth a short sign.
struct Mark {
    enum class Kind : std::uint8_t { Dropped, Requeued, Acked, DeadLettered, Crashed, Restarted, Refused, Lost, Returned, AckLost, Undelivered,
                                    Hung, Cut, Recognised,
                                    Confirmed, NotConfirmed /* at a simulated producer */ };
    Kind kind = Kind::Dropped;
    NodeKey node;
    SimTime at;
    MessagePtr message;
    DropReason reason = DropReason::Unroutable;
};

/// Everything that can be seen, folded from events alone: it never looks into the broker, so the same
/// pictures could come from a recorded trace or a watched RabbitMQ.
class Scene {
public:
    /// How long a mark stays after its event, in simulated time.
    static constexpr Duration markTime = Duration::milliseconds(1200);

    /// Reads the journal on from where it stopped, up to its end.
    void follow(const Journal& journal);
    /// Folds one event.
    void apply(EventNumber number, const Event& event);
    EventNumber appliedUpTo() const { return m_applied; }

    const std::map<ExchangeId, ExchangeView>& exchanges() const { return m_exchanges; }
    const std::map<QueueId, QueueView>& queues() const { return m_queues; }
    const std::map<BindingId, BindingView>& bindings() const { return m_bindings; }
    const std::map<ClientId, ProducerView>& producers() const { return m_producers; }
    const std::map<ClientId, ConsumerView>& consumers() const { return m_consumers; }
    const std::map<ConnectionId, ProgramView>& programs() const { return m_programs; }
    bool hasMemoryAlarm() const { return m_memoryAlarm; }
    /// How long a persistent message takes to the disk.
    Duration diskDelay() const { return m_diskDelay; }
    /// In order of departure.
    const FlightList& flights() const { return m_flights; }
    /// Marks not older than markTime at the last event or prune().
    const std::deque<Mark>& marks() const { return m_marks; }
    /// Forgets marks that are over at that time.
    void prune(SimTime now);

    Duration defaultDelay() const { return m_defaultDelay; }
    /// Whether nothing takes time on any line.
    bool isExact() const { return m_exact; }
    const std::map<std::pair<NodeRef, NodeRef>, Duration>& linkDelays() const { return m_linkDelays; }

    /// Grows with every change of nodes, lines or their properties; not with the traffic.
    std::uint64_t topologyVersion() const { return m_topologyVersion; }

    std::optional<NodeKey> find(const NodeRef& node) const;
    NodeRef refOf(NodeKey node) const;
    /// The simulated consumer behind a subscription; 0 for programs outside the simulation.
    ClientId clientOf(ConsumerId consumer) const;
    /// The node that holds a channel: a simulated client or a program.
    NodeKey nodeOf(ChannelId channel) const;
    const NameBook& names() const { return m_names; }

private:
    friend class SceneFold;
    struct ChannelOf {
        ConnectionId connection;
        ClientId client;
    };
    struct Subscription {
        ClientId client;
        QueueId queue;
        ChannelId channel;
    };

    std::map<ExchangeId, ExchangeView> m_exchanges;
    std::map<QueueId, QueueView> m_queues;
    std::map<BindingId, BindingView> m_bindings;
    std::map<ClientId, ProducerView> m_producers;
    std::map<ClientId, ConsumerView> m_consumers;
    std::map<ConnectionId, ProgramView> m_programs;
    std::map<ConnectionId, ClientId> m_connections;
    std::map<ChannelId, ChannelOf> m_channels;
    std::map<ConsumerId, Subscription> m_subscriptions;
    FlightList m_flights;
    /// Where messages now at the default exchange came from, while their copies leave it.
    NodeKey m_lastOrigin;
    std::deque<Mark> m_marks;
    NameBook m_names;
    bool m_memoryAlarm = false;
    Duration m_diskDelay;
    Duration m_defaultDelay;
    bool m_exact = false;
    std::map<std::pair<NodeRef, NodeRef>, Duration> m_linkDelays;
    EventNumber m_applied = 0;
    std::uint64_t m_topologyVersion = 0;
};

/// How far a flight has come at a time: 0 at its start, 1 where it lands; clamped.
double progressOf(const Flight& flight, SimTime shown);

} // namespace postroom
