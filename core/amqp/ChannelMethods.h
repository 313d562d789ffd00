#pragma once

#include "core/amqp/MethodLayout.h"

namespace postroom::amqp {

// The methods of classes 20, 30, 85 and 90: the channel itself and the modes it can be in.

struct ChannelOpen {
    static constexpr MethodId id{20, 10};
    static constexpr std::string_view name = "channel.open";
    static constexpr Sender sender = Sender::Client;
    static constexpr auto layout() { return std::tuple(Reserved::ShortString); }
};

struct ChannelOpenOk {
    static constexpr MethodId id{20, 11};
    static constexpr std::string_view name = "channel.open-ok";
    static constexpr Sender sender = Sender::Server;
    static constexpr auto layout() { return std::tuple(Reserved::LongString); }
};

struct ChannelFlow {
    bool active = false;

    static constexpr MethodId id{20, 20};
    static constexpr std::string_view name = "channel.flow";
    static constexpr Sender sender = Sender::Both;
    static constexpr auto layout() { return std::tuple(argument("active", &ChannelFlow::active)); }
};

struct ChannelFlowOk {
    bool active = false;

    static constexpr MethodId id{20, 21};
    static constexpr std::string_view name = "channel.flow-ok";
    static constexpr Sender sender = Sender::Both;
    static constexpr auto layout() { return std::tuple(argument("active", &ChannelFlowOk::active)); }
};

struct ChannelClose {
    std::uint16_t replyCode = 0;
    std::string replyText;
    std::uint16_t classId = 0; ///< of the culprit, or 0
    std::uint16_t methodId = 0; ///< of the culprit, or 0

    static constexpr MethodId id{20, 40};
    static constexpr std::string_view name = "channel.close";
    static constexpr Sender sender = Sender::Both;
    static constexpr auto layout()
    {
        return std::tuple(argument("reply-code", &ChannelClose::replyCode),
                          argument("reply-text", &ChannelClose::replyText),
                          argument("class-id", &ChannelClose::classId),
                          argument("method-id", &ChannelClose::methodId));
    }
};

struct ChannelCloseOk {
    static constexpr MethodId id{20, 41};
    static constexpr std::string_view name = "channel.close-ok";
    static constexpr Sender sender = Sender::Both;
    static constexpr auto layout() { return std::tuple(); }
};

/// Answered, without effect.
struct AccessRequest {
    std::string realm;
    bool exclusive = false;
    bool passive = false;
    bool active = false;
    bool write = false;
    bool read = false;

    static constexpr MethodId id{30, 10};
    static constexpr std::string_view name = "access.request";
    static constexpr Sender sender = Sender::Client;
    static constexpr auto layout()
    {
        return std::tuple(argument("realm", &AccessRequest::realm),
                          argument("exclusive", &AccessRequest::exclusive),
                          argument("passive", &AccessRequest::passive),
                          argument("active", &AccessRequest::active),
                          argument("write", &AccessRequest::write), argument("read", &AccessRequest::read));
    }
};

struct AccessRequestOk {
    std::uint16_t ticket = 1;

    static constexpr MethodId id{30, 11};
    static constexpr std::string_view name = "access.request-ok";
    static constexpr Sender sender = Sender::Server;
    static constexpr auto layout() { return std::tuple(argument("ticket", &AccessRequestOk::ticket)); }
};

struct ConfirmSelect {
    bool noWait = false;

    static constexpr MethodId id{85, 10};
    static constexpr std::string_view name = "confirm.select";
    static constexpr Sender sender = Sender::Client;
    static constexpr auto layout() { return std::tuple(argument("nowait", &ConfirmSelect::noWait)); }
};

struct ConfirmSelectOk {
    static constexpr MethodId id{85, 11};
    static constexpr std::string_view name = "confirm.select-ok";
    static constexpr Sender sender = Sender::Server;
    static constexpr auto layout() { return std::tuple(); }
};

struct TxSelect {
    static constexpr MethodId id{90, 10};
    static constexpr std::string_view name = "tx.select";
    static constexpr Sender sender = Sender::Client;
    static constexpr auto layout() { return std::tuple(); }
};

struct TxSelectOk {
    static constexpr MethodId id{90, 11};
    static constexpr std::string_view name = "tx.select-ok";
    static constexpr Sender sender = Sender::Server;
    static constexpr auto layout() { return std::tuple(); }
};

struct TxCommit {
    static constexpr MethodId id{90, 20};
    static constexpr std::string_view name = "tx.commit";
    static constexpr Sender sender = Sender::Client;
    static constexpr auto layout() { return std::tuple(); }
};

struct TxCommitOk {
    static constexpr MethodId id{90, 21};
    static constexpr std::string_view name = "tx.commit-ok";
    static constexpr Sender sender = Sender::Server;
    static constexpr auto layout() { return std::tuple(); }
};

struct TxRollback {
    static constexpr MethodId id{90, 30};
    static constexpr std::string_view name = "tx.rollback";
    static constexpr Sender sender = Sender::Client;
    static constexpr auto layout() { return std::tuple(); }
};

struct TxRollbackOk {
    static constexpr MethodId id{90, 31};
    static constexpr std::string_view name = "tx.rollback-ok";
    static constexpr Sender sender = Sender::Server;
    static constexpr auto layout() { return std::tuple(); }
};

} // namespace postroom::amqp
