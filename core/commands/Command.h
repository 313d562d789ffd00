#pragma once

#include "core/vocabulary/EndReason.h"
#include "core/vocabulary/Ids.h"
#include "core/vocabulary/Message.h"
#include "core/vocabulary/Nodes.h"
#include "core/vocabulary/Specs.h"

#include <string>
#include <variant>

namespace postroom {

// Everything that can be asked for. Plain values: the canvas, the console, scenario files and the AMQP port
// all ask with these, and a recorded run is a list of them. Commands without a channel come from the person
// at the canvas and are never answered by closing something.

// --- topology ---
struct DeclareExchange : ExchangeSpec {};
/// Asks whether the exchange exists and changes nothing (a passive declare, R-DECL-8).
struct LookUpExchange {
    std::string vhost = "/";
    std::string name;
};
struct DeleteExchange {
    std::string vhost = "/";
    std::string name;
    bool ifUnused = false;
};
struct DeclareQueue : QueueSpec {};
/// Asks whether the queue exists; counts as use of it (a passive declare, R-DECL-8, EXP-2).
struct LookUpQueue {
    std::string vhost = "/";
    std::string name;
};
struct DeleteQueue {
    std::string vhost = "/";
    std::string name;
    bool ifUnused = false;
    bool ifEmpty = false;
};
struct PurgeQueue {
    std::string vhost = "/";
    std::string name;
};
struct Bind : BindingSpec {};
struct Unbind : BindingSpec {};

// --- what an operator sets ---
struct AddVhost {
    std::string name;
};
/// Deletes a virtual host with everything in it; its connections are closed (VH-10).
struct DeleteVhost {
    std::string name;
};
struct SetVhostLimits {
    std::string name = "/";
    std::int64_t maxQueues = -1;      ///< -1: no limit
    std::int64_t maxConnections = -1; ///< -1: no limit
    bool operator==(const SetVhostLimits&) const = default;
};
struct AddUser {
    std::string name;
    std::string password;
    bool operator==(const AddUser&) const = default;
};
struct DeleteUser {
    std::string name;
};
/// What a user may do in one virtual host: three regular expressions on names (VH-2).
struct SetPermissions {
    std::string vhost = "/";
    std::string user;
    std::string configure = ".*";
    std::string write = ".*";
    std::string read = ".*";
    bool operator==(const SetPermissions&) const = default;
};
struct ClearPermissions {
    std::string vhost = "/";
    std::string user;
};
struct SetPolicy : PolicySpec {};
struct ClearPolicy {
    std::string vhost = "/";
    std::string name;
    bool operatorPolicy = false;
};
/// Stops and starts the broker: what is durable survives, the rest is gone (DUR-1 to DUR-11).
struct RestartBroker {
    bool hard = false; ///< as by a power cut; otherwise clients are told with 320
};
/// A persistent message in a durable queue is on the disk, and confirmed, so long after it came.
struct SetDiskDelay {
    Duration delay;
};
/// More memory than this in messages raises the alarm that blocks publishers; 0: no limit (FLOW-8).
struct SetMemoryWatermark {
    std::int64_t bytes = 0;
};

// --- simulated clients ---
struct AddProducer : ProducerSpec {};
struct ChangeProducer : ProducerSpec {};
struct RemoveProducer {
    std::string name;
};
/// Goes on under another name. Its connection keeps the old one until the program connects anew, as the name
/// of a connection is told once, when it is opened.
struct RenameProducer {
    std::string name;
    std::string newName;
};
/// Publishes the producer's next message now.
struct ProduceNow {
    std::string name;
};
/// The program dies: its connection ends at once, and what still travels on it is lost.
struct CrashProducer {
    std::string name;
};
struct RestartProducer {
    std::string name;
};
struct AddConsumer : ConsumerSpec {};
struct ChangeConsumer : ConsumerSpec {};
struct RemoveConsumer {
    std::string name;
};
/// As RenameProducer; what it holds stays with it.
struct RenameConsumer {
    std::string name;
    std::string newName;
};
enum class CrashTime : std::uint8_t { Now, BeforeWork, DuringWork, AfterWork };
/// The program dies: its connection ends at once, what it had not acknowledged goes back. Other times than
/// now are points in the handling of its next message.
struct CrashConsumer {
    std::string name;
    CrashTime when = CrashTime::Now;
};
struct RestartConsumer {
    std::string name;
};
/// The producer or consumer stops doing anything but stays connected, as in an endless loop; what it holds
/// stays unacked.
struct HangClient {
    std::string name;
};
/// A hanging client goes on where it was.
struct WakeClient {
    std::string name;
};
/// The connection of a producer or consumer breaks: what travels on it is lost or goes back to its queue.
/// The program lives on and connects again after its `reconnect_after`.
struct CutConnection {
    std::string name;
};

// --- links ---
struct SetLinkDelay {
    NodeRef from;
    NodeRef to;
    Duration delay;
};
struct SetDefaultDelay {
    Duration delay;
};
/// Whether nothing takes time on any line, whatever delays are set: messages are as fast as the broker.
struct SetExact {
    bool exact = false;
};

// --- what an AMQP client asks ---
struct OpenConnection : ConnectionSpec {};
struct CloseConnection {
    ConnectionId connection;
    EndReason reason = EndReason::ClosedByClient;
};
struct OpenChannel {
    ConnectionId connection;
    std::uint16_t number = 1;
};
struct CloseChannel {
    ChannelId channel;
};
struct Publish {
    ChannelId channel;
    std::string exchange;
    std::string routingKey;
    ContentPtr content;
    bool mandatory = false; ///< come back if no queue takes it (R-MAND-1)
};
struct Consume {
    ChannelId channel;
    std::string queue;
    std::string tag;
    bool noAck = false;
    bool exclusive = false; ///< nobody else may consume the queue meanwhile (D-10)
    FieldTable arguments;
};
struct CancelConsumer {
    ChannelId channel;
    std::string tag;
};
struct SetPrefetch {
    ChannelId channel;
    std::int64_t count = 0;
    bool global = false;   ///< one limit for the whole channel, at once (D-QOS-2)
    std::int64_t size = 0; ///< RabbitMQ knows none but 0 (D-QOS-6)
};
/// basic.get: takes one message without being a consumer (GET-1). Answered by Got or GetFoundNothing.
struct GetMessage {
    ChannelId channel;
    std::string queue;
    bool noAck = false;
};
struct Ack {
    ChannelId channel;
    std::uint64_t deliveryTag = 0;
    bool multiple = false;
};
struct Nack {
    ChannelId channel;
    std::uint64_t deliveryTag = 0;
    bool multiple = false;
    bool requeue = true;
};
struct Reject {
    ChannelId channel;
    std::uint64_t deliveryTag = 0;
    bool requeue = true;
};
/// Puts everything back that is unacked on the channel.
struct Recover {
    ChannelId channel;
    bool requeue = true;
};
struct SelectConfirms {
    ChannelId channel;
};
struct SelectTransactions {
    ChannelId channel;
};
struct Commit {
    ChannelId channel;
};
struct Rollback {
    ChannelId channel;
};

using Command =
    std::variant<DeclareExchange, LookUpExchange, DeleteExchange, DeclareQueue, LookUpQueue, DeleteQueue, PurgeQueue,
                 Bind, Unbind, AddVhost, DeleteVhost, SetVhostLimits, AddUser, DeleteUser, SetPermissions,
                 ClearPermissions, SetPolicy, ClearPolicy, RestartBroker, SetMemoryWatermark, SetDiskDelay, AddProducer,
                 ChangeProducer, RenameProducer, RemoveProducer, ProduceNow, CrashProducer, RestartProducer, AddConsumer, ChangeConsumer,
                 RenameConsumer, RemoveConsumer, CrashConsumer, RestartConsumer, HangClient, WakeClient, CutConnection, SetLinkDelay, SetDefaultDelay, SetExact, OpenConnection,
                 CloseConnection, OpenChannel, CloseChannel, Publish, Consume, CancelConsumer, SetPrefetch, GetMessage,
                 Ack, Nack, Reject, Recover, SelectConfirms, SelectTransactions, Commit, Rollback>;

/// What a carried-out command answers; which parts are set depends on the command.
struct Reply {
    std::string name;           ///< the queue's name (declare), the consumer tag (consume)
    std::uint32_t id = 0;       ///< of the connection or channel that was opened
    std::uint64_t messages = 0; ///< ready (declare), dropped (purge, delete), routed to (publish)
    std::uint64_t consumers = 0;
    SimTime lands; ///< of a publish or ack: when it reaches the broker, if that is later than now
};

/// "declare_queue"
std::string_view nameOf(const Command& command);
/// One line for people and undo labels: "declare_queue name=work durable=true". Fields that have their
/// default value are left out.
std::string toText(const Command& command);

} // namespace postroom
