#pragma once

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
struct DeleteExchange {
    std::string vhost = "/";
    std::string name;
    bool ifUnused = false;
};
struct DeclareQueue : QueueSpec {};
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
/// The program dies: its connection ends at once, what it had not acknowledged goes back.
struct CrashConsumer {
    std::string name;
};
struct RestartConsumer {
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

// --- what an AMQP client asks ---
struct OpenConnection {
    std::string name;
    std::string vhost = "/";
};
struct CloseConnection {
    ConnectionId connection;
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
};
struct Consume {
    ChannelId channel;
    std::string queue;
    std::string tag;
    bool noAck = false;
    FieldTable arguments;
};
struct CancelConsumer {
    ChannelId channel;
    std::string tag;
};
struct SetPrefetch {
    ChannelId channel;
    std::int64_t count = 0;
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

using Command = std::variant<DeclareExchange, DeleteExchange, DeclareQueue, DeleteQueue, PurgeQueue, Bind, Unbind,
                             AddProducer, ChangeProducer, RenameProducer, RemoveProducer, ProduceNow, RestartProducer,
                             AddConsumer, ChangeConsumer, RenameConsumer, RemoveConsumer, CrashConsumer, RestartConsumer,
                             SetLinkDelay, SetDefaultDelay, OpenConnection, CloseConnection, OpenChannel,
                             CloseChannel, Publish, Consume, CancelConsumer, SetPrefetch, Ack, Nack, Reject>;

/// What a carried-out command answers; which parts are set depends on the command.
struct Reply {
    std::string name;           ///< the queue's name (declare), the consumer tag (consume)
    std::uint32_t id = 0;       ///< of the connection or channel that was opened
    std::uint64_t messages = 0; ///< ready (declare), dropped (purge, delete), routed to (publish)
    std::uint64_t consumers = 0;
};

/// "declare_queue"
std::string_view nameOf(const Command& command);
/// One line for people and undo labels: "declare_queue name=work durable=true". Fields that have their
/// default value are left out.
std::string toText(const Command& command);

} // namespace postroom
