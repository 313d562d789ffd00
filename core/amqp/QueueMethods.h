#pragma once

#include "core/amqp/MethodLayout.h"
#include "core/vocabulary/FieldTable.h"

namespace postroom::amqp {

// The methods of class 50: queues and their bindings.

struct QueueDeclare {
    std::string queue; ///< empty: the broker makes a name
    bool passive = false;
    bool durable = false;
    bool exclusive = false;
    bool autoDelete = false;
    bool noWait = false;
    FieldTable arguments{};

    static constexpr MethodId id{50, 10};
    static constexpr std::string_view name = "queue.declare";
    static constexpr Sender sender = Sender::Client;
    static constexpr auto layout()
    {
        return std::tuple(Reserved::Short, argument("queue", &QueueDeclare::queue),
                          argument("passive", &QueueDeclare::passive),
                          argument("durable", &QueueDeclare::durable),
                          argument("exclusive", &QueueDeclare::exclusive),
                          argument("auto-delete", &QueueDeclare::autoDelete),
                          argument("nowait", &QueueDeclare::noWait),
                          argument("arguments", &QueueDeclare::arguments));
    }
};

struct QueueDeclareOk {
    std::string queue;
    std::uint32_t messageCount = 0;
    std::uint32_t consumerCount = 0;

    static constexpr MethodId id{50, 11};
    static constexpr std::string_view name = "queue.declare-ok";
    static constexpr Sender sender = Sender::Server;
    static constexpr auto layout()
    {
        return std::tuple(argument("queue", &QueueDeclareOk::queue),
                          argument("message-count", &QueueDeclareOk::messageCount),
                          argument("consumer-count", &QueueDeclareOk::consumerCount));
    }
};

struct QueueBind {
    std::string queue;
    std::string exchange;
    std::string routingKey;
    bool noWait = false;
    FieldTable arguments{};

    static constexpr MethodId id{50, 20};
    static constexpr std::string_view name = "queue.bind";
    static constexpr Sender sender = Sender::Client;
    static constexpr auto layout()
    {
        return std::tuple(Reserved::Short, argument("queue", &QueueBind::queue),
                          argument("exchange", &QueueBind::exchange),
                          argument("routing-key", &QueueBind::routingKey),
                          argument("nowait", &QueueBind::noWait),
                          argument("arguments", &QueueBind::arguments));
    }
};

struct QueueBindOk {
    static constexpr MethodId id{50, 21};
    static constexpr std::string_view name = "queue.bind-ok";
    static constexpr Sender sender = Sender::Server;
    static constexpr auto layout() { return std::tuple(); }
};

struct QueuePurge {
    std::string queue;
    bool noWait = false;

    static constexpr MethodId id{50, 30};
    static constexpr std::string_view name = "queue.purge";
    static constexpr Sender sender = Sender::Client;
    static constexpr auto layout()
    {
        return std::tuple(Reserved::Short, argument("queue", &QueuePurge::queue),
                          argument("nowait", &QueuePurge::noWait));
    }
};

struct QueuePurgeOk {
    std::uint32_t messageCount = 0;

    static constexpr MethodId id{50, 31};
    static constexpr std::string_view name = "queue.purge-ok";
    static constexpr Sender sender = Sender::Server;
    static constexpr auto layout()
    {
        return std::tuple(argument("message-count", &QueuePurgeOk::messageCount));
    }
};

struct QueueDelete {
    std::string queue;
    bool ifUnused = false;
    bool ifEmpty = false;
    bool noWait = false;

    static constexpr MethodId id{50, 40};
    static constexpr std::string_view name = "queue.delete";
    static constexpr Sender sender = Sender::Client;
    static constexpr auto layout()
    {
        return std::tuple(Reserved::Short, argument("queue", &QueueDelete::queue),
                          argument("if-unused", &QueueDelete::ifUnused),
                          argument("if-empty", &QueueDelete::ifEmpty),
                          argument("nowait", &QueueDelete::noWait));
    }
};

struct QueueDeleteOk {
    std::uint32_t messageCount = 0;

    static constexpr MethodId id{50, 41};
    static constexpr std::string_view name = "queue.delete-ok";
    static constexpr Sender sender = Sender::Server;
    static constexpr auto layout()
    {
        return std::tuple(argument("message-count", &QueueDeleteOk::messageCount));
    }
};

/// The only one of its class without noWait.
struct QueueUnbind {
    std::string queue;
    std::string exchange;
    std::string routingKey;
    FieldTable arguments{};

    static constexpr MethodId id{50, 50};
    static constexpr std::string_view name = "queue.unbind";
    static constexpr Sender sender = Sender::Client;
    static constexpr auto layout()
    {
        return std::tuple(Reserved::Short, argument("queue", &QueueUnbind::queue),
                          argument("exchange", &QueueUnbind::exchange),
                          argument("routing-key", &QueueUnbind::routingKey),
                          argument("arguments", &QueueUnbind::arguments));
    }
};

struct QueueUnbindOk {
    static constexpr MethodId id{50, 51};
    static constexpr std::string_view name = "queue.unbind-ok";
    static constexpr Sender sender = Sender::Server;
    static constexpr auto layout() { return std::tuple(); }
};

} // namespace postroom::amqp
