#include "core/amqp/Handshake.h"

#include "core/amqp/ServerGreeting.h"

#include <fmt/format.h>

namespace postroom::amqp {

Handshake::Handshake(const Engine& engine, const FieldTable& serverProperties, Peer peer)
    : m_engine(engine), m_serverProperties(serverProperties), m_peer(std::move(peer))
{
}

Handshake::Step Handshake::takeHeader(std::string_view header, Outbox& outbox)
{
    if (header != protocolHeader) {
        outbox.writeProtocolHeader(); // W-2
        return Step::Drop;
    }
    m_due = Due::StartOk;
    outbox.write(0, ConnectionStart{0, 9, m_serverProperties, std::string(offeredMechanisms), "en_US"});
    return Step::Continue;
}

Handshake::Step Handshake::take(const Method& method, Outbox& outbox)
{
    // Anything out of turn ends the connection: nobody is trusted yet (W-1).
    if (const auto* said = std::get_if<ConnectionStartOk>(&method); said && m_due == Due::StartOk)
        return takeStartOk(*said, outbox);
    if (const auto* said = std::get_if<ConnectionTuneOk>(&method); said && m_due == Due::TuneOk)
        return takeTuneOk(*said);
    if (const auto* said = std::get_if<ConnectionOpen>(&method); said && m_due == Due::Open) {
        m_spec.vhost = said->virtualHost;
        return Step::Open;
    }
    return Step::Drop;
}

Handshake::Step Handshake::takeStartOk(const ConnectionStartOk& said, Outbox& outbox)
{
    if (const FieldValue* capabilities = said.clientProperties.find("capabilities");
        capabilities && capabilities->asTable())
        m_capabilities = *capabilities->asTable();
    const FieldValue* name = said.clientProperties.find("connection_name");
    m_spec.name = name && name->asText() && !name->asText()->empty() ? *name->asText() : m_peer.name;

    if (!isOfferedMechanism(said.mechanism))
        return Step::Drop;
    const std::optional<Login> login = readLogin(said.mechanism, said.response);
    if (!login || !m_engine.admits(*login, m_peer.isOnThisMachine)) {
        m_refusal = {ReplyCode::AccessRefused, Scope::Connection,
                     fmt::format("ACCESS_REFUSED - Login was refused using authentication mechanism {}. For details "
                                 "see the broker logfile.",
                                 said.mechanism)};
        return announced("authentication_failure_close") ? Step::Refuse : Step::Drop; // W-3
    }
    m_spec.user = login->user;
    m_due = Due::TuneOk;
    outbox.write(0, ConnectionTune{offeredChannelMax, offeredFrameMax, offeredHeartbeat});
    return Step::Continue;
}

Handshake::Step Handshake::takeTuneOk(const ConnectionTuneOk& said)
{
    const bool isLower = said.channelMax <= offeredChannelMax && said.frameMax <= offeredFrameMax;
    if (!isLower || said.channelMax == 0 || said.frameMax < smallestFrameMax)
        return Step::Drop; // W-4
    m_agreed = said;
    m_due = Due::Open;
    return Step::Continue;
}

bool Handshake::announced(std::string_view capability) const
{
    const FieldValue* found = m_capabilities.find(capability);
    return found && found->asBoolean() && *found->asBoolean();
}

} // namespace postroom::amqp
