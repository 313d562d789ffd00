#include "core/clients/ConsumerProgram.h"

#include "core/clients/Template.h"

#include <algorithm>
#include <utility>

namespace postroom {

ConsumerProgram::ConsumerProgram(ClientId id, std::shared_ptr<const ConsumerSpec> spec) : m_spec(std::move(spec))
{
    m_session.client = id;
}

void ConsumerProgram::start(const Moment& moment, Broker& broker)
{
    if (!m_session.isOpen()) {
        if (const auto opened = m_session.open(moment, broker, {m_spec->name, m_spec->vhost, m_spec->user}); !opened) {
            moment.note(Refused{{}, m_session.client, std::make_shared<const Refusal>(opened.error())});
            return;
        }
        m_crashed = false;
        m_hung = false;
        m_cut = false;
        m_plannedCrash.reset();
        moment.note(ClientStarted{m_session.client});
    }
    if (m_subscribed || !broker.state().channels.find(m_session.channel))
        return;
    const auto vhost = broker.state().vhosts.find(m_spec->vhost);
    if (vhost == broker.state().vhosts.end() || !vhost->second.queues.count(m_spec->queue))
        return; // a patient program: it looks first, and waits for its queue
    FieldTable arguments;
    if (m_spec->priority != 0)
        arguments.set("x-priority", m_spec->priority);
    const auto prefetch = broker.carryOut(moment, SetPrefetch{m_session.channel, m_spec->prefetch});
    if (!prefetch)
        return;
    const auto subscribed =
        broker.carryOut(moment, Consume{m_session.channel, m_spec->queue, m_spec->name,
                                        m_spec->ack == AckMode::Automatic, m_spec->exclusive,
                                        std::move(arguments)});
    m_subscribed = subscribed.has_value();
}

void ConsumerProgram::stop(const Moment& moment, Broker& broker, EndReason reason)
{
    forgetDeliveries(moment);
    m_session.end(moment, broker, reason);
    m_subscribed = false;
}

void ConsumerProgram::crash(const Moment& moment, Broker& broker)
{
    const bool comesBack = !m_spec->restartAfter.isZero();
    const SimTime back = comesBack ? moment.now + m_spec->restartAfter : SimTime::never();
    const Moment then = moment.because(moment.note(ClientCrashed{m_session.client, back}));
    stop(then, broker, EndReason::Crashed);
    m_crashed = true;
    m_hung = false;
    m_cut = false;
    m_plannedCrash.reset();
    if (comesBack)
        then.at(back, RestartClient{m_session.client, m_session.life});
}

void ConsumerProgram::planCrash(const Moment& moment, CrashPoint point)
{
    m_plannedCrash = point;
    moment.note(CrashPlanned{m_session.client, point});
}

void ConsumerProgram::hang(const Moment& moment)
{
    m_hung = true;
    ++m_work; // the end that was planned is void
    m_workLeft = m_working ? m_workEnds - moment.now : Duration{};
    moment.note(ClientHung{m_session.client});
}

void ConsumerProgram::wake(const Moment& moment, Broker& broker)
{
    m_hung = false;
    const Moment then = moment.because(moment.note(ClientWoke{m_session.client}));
    if (!m_session.isOpen())
        return start(then, broker);
    if (m_working)
        beginWork(then, m_workLeft);
    else
        workOnNext(then, broker);
    // Its queue may have been deleted and declared again meanwhile.
    if (m_session.isOpen() && !m_hung)
        start(then, broker);
}

void ConsumerProgram::cut(const Moment& moment, Broker& broker)
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

void ConsumerProgram::rename(const Moment& moment, std::shared_ptr<const ConsumerSpec> spec)
{
    m_spec = std::move(spec);
    moment.note(ConsumerChanged{m_session.client, m_spec});
}

void ConsumerProgram::change(const Moment& moment, Broker& broker, std::shared_ptr<const ConsumerSpec> spec)
{
    const ConsumerSpec before = *m_spec;
    m_spec = std::move(spec);
    const Moment then = moment.because(moment.note(ConsumerChanged{m_session.client, m_spec}));
    // A running subscription keeps its queue, prefetch, priority and kind of acknowledgement (D-QOS-1), and a
    // connection its user: to change them, the program connects anew.
    const bool automaticBefore = before.ack == AckMode::Automatic;
    const bool automaticNow = m_spec->ack == AckMode::Automatic;
    const bool needsNewConnection = before.queue != m_spec->queue || before.vhost != m_spec->vhost || before.user != m_spec->user
        || before.prefetch != m_spec->prefetch || before.priority != m_spec->priority
        || automaticBefore != automaticNow || before.exclusive != m_spec->exclusive;
    // A program that the broker had closed tries again with its new settings; one that crashed stays down, and
    // one whose connection broke connects again when its time has come.
    if (m_crashed || m_cut || (m_session.isOpen() && !needsNewConnection))
        return;
    if (m_session.isOpen())
        stop(then, broker, EndReason::ClosedByClient);
    start(then, broker);
}

void ConsumerProgram::queueAppeared(const Moment& moment, Broker& broker)
{
    if (!m_crashed && !m_cut && !m_hung && !m_subscribed)
        start(moment, broker);
}

void ConsumerProgram::expect(const Moment& moment, EventNumber number, const Delivered& delivered)
{
    const bool travels = delivered.lands > moment.now;
    if (travels)
        m_arriving.insert(number);
    maybeBreak(moment, m_session, m_spec->breakChance, delivered.lands - moment.now);
    moment.at(delivered.lands,
              ArriveAtConsumer{m_session.client, m_session.life, delivered.queue, delivered.message, delivered.tag,
                               travels ? number : 0, delivered.redelivered});
}

void ConsumerProgram::receive(const Moment& moment, Broker& broker, const ArriveAtConsumer& arrival)
{
    m_arriving.erase(arrival.flight);
    m_inbox.push_back({arrival.tag, arrival.queue, arrival.message, ++m_received, arrival.redelivered, false});
    const Moment then =
        moment.because(moment.note(Received{m_session.client, arrival.tag, arrival.flight}));
    if (!m_working && !m_hung)
        workOnNext(then, broker);
}

void ConsumerProgram::workOnNext(const Moment& moment, Broker& broker)
{
    m_working = false;
    while (!m_inbox.empty() && m_spec->idempotent && m_done.has(*m_inbox.front().message))
        skipDuplicate(moment, broker);
    if (m_inbox.empty())
        return;
    Held& held = m_inbox.front();
    m_fate = fateOf(moment, held);
    if (m_fate == CrashPoint::BeforeWork)
        return crash(moment, broker);
    m_working = true;
    if (m_spec->ack == AckMode::BeforeWork)
        settle(moment, broker, held, Settlement::Ack, false);
    beginWork(moment, moment.dice.between(m_spec->work, m_spec->workMax));
    if (m_spec->hangChance > 0 && moment.dice.roll(100) < static_cast<std::uint64_t>(m_spec->hangChance))
        hang(moment);
}

void ConsumerProgram::beginWork(const Moment& moment, Duration left)
{
    ++m_work;
    m_workEnds = moment.now + left;
    const Moment then =
        moment.because(moment.note(WorkStarted{m_session.client, m_inbox.front().tag, m_workEnds}));
    if (m_fate == CrashPoint::DuringWork)
        then.later(left / 2, CrashAtWork{m_session.client, m_session.life, m_work});
    then.later(left, FinishWork{m_session.client, m_session.life, m_work});
}

std::optional<CrashPoint> ConsumerProgram::fateOf(const Moment& moment, const Held& held)
{
    if (m_plannedCrash)
        return std::exchange(m_plannedCrash, std::nullopt);
    const bool atThisOne = m_spec->crashAt > 0 && held.number == static_cast<std::uint64_t>(m_spec->crashAt);
    const bool byRule = !m_spec->crashWhen.empty() && picks(m_spec->crashWhen, held);
    const bool byChance =
        m_spec->crashChance > 0 && moment.dice.roll(100) < static_cast<std::uint64_t>(m_spec->crashChance);
    return atThisOne || byRule || byChance ? std::optional(m_spec->crashPoint) : std::nullopt;
}

bool ConsumerProgram::picks(const std::string& rule, const Held& held) const
{
    const auto parsed = MessageRule::parse(rule);
    return parsed && parsed->picks(*held.message, {m_spec->queue, held.redelivered, held.number});
}

void ConsumerProgram::crashAtWork(const Moment& moment, Broker& broker, std::uint32_t work)
{
    if (work == m_work)
        crash(moment, broker);
}

void ConsumerProgram::finishWork(const Moment& moment, Broker& broker, std::uint32_t work)
{
    if (work != m_work)
        return;
    ENSURE(m_working && !m_inbox.empty(), "a consumer finished work that it had not begun");
    Held held = std::move(m_inbox.front());
    m_inbox.pop_front();
    ++m_handled;
    const Moment then = moment.because(moment.note(WorkFinished{m_session.client, held.tag}));

    const bool again = republishes(held);
    const bool chosenForRepublish = again && !m_spec->republishWhen.empty();
    // After an early or automatic ack there is nothing left to refuse.
    const bool canSettle = !held.settled && m_spec->ack != AckMode::Automatic;
    const bool refuses = canSettle && !chosenForRepublish && picks(m_spec->refuseWhen, held);
    // What is refused, or handed on to be tried again, is not done.
    if (m_spec->idempotent && !refuses && !(again && !m_spec->republishCounter.empty()))
        m_done.remember(*held.message);
    if (m_fate == CrashPoint::AfterWork)
        return crash(then, broker);
    if (refuses) {
        settle(then, broker, held,
               m_spec->refuseWith == RefuseWith::Nack ? Settlement::Nack : Settlement::Reject,
               m_spec->refuseRequeue);
    } else {
        // The new message first: a crash between the two gives a double and never a loss.
        if (again)
            republish(then, broker, held);
        if (canSettle && m_spec->ack == AckMode::AfterWork)
            settle(then, broker, held, Settlement::Ack, false);
    }
    workOnNext(then, broker);
}

void ConsumerProgram::skipDuplicate(const Moment& moment, Broker& broker)
{
    Held held = std::move(m_inbox.front());
    m_inbox.pop_front();
    const Moment then = moment.because(moment.note(DuplicateRecognised{m_session.client, held.tag}));
    if (m_spec->ack == AckMode::AfterWork || m_spec->ack == AckMode::BeforeWork)
        settle(then, broker, held, Settlement::Ack, false);
}

bool ConsumerProgram::republishes(const Held& held) const
{
    if (!m_spec->republish || (!m_spec->republishWhen.empty() && !picks(m_spec->republishWhen, held)))
        return false;
    const bool counts = !m_spec->republishCounter.empty() && m_spec->republishLimit > 0;
    return !counts || timesRepublished(held) < m_spec->republishLimit;
}

std::int64_t ConsumerProgram::timesRepublished(const Held& held) const
{
    const FieldValue* counter = held.message->headers().find(m_spec->republishCounter);
    // The header may come from anybody, and say anything.
    constexpr std::int64_t most = 1'000'000;
    return counter && counter->asInteger() ? std::clamp(*counter->asInteger(), std::int64_t{0}, most) : 0;
}

void ConsumerProgram::settle(const Moment& moment, Broker& broker, Held& held, Settlement settlement, bool requeue)
{
    held.settled = true;
    const Queue* queue = broker.state().queues.find(held.queue);
    const Duration delay = moment.links.delay(NodeKind::Queue, queue ? queue->spec->name : m_spec->queue,
                                              NodeKind::Consumer, m_spec->name);
    const EventNumber number =
        moment.note(SettlementSent{m_session.client, m_session.channel, held.queue, held.tag, moment.now + delay,
                                   settlement, requeue});
    moment.because(number).later(delay, ArriveSettlement{m_session.channel, held.tag,
                                                         delay.isZero() ? 0 : number, settlement, requeue});
}

void ConsumerProgram::republish(const Moment& moment, Broker& broker, const Held& held)
{
    const Properties& received = held.message->content->properties;
    const std::map<std::string, std::string, std::less<>> values{
        {"n", std::to_string(++m_republished)},
        {"key", held.message->routingKey},
        {"payload", held.message->content->body},
        {"reply_to", received.replyTo.value_or("")},
        {"correlation_id", received.correlationId.value_or("")},
        {"message_id", received.messageId.value_or("")},
        {"name", m_spec->name},
    };
    boost::intrusive_ptr<Content> content(new Content);
    content->body = filledIn(m_spec->republishPayload, values);
    content->properties.deliveryMode = received.deliveryMode;
    // What ties a reply to its request (the RPC pattern).
    content->properties.correlationId = received.correlationId;
    if (!m_spec->republishCounter.empty()) {
        // The same message once more: what tells its way so far belongs to the old one.
        FieldTable headers = held.message->headers();
        headers.remove("x-death");
        headers.set(m_spec->republishCounter, timesRepublished(held) + 1);
        content->properties.headers = std::move(headers);
        content->properties.messageId = received.messageId;
    }
    sendPublish(moment, broker, m_session,
                {NodeKind::Consumer, m_spec->name, m_spec->republishExchange,
                 filledIn(m_spec->republishKey, values), content});
}

void ConsumerProgram::forgetDeliveries(const Moment& moment)
{
    for (const FlightNumber flight : m_arriving)
        moment.note(FlightLost{flight, DropReason::ConnectionLost});
    m_arriving.clear();
    m_inbox.clear();
    m_working = false;
    m_fate.reset();
}

} // namespace postroom
