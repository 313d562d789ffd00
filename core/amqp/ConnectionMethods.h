#pragma once

#include "core/amqp/MethodLayout.h"
#include "core/vocabulary/FieldTable.h"

namespace postroom::amqp {

// The methods of class 10: the connection as a whole, always on channel 0.

struct ConnectionStart {
    std::uint8_t versionMajor = 0;
    std::uint8_t versionMinor = 9;
    FieldTable serverProperties{};
    std::string mechanisms; ///< separated by spaces
    std::string locales; ///< separated by spaces

    static constexpr MethodId id{10, 10};
    static constexpr std::string_view name = "connection.start";
    static constexpr Sender sender = Sender::Server;
    static constexpr auto layout()
    {
        return std::tuple(argument("version-major", &ConnectionStart::versionMajor),
                          argument("version-minor", &ConnectionStart::versionMinor),
                          argument("server-properties", &ConnectionStart::serverProperties),
                          longString("mechanisms", &ConnectionStart::mechanisms),
                          longString("locales", &ConnectionStart::locales));
    }
};

struct ConnectionStartOk {
    FieldTable clientProperties{};
    std::string mechanism;
    std::string response; ///< PLAIN: NUL user NUL password; AMQPLAIN: the entries of a table without its length
    std::string locale;

    static constexpr MethodId id{10, 11};
    static constexpr std::string_view name = "connection.start-ok";
    static constexpr Sender sender = Sender::Client;
    static constexpr auto layout()
    {
        return std::tuple(argument("client-properties", &ConnectionStartOk::clientProperties),
                          argument("mechanism", &ConnectionStartOk::mechanism),
                          longString("response", &ConnectionStartOk::response),
                          argument("locale", &ConnectionStartOk::locale));
    }
};

struct ConnectionSecure {
    std::string challenge;

    static constexpr MethodId id{10, 20};
    static constexpr std::string_view name = "connection.secure";
    static constexpr Sender sender = Sender::Server;
    static constexpr auto layout()
    {
        return std::tuple(longString("challenge", &ConnectionSecure::challenge));
    }
};

struct ConnectionSecureOk {
    std::string response;

    static constexpr MethodId id{10, 21};
    static constexpr std::string_view name = "connection.secure-ok";
    static constexpr Sender sender = Sender::Client;
    static constexpr auto layout()
    {
        return std::tuple(longString("response", &ConnectionSecureOk::response));
    }
};

struct ConnectionTune {
    std::uint16_t channelMax = 0; ///< how many channels may be open
    std::uint32_t frameMax = 0; ///< bytes of a whole frame
    std::uint16_t heartbeat = 0; ///< seconds

    static constexpr MethodId id{10, 30};
    static constexpr std::string_view name = "connection.tune";
    static constexpr Sender sender = Sender::Server;
    static constexpr auto layout()
    {
        return std::tuple(argument("channel-max", &ConnectionTune::channelMax),
                          argument("frame-max", &ConnectionTune::frameMax),
                          argument("heartbeat", &ConnectionTune::heartbeat));
    }
};

struct ConnectionTuneOk {
    std::uint16_t channelMax = 0; ///< how many channels may be open
    std::uint32_t frameMax = 0; ///< bytes of a whole frame
    std::uint16_t heartbeat = 0; ///< seconds; 0 is none

    static constexpr MethodId id{10, 31};
    static constexpr std::string_view name = "connection.tune-ok";
    static constexpr Sender sender = Sender::Client;
    static constexpr auto layout()
    {
        return std::tuple(argument("channel-max", &ConnectionTuneOk::channelMax),
                          argument("frame-max", &ConnectionTuneOk::frameMax),
                          argument("heartbeat", &ConnectionTuneOk::heartbeat));
    }
};

struct ConnectionOpen {
    std::string virtualHost;

    static constexpr MethodId id{10, 40};
    static constexpr std::string_view name = "connection.open";
    static constexpr Sender sender = Sender::Client;
    static constexpr auto layout()
    {
        return std::tuple(argument("virtual-host", &ConnectionOpen::virtualHost), Reserved::ShortString,
                          Reserved::Bit);
    }
};

struct ConnectionOpenOk {
    static constexpr MethodId id{10, 41};
    static constexpr std::string_view name = "connection.open-ok";
    static constexpr Sender sender = Sender::Server;
    static constexpr auto layout() { return std::tuple(Reserved::ShortString); }
};

struct ConnectionClose {
    std::uint16_t replyCode = 0;
    std::string replyText;
    std::uint16_t classId = 0; ///< of the culprit, or 0
    std::uint16_t methodId = 0; ///< of the culprit, or 0

    static constexpr MethodId id{10, 50};
    static constexpr std::string_view name = "connection.close";
    static constexpr Sender sender = Sender::Both;
    static constexpr auto layout()
    {
        return std::tuple(argument("reply-code", &ConnectionClose::replyCode),
                          argument("reply-text", &ConnectionClose::replyText),
                          argument("class-id", &ConnectionClose::classId),
                          argument("method-id", &ConnectionClose::methodId));
    }
};

struct ConnectionCloseOk {
    static constexpr MethodId id{10, 51};
    static constexpr std::string_view name = "connection.close-ok";
    static constexpr Sender sender = Sender::Both;
    static constexpr auto layout() { return std::tuple(); }
};

struct ConnectionBlocked {
    std::string reason;

    static constexpr MethodId id{10, 60};
    static constexpr std::string_view name = "connection.blocked";
    static constexpr Sender sender = Sender::Server;
    static constexpr auto layout() { return std::tuple(argument("reason", &ConnectionBlocked::reason)); }
};

struct ConnectionUnblocked {
    static constexpr MethodId id{10, 61};
    static constexpr std::string_view name = "connection.unblocked";
    static constexpr Sender sender = Sender::Server;
    static constexpr auto layout() { return std::tuple(); }
};

struct ConnectionUpdateSecret {
    std::string newSecret;
    std::string reason;

    static constexpr MethodId id{10, 70};
    static constexpr std::string_view name = "connection.update-secret";
    static constexpr Sender sender = Sender::Client;
    static constexpr auto layout()
    {
        return std::tuple(longString("new-secret", &ConnectionUpdateSecret::newSecret),
                          argument("reason", &ConnectionUpdateSecret::reason));
    }
};

struct ConnectionUpdateSecretOk {
    static constexpr MethodId id{10, 71};
    static constexpr std::string_view name = "connection.update-secret-ok";
    static constexpr Sender sender = Sender::Server;
    static constexpr auto layout() { return std::tuple(); }
};

} // namespace postroom::amqp
