#pragma once

#include "core/amqp/Engine.h"
#include "core/amqp/Methods.h"
#include "core/amqp/Outbox.h"

#include <optional>
#include <string>
#include <string_view>

namespace postroom::amqp {

/// Where a client comes from.
struct Peer {
    std::string name;            ///< for people, such as "127.0.0.1:40312"
    bool isOnThisMachine = true; ///< VH-9
};

/// The way from the first eight bytes to connection.open (W-1 to W-5): what the client says about itself, and
/// what both sides agree on.
class Handshake {
public:
    Handshake(const Engine& engine, const FieldTable& serverProperties, Peer peer);

    enum class Step : std::uint8_t {
        Continue,
        Drop,   ///< the socket is closed without a word
        Refuse, ///< with what is in refusal()
        Open,   ///< the client asks for spec().vhost
    };
    bool isAwaitingHeader() const { return m_due == Due::Header; }
    Step takeHeader(std::string_view header, Outbox& outbox);
    Step take(const Method& method, Outbox& outbox);

    const Refusal& refusal() const { return m_refusal; }
    const ConnectionSpec& spec() const { return m_spec; }
    /// What both sides keep to from now on.
    const ConnectionTuneOk& agreed() const { return m_agreed; }
    /// Whether the client said that it understands this.
    bool announced(std::string_view capability) const;

private:
    enum class Due : std::uint8_t { Header, StartOk, TuneOk, Open };

    Step takeStartOk(const ConnectionStartOk& said, Outbox& outbox);
    Step takeTuneOk(const ConnectionTuneOk& said);

    const Engine& m_engine;
    const FieldTable& m_serverProperties;
    Peer m_peer;
    Due m_due = Due::Header;
    FieldTable m_capabilities;
    ConnectionSpec m_spec;
    ConnectionTuneOk m_agreed;
    Refusal m_refusal{};
};

} // namespace postroom::amqp
