#pragma once

#include "core/commands/Command.h"

namespace postroom {

// The field lists of all commands, and with them their words in files and on the console. RabbitMQ's own
// tools name the fields, where they have a name for it.

template<>
struct EnumWords<CrashTime> {
    static constexpr std::array<std::pair<CrashTime, std::string_view>, 4> names{
        {{CrashTime::Now, "now"},
         {CrashTime::BeforeWork, "before-work"},
         {CrashTime::DuringWork, "during-work"},
         {CrashTime::AfterWork, "after-work"}}};
};

#define POSTROOM_SAME_FIELDS(Type, Spec, word)                                                               \
    template<>                                                                                               \
    struct Described<Type> {                                                                                 \
        static constexpr std::string_view name = word;                                                       \
        static constexpr auto fields = Described<Spec>::fields;                                              \
    }
#define POSTROOM_FIELDS(Type, word, ...)                                                                     \
    template<>                                                                                               \
    struct Described<Type> {                                                                                 \
        using T = Type;                                                                                      \
        static constexpr std::string_view name = word;                                                       \
        static constexpr auto fields = std::make_tuple(__VA_ARGS__);                                         \
    }

POSTROOM_SAME_FIELDS(DeclareExchange, ExchangeSpec, "declare_exchange");
POSTROOM_SAME_FIELDS(DeclareQueue, QueueSpec, "declare_queue");
POSTROOM_SAME_FIELDS(Bind, BindingSpec, "bind");
POSTROOM_SAME_FIELDS(Unbind, BindingSpec, "unbind");
POSTROOM_SAME_FIELDS(AddProducer, ProducerSpec, "add_producer");
POSTROOM_SAME_FIELDS(ChangeProducer, ProducerSpec, "change_producer");
POSTROOM_SAME_FIELDS(AddConsumer, ConsumerSpec, "add_consumer");
POSTROOM_SAME_FIELDS(ChangeConsumer, ConsumerSpec, "change_consumer");

POSTROOM_SAME_FIELDS(OpenConnection, ConnectionSpec, "open_connection");
POSTROOM_SAME_FIELDS(SetPolicy, PolicySpec, "set_policy");

POSTROOM_FIELDS(LookUpExchange, "look_up_exchange", field("vhost", &T::vhost), field("name", &T::name));
POSTROOM_FIELDS(LookUpQueue, "look_up_queue", field("vhost", &T::vhost), field("name", &T::name));
POSTROOM_FIELDS(AddVhost, "add_vhost", field("name", &T::name));
POSTROOM_FIELDS(DeleteVhost, "delete_vhost", field("name", &T::name));
POSTROOM_FIELDS(SetVhostLimits, "set_vhost_limits", field("name", &T::name, "The virtual host."),
                field("max_queues", &T::maxQueues, "How many queues it may have; -1: any number."),
                field("max_connections", &T::maxConnections, "How many connections it may have; -1: any number."));
POSTROOM_FIELDS(AddUser, "add_user", field("name", &T::name, "What it logs in with."),
                field("password", &T::password, "Kept as it is written, for everybody to read."));
POSTROOM_FIELDS(DeleteUser, "delete_user", field("name", &T::name));
POSTROOM_FIELDS(SetPermissions, "set_permissions", field("vhost", &T::vhost), field("user", &T::user),
                field("configure", &T::configure, "Names it may declare and delete: a regular expression."),
                field("write", &T::write, "Names it may publish and bind to: a regular expression."),
                field("read", &T::read, "Names it may consume and bind from: a regular expression."));
POSTROOM_FIELDS(ClearPermissions, "clear_permissions", field("vhost", &T::vhost), field("user", &T::user));
POSTROOM_FIELDS(ClearPolicy, "clear_policy", field("vhost", &T::vhost), field("name", &T::name),
                field("operator_policy", &T::operatorPolicy));
POSTROOM_FIELDS(RestartBroker, "restart_broker",
                field("hard", &T::hard, "As by a power cut; otherwise clients are told first."));
POSTROOM_FIELDS(SetMemoryWatermark, "set_memory_watermark",
                field("bytes", &T::bytes, "More than this in messages blocks publishers; 0: no limit."));
POSTROOM_FIELDS(SetDiskDelay, "set_disk_delay",
                field("delay", &T::delay, "So long after it came, a persistent message is on the disk and confirmed."));
POSTROOM_FIELDS(DeleteExchange, "delete_exchange", field("vhost", &T::vhost), field("name", &T::name),
                field("if_unused", &T::ifUnused, "Only if it is the source of no binding."));
POSTROOM_FIELDS(DeleteQueue, "delete_queue", field("vhost", &T::vhost), field("name", &T::name),
                field("if_unused", &T::ifUnused, "Only if it has no consumer."),
                field("if_empty", &T::ifEmpty, "Only if no message is ready."));
POSTROOM_FIELDS(PurgeQueue, "purge_queue", field("vhost", &T::vhost), field("name", &T::name));
POSTROOM_FIELDS(RemoveProducer, "remove_producer", field("name", &T::name));
POSTROOM_FIELDS(RenameProducer, "rename_producer", field("name", &T::name),
                field("new_name", &T::newName, "What it is called from now on."));
POSTROOM_FIELDS(ProduceNow, "produce_now", field("name", &T::name));
POSTROOM_FIELDS(CrashProducer, "crash_producer", field("name", &T::name));
POSTROOM_FIELDS(RestartProducer, "restart_producer", field("name", &T::name));
POSTROOM_FIELDS(RemoveConsumer, "remove_consumer", field("name", &T::name));
POSTROOM_FIELDS(RenameConsumer, "rename_consumer", field("name", &T::name),
                field("new_name", &T::newName, "What it is called from now on."));
POSTROOM_FIELDS(CrashConsumer, "crash_consumer", field("name", &T::name),
                field("when", &T::when, "At once, or at that point in the handling of its next message."));
POSTROOM_FIELDS(RestartConsumer, "restart_consumer", field("name", &T::name));
POSTROOM_FIELDS(HangClient, "hang_client", field("name", &T::name, "A producer or consumer."));
POSTROOM_FIELDS(WakeClient, "wake_client", field("name", &T::name, "A producer or consumer that hangs."));
POSTROOM_FIELDS(CutConnection, "cut_connection", field("name", &T::name, "A producer or consumer."));
POSTROOM_FIELDS(SetLinkDelay, "set_link_delay", field("from", &T::from), field("to", &T::to),
                field("delay", &T::delay, "How long everything on this line travels."));
POSTROOM_FIELDS(SetDefaultDelay, "set_default_delay",
                field("delay", &T::delay, "How long everything travels on lines without a delay of their own."));
POSTROOM_FIELDS(SetExact, "set_exact", field("exact", &T::exact, "Nothing takes time on any line."));
POSTROOM_FIELDS(CloseConnection, "close_connection", field("connection", &T::connection),
                field("reason", &T::reason));
POSTROOM_FIELDS(OpenChannel, "open_channel", field("connection", &T::connection), field("number", &T::number));
POSTROOM_FIELDS(CloseChannel, "close_channel", field("channel", &T::channel));
POSTROOM_FIELDS(Publish, "publish", field("channel", &T::channel), field("exchange", &T::exchange),
                field("routing_key", &T::routingKey), field("content", &T::content),
                field("mandatory", &T::mandatory));
POSTROOM_FIELDS(Consume, "consume", field("channel", &T::channel), field("queue", &T::queue),
                field("consumer_tag", &T::tag), field("no_ack", &T::noAck),
                field("exclusive", &T::exclusive), field("arguments", &T::arguments));
POSTROOM_FIELDS(CancelConsumer, "cancel_consumer", field("channel", &T::channel), field("consumer_tag", &T::tag));
POSTROOM_FIELDS(SetPrefetch, "set_prefetch", field("channel", &T::channel), field("prefetch_count", &T::count),
                field("global", &T::global), field("prefetch_size", &T::size));
POSTROOM_FIELDS(GetMessage, "get", field("channel", &T::channel), field("queue", &T::queue),
                field("no_ack", &T::noAck));
POSTROOM_FIELDS(Recover, "recover", field("channel", &T::channel), field("requeue", &T::requeue));
POSTROOM_FIELDS(SelectConfirms, "select_confirms", field("channel", &T::channel));
POSTROOM_FIELDS(SelectTransactions, "select_transactions", field("channel", &T::channel));
POSTROOM_FIELDS(Commit, "commit", field("channel", &T::channel));
POSTROOM_FIELDS(Rollback, "rollback", field("channel", &T::channel));
POSTROOM_FIELDS(Ack, "ack", field("channel", &T::channel), field("delivery_tag", &T::deliveryTag),
                field("multiple", &T::multiple));
POSTROOM_FIELDS(Nack, "nack", field("channel", &T::channel), field("delivery_tag", &T::deliveryTag),
                field("multiple", &T::multiple), field("requeue", &T::requeue));
POSTROOM_FIELDS(Reject, "reject", field("channel", &T::channel), field("delivery_tag", &T::deliveryTag),
                field("requeue", &T::requeue));

#undef POSTROOM_SAME_FIELDS
#undef POSTROOM_FIELDS

} // namespace postroom
