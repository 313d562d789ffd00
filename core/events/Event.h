#pragma once

#include "core/events/Route.h"
#include "core/vocabulary/EndReason.h"
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
enum class DeleteReason : std::uint8_t {
    Asked,
    Unused,            ///< x-expires (EXP-1)
    LastConsumerGone,  ///< auto-delete (R-BIND-9)
    ConnectionEnded,   ///< exclusive (R-BIND-10)
    BrokerRestarted,   ///< not durable (DUR-2)
    VhostDeleted,
};
struct QueueDeleted {
    QueueId queue;
    DeleteReason reason;
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
/// Whether lines take time at all from now on.
struct ExactSet {
    bool exact = false;
};
struct LinkDelaySet {
    std::shared_ptr<const std::pair<NodeRef, NodeRef>> link; ///< empty: the delay of all other links
    Duration delay;
};

// --- the operator ---
struct PolicySet {
    std::shared_ptr<const PolicySpec> spec;
};
struct PolicyCleared {
    std::shared_ptr<const PolicySpec> spec;
};
/// Which policies act on a queue or exchange from now on; empty: none.
struct PolicyApplied {
    QueueId queue;
    ExchangeId exchange;
    std::shared_ptr<const PolicySpec> policy;
    std::shared_ptr<const PolicySpec> operatorPolicy;
};
struct BrokerStopped {
    bool hard;
};
struct BrokerStarted {
    std::uint64_t messages; ///< that are there again
};
/// Messages take more memory than the watermark (or no longer do): connections that publish are blocked.
struct MemoryAlarm {
    bool on;
    std::uint64_t usedBytes;
    std::uint64_t watermarkBytes; ///< 0: none
};

/// A persistent message needs so long to get to the disk from now on.
struct DiskDelaySet {
    Duration delay;
};

// --- connections ---
struct ConnectionOpened {
    ConnectionId connection;
    ClientId client; ///< 0: a program outside the simulation
    std::shared_ptr<const ConnectionSpec> spec;
};
struct ConnectionEnded {
    ConnectionId connection;
    EndReason reason;
};
/// The connection published during an alarm; it is not read from until Unblocked (FLOW-1 to FLOW-5).
struct ConnectionBlocked {
    ConnectionId connection;
};
struct ConnectionUnblocked {
    ConnectionId connection;
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
    bool byBroker; ///< the queue is gone: the client is told, if it wants to know (CCN-1)
};
/// Of the consumers of a single-active-consumer queue, this one receives from now on (D-15, D-16).
struct ConsumerActivated {
    QueueId queue;
    ConsumerId consumer; ///< 0: none is left
};
struct PrefetchSet {
    ChannelId channel;
    std::uint32_t count; ///< 0: no limit
    bool global;
};
struct ConfirmsSelected {
    ChannelId channel;
};
struct TransactionsSelected {
    ChannelId channel;
};
struct Committed {
    ChannelId channel;
};
struct RolledBack {
    ChannelId channel;
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
/// It will crash at its next message.
struct CrashPlanned {
    ClientId client;
    CrashPoint point;
};
/// It does nothing any more, but stays connected.
struct ClientHung {
    ClientId client;
};
struct ClientWoke {
    ClientId client;
};
/// Its connection breaks; the program lives.
struct ConnectionCut {
    ClientId client;
    SimTime back; ///< when it connects again; never() if only by hand, or when it wakes
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
    MessageId again{}; ///< what it repeats, because nobody confirmed it before the connection broke
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
    NobodyWaits, ///< a direct reply to a channel that is gone (R-RPC-5)
    QueueDeleted,
    Purged,
    Rejected,
    Expired,
    MaxLength,
    DeliveryLimit,
    BrokerRestarted, ///< transient, or in a transient queue (DUR-4)
    RolledBack,      ///< published in a transaction that was not committed
    DeadLetterCycle,
    ConnectionLost, ///< on its way when its connection or channel ended
};
/// The message ends here, before it was in any queue.
struct MessageDropped {
    MessageId message;
    DropReason reason;
    FlightNumber flight;
};
/// The message comes back to its publisher: mandatory, and no queue took it (R-MAND-1).
struct Returned {
    MessagePtr message;
    ChannelId channel;
};
/// The broker takes responsibility for a publish, or (ack false) refuses it (CONF-1, CONF-7).
struct Confirmed {
    MessageId message;
    ChannelId channel;
    std::uint64_t number; ///< counts the publishes of the channel since confirm.select
    bool ack;
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
    std::int32_t lane; ///< lower ones are served first: the negative priority, or 0
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
    QueueId queue; ///< 0: a direct reply, which is never in a queue (R-RPC-3)
    ConsumerId consumer;
    ChannelId channel;
    ConsumerId next; ///< whose turn it is afterwards
    std::uint64_t tag;
    SimTime lands;
    bool redelivered;
    bool noAck; ///< the broker has already forgotten the copy (Q-ORD-6)
};
/// One message taken by basic.get; unacked on the channel from now on unless noAck (GET-1, GET-2).
struct Got {
    CopyId copy;
    MessagePtr message;
    QueueId queue;
    ChannelId channel;
    std::uint64_t tag;
    std::uint64_t remaining; ///< still ready in the queue
    bool redelivered;
    bool noAck;
};
struct GetFoundNothing {
    ChannelId channel;
    QueueId queue;
};
struct Acked {
    CopyId copy;
    MessageId message;
    QueueId queue;
    ChannelId channel;
    std::uint64_t tag;
    FlightNumber flight;
};
enum class ReturnReason : std::uint8_t { Rejected, Nacked, ChannelEnded, Recovered, BrokerRestarted };
struct Requeued {
    CopyId copy;
    MessageId message;
    QueueId queue;
    ChannelId channel;
    std::uint64_t tag;
    std::uint64_t position;
    std::int32_t lane; ///< as in Enqueued; a quorum queue has a line of returned messages before all others
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
/// An idempotent consumer sees that it has done this message before, and does not work on it.
struct DuplicateRecognised {
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
/// A publish or settlement has reached the broker and waits there for the commit of its transaction, or there
/// was nothing to settle.
struct FlightEnded {
    FlightNumber flight;
};
/// A journey ends without arriving: a delivery to a dead program, an ack on a channel that is gone.
struct FlightLost {
    FlightNumber flight;
    DropReason reason;
};

/// One thing that happened. `cause` is the event it follows from; 0: a command.
struct Event {
    using What =
        std::variant<ExchangeDeclared, ExchangeDeleted, QueueDeclared, QueueDeleted, Bound, Unbound, ExactSet, LinkDelaySet,
                     PolicySet, PolicyCleared, PolicyApplied, BrokerStopped, BrokerStarted, MemoryAlarm, DiskDelaySet,
                     ConnectionOpened, ConnectionEnded, ConnectionBlocked, ConnectionUnblocked, ChannelOpened,
                     ChannelEnded, Refused, Subscribed, Unsubscribed, ConsumerActivated, PrefetchSet,
                     ConfirmsSelected, TransactionsSelected, Committed, RolledBack, TurnChanged, ProducerAdded,
                     ProducerChanged, ConsumerAdded, ConsumerChanged, ClientRemoved, ClientStarted, ClientCrashed,
                     CrashPlanned, ClientHung, ClientWoke, ConnectionCut, NextMessageSet, Published, Routed, MessageDropped, Returned, Confirmed, Forwarded, Enqueued,
                     CopyDropped, Delivered, Got, GetFoundNothing, Acked, Requeued, Dropped, DeadLettered, Received,
                     WorkStarted, WorkFinished, DuplicateRecognised, SettlementSent, FlightEnded, FlightLost>;
    SimTime at;
    EventNumber cause = 0;
    What what;
};

/// "Enqueued": the word for an event's kind in journals and filters.
std::string_view kindOf(const Event& event);

} // namespace postroom
