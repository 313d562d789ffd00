#pragma once

#include "core/amqp/MethodLayout.h"
#include "core/vocabulary/FieldTable.h"

namespace postroom::amqp {

// The methods of class 40: exchanges and the bindings between them.

struct ExchangeDeclare {
    std::string exchange;
    std::string type;
    bool passive = false;
    bool durable = false;
    bool autoDelete = false;
    bool internal = false;
    bool noWait = false;
    FieldTable arguments{};

    static constexpr MethodId id{40, 10};
    static constexpr std::string_view name = "exchange.declare";
    static constexpr Sender sender = Sender::Client;
    static constexpr auto layout()
    {
        return std::tuple(Reserved::Short, argument("exchange", &ExchangeDeclare::exchange),
                          argument("type", &ExchangeDeclare::type),
                          argument("passive", &ExchangeDeclare::passive),
                          argument("durable", &ExchangeDeclare::durable),
                          argument("auto-delete", &ExchangeDeclare::autoDelete),
                          argument("internal", &ExchangeDeclare::internal),
                          argument("nowait", &ExchangeDeclare::noWait),
                          argument("arguments", &ExchangeDeclare::arguments));
    }
};

struct ExchangeDeclareOk {
    static constexpr MethodId id{40, 11};
    static constexpr std::string_view name = "exchange.declare-ok";
    static constexpr Sender sender = Sender::Server;
    static constexpr auto layout() { return std::tuple(); }
};

struct ExchangeDelete {
    std::string exchange;
    bool ifUnused = false;
    bool noWait = false;

    static constexpr MethodId id{40, 20};
    static constexpr std::string_view name = "exchange.delete";
    static constexpr Sender sender = Sender::Client;
    static constexpr auto layout()
    {
        return std::tuple(Reserved::Short, argument("exchange", &ExchangeDelete::exchange),
                          argument("if-unused", &ExchangeDelete::ifUnused),
                          argument("nowait", &ExchangeDelete::noWait));
    }
};

struct ExchangeDeleteOk {
    static constexpr MethodId id{40, 21};
    static constexpr std::string_view name = "exchange.delete-ok";
    static constexpr Sender sender = Sender::Server;
    static constexpr auto layout() { return std::tuple(); }
};

struct ExchangeBind {
    std::string destination;
    std::string source;
    std::string routingKey;
    bool noWait = false;
    FieldTable arguments{};

    static constexpr MethodId id{40, 30};
    static constexpr std::string_view name = "exchange.bind";
    static constexpr Sender sender = Sender::Client;
    static constexpr auto layout()
    {
        return std::tuple(Reserved::Short, argument("destination", &ExchangeBind::destination),
                          argument("source", &ExchangeBind::source),
                          argument("routing-key", &ExchangeBind::routingKey),
                          argument("nowait", &ExchangeBind::noWait),
                          argument("arguments", &ExchangeBind::arguments));
    }
};

struct ExchangeBindOk {
    static constexpr MethodId id{40, 31};
    static constexpr std::string_view name = "exchange.bind-ok";
    static constexpr Sender sender = Sender::Server;
    static constexpr auto layout() { return std::tuple(); }
};

struct ExchangeUnbind {
    std::string destination;
    std::string source;
    std::string routingKey;
    bool noWait = false;
    FieldTable arguments{};

    static constexpr MethodId id{40, 40};
    static constexpr std::string_view name = "exchange.unbind";
    static constexpr Sender sender = Sender::Client;
    static constexpr auto layout()
    {
        return std::tuple(Reserved::Short, argument("destination", &ExchangeUnbind::destination),
                          argument("source", &ExchangeUnbind::source),
                          argument("routing-key", &ExchangeUnbind::routingKey),
                          argument("nowait", &ExchangeUnbind::noWait),
                          argument("arguments", &ExchangeUnbind::arguments));
    }
};

/// Its method number is 51, not 41.
struct ExchangeUnbindOk {
    static constexpr MethodId id{40, 51};
    static constexpr std::string_view name = "exchange.unbind-ok";
    static constexpr Sender sender = Sender::Server;
    static constexpr auto layout() { return std::tuple(); }
};

} // namespace postroom::amqp
