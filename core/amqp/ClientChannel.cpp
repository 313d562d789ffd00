#include "core/amqp/ClientChannel.h"

#include "core/amqp/ArgumentReader.h"
#include "core/amqp/ClientConnection.h"
#include "core/amqp/MethodCodec.h"
#include "core/amqp/Requests.h"
#include "core/amqp/ShortString.h"
#include "core/amqp/Switchboard.h"
#include "core/amqp/WireReader.h"

namespace postroom::amqp {

namespace {

MethodId idIn(std::string_view payload)
{
    WireReader reader(payload);
    MethodId id;
    id.classId = reader.readShort();
    id.methodId = reader.readShort();
    return id;
}

} // namespace

ClientChannel::ClientChannel(ClientConnection& connection, Switchboard& switchboard, std::uint16_t number, ChannelId id)
    : m_connection(connection)
    , m_switchboard(switchboard)
    , m_number(number)
    , m_id(id)
    , m_writer(connection.outbox(), number)
    , m_refusal{ReplyCode::ConnectionForced, Scope::Channel, "CONNECTION_FORCED - closed by an operator"}
    , m_inbox(connection.waitingBytes())
{
}

void ClientChannel::take(const Frame& frame)
{
    if (m_state == State::Closing)
        return takeWhileClosing(frame);
    if (frame.type == FrameType::Method && !m_assembly.isExpecting())
        return takeMethod(frame.payload);
    const Answer<bool> complete = m_assembly.take(frame);
    if (!complete)
        refuse(complete.error(), m_assembly.method());
    else if (*complete)
        takeMessage();
}

void ClientChannel::takeWhileClosing(const Frame& frame)
{
    const MethodId id = frame.type == FrameType::Method ? idIn(frame.payload) : MethodId{};
    if (id == ChannelCloseOk::id)
        m_state = State::Over;
    else if (id == ChannelClose::id)
        m_writer.write(ChannelCloseOk{});
}

void ClientChannel::takeMethod(std::string_view payload)
{
    const MethodId id = idIn(payload);
    // What comes with every message is read by itself: a publish when it is complete, an ack at once.
    if (id == BasicPublish::id)
        return m_assembly.begin(id, payload);
    if (id == BasicAck::id && m_inbox.empty())
        return takeAck(payload);
    tl::expected<Method, UndecodableMethod> method = decodeMethod(payload);
    if (!method)
        return m_connection.refuseUndecodable(method.error(), payload);
    if (carriesContent(*method))
        m_assembly.begin(id, payload);
    else if (mustWait(id))
        m_inbox.add(id, payload, nullptr);
    else
        carryOut(*method);
}

void ClientChannel::takeAck(std::string_view payload)
{
    tl::expected<BasicAck, UndecodableMethod> ack = decodeAs<BasicAck>(payload);
    if (!ack)
        return m_connection.refuseUndecodable(ack.error(), payload);
    on(*ack);
    m_connection.touch();
}

void ClientChannel::takeMessage()
{
    const MethodId id = m_assembly.method();
    if (!m_inbox.empty())
        return m_inbox.add(id, m_assembly.payload(), m_assembly.takeContent());
    if (id == BasicPublish::id) {
        const tl::expected<BasicPublish, UndecodableMethod> asked = decodeAs<BasicPublish>(m_assembly.payload());
        if (!asked)
            return m_connection.refuseUndecodable(asked.error(), m_assembly.payload());
        return publish(*asked, m_assembly.takeContent());
    }
    const tl::expected<Method, UndecodableMethod> method = decodeMethod(m_assembly.payload());
    if (!method)
        return m_connection.refuseUndecodable(method.error(), m_assembly.payload());
    refuse({ReplyCode::CommandInvalid, Scope::Connection, "COMMAND_INVALID - unimplemented method"}, id);
}

bool ClientChannel::mustWait(MethodId id) const
{
    return !m_inbox.empty() || m_landings.earliest(id) > m_switchboard.now();
}

SimTime ClientChannel::nextDue() const
{
    return m_inbox.empty() ? SimTime::never() : m_landings.earliest(m_inbox.firstId());
}

void ClientChannel::advance(SimTime now)
{
    while (m_state == State::Open && !m_inbox.empty()) {
        if (m_landings.earliest(m_inbox.firstId()) > now)
            return;
        const WaitingMethods::Waiting next = m_inbox.takeFirst();
        // It could be read when it came, so it can be read now.
        tl::expected<Method, UndecodableMethod> method = decodeMethod(next.payload);
        if (!method)
            return m_connection.refuseUndecodable(method.error(), next.payload);
        if (const auto* asked = std::get_if<BasicPublish>(&*method))
            publish(*asked, next.content);
        else
            carryOut(*method);
    }
}

Answer<Reply> ClientChannel::submit(const Command& command, MethodId id)
{
    m_isAsking = true;
    m_culprit = id;
    Answer<Reply> answer = m_switchboard.submit(command, m_id);
    if (!answer) {
        m_connection.expectRefusal(answer.error(), id);
        m_switchboard.follow();
        refuse(answer.error(), id);
    }
    m_isAsking = false;
    return answer;
}

void ClientChannel::refuse(const Refusal& refusal, MethodId culprit)
{
    if (refusal.scope == Scope::Connection)
        m_connection.close(refusal, culprit);
    else
        close(refusal, culprit);
}

void ClientChannel::close(const Refusal& refusal, MethodId culprit)
{
    if (m_state != State::Open || !m_connection.isRunning())
        return;
    m_writer.write(ChannelClose{static_cast<std::uint16_t>(refusal.code), fittedShortString(refusal.sentence),
                       culprit.classId, culprit.methodId});
    m_state = State::Closing;
    m_inbox.clear();
    m_assembly.reset();
    // Unless it was the broker that ended it.
    if (m_id) {
        static_cast<void>(m_switchboard.submit(CloseChannel{m_id}));
        m_switchboard.follow();
    }
    m_connection.touch();
}

void ClientChannel::publish(const BasicPublish& asked, ContentPtr content)
{
    if (asked.immediate)
        return refuse({ReplyCode::NotImplemented, Scope::Connection, "NOT_IMPLEMENTED - immediate=true"},
                      BasicPublish::id);
    ++m_connection.traffic().published;
    settle(Publish{m_id, std::string(asked.exchange), std::string(asked.routingKey), std::move(content),
                   asked.mandatory},
           BasicPublish::id);
}

void ClientChannel::settle(const Command& command, MethodId id)
{
    const Answer<Reply> answer = submit(command, id);
    if (const SimTime now = m_switchboard.now(); answer && answer->lands > now)
        m_landings.note(answer->lands, id, now);
    m_switchboard.follow();
}

void ClientChannel::closeForClient()
{
    m_isClosedByClient = true;
    static_cast<void>(m_switchboard.submit(CloseChannel{m_id}, m_id));
    m_switchboard.follow();
    m_writer.write(ChannelCloseOk{});
    m_state = State::Over;
}

template<class Asked>
void ClientChannel::request(Asked& asked)
{
    const RequestContext context{m_id, m_connection.vhost(), m_lastQueue};
    const Answer<Command> command = commandFor(asked, context);
    if (!command)
        return refuse(command.error(), Asked::id);
    const Answer<Reply> reply = submit(*command, Asked::id);
    if (!reply)
        return;
    if constexpr (std::is_same_v<Asked, QueueDeclare>)
        m_lastQueue = reply->name.empty() ? asked.queue : reply->name;
    // What a commit returns comes before its answer (R-MAND-4); otherwise the answer comes first, so that a
    // consumer knows its tag before the first delivery.
    if constexpr (std::is_same_v<Asked, TxCommit>)
        m_switchboard.follow();
    if constexpr (requires { answerTo(asked, *reply); }) {
        bool isAwaited = true;
        if constexpr (requires { asked.noWait; })
            isAwaited = !asked.noWait;
        if (isAwaited)
            m_writer.write(answerTo(asked, *reply));
    }
    m_switchboard.follow();
}

template<class Asked>
void ClientChannel::on(Asked& asked)
{
    constexpr MethodId id = Asked::id;
    if constexpr (requires(const RequestContext& context) { commandFor(asked, context); }) {
        request(asked);
    } else if constexpr (std::is_same_v<Asked, BasicAck>) {
        ++m_connection.traffic().settled;
        settle(Ack{m_id, asked.deliveryTag, asked.multiple}, id);
    } else if constexpr (std::is_same_v<Asked, BasicNack>) {
        ++m_connection.traffic().settled;
        settle(Nack{m_id, asked.deliveryTag, asked.multiple, asked.requeue}, id);
    } else if constexpr (std::is_same_v<Asked, BasicReject>) {
        ++m_connection.traffic().settled;
        settle(Reject{m_id, asked.deliveryTag, asked.requeue}, id);
    } else if constexpr (std::is_same_v<Asked, ChannelClose>) {
        closeForClient();
    } else if constexpr (std::is_same_v<Asked, ChannelOpen>) {
        refuse({ReplyCode::ChannelError, Scope::Connection, "CHANNEL_ERROR - second 'channel.open' seen"}, id);
    } else if constexpr (std::is_same_v<Asked, ChannelFlow>) {
        if (asked.active)
            m_writer.write(ChannelFlowOk{true});
        else // FLOW-9
            refuse({ReplyCode::NotImplemented, Scope::Connection, "NOT_IMPLEMENTED - active=false"}, id);
    } else if constexpr (std::is_same_v<Asked, AccessRequest>) {
        m_writer.write(AccessRequestOk{});
    } else {
        refuse({ReplyCode::CommandInvalid, Scope::Connection, "COMMAND_INVALID - unimplemented method"}, id);
    }
}

void ClientChannel::carryOut(Method& method)
{
    std::visit([this](auto& asked) { on(asked); }, method);
    m_connection.touch();
}

void ClientChannel::deliver(const Delivered& what, const std::string& tag)
{
    if (m_state != State::Open)
        return;
    m_writer.deliver(what, tag, m_switchboard.now());
    m_connection.touch();
}

void ClientChannel::giveGot(const Got& what)
{
    if (m_state == State::Open)
        m_writer.giveGot(what, m_switchboard.now());
}

void ClientChannel::tellNothingFound()
{
    if (m_state == State::Open)
        m_writer.write(BasicGetEmpty{});
}

void ClientChannel::giveBack(const Message& message)
{
    if (m_state != State::Open)
        return;
    m_writer.giveBack(message, m_switchboard.now());
    m_connection.touch();
}

void ClientChannel::confirm(std::uint64_t number, bool ack)
{
    if (m_state != State::Open)
        return;
    if (!m_writer.hasConfirms())
        m_connection.hasConfirms(*this);
    m_writer.confirm(number, ack);
    m_connection.touch();
}

void ClientChannel::tellCancelled(const std::string& tag)
{
    if (m_state == State::Open && m_connection.announced("consumer_cancel_notify")) {
        m_writer.write(BasicCancel{tag, true});
        m_connection.touch();
    }
}

void ClientChannel::hearRefused(const Refusal& refusal, SimTime at)
{
    m_refusal = refusal;
    if (!m_isAsking)
        m_culprit = m_landings.culpritAt(at);
    m_connection.expectRefusal(m_refusal, m_culprit);
}

void ClientChannel::hearEnded()
{
    m_switchboard.leave(m_id);
    m_id = {};
    if (!m_isClosedByClient)
        close(m_refusal, m_culprit);
}

} // namespace postroom::amqp
