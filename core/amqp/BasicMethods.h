#pragma once

#include "core/amqp/MethodLayout.h"
#include "core/vocabulary/FieldTable.h"

namespace postroom::amqp {

// The methods of class 60: publishing, consuming and settling.

struct BasicQos {
    std::uint32_t prefetchSize = 0; ///< bytes; anything but 0 is 540 (D-QOS-6)
    std::uint16_t prefetchCount = 0;
    bool global = false;

    static constexpr MethodId id{60, 10};
    static constexpr std::string_view name = "basic.qos";
    static constexpr Sender sender = Sender::Client;
    static constexpr auto layout()
    {
        return std::tuple(argument("prefetch-size", &BasicQos::prefetchSize),
                          argument("prefetch-count", &BasicQos::prefetchCount),
                          argument("global", &BasicQos::global));
    }
};

struct BasicQosOk {
    static constexpr MethodId id{60, 11};
    static constexpr std::string_view name = "basic.qos-ok";
    static constexpr Sender sender = Sender::Server;
    static constexpr auto layout() { return std::tuple(); }
};

struct BasicConsume {
    std::string queue;
    std::string consumerTag; ///< empty: the broker makes one
    bool noLocal = false;
    bool noAck = false;
    bool exclusive = false;
    bool noWait = false;
    FieldTable arguments{};

    static constexpr MethodId id{60, 20};
    static constexpr std::string_view name = "basic.consume";
    static constexpr Sender sender = Sender::Client;
    static constexpr auto layout()
    {
        return std::tuple(Reserved::Short, argument("queue", &BasicConsume::queue),
                          argument("consumer-tag", &BasicConsume::consumerTag),
                          argument("no-local", &BasicConsume::noLocal),
                          argument("no-ack", &BasicConsume::noAck),
                          argument("exclusive", &BasicConsume::exclusive),
                          argument("nowait", &BasicConsume::noWait),
                          argument("arguments", &BasicConsume::arguments));
    }
};

struct BasicConsumeOk {
    std::string consumerTag;

    static constexpr MethodId id{60, 21};
    static constexpr std::string_view name = "basic.consume-ok";
    static constexpr Sender sender = Sender::Server;
    static constexpr auto layout()
    {
        return std::tuple(argument("consumer-tag", &BasicConsumeOk::consumerTag));
    }
};

struct BasicCancel {
    std::string consumerTag;
    bool noWait = false; ///< true when the server sends it: no reply is due

    static constexpr MethodId id{60, 30};
    static constexpr std::string_view name = "basic.cancel";
    static constexpr Sender sender = Sender::Both;
    static constexpr auto layout()
    {
        return std::tuple(argument("consumer-tag", &BasicCancel::consumerTag),
                          argument("nowait", &BasicCancel::noWait));
    }
};

struct BasicCancelOk {
    std::string consumerTag;

    static constexpr MethodId id{60, 31};
    static constexpr std::string_view name = "basic.cancel-ok";
    static constexpr Sender sender = Sender::Both;
    static constexpr auto layout()
    {
        return std::tuple(argument("consumer-tag", &BasicCancelOk::consumerTag));
    }
};

/// Its texts are views: after reading, into the payload of the frame. Not checked for UTF-8, as in RabbitMQ.
struct BasicPublish {
    std::string_view exchange;
    std::string_view routingKey;
    bool mandatory = false;
    bool immediate = false;

    static constexpr MethodId id{60, 40};
    static constexpr std::string_view name = "basic.publish";
    static constexpr Sender sender = Sender::Client;
    static constexpr bool carriesContent = true;
    static constexpr auto layout()
    {
        return std::tuple(Reserved::Short, argument("exchange", &BasicPublish::exchange),
                          argument("routing-key", &BasicPublish::routingKey),
                          argument("mandatory", &BasicPublish::mandatory),
                          argument("immediate", &BasicPublish::immediate));
    }
};

/// Its texts are views: they must live until it is written.
struct BasicReturn {
    std::uint16_t replyCode = 0;
    std::string_view replyText;
    std::string_view exchange;
    std::string_view routingKey;

    static constexpr MethodId id{60, 50};
    static constexpr std::string_view name = "basic.return";
    static constexpr Sender sender = Sender::Server;
    static constexpr bool carriesContent = true;
    static constexpr auto layout()
    {
        return std::tuple(argument("reply-code", &BasicReturn::replyCode),
                          argument("reply-text", &BasicReturn::replyText),
                          argument("exchange", &BasicReturn::exchange),
                          argument("routing-key", &BasicReturn::routingKey));
    }
};

/// Its texts are views: they must live until it is written.
struct BasicDeliver {
    std::string_view consumerTag;
    std::uint64_t deliveryTag = 0;
    bool redelivered = false;
    std::string_view exchange;
    std::string_view routingKey;

    static constexpr MethodId id{60, 60};
    static constexpr std::string_view name = "basic.deliver";
    static constexpr Sender sender = Sender::Server;
    static constexpr bool carriesContent = true;
    static constexpr auto layout()
    {
        return std::tuple(argument("consumer-tag", &BasicDeliver::consumerTag),
                          argument("delivery-tag", &BasicDeliver::deliveryTag),
                          argument("redelivered", &BasicDeliver::redelivered),
                          argument("exchange", &BasicDeliver::exchange),
                          argument("routing-key", &BasicDeliver::routingKey));
    }
};

struct BasicGet {
    std::string queue;
    bool noAck = false;

    static constexpr MethodId id{60, 70};
    static constexpr std::string_view name = "basic.get";
    static constexpr Sender sender = Sender::Client;
    static constexpr auto layout()
    {
        return std::tuple(Reserved::Short, argument("queue", &BasicGet::queue),
                          argument("no-ack", &BasicGet::noAck));
    }
};

/// Its texts are views: they must live until it is written.
struct BasicGetOk {
    std::uint64_t deliveryTag = 0;
    bool redelivered = false;
    std::string_view exchange;
    std::string_view routingKey;
    std::uint32_t messageCount = 0;

    static constexpr MethodId id{60, 71};
    static constexpr std::string_view name = "basic.get-ok";
    static constexpr Sender sender = Sender::Server;
    static constexpr bool carriesContent = true;
    static constexpr auto layout()
    {
        return std::tuple(argument("delivery-tag", &BasicGetOk::deliveryTag),
                          argument("redelivered", &BasicGetOk::redelivered),
                          argument("exchange", &BasicGetOk::exchange),
                          argument("routing-key", &BasicGetOk::routingKey),
                          argument("message-count", &BasicGetOk::messageCount));
    }
};

struct BasicGetEmpty {
    static constexpr MethodId id{60, 72};
    static constexpr std::string_view name = "basic.get-empty";
    static constexpr Sender sender = Sender::Server;
    static constexpr auto layout() { return std::tuple(Reserved::ShortString); }
};

struct BasicAck {
    std::uint64_t deliveryTag = 0; ///< 0 with multiple: all so far
    bool multiple = false;

    static constexpr MethodId id{60, 80};
    static constexpr std::string_view name = "basic.ack";
    static constexpr Sender sender = Sender::Both;
    static constexpr auto layout()
    {
        return std::tuple(argument("delivery-tag", &BasicAck::deliveryTag),
                          argument("multiple", &BasicAck::multiple));
    }
};

struct BasicReject {
    std::uint64_t deliveryTag = 0;
    bool requeue = false;

    static constexpr MethodId id{60, 90};
    static constexpr std::string_view name = "basic.reject";
    static constexpr Sender sender = Sender::Client;
    static constexpr auto layout()
    {
        return std::tuple(argument("delivery-tag", &BasicReject::deliveryTag),
                          argument("requeue", &BasicReject::requeue));
    }
};

struct BasicRecoverAsync {
    bool requeue = false;

    static constexpr MethodId id{60, 100};
    static constexpr std::string_view name = "basic.recover-async";
    static constexpr Sender sender = Sender::Client;
    static constexpr auto layout() { return std::tuple(argument("requeue", &BasicRecoverAsync::requeue)); }
};

struct BasicRecover {
    bool requeue = false;

    static constexpr MethodId id{60, 110};
    static constexpr std::string_view name = "basic.recover";
    static constexpr Sender sender = Sender::Client;
    static constexpr auto layout() { return std::tuple(argument("requeue", &BasicRecover::requeue)); }
};

struct BasicRecoverOk {
    static constexpr MethodId id{60, 111};
    static constexpr std::string_view name = "basic.recover-ok";
    static constexpr Sender sender = Sender::Server;
    static constexpr auto layout() { return std::tuple(); }
};

struct BasicNack {
    std::uint64_t deliveryTag = 0;
    bool multiple = false;
    bool requeue = false;

    static constexpr MethodId id{60, 120};
    static constexpr std::string_view name = "basic.nack";
    static constexpr Sender sender = Sender::Both;
    static constexpr auto layout()
    {
        return std::tuple(argument("delivery-tag", &BasicNack::deliveryTag),
                          argument("multiple", &BasicNack::multiple),
                          argument("requeue", &BasicNack::requeue));
    }
};

} // namespace postroom::amqp
