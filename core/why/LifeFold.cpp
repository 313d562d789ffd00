#include "core/why/LifeFold.h"

namespace postroom {

namespace {

template<class T, class... Types>
constexpr bool isOneOf = (std::is_same_v<T, Types> || ...);

/// How well an event explains what follows from it.
enum class Tells { Nothing, Something, All };

Tells tells(const Event& event)
{
    return std::visit(
        [](const auto& what) {
            using What = std::decay_t<decltype(what)>;
            if constexpr (isOneOf<What, ClientCrashed, ClientRemoved, ConsumerChanged, ProducerChanged, BrokerStopped,
                                  Refused, Enqueued, PrefetchSet, Subscribed, SettlementSent, WorkFinished, RolledBack>)
                return Tells::All;
            else if constexpr (isOneOf<What, ChannelEnded, ConnectionEnded, QueueDeleted, Committed>)
                return Tells::Something;
            else
                return Tells::Nothing;
        },
        event.what);
}

/// The delivery of the message that a consumer had handled when it published another one.
EventNumber deliveryOf(const Journal& journal, const ConsumerBook& consumers, EventNumber finished)
{
    const auto& work = std::get<WorkFinished>(journal.at(finished).what);
    for (EventNumber number = finished; number-- > journal.first();) {
        const auto* delivered = std::get_if<Delivered>(&journal.at(number).what);
        const ConsumerBook::Consumer* taker = delivered ? consumers.find(delivered->consumer) : nullptr;
        if (taker && taker->client == work.client && delivered->tag == work.tag)
            return number;
    }
    return 0;
}

} // namespace

int LifeFold::before(FlightNumber flight) const
{
    if (const int ended = flight ? m_life.indexOf(flight) : LifeEvent::none; ended != LifeEvent::none)
        return ended;
    if (const int cause = m_life.indexOf(m_event.cause); cause != LifeEvent::none)
        return cause;
    // It waited for a commit or for the end of an alarm, and that is its cause.
    return m_life.m_beforeExchange;
}

int LifeFold::lastOf(CopyId copy) const
{
    const auto found = m_life.m_lastOfCopy.find(copy);
    return found == m_life.m_lastOfCopy.end() ? LifeEvent::none : found->second;
}

LifeEvent& LifeFold::add(int parent)
{
    LifeEvent added;
    added.number = m_number;
    added.event = m_event;
    added.parent = parent;
    added.outside = outside();
    m_life.m_byNumber[m_number] = static_cast<int>(m_life.m_events.size());
    m_life.m_events.push_back(std::move(added));
    return m_life.m_events.back();
}

LifeEvent& LifeFold::addToCopy(CopyId copy)
{
    const int last = lastOf(copy);
    LifeEvent& added = add(last);
    added.copy = copy;
    if (last != LifeEvent::none) {
        const LifeEvent& previous = m_life.at(last);
        added.queue = previous.queue;
        added.consumer = previous.consumer;
        added.client = previous.client;
    }
    m_life.m_lastOfCopy[copy] = static_cast<int>(m_life.m_events.size()) - 1;
    return added;
}

std::optional<OutsideCause> LifeFold::outside() const
{
    std::optional<OutsideCause> found;
    for (EventNumber number = m_event.cause; number >= m_journal.first() && number < m_number && number > 0;) {
        if (m_life.indexOf(number) != LifeEvent::none)
            break;
        const Event& event = m_journal.at(number);
        const Tells much = tells(event);
        if (much != Tells::Nothing)
            found = OutsideCause{number, event};
        if (much == Tells::All)
            break;
        number = event.cause;
    }
    return found;
}

void LifeFold::operator()(const Published& event)
{
    if (!isMine(event.message->id))
        return;
    LifeEvent& published = add(LifeEvent::none);
    published.client = event.client;
    // What tells most is the message that it was published for.
    if (published.outside && std::holds_alternative<WorkFinished>(published.outside->event.what)) {
        if (const EventNumber from = deliveryOf(m_journal, m_life.m_consumers, published.outside->number))
            published.outside = OutsideCause{from, m_journal.at(from)};
    }
    m_life.m_beforeExchange = static_cast<int>(m_life.m_events.size()) - 1;
}

void LifeFold::operator()(const Routed& event)
{
    if (isMine(event.message->id))
        add(before(event.flight)).topology = m_life.m_topology.now();
}

void LifeFold::operator()(const MessageDropped& event)
{
    if (isMine(event.message))
        add(before(event.flight));
}

void LifeFold::operator()(const Returned& event)
{
    if (isMine(event.message->id))
        add(before(0)).isSide = true;
}

void LifeFold::operator()(const Confirmed& event)
{
    if (isMine(event.message))
        add(before(0)).isSide = true;
}

void LifeFold::operator()(const Forwarded& event)
{
    if (isMine(event.message->id))
        add(before(0));
}

void LifeFold::operator()(const Enqueued& event)
{
    if (!isMine(event.message->id))
        return;
    LifeEvent& added = add(before(event.flight));
    added.copy = event.copy;
    added.queue = event.queue;
    m_life.m_lastOfCopy[event.copy] = static_cast<int>(m_life.m_events.size()) - 1;
}

void LifeFold::operator()(const CopyDropped& event)
{
    if (isMine(event.message))
        add(before(event.flight)).queue = event.queue;
}

void LifeFold::deliver(CopyId copy, ChannelId channel, std::uint64_t tag, ConsumerId consumer, ClientId client)
{
    m_life.m_onChannel[{channel, tag}] = copy;
    if (client)
        m_life.m_withClient[{client, tag}] = copy;
    LifeEvent& added = m_life.m_events.back();
    added.consumer = consumer;
    added.client = client;
}

void LifeFold::operator()(const Delivered& event)
{
    const ConsumerBook::Consumer* taker = m_life.m_consumers.find(event.consumer);
    const ClientId client = taker ? taker->client : ClientId{};
    if (!isMine(event.message->id)) {
        // The tag means another message from now on: a program that comes back counts from 1 again.
        if (client)
            m_life.m_withClient.erase({client, event.tag});
        return;
    }
    if (event.queue) {
        addToCopy(event.copy);
    } else { // a direct reply, which no queue has had
        add(before(0)).copy = event.copy;
        m_life.m_lastOfCopy[event.copy] = static_cast<int>(m_life.m_events.size()) - 1;
    }
    if (event.queue)
        m_life.m_events.back().turn = m_life.m_consumers.turnOf(event);
    deliver(event.copy, event.channel, event.tag, event.consumer, client);
}

void LifeFold::operator()(const Got& event)
{
    if (!isMine(event.message->id))
        return;
    addToCopy(event.copy);
    deliver(event.copy, event.channel, event.tag, {}, m_life.m_consumers.clientOf(event.channel));
}

void LifeFold::settle(CopyId copy, std::optional<DropReason> reason)
{
    LifeEvent& added = addToCopy(copy);
    if (reason == DropReason::Expired)
        added.outside.reset(); // its time was over, whoever looked
    added.consumer = {};
    added.client = {};
}

void LifeFold::operator()(const Acked& event)
{
    if (!isMine(event.message))
        return;
    // Who acked is still interesting, and may go on working on it.
    addToCopy(event.copy);
    m_life.m_onChannel.erase({event.channel, event.tag});
}

void LifeFold::operator()(const Requeued& event)
{
    if (!isMine(event.message))
        return;
    settle(event.copy);
    m_life.m_onChannel.erase({event.channel, event.tag});
}

void LifeFold::operator()(const Dropped& event)
{
    if (!isMine(event.message))
        return;
    settle(event.copy, event.reason);
    m_life.m_onChannel.erase({event.channel, event.tag});
}

void LifeFold::operator()(const DeadLettered& event)
{
    if (!isMine(event.message->id))
        return;
    settle(event.copy, event.reason);
    m_life.m_onChannel.erase({event.channel, event.tag});
}

void LifeFold::addToHeld(ClientId client, std::uint64_t tag, FlightNumber flight)
{
    if (const int delivery = flight ? m_life.indexOf(flight) : LifeEvent::none; delivery != LifeEvent::none) {
        addToCopy(m_life.at(delivery).copy);
        return;
    }
    const auto held = m_life.m_withClient.find({client, tag});
    if (client && held != m_life.m_withClient.end())
        addToCopy(held->second);
}

void LifeFold::operator()(const Received& event) { addToHeld(event.client, event.tag, event.flight); }

void LifeFold::operator()(const WorkStarted& event) { addToHeld(event.client, event.tag, 0); }

void LifeFold::operator()(const WorkFinished& event) { addToHeld(event.client, event.tag, 0); }

void LifeFold::operator()(const SettlementSent& event)
{
    const auto copy = m_life.m_onChannel.find({event.channel, event.tag});
    if (copy != m_life.m_onChannel.end())
        addToCopy(copy->second);
}

void LifeFold::operator()(const FlightEnded& event)
{
    const int journey = m_life.indexOf(event.flight);
    if (journey == LifeEvent::none)
        return;
    if (const CopyId copy = m_life.at(journey).copy) {
        addToCopy(copy);
        return;
    }
    add(journey);
    m_life.m_beforeExchange = static_cast<int>(m_life.m_events.size()) - 1;
}

void LifeFold::operator()(const FlightLost& event)
{
    const int journey = m_life.indexOf(event.flight);
    if (journey == LifeEvent::none)
        return;
    if (std::holds_alternative<Delivered>(m_life.at(journey).event.what)) {
        addToCopy(m_life.at(journey).copy);
        return;
    }
    // An answer that came too late: the copy may be somewhere else already.
    LifeEvent& added = add(journey);
    added.isSide = true;
    added.copy = m_life.at(journey).copy;
    added.queue = m_life.at(journey).queue;
}

} // namespace postroom
