#include "core/amqp/ClientConnection.h"

#include "core/amqp/ConnectionRefusals.h"
#include "core/amqp/MethodCodec.h"
#include "core/amqp/ShortString.h"
#include "core/amqp/Switchboard.h"

#include <algorithm>

namespace postroom::amqp {

namespace {

/// Methods and messages that wait behind something slow are kept up to this size.
constexpr std::size_t mostWaitingBytes = 1024 * 1024;
/// A client that does not finish its handshake, or does not answer connection.close, is given up.
constexpr Duration longestWait = Duration::seconds(10);

} // namespace

ClientConnection::ClientConnection(Switchboard& switchboard, const FieldTable& serverProperties, Peer peer,
                                   Duration uptime)
    : m_switchboard(switchboard)
    , m_handshake(switchboard.engine(), serverProperties, std::move(peer))
    , m_refusal(forcedClosure("closed by an operator"))
    , m_uptime(uptime)
    , m_waitingSince(uptime)
{
}

ClientConnection::~ClientConnection() = default;

void ClientConnection::touch()
{
    if (m_isTouched)
        return;
    m_isTouched = true;
    m_switchboard.touch(*this);
}

void ClientConnection::receive(std::string_view bytes, Duration uptime)
{
    m_uptime = uptime;
    m_heartbeats.received(uptime);
    if (m_hasLostFrames || isOver())
        return;
    m_reader.feed(bytes);
    process();
}

bool ClientConnection::wantsInput() const
{
    // While the run is paused a client may still log in, so that it is seen and does not give up.
    return !m_isBlocked && !(m_isPaused && m_state == State::Running) && !m_isClosedByClient && !m_hasLostFrames
        && !isOver() && !m_outbox.isCongested() && m_waitingBytes < mostWaitingBytes;
}

void ClientConnection::process()
{
    while (wantsInput()) {
        if (m_handshake.isAwaitingHeader()) {
            const std::optional<std::string_view> header = m_reader.takeProtocolHeader();
            if (!header)
                return;
            touch();
            if (m_handshake.takeHeader(*header, m_outbox) == Handshake::Step::Drop)
                return drop();
            continue;
        }
        const tl::expected<std::optional<Frame>, FrameFault> frame = m_reader.next();
        if (!frame)
            return refuseFrame(frame.error());
        if (!*frame)
            return;
        take(**frame);
    }
}

void ClientConnection::take(const Frame& frame)
{
    if (m_state == State::Handshake)
        return takeInHandshake(frame);
    if (frame.type == FrameType::Heartbeat) {
        if (frame.channel != 0)
            close(hardRefusal(ReplyCode::UnexpectedFrame, "UNEXPECTED_FRAME - heartbeat on a channel other than 0"), {});
        return;
    }
    if (frame.channel == 0)
        return takeOnChannelZero(frame);
    if (m_state != State::Running)
        return;
    ClientChannel* const channel = m_channels.find(frame.channel);
    if (!channel)
        return takeOnNewChannel(frame);
    channel->take(frame);
    if (channel->isOver())
        m_channels.remove(frame.channel);
}

void ClientConnection::takeInHandshake(const Frame& frame)
{
    if (frame.type == FrameType::Heartbeat && frame.channel == 0)
        return;
    const auto method = frame.type == FrameType::Method && frame.channel == 0
        ? decodeMethod(frame.payload)
        : tl::unexpected(UndecodableMethod{MethodFault::UnknownMethod, {}});
    if (!method)
        return drop();
    touch();
    switch (m_handshake.take(*method, m_outbox)) {
    case Handshake::Step::Continue: break;
    case Handshake::Step::Drop: return drop();
    case Handshake::Step::Refuse: return sayClose(m_handshake.refusal(), {});
    case Handshake::Step::Open: return open();
    }
    if (std::holds_alternative<ConnectionTuneOk>(*method)) {
        const ConnectionTuneOk& agreed = m_handshake.agreed();
        m_reader.setFrameMax(agreed.frameMax);
        m_outbox.setFrameMax(agreed.frameMax);
        m_heartbeats.start(Duration::seconds(agreed.heartbeat), m_uptime);
    }
}

void ClientConnection::open()
{
    const Answer<Reply> answer = m_switchboard.submit(OpenConnection{m_handshake.spec()});
    if (!answer) {
        m_switchboard.follow();
        return sayClose(answer.error(), ConnectionOpen::id); // W-5
    }
    m_id = {answer->id};
    m_state = State::Running;
    m_switchboard.enter(m_id, *this);
    m_outbox.write(0, ConnectionOpenOk{});
    m_switchboard.follow();
}

void ClientConnection::takeOnChannelZero(const Frame& frame)
{
    if (frame.type != FrameType::Method)
        return close(notAMethod(), {});
    const auto method = decodeMethod(frame.payload);
    if (!method)
        return refuseUndecodable(method.error(), frame.payload);
    touch();
    if (m_state == State::Closing) {
        if (std::holds_alternative<ConnectionClose>(*method))
            m_outbox.write(0, ConnectionCloseOk{});
        else if (std::holds_alternative<ConnectionCloseOk>(*method))
            m_state = State::Over;
    } else if (std::holds_alternative<ConnectionClose>(*method)) {
        m_isClosedByClient = true;
        closeForClient();
    } else if (std::holds_alternative<ConnectionUpdateSecret>(*method)) {
        m_outbox.write(0, ConnectionUpdateSecretOk{});
    } else {
        close(hardRefusal(ReplyCode::ChannelError, "CHANNEL_ERROR - unexpected method in connection state running"),
              idOf(*method));
    }
}

void ClientConnection::takeOnNewChannel(const Frame& frame)
{
    // channel-max counts channels, whatever their numbers (W-6).
    const std::uint16_t channelMax = m_handshake.agreed().channelMax;
    if (m_channels.count() >= channelMax)
        return close(tooManyChannels(m_channels.count(), channelMax), {});
    if (frame.type != FrameType::Method)
        return close(notAMethod(), {});
    const auto method = decodeMethod(frame.payload);
    if (!method)
        return refuseUndecodable(method.error(), frame.payload);
    if (!std::holds_alternative<ChannelOpen>(*method))
        return close(hardRefusal(ReplyCode::ChannelError, "CHANNEL_ERROR - expected 'channel.open'"), idOf(*method));
    openChannel(frame.channel);
}

void ClientConnection::openChannel(std::uint16_t number)
{
    const Answer<Reply> answer = m_switchboard.submit(OpenChannel{m_id, number});
    if (!answer) {
        expectRefusal(answer.error(), ChannelOpen::id);
        m_switchboard.follow();
        return close(answer.error(), ChannelOpen::id);
    }
    const ChannelId id{answer->id};
    m_switchboard.enter(id, m_channels.add(std::make_unique<ClientChannel>(*this, m_switchboard, number, id)));
    m_outbox.write(number, ChannelOpenOk{});
    m_switchboard.follow();
    touch();
}

void ClientConnection::closeForClient()
{
    if (!m_channels.isSettled(m_switchboard.now()))
        return; // advance() comes back to it
    m_channels.flushConfirms();
    m_state = State::Over;
    endAtBroker(EndReason::ClosedByClient);
    m_outbox.write(0, ConnectionCloseOk{});
    touch();
}

void ClientConnection::refuseUndecodable(const UndecodableMethod& fault, std::string_view)
{
    switch (fault.fault) {
    case MethodFault::UnknownMethod:
    case MethodFault::BadTable: return drop(); // 3.10.8 says nothing (W-13)
    case MethodFault::WrongLength:
    case MethodFault::NotUtf8: break;
    }
    close(hardRefusal(ReplyCode::FrameError, "FRAME_ERROR - cannot decode the arguments of a method"), fault.id);
}

void ClientConnection::refuseFrame(FrameFault fault)
{
    if (m_state != State::Running)
        return drop();
    close(refusalOf(fault), {});
    // What follows cannot be cut into frames, so the answer would not be understood.
    m_hasLostFrames = true;
}

void ClientConnection::expectRefusal(const Refusal& refusal, MethodId culprit)
{
    if (refusal.scope != Scope::Connection)
        return;
    m_refusal = refusal;
    m_culprit = culprit;
}

void ClientConnection::close(const Refusal& refusal, MethodId culprit)
{
    if (m_state != State::Running)
        return;
    sayClose(refusal, culprit);
    endAtBroker(EndReason::ClosedByBroker);
}

void ClientConnection::sayClose(const Refusal& refusal, MethodId culprit)
{
    m_channels.flushConfirms();
    m_state = State::Closing;
    m_waitingSince = m_uptime;
    m_isBlocked = false;
    m_outbox.write(0, ConnectionClose{static_cast<std::uint16_t>(refusal.code), fittedShortString(refusal.sentence),
                                      culprit.classId, culprit.methodId});
    touch();
}

void ClientConnection::endAtBroker(EndReason reason)
{
    if (!m_id)
        return;
    const ConnectionId id = m_id;
    m_id = {};
    static_cast<void>(m_switchboard.submit(CloseConnection{id, reason}));
    m_switchboard.follow();
    m_switchboard.leave(id);
}

void ClientConnection::drop()
{
    m_state = State::Over;
    m_outbox.dropWaiting();
    endAtBroker(EndReason::ClosedByBroker);
    touch();
}

void ClientConnection::lose()
{
    m_state = State::Over;
    m_outbox.dropWaiting();
    endAtBroker(EndReason::Crashed);
}

void ClientConnection::force(const std::string& reason)
{
    if (m_state == State::Handshake)
        return drop();
    close(forcedClosure(reason), {});
}

std::string& ClientConnection::output()
{
    m_channels.flushConfirms();
    return m_outbox.ready();
}

void ClientConnection::setUnsent(std::size_t bytes)
{
    m_outbox.setUnsent(bytes);
    m_outbox.release(m_switchboard.now());
}

void ClientConnection::beat(Duration uptime, bool isReading)
{
    m_uptime = uptime;
    if (isOver())
        return;
    if (!isRunning() && uptime - m_waitingSince > longestWait)
        return drop();
    if (!isReading || !wantsInput())
        m_heartbeats.received(uptime); // FLOW-10
    if (m_heartbeats.isSilent(uptime))
        return drop();
    if (m_heartbeats.isDue(uptime)) {
        m_outbox.writeHeartbeat();
        m_heartbeats.sent(uptime);
        touch();
    }
}

void ClientConnection::advance(SimTime now)
{
    m_outbox.release(now);
    m_channels.advance(now, *this);
    if (m_isClosedByClient && isRunning())
        closeForClient();
    if (m_outbox.isOverfull() && !isOver())
        drop();
    if (!m_outbox.ready().empty())
        touch();
}

SimTime ClientConnection::nextDue() const
{
    // Most of the time nothing waits, and it is asked often: the channels need not be looked at.
    SimTime due = m_outbox.nextDue();
    if (m_waitingBytes > 0)
        due = std::min(due, m_channels.nextDue());
    return m_isClosedByClient && isRunning() ? std::min(due, m_channels.busyUntil()) : due;
}

void ClientConnection::hearEnded(EndReason reason)
{
    m_switchboard.leave(m_id);
    const bool isNews = static_cast<bool>(m_id);
    m_id = {};
    // What this side has asked for itself needs no answer.
    if (!isNews || m_state != State::Running)
        return;
    if (reason == EndReason::Crashed)
        drop();
    else
        sayClose(m_refusal, m_culprit);
}

void ClientConnection::hearBlocked(bool isBlocked)
{
    m_isBlocked = isBlocked;
    if (announced("connection.blocked")) {
        if (isBlocked)
            m_outbox.write(0, ConnectionBlocked{"low on memory"});
        else
            m_outbox.write(0, ConnectionUnblocked{});
    }
    touch();
}

} // namespace postroom::amqp
