#pragma once

#include "core/events/Route.h"
#include "core/vocabulary/Ids.h"
#include "core/vocabulary/Message.h"
#include "core/vocabulary/Nodes.h"
#include "core/vocabulary/Refusal.h"
#include "core/vocabulary/Specs.h"

#include <memory>
#include <variant>

namespace postroom {

// Everything that happened, as plain values. Events are complete: Scene is folded from them alone, and a
// random test compares it with the World after every step. `lands` is when a journey that starts with the
// event ends; `flight` is the journey that ends with the event (0: it took no time).

// --- topology ---
struct ExchangeDeclared {
    ExchangeId exchange;
    std::shared_ptr<const ExchangeSpec> spec;
};
struct ExchangeDeleted {
    ExchangeId exchange;
};
struct QueueDeclared {
    QueueId queue;
    std::shared_ptr<const QueueSpec> spec; ///< with the name the broker gave it, if it did
};
struct QueueDeleted {
    QueueId queue;
};
struct Bound {
    BindingId binding;
    ExchangeId source;
    QueueId queue;       ///< the destination, or
    ExchangeId exchange; ///< the destination
    std::shared_ptr<const BindingSpec> spec;
};
struct Unbound {
    BindingId binding;
};
struct LinkDelaySet {
    std::shared_ptr<const std::pair<NodeRef, NodeRef>> link; ///< empty: the delay of all other links
    Duration delay;
};

// --- connections ---
enum class EndReason : std::uint8_t { ClosedByClient, ClosedByBroker, Crashed };
struct ConnectionOpened {
    ConnectionId connection;
    ClientId client; ///< 0: a program outside the simulation
    std::string name;
};
struct ConnectionEnded {
    ConnectionId connection;
    EndReason reason;
};
struct ChannelOpened {
    ChannelId channel;
    ConnectionId connection;
    std::uint16_t number;
};
struct ChannelEnded {
    ChannelId channel;
    EndReason reason;
};
/// The broker said no. `channel` is 0 for a command from the canvas, which closes nothing.
struct Refused {
    ChannelId channel;
    ClientId client;
    std::shared_ptr<const Refusal> refusal;
};
struct Subscribed {
    ConsumerId consumer;
    ChannelId channel;
    QueueId queue;
    ClientId client;
    std::uint32_t prefetch; ///< 0: no limit
    std::int32_t priority;
    bool noAck;
    std::string tag;
};
struct Unsubscribed {
    ConsumerId consumer;
    QueueId queue;
};
/// The queue's next message will be offered to another consumer first. Deliveries carry it themselves.
struct TurnChanged {
    QueueId queue;
    ConsumerId next; ///< 0: nobody can take one
};

// --- simulated clients ---
struct ProducerAdded {
    ClientId client;
    std::shared_ptr<const ProducerSpec> spec;
};
struct ProducerChanged {
    ClientId client;
    std::shared_ptr<const ProducerSpec> spec;
};
struct ConsumerAdded {
    ClientId client;
    std::shared_ptr<const ConsumerSpec> spec;
};
struct ConsumerChanged {
    ClientId client;
    std::shared_ptr<const ConsumerSpec> spec;
};
struct ClientRemoved {
    ClientId client;
};
struct ClientStarted {
    ClientId client;
};
struct ClientCrashed {
    ClientId client;
    SimTime back; ///< when it restarts; never() if only by hand
};
/// The producer's next message is known. At never() it will publish no more by itself.
struct NextMessageSet {
    ClientId client;
    SimTime due;
    std::string routingKey;
};

// --- the life of a message ---
struct Published {
    MessagePtr message;
    ClientId client;
    ChannelId channel;
    SimTime lands;
};
struct Routed {
    MessagePtr message;
    ExchangeId exchange;
    RoutePtr route;
    std::int32_t leg; ///< the leg that ended here; -1 at the first exchange
    FlightNumber flight;
};
enum class DropReason : std::uint8_t {
    Unroutable,
    NoSuchExchange, ///< the channel is closed with 404, or a dead-letter exchange does not exist
    PublishRefused,
    QueueDeleted,
    Purged,
    Rejected,
    Expired,
    MaxLength,
    DeadLetterCycle,
    ConnectionLost, ///< on its way when its connection or channel ended
};
/// The message ends here, before it was in any queue.
struct MessageDropped {
    MessageId message;
    DropReason reason;
    FlightNumber flight;
};
/// A copy leaves an exchange for a queue or for another exchange (only written when that takes time).
struct Forwarded {
    MessagePtr message;
    ExchangeId from;
    QueueId queue;
    ExchangeId exchange;
    std::uint32_t copies; ///< how many queues it is for
    SimTime lands;
};
struct Enqueued {
    CopyId copy;
    MessagePtr message;
    QueueId queue;
    std::uint64_t position;
    SimTime deadline;
    FlightNumber flight;
};
/// A copy that was to enter a queue does not (the queue is gone, or a dead-letter cycle).
struct CopyDropped {
    MessageId message;
    QueueId queue;
    DropReason reason;
    FlightNumber flight;
};
struct Delivered {
    CopyId copy;
    MessagePtr message;
    QueueId queue;
    ConsumerId consumer;
    ChannelId channel;
    ConsumerId next; ///< whose turn it is afterwards
    std::uint64_t tag;
    SimTime lands;
    bool redelivered;
    bool noAck; ///< the broker has already forgotten the copy (Q-ORD-6)
};
struct Acked {
    CopyId copy;
    MessageId message;
    QueueId queue;
    ChannelId channel;
    std::uint64_t tag;
    FlightNumber flight;
};
enum class ReturnReason : std::uint8_t { Rejected, Nacked, ChannelEnded };
struct Requeued {
    CopyId copy;
    MessageId message;
    QueueId queue;
    ChannelId channel;
    std::uint64_t tag;
    std::uint64_t position;
    FlightNumber flight;
    ReturnReason reason;
};
/// A copy leaves its queue for good without an acknowledgement, and nothing comes after it.
struct Dropped {
    CopyId copy;
    MessageId message;
    QueueId queue;
    ChannelId channel; ///< set if it was unacked there
    std::uint64_t tag;
    FlightNumber flight;
    DropReason reason;
};
/// A copy leaves its queue and becomes a new message at the dead-letter exchange. If that exchange does not
/// exist, a MessageDropped follows.
struct DeadLettered {
    CopyId copy;
    MessagePtr message; ///< the new one, with x-death
    QueueId queue;
    ChannelId channel; ///< set if it was unacked there
    ExchangeId exchange;
    std::uint64_t tag;
    SimTime lands;
    FlightNumber flight;
    DropReason reason;
};

// --- the work of a consumer ---
struct Received {
    ClientId client;
    std::uint64_t tag;
    FlightNumber flight;
};
struct WorkStarted {
    ClientId client;
    std::uint64_t tag;
    SimTime until;
};
struct WorkFinished {
    ClientId client;
    std::uint64_t tag;
};
enum class Settlement : std::uint8_t { Ack, Nack, Reject };
/// A consumer sends an ack, nack or reject.
struct SettlementSent {
    ClientId client;
    ChannelId channel;
    QueueId queue;
    std::uint64_t tag;
    SimTime lands;
    Settlement settlement;
    bool requeue;
};
/// A journey ends without arriving: a delivery to a dead program, an ack on a channel that is gone.
struct FlightLost {
    FlightNumber flight;
    DropReason reason;
};

/// One thing that happened. `cause` is the event it follows from; 0: a command.
struct Event {
    using What =
        std::variant<ExchangeDeclared, ExchangeDeleted, QueueDeclared, QueueDeleted, Bound, Unbound, LinkDelaySet,
                     ConnectionOpened, ConnectionEnded, ChannelOpened, ChannelEnded, Refused, Subscribed,
                     Unsubscribed, TurnChanged, ProducerAdded, ProducerChanged, ConsumerAdded, ConsumerChanged,
                     ClientRemoved, ClientStarted, ClientCrashed, NextMessageSet, Published, Routed,
                     MessageDropped, Forwarded, Enqueued, CopyDropped, Delivered, Acked, Requeued, Dropped,
                     DeadLettered, Received, WorkStarted, WorkFinished, SettlementSent, FlightLost>;
    SimTime at;
    EventNumber cause = 0;
    What what;
};

/// "Enqueued": the word for an event's kind in journals and filters.
std::string_view kindOf(const Event& event);

} // namespace postroom
