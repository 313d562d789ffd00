#include "core/amqp/ClientChannel.h"

#include "core/amqp/ClientConnection.h"
#include "core/amqp/MethodCodec.h"
#include "core/amqp/Requests.h"
#include "core/amqp/ShortString.h"
#include "core/amqp/Switchboard.h"
#include "core/amqp/WireReader.h"

#include <algorithm>

namespace postroom::amqp {

namespace {

/// Publishes and settlements follow each other without waiting; they arrive at the broker in order anyway.
bool travels(MethodId id)
{
    return id == BasicPublish::id || id == BasicAck::id || id == BasicNack::id || id == BasicReject::id;
}

/// What is asked about the contents of queues comes after the messages of the channel that go there.
bool looksIntoQueues(MethodId id)
{
    return id == BasicGet::id || id == QueueDeclare::id || id == QueuePurge::id || id == QueueDelete::id;
}

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
    , m_refusal{ReplyCode::ConnectionForced, Scope::Channel, "CONNECTION_FORCED - closed by an operator"}
{
}

template<IsMethod T>
void ClientChannel::write(const T& method)
{
    flushConfirms();
    m_connection.outbox().write(m_number, method);
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
        write(ChannelCloseOk{});
}

void ClientChannel::takeMethod(std::string_view payload)
{
    const MethodId id = idIn(payload);
    if (id == BasicPublish::id) // the one that comes often is read when it is complete
        return m_assembly.begin(id, payload);
    tl::expected<Method, UndecodableMethod> method = decodeMethod(payload);
    if (!method)
        return m_connection.refuseUndecodable(method.error(), payload);
    if (carriesContent(*method))
        m_assembly.begin(id, payload);
    else if (mustWait(id))
        wait(payload, nullptr);
    else
        carryOut(*method);
}

void ClientChannel::takeMessage()
{
    if (!m_inbox.empty())
        return wait(m_assembly.payload(), m_assembly.takeContent());
    const tl::expected<Method, UndecodableMethod> method = decodeMethod(m_assembly.payload());
    if (!method)
        return m_connection.refuseUndecodable(method.error(), m_assembly.payload());
    if (const auto* asked = std::get_if<BasicPublish>(&*method))
        publish(*asked, m_assembly.takeContent());
    else
        refuse({ReplyCode::CommandInvalid, Scope::Connection, "COMMAND_INVALID - unimplemented method"},
               idOf(*method));
}

bool ClientChannel::mustWait(MethodId id) const
{
    return !m_inbox.empty() || earliest(id) > m_switchboard.now();
}

SimTime ClientChannel::earliest(MethodId id) const
{
    if (travels(id))
        return {};
    return looksIntoQueues(id) ? std::max(m_busyUntil, m_copiesLand) : m_busyUntil;
}

SimTime ClientChannel::nextDue() const
{
    return m_inbox.empty() ? SimTime::never() : earliest(idIn(m_inbox.front().payload));
}

void ClientChannel::wait(std::string_view payload, ContentPtr content)
{
    m_waitingBytes += payload.size() + (content ? content->body.size() : 0);
    m_inbox.push_back({std::string(payload), std::move(content)});
}

void ClientChannel::advance(SimTime now)
{
    while (m_state == State::Open && !m_inbox.empty()) {
        if (earliest(idIn(m_inbox.front().payload)) > now)
            return;
        const Waiting next = std::move(m_inbox.front());
        m_inbox.pop_front();
        m_waitingBytes -= next.payload.size() + (next.content ? next.content->body.size() : 0);
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
    write(ChannelClose{static_cast<std::uint16_t>(refusal.code), fittedShortString(refusal.sentence),
                       culprit.classId, culprit.methodId});
    m_state = State::Closing;
    m_inbox.clear();
    m_waitingBytes = 0;
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
    m_connection.notePublish();
    settle(Publish{m_id, std::string(asked.exchange), std::string(asked.routingKey), std::move(content),
                   asked.mandatory},
           BasicPublish::id);
}

void ClientChannel::settle(const Command& command, MethodId id)
{
    const Answer<Reply> answer = submit(command, id);
    if (answer && answer->lands > m_switchboard.now())
        noteLanding(answer->lands, id);
    m_switchboard.follow();
}

void ClientChannel::noteLanding(SimTime lands, MethodId id)
{
    m_busyUntil = std::max(m_busyUntil, lands);
    const SimTime now = m_switchboard.now();
    while (!m_onTheirWay.empty() && m_onTheirWay.front().lands < now)
        m_onTheirWay.pop_front();
    m_onTheirWay.push_back({lands, id});
}

void ClientChannel::flushConfirms()
{
    if (const std::optional<ConfirmGrouping::Group> group = m_confirms.take())
        tell(*group);
}

void ClientChannel::tell(const ConfirmGrouping::Group& group)
{
    if (group.ack)
        m_connection.outbox().write(m_number, BasicAck{group.number, group.multiple});
    else
        m_connection.outbox().write(m_number, BasicNack{group.number, group.multiple, false});
}

void ClientChannel::closeForClient()
{
    m_isClosedByClient = true;
    static_cast<void>(m_switchboard.submit(CloseChannel{m_id}, m_id));
    m_switchboard.follow();
    write(ChannelCloseOk{});
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
            write(answerTo(asked, *reply));
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
        settle(Ack{m_id, asked.deliveryTag, asked.multiple}, id);
    } else if constexpr (std::is_same_v<Asked, BasicNack>) {
        settle(Nack{m_id, asked.deliveryTag, asked.multiple, asked.requeue}, id);
    } else if constexpr (std::is_same_v<Asked, BasicReject>) {
        settle(Reject{m_id, asked.deliveryTag, asked.requeue}, id);
    } else if constexpr (std::is_same_v<Asked, ChannelClose>) {
        closeForClient();
    } else if constexpr (std::is_same_v<Asked, ChannelOpen>) {
        refuse({ReplyCode::ChannelError, Scope::Connection, "CHANNEL_ERROR - second 'channel.open' seen"}, id);
    } else if constexpr (std::is_same_v<Asked, ChannelFlow>) {
        if (asked.active)
            write(ChannelFlowOk{true});
        else // FLOW-9
            refuse({ReplyCode::NotImplemented, Scope::Connection, "NOT_IMPLEMENTED - active=false"}, id);
    } else if constexpr (std::is_same_v<Asked, AccessRequest>) {
        write(AccessRequestOk{});
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
    const Message& message = *what.message;
    m_connection.outbox().write(m_number,
                                BasicDeliver{tag, what.tag, what.redelivered, message.exchange, message.routingKey},
                                message.content, what.lands, m_switchboard.now());
    m_connection.touch();
}

void ClientChannel::giveGot(const Got& what)
{
    if (m_state != State::Open)
        return;
    flushConfirms();
    const Message& message = *what.message;
    const auto remaining = static_cast<std::uint32_t>(std::min<std::uint64_t>(what.remaining, UINT32_MAX));
    m_connection.outbox().write(
        m_number, BasicGetOk{what.tag, what.redelivered, message.exchange, message.routingKey, remaining},
        message.content, SimTime{}, m_switchboard.now());
}

void ClientChannel::tellNothingFound()
{
    if (m_state == State::Open)
        write(BasicGetEmpty{});
}

void ClientChannel::giveBack(const Message& message)
{
    if (m_state != State::Open)
        return;
    m_connection.outbox().write(m_number,
                                BasicReturn{static_cast<std::uint16_t>(ReplyCode::NoRoute), "NO_ROUTE",
                                            message.exchange, message.routingKey},
                                message.content, SimTime{}, m_switchboard.now());
    m_connection.touch();
}

void ClientChannel::confirm(std::uint64_t number, bool ack)
{
    if (m_state != State::Open)
        return;
    if (m_confirms.isEmpty())
        m_connection.hasConfirms(*this);
    if (const std::optional<ConfirmGrouping::Group> before = m_confirms.add(number, ack))
        tell(*before);
    m_connection.touch();
}

void ClientChannel::tellCancelled(const std::string& tag)
{
    if (m_state == State::Open && m_connection.announced("consumer_cancel_notify")) {
        write(BasicCancel{tag, true});
        m_connection.touch();
    }
}

void ClientChannel::hearRefused(const Refusal& refusal, SimTime at)
{
    m_refusal = refusal;
    if (!m_isAsking) {
        m_culprit = {};
        while (!m_onTheirWay.empty() && m_onTheirWay.front().lands < at)
            m_onTheirWay.pop_front();
        if (!m_onTheirWay.empty() && m_onTheirWay.front().lands == at)
            m_culprit = m_onTheirWay.front().id;
    }
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
