#pragma once

#include "core/commands/Command.h"

namespace postroom {

// The field lists of all commands, and with them their words in files and on the console. RabbitMQ's own
// tools name the fields, where they have a name for it.

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
POSTROOM_FIELDS(RestartProducer, "restart_producer", field("name", &T::name));
POSTROOM_FIELDS(RemoveConsumer, "remove_consumer", field("name", &T::name));
POSTROOM_FIELDS(RenameConsumer, "rename_consumer", field("name", &T::name),
                field("new_name", &T::newName, "What it is called from now on."));
POSTROOM_FIELDS(CrashConsumer, "crash_consumer", field("name", &T::name));
POSTROOM_FIELDS(RestartConsumer, "restart_consumer", field("name", &T::name));
POSTROOM_FIELDS(SetLinkDelay, "set_link_delay", field("from", &T::from), field("to", &T::to),
                field("delay", &T::delay, "How long everything on this line travels."));
POSTROOM_FIELDS(SetDefaultDelay, "set_default_delay",
                field("delay", &T::delay, "How long everything travels on lines without a delay of their own."));
POSTROOM_FIELDS(OpenConnection, "open_connection", field("name", &T::name), field("vhost", &T::vhost));
POSTROOM_FIELDS(CloseConnection, "close_connection", field("connection", &T::connection));
POSTROOM_FIELDS(OpenChannel, "open_channel", field("connection", &T::connection), field("number", &T::number));
POSTROOM_FIELDS(CloseChannel, "close_channel", field("channel", &T::channel));
POSTROOM_FIELDS(Publish, "publish", field("channel", &T::channel), field("exchange", &T::exchange),
                field("routing_key", &T::routingKey), field("content", &T::content));
POSTROOM_FIELDS(Consume, "consume", field("channel", &T::channel), field("queue", &T::queue),
                field("consumer_tag", &T::tag), field("no_ack", &T::noAck), field("arguments", &T::arguments));
POSTROOM_FIELDS(CancelConsumer, "cancel_consumer", field("channel", &T::channel), field("consumer_tag", &T::tag));
POSTROOM_FIELDS(SetPrefetch, "set_prefetch", field("channel", &T::channel), field("prefetch_count", &T::count));
POSTROOM_FIELDS(Ack, "ack", field("channel", &T::channel), field("delivery_tag", &T::deliveryTag),
                field("multiple", &T::multiple));
POSTROOM_FIELDS(Nack, "nack", field("channel", &T::channel), field("delivery_tag", &T::deliveryTag),
                field("multiple", &T::multiple), field("requeue", &T::requeue));
POSTROOM_FIELDS(Reject, "reject", field("channel", &T::channel), field("delivery_tag", &T::deliveryTag),
                field("requeue", &T::requeue));

#undef POSTROOM_SAME_FIELDS
#undef POSTROOM_FIELDS

} // namespace postroom
