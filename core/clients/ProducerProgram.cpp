#include "core/clients/ProducerProgram.h"

#include "core/clients/Template.h"

namespace postroom {

namespace {

using Values = std::map<std::string, std::string, std::less<>>;

void fill(std::optional<std::string>& property, const std::string& pattern, const Values& values)
{
    if (!pattern.empty())
        property = filledIn(pattern, values);
}

FieldTable filledHeaders(const FieldTable& headers, const Values& values)
{
    FieldTable filled;
    for (const auto& [name, value] : headers.entries()) {
        const std::string* text = value.asText();
        filled.set(name, text ? FieldValue(filledIn(*text, values)) : value);
    }
    return filled;
}

} // namespace

ProducerProgram::ProducerProgram(ClientId id, std::shared_ptr<const ProducerSpec> spec) : m_spec(std::move(spec))
{
    m_session.client = id;
}

void ProducerProgram::start(const Moment& moment, Broker& broker)
{
    if (m_session.isOpen())
        return;
    if (const auto opened = m_session.open(moment, broker, {m_spec->name, m_spec->vhost, m_spec->user}); !opened) {
        moment.note(Refused{{}, m_session.client, std::make_shared<const Refusal>(opened.error())});
        return;
    }
    moment.note(ClientStarted{m_session.client});
    if (m_spec->confirms)
        static_cast<void>(broker.carryOut(moment, SelectConfirms{m_session.channel}));
    publishAgain(moment, broker);
    // After a broken connection the same program goes on; it does not begin anew.
    const bool goesOn = m_cut;
    m_crashed = false;
    m_cut = false;
    m_hung = false;
    if (goesOn)
        planNext(moment);
    else
        planFirst(moment);
}

void ProducerProgram::publishAgain(const Moment& moment, Broker& broker)
{
    const std::map<MessageId, Unconfirmed> waiting = std::move(m_unconfirmed);
    m_unconfirmed.clear();
    if (!m_spec->confirms || !m_spec->publishAgain)
        return;
    for (const auto& [id, each] : waiting) {
        const MessagePtr sent =
            sendPublish(moment, broker, m_session,
                        {NodeKind::Producer, m_spec->name, each.message->exchange, each.message->routingKey,
                         each.message->content, m_spec->mandatory, m_spec->breakChance, each.first});
        m_unconfirmed[sent->id] = {sent, each.first};
    }
}

void ProducerProgram::crash(const Moment& moment, Broker& broker)
{
    const bool comesBack = !m_spec->restartAfter.isZero();
    const SimTime back = comesBack ? moment.now + m_spec->restartAfter : SimTime::never();
    const Moment then = moment.because(moment.note(ClientCrashed{m_session.client, back}));
    stop(then, broker, EndReason::Crashed);
    m_crashed = true;
    m_hung = false;
    m_cut = false;
    if (comesBack)
        then.at(back, RestartClient{m_session.client, m_session.life});
}

void ProducerProgram::hang(const Moment& moment)
{
    m_hung = true;
    const Moment then = moment.because(moment.note(ClientHung{m_session.client}));
    // What was planned is void: a new life without a new connection.
    ++m_session.life;
    m_nextDue = SimTime::never();
    then.note(NextMessageSet{m_session.client, m_nextDue, nextKey()});
}

void ProducerProgram::wake(const Moment& moment, Broker& broker)
{
    m_hung = false;
    const Moment then = moment.because(moment.note(ClientWoke{m_session.client}));
    if (m_session.isOpen())
        planNext(then);
    else
        start(then, broker);
}

void ProducerProgram::cut(const Moment& moment, Broker& broker)
{
    // A program that hangs does not notice.
    const bool comesBack = !m_hung && !m_spec->reconnectAfter.isZero();
    const SimTime back = comesBack ? moment.now + m_spec->reconnectAfter : SimTime::never();
    const Moment then = moment.because(moment.note(ConnectionCut{m_session.client, back}));
    stop(then, broker, EndReason::Crashed);
    m_cut = true;
    if (comesBack)
        then.at(back, RestartClient{m_session.client, m_session.life});
}

void ProducerProgram::stop(const Moment& moment, Broker& broker, EndReason reason)
{
    const bool wasOpen = m_session.isOpen();
    m_session.end(moment, broker, reason);
    m_nextDue = SimTime::never();
    // Only a broken connection is made good, also when somebody restarts what is down.
    if (wasOpen && reason != EndReason::Crashed)
        m_unconfirmed.clear();
}

void ProducerProgram::rename(const Moment& moment, std::shared_ptr<const ProducerSpec> spec)
{
    m_spec = std::move(spec);
    moment.note(ProducerChanged{m_session.client, m_spec});
}

void ProducerProgram::change(const Moment& moment, Broker& broker, std::shared_ptr<const ProducerSpec> spec)
{
    const ProducerSpec before = *m_spec;
    m_spec = std::move(spec);
    const Moment then = moment.because(moment.note(ProducerChanged{m_session.client, m_spec}));
    // A channel cannot stop confirming, and a connection keeps its user, so the program connects anew.
    if (m_session.isOpen() && ((before.confirms && !m_spec->confirms) || before.user != m_spec->user))
        stop(then, broker, EndReason::ClosedByClient);
    if (!m_spec->publishAgain)
        m_unconfirmed.clear();
    if (m_crashed || m_cut)
        return; // it comes back when its time has come
    if (!m_session.isOpen()) {
        start(moment, broker);
        return;
    }
    if (m_spec->confirms && !before.confirms)
        static_cast<void>(broker.carryOut(moment, SelectConfirms{m_session.channel}));
    if (m_hung)
        return;
    const bool samePace = before.pace == m_spec->pace && before.interval == m_spec->interval
        && before.startAfter == m_spec->startAfter && before.burst == m_spec->burst;
    if (samePace && m_nextDue != SimTime::never() && mayGoOn()) {
        moment.note(NextMessageSet{m_session.client, m_nextDue, nextKey()});
        return;
    }
    // What was planned before is void: a new life without a new connection.
    ++m_session.life;
    planNext(moment);
}

void ProducerProgram::produceDue(const Moment& moment, Broker& broker)
{
    const std::int64_t count = m_spec->pace == Pace::Burst ? m_spec->burst : 1;
    for (std::int64_t i = 0; i < count && mayGoOn(); ++i) {
        if (!publishOne(moment, broker))
            return;
    }
    planNext(moment);
}

void ProducerProgram::produceNow(const Moment& moment, Broker& broker)
{
    if (publishOne(moment, broker))
        moment.note(NextMessageSet{m_session.client, m_nextDue, nextKey()});
}

bool ProducerProgram::publishOne(const Moment& moment, Broker& broker)
{
    const std::string key = nextKey();
    const std::uint64_t n = ++m_published;
    const Values values{{"n", std::to_string(n)}, {"key", key}, {"name", m_spec->name}};
    boost::intrusive_ptr<Content> content(new Content);
    content->body = filledIn(m_spec->payload, values);
    Properties& properties = content->properties;
    properties.deliveryMode = static_cast<std::uint8_t>(m_spec->persistent ? 2 : 1);
    if (!m_spec->headers.empty())
        properties.headers = filledHeaders(m_spec->headers[(n - 1) % m_spec->headers.size()], values);
    fill(properties.messageId, m_spec->messageId, values);
    fill(properties.correlationId, m_spec->correlationId, values);
    fill(properties.replyTo, m_spec->replyTo, values);
    fill(properties.expiration, m_spec->expiration, values);
    if (m_spec->priority > 0)
        properties.priority = static_cast<std::uint8_t>(m_spec->priority);
    const MessagePtr sent = sendPublish(moment, broker, m_session,
                                        {NodeKind::Producer, m_spec->name, m_spec->exchange, key, content,
                                         m_spec->mandatory, m_spec->breakChance});
    if (m_spec->confirms && m_spec->publishAgain)
        m_unconfirmed[sent->id] = {sent, sent->id};
    // Nobody rolls dice without need: other runs must not change.
    if (m_spec->crashChance == 0 || moment.dice.roll(100) >= static_cast<std::uint64_t>(m_spec->crashChance))
        return true;
    crash(moment, broker);
    return false;
}

std::string ProducerProgram::nextKey() const
{
    return m_spec->routingKeys.empty() ? std::string() : m_spec->routingKeys[m_published % m_spec->routingKeys.size()];
}

void ProducerProgram::planFirst(const Moment& moment)
{
    if (m_spec->pace == Pace::Random)
        plan(moment, m_spec->startAfter + moment.dice.arrival(m_spec->interval));
    else
        plan(moment, m_spec->startAfter);
}

void ProducerProgram::planNext(const Moment& moment)
{
    plan(moment, m_spec->pace == Pace::Random ? moment.dice.arrival(m_spec->interval) : m_spec->interval);
}

void ProducerProgram::plan(const Moment& moment, Duration delay)
{
    if (m_spec->pace == Pace::Manual || !mayGoOn()) {
        m_nextDue = SimTime::never();
    } else {
        m_nextDue = moment.now + delay;
        moment.at(m_nextDue, ProduceNext{m_session.client, m_session.life});
    }
    moment.note(NextMessageSet{m_session.client, m_nextDue, nextKey()});
}

} // namespace postroom
