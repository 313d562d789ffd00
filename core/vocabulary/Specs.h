#pragma once

#include "core/vocabulary/FieldTable.h"
#include "core/vocabulary/Fields.h"
#include "core/vocabulary/SimTime.h"

#include <string>
#include <vector>

namespace postroom {

/// What a declaration of an exchange says.
struct ExchangeSpec {
    std::string vhost = "/";
    std::string name;
    std::string type = "direct"; ///< text, because an unknown type is a refusal of the broker (R-DECL-10)
    bool durable = true;
    bool autoDelete = false;
    bool internal = false;
    FieldTable arguments;
    bool operator==(const ExchangeSpec&) const = default;
};

/// What a declaration of a queue says. An empty name asks the broker for one (R-NAME-6).
struct QueueSpec {
    std::string vhost = "/";
    std::string name;
    bool durable = true;
    bool exclusive = false;
    bool autoDelete = false;
    /// The simulated client whose connection declares the queue; an exclusive queue needs one and goes
    /// when that connection ends (R-BIND-10).
    std::string owner;
    FieldTable arguments;
    bool operator==(const QueueSpec&) const = default;
};

enum class DestinationType : std::uint8_t { Queue, Exchange };

/// What identifies a binding: all fields together (R-BIND-1).
struct BindingSpec {
    std::string vhost = "/";
    std::string source;
    std::string destination;
    DestinationType destinationType = DestinationType::Queue;
    std::string routingKey;
    FieldTable arguments;
    bool operator==(const BindingSpec& other) const;
};

/// What a client says when it opens a connection.
struct ConnectionSpec {
    std::string name;
    std::string vhost = "/";
    std::string user = "guest";
    bool operator==(const ConnectionSpec&) const = default;
};

enum class PolicyTarget : std::uint8_t { Queues, Exchanges, All };

/// A rule of the operator that gives settings to all queues or exchanges whose name matches (POL-1).
struct PolicySpec {
    std::string vhost = "/";
    std::string name;
    std::string pattern; ///< a regular expression, matched anywhere in the name
    PolicyTarget applyTo = PolicyTarget::All;
    std::int64_t priority = 0; ///< of several that match, the highest acts alone
    FieldTable definition;     ///< message-ttl, max-length, dead-letter-exchange, alternate-exchange and so on
    bool operatorPolicy = false;
    bool operator==(const PolicySpec&) const = default;
};

enum class Pace : std::uint8_t { Manual, Interval, Random, Burst };

/// A simulated program that publishes.
struct ProducerSpec {
    std::string vhost = "/";
    std::string name;
    std::string exchange; ///< empty: the default exchange
    std::vector<std::string> routingKeys;
    Pace pace = Pace::Interval;
    Duration interval = Duration::seconds(1);
    Duration startAfter;
    std::int64_t burst = 5;
    std::int64_t limit = 0;
    std::string payload = "message {n}";
    bool persistent = true;
    std::vector<FieldTable> headers;
    std::string messageId;
    std::string correlationId;
    std::string replyTo;
    std::string expiration;
    std::int64_t priority = 0; ///< 0: none
    bool mandatory = false;
    bool confirms = false;
    bool publishAgain = false;
    std::int64_t crashChance = 0; ///< percent
    Duration restartAfter;
    std::int64_t breakChance = 0; ///< percent
    Duration reconnectAfter = Duration::seconds(5);
    std::string user = "guest"; ///< whose permissions it has
    bool operator==(const ProducerSpec&) const = default;
};

enum class AckMode : std::uint8_t { AfterWork, BeforeWork, Automatic, Never };
enum class RefuseWith : std::uint8_t { Reject, Nack };
/// Where in the handling of a message a consumer crashes.
enum class CrashPoint : std::uint8_t { BeforeWork, DuringWork, AfterWork };

/// A simulated program that consumes one queue.
struct ConsumerSpec {
    std::string vhost = "/";
    std::string name;
    std::string queue;
    std::int64_t prefetch = 0;
    AckMode ack = AckMode::AfterWork;
    Duration work = Duration::seconds(1);
    Duration workMax;
    std::int64_t priority = 0;
    bool exclusive = false;
    std::string refuseWhen; ///< see MessageRule in core/vocabulary
    RefuseWith refuseWith = RefuseWith::Reject;
    bool refuseRequeue = false;
    bool idempotent = false;
    std::int64_t crashAt = 0;
    std::string crashWhen; ///< a MessageRule too
    std::int64_t crashChance = 0; ///< percent
    CrashPoint crashPoint = CrashPoint::DuringWork;
    Duration restartAfter;
    std::int64_t hangChance = 0;  ///< percent
    std::int64_t breakChance = 0; ///< percent
    Duration reconnectAfter = Duration::seconds(5);
    bool republish = false;
    std::string republishWhen; ///< a MessageRule too; a message it picks is handled and never refused
    std::string republishExchange;
    std::string republishKey = "{key}";
    std::string republishPayload = "{payload}";
    std::string republishCounter; ///< the name of a header
    std::int64_t republishLimit = 0; ///< 0: none
    std::string user = "guest";      ///< whose permissions it has
    bool operator==(const ConsumerSpec&) const = default;
};

template<>
struct EnumWords<DestinationType> {
    static constexpr std::array<std::pair<DestinationType, std::string_view>, 2> names{
        {{DestinationType::Queue, "queue"}, {DestinationType::Exchange, "exchange"}}};
};

template<>
struct EnumWords<PolicyTarget> {
    static constexpr std::array<std::pair<PolicyTarget, std::string_view>, 3> names{
        {{PolicyTarget::Queues, "queues"}, {PolicyTarget::Exchanges, "exchanges"}, {PolicyTarget::All, "all"}}};
};

template<>
struct EnumWords<Pace> {
    static constexpr std::array<std::pair<Pace, std::string_view>, 4> names{{{Pace::Manual, "manual"},
                                                                              {Pace::Interval, "interval"},
                                                                              {Pace::Random, "random"},
                                                                              {Pace::Burst, "burst"}}};
};

template<>
struct EnumWords<AckMode> {
    static constexpr std::array<std::pair<AckMode, std::string_view>, 4> names{
        {{AckMode::AfterWork, "after-work"},
         {AckMode::BeforeWork, "before-work"},
         {AckMode::Automatic, "automatic"},
         {AckMode::Never, "never"}}};
};

template<>
struct EnumWords<RefuseWith> {
    static constexpr std::array<std::pair<RefuseWith, std::string_view>, 2> names{
        {{RefuseWith::Reject, "reject"}, {RefuseWith::Nack, "nack"}}};
};

template<>
struct EnumWords<CrashPoint> {
    static constexpr std::array<std::pair<CrashPoint, std::string_view>, 3> names{
        {{CrashPoint::BeforeWork, "before-work"},
         {CrashPoint::DuringWork, "during-work"},
         {CrashPoint::AfterWork, "after-work"}}};
};

template<>
struct Described<ExchangeSpec> {
    static constexpr std::string_view name = "exchange";
    static constexpr auto fields = std::make_tuple(
        field("vhost", &ExchangeSpec::vhost, "The virtual host it belongs to."),
        field("name", &ExchangeSpec::name, "Publishers and bindings use this name; 255 bytes at most."),
        field("type", &ExchangeSpec::type,
              "How it chooses: direct compares the routing key, topic compares it word by word with patterns, "
              "fanout takes every binding, headers compares the message's headers."),
        field("durable", &ExchangeSpec::durable, "Survives a restart of the broker."),
        field("auto_delete", &ExchangeSpec::autoDelete, "Deleted when its last binding as source is removed."),
        field("internal", &ExchangeSpec::internal,
              "Takes messages only from other exchanges; publishing to it is refused."),
        field("arguments", &ExchangeSpec::arguments, "Extra settings, such as alternate-exchange."));
};

template<>
struct Described<QueueSpec> {
    static constexpr std::string_view name = "queue";
    static constexpr auto fields = std::make_tuple(
        field("vhost", &QueueSpec::vhost, "The virtual host it belongs to."),
        field("name", &QueueSpec::name, "Consumers and bindings use this name; 255 bytes at most."),
        field("durable", &QueueSpec::durable,
              "The queue survives a restart of the broker; its messages only if they are persistent too."),
        field("exclusive", &QueueSpec::exclusive,
              "Belongs to one connection: nobody else may consume it, and it is deleted when that ends."),
        field("auto_delete", &QueueSpec::autoDelete,
              "Deleted when its last consumer goes. One that never had a consumer stays."),
        field("owner", &QueueSpec::owner, "The consumer or producer whose connection declares it."),
        field("arguments", &QueueSpec::arguments,
              "Limits and dead-lettering: x-message-ttl, x-max-length, x-dead-letter-exchange and so on."));
};

template<>
struct Described<BindingSpec> {
    static constexpr std::string_view name = "binding";
    static constexpr auto fields = std::make_tuple(
        field("vhost", &BindingSpec::vhost, "The virtual host of both ends."),
        field("source", &BindingSpec::source, "The exchange that messages come from."),
        field("destination", &BindingSpec::destination, "The queue or exchange that gets a copy."),
        field("destination_type", &BindingSpec::destinationType, "Whether the destination is a queue or an exchange."),
        field("routing_key", &BindingSpec::routingKey,
              "Compared with the message's routing key. At a topic exchange * stands for one word and # for any "
              "number of words; fanout and headers ignore it."),
        field("arguments", &BindingSpec::arguments,
              "For a headers exchange: the headers to compare, and x-match all or any."));
};

template<>
struct Described<ConnectionSpec> {
    static constexpr std::string_view name = "connection";
    static constexpr auto fields = std::make_tuple(
        field("name", &ConnectionSpec::name, "What people call it."),
        field("vhost", &ConnectionSpec::vhost, "The virtual host it works in."),
        field("user", &ConnectionSpec::user, "Whose permissions it has."));
};

template<>
struct Described<PolicySpec> {
    static constexpr std::string_view name = "policy";
    static constexpr auto fields = std::make_tuple(
        field("vhost", &PolicySpec::vhost, "The virtual host it acts in."),
        field("name", &PolicySpec::name, "What operators call it."),
        field("pattern", &PolicySpec::pattern,
              "A regular expression, matched anywhere in the name of a queue or exchange."),
        field("apply_to", &PolicySpec::applyTo, "Whether it acts on queues, exchanges or all."),
        field("priority", &PolicySpec::priority,
              "Each queue and exchange has at most one policy: the matching one with the highest priority."),
        field("definition", &PolicySpec::definition,
              "The settings: message-ttl, expires, max-length, dead-letter-exchange, alternate-exchange and so on."),
        field("operator_policy", &PolicySpec::operatorPolicy,
              "A second policy beside the user's; of common numbers the smaller acts."));
};

template<>
struct Described<ProducerSpec> {
    static constexpr std::string_view name = "producer";
    static constexpr auto fields = std::make_tuple(
        field("vhost", &ProducerSpec::vhost, "The virtual host it connects to."),
        field("name", &ProducerSpec::name, "The name of its connection."),
        field("user", &ProducerSpec::user, "The user it connects as: what it may do is what that user may do."),
        field("exchange", &ProducerSpec::exchange,
              "Where it publishes. Empty means the default exchange, which routes to the queue named by the key."),
        field("routing_keys", &ProducerSpec::routingKeys, "The routing keys it uses, one after the other."),
        field("pace", &ProducerSpec::pace,
              "When it publishes: by hand, at a fixed interval, at random times, or in bursts."),
        field("interval", &ProducerSpec::interval,
              "Time between messages or bursts; for random arrivals the average."),
        field("start_after", &ProducerSpec::startAfter, "How long it waits before the first message."),
        field("burst", &ProducerSpec::burst, "Messages in one burst."),
        field("limit", &ProducerSpec::limit, "Stops after this many messages; 0 means never."),
        field("payload", &ProducerSpec::payload, "The body. {n} counts messages, {key} is the routing key."),
        field("persistent", &ProducerSpec::persistent,
              "Delivery mode 2: survives a restart of the broker in a durable queue."),
        field("headers", &ProducerSpec::headers, "Headers of the messages; several sets are used in turn."),
        field("message_id", &ProducerSpec::messageId, "The property message-id, for example order-{n}."),
        field("correlation_id", &ProducerSpec::correlationId,
              "The property correlation-id, which ties a reply to its request."),
        field("reply_to", &ProducerSpec::replyTo, "The property reply-to: the queue where replies should go."),
        field("expiration", &ProducerSpec::expiration,
              "The property expiration: milliseconds a message may wait in a queue."),
        field("priority", &ProducerSpec::priority,
              "The property priority, 0 to 255: overtakes lower ones in a queue with x-max-priority."),
        field("mandatory", &ProducerSpec::mandatory,
              "The broker gives back what reaches no queue (basic.return); otherwise it is dropped silently."),
        field("confirms", &ProducerSpec::confirms,
              "Publisher confirms: the broker tells for each message whether it has taken it (ack) or not (nack)."),
        field("publish_again", &ProducerSpec::publishAgain,
              "What was not confirmed when its connection broke or it crashed is published again when it is back; "
              "needs confirms."),
        field("crash_chance", &ProducerSpec::crashChance,
              "Of a hundred messages, so many are the last before a crash: it dies when it has sent them; 0 to 100."),
        field("restart_after", &ProducerSpec::restartAfter,
              "Comes back this long after a crash; 0 means only when you restart it."),
        field("break_chance", &ProducerSpec::breakChance,
              "Of a hundred messages on its line, so many break the connection and are lost with it; 0 to 100."),
        field("reconnect_after", &ProducerSpec::reconnectAfter,
              "Connects again this long after its connection broke; 0 means only when you restart it."));
};

template<>
struct Described<ConsumerSpec> {
    static constexpr std::string_view name = "consumer";
    static constexpr auto fields = std::make_tuple(
        field("vhost", &ConsumerSpec::vhost, "The virtual host it connects to."),
        field("name", &ConsumerSpec::name, "The name of its connection."),
        field("user", &ConsumerSpec::user, "The user it connects as: what it may do is what that user may do."),
        field("queue", &ConsumerSpec::queue, "The queue it consumes."),
        field("prefetch", &ConsumerSpec::prefetch,
              "How many unacknowledged messages it may hold; 0 means no limit. 1 gives fair dispatch."),
        field("ack", &ConsumerSpec::ack,
              "When it acknowledges: after the work, before it, never, or automatic (the broker forgets the "
              "message as soon as it is sent)."),
        field("work", &ConsumerSpec::work, "How long it works on a message; the shortest time if it varies."),
        field("work_max", &ConsumerSpec::workMax, "The longest working time; 0 means always the same."),
        field("priority", &ConsumerSpec::priority,
              "Consumers with a lower priority get messages only while all higher ones are busy."),
        field("exclusive", &ConsumerSpec::exclusive,
              "Nobody else may consume the queue: other consumers are refused, and so is this one if it is not first."),
        field("refuse_when", &ConsumerSpec::refuseWhen,
              "Which messages it refuses: empty for none, always, redelivered, every N, deaths N, key PATTERN, "
              "header NAME=VALUE or payload TEXT."),
        field("refuse_with", &ConsumerSpec::refuseWith, "How it refuses: basic.reject or basic.nack."),
        field("refuse_requeue", &ConsumerSpec::refuseRequeue,
              "Refused messages go back to their place in the queue; otherwise they are dead-lettered or dropped."),
        field("idempotent", &ConsumerSpec::idempotent,
              "Remembers the message_id of everything it has done: what comes a second time is acknowledged "
              "without work."),
        field("crash_at", &ConsumerSpec::crashAt, "Crashes at its n-th message; 0 means never."),
        field("crash_when", &ConsumerSpec::crashWhen,
              "Which messages make it crash, written like refuse_when. Empty: none."),
        field("crash_chance", &ConsumerSpec::crashChance,
              "Of a hundred messages, so many make it crash by chance; 0 to 100."),
        field("crash_point", &ConsumerSpec::crashPoint,
              "Where it crashes then: before the work, in the middle of it, or after the work but before the ack."),
        field("restart_after", &ConsumerSpec::restartAfter,
              "Comes back this long after a crash; 0 means only when you restart it."),
        field("hang_chance", &ConsumerSpec::hangChance,
              "Of a hundred messages, so many make it hang: it stays connected and does nothing until you wake it; "
              "0 to 100."),
        field("break_chance", &ConsumerSpec::breakChance,
              "Of a hundred deliveries on its line, so many break the connection; what it held goes back; 0 to 100."),
        field("reconnect_after", &ConsumerSpec::reconnectAfter,
              "Connects again this long after its connection broke; 0 means only when you restart it."),
        field("republish", &ConsumerSpec::republish, "Publishes a message of its own for each one it has handled."),
        field("republish_when", &ConsumerSpec::republishWhen,
              "Only for these messages, written like refuse_when; they are then never refused. Empty: for all."),
        field("republish_exchange", &ConsumerSpec::republishExchange,
              "Where it publishes; empty means the default exchange."),
        field("republish_key", &ConsumerSpec::republishKey,
              "The routing key of that message. {key}, {reply_to} and {n} are filled in."),
        field("republish_payload", &ConsumerSpec::republishPayload,
              "The body of that message. {payload}, {key}, {n} and {correlation_id} are filled in."),
        field("republish_counter", &ConsumerSpec::republishCounter,
              "A header that counts how often a message was published again; it then keeps its other headers and "
              "its message_id. Empty: none."),
        field("republish_limit", &ConsumerSpec::republishLimit,
              "With a counter: publishes a message again so often at most, then it may be refused; 0: no limit."));
};

} // namespace postroom
