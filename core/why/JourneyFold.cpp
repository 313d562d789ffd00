#include "core/why/JourneyFold.h"

#include <algorithm>

namespace postroom {

void JourneyFold::draw(int index)
{
    m_index = index;
    const LifeEvent& here = m_life.at(index);
    if (index >= m_first)
        m_journey.rows.push_back({here.number, index, here.event.at});
    std::visit(*this, here.event.what);
}

void JourneyFold::finish()
{
    const int last = static_cast<int>(m_journey.rows.size()) - 1;
    for (const auto& [start, arrow] : m_underway)
        m_journey.arrows[arrow].lands = last;
    for (const auto& [copy, work] : m_work)
        m_journey.works[work].to = last;
}

int JourneyFold::lineOf(NodeKey node)
{
    auto& lines = m_journey.lines;
    const auto found = std::find(lines.begin(), lines.end(), node);
    if (found == lines.end()) {
        lines.push_back(node);
        return static_cast<int>(lines.size()) - 1;
    }
    return static_cast<int>(found - lines.begin());
}

int JourneyFold::programLine(ClientId client, ChannelId channel, bool consumes)
{
    if (!client)
        return lineOf({NodeKind::Program, m_life.consumers().connectionOf(channel).value});
    consumes = consumes || m_life.consumers().isConsumer(client);
    return lineOf({consumes ? NodeKind::Consumer : NodeKind::Producer, client.value});
}

int JourneyFold::holderLine() const
{
    const auto found = m_holder.find(m_life.at(m_index).copy);
    return found == m_holder.end() ? -1 : found->second;
}

void JourneyFold::start(Arrow::Kind kind, int from, int to)
{
    Arrow arrow;
    arrow.kind = kind;
    arrow.from = from;
    arrow.to = to;
    arrow.leaves = row();
    arrow.lands = row();
    arrow.isUnderway = true;
    m_underway[m_index] = m_journey.arrows.size();
    m_journey.arrows.push_back(arrow);
}

void JourneyFold::jump(Arrow::Kind kind, int from, int to)
{
    if (from < 0 || to < 0)
        return;
    start(kind, from, to);
    m_journey.arrows.back().isUnderway = false;
    m_underway.erase(m_index);
}

bool JourneyFold::land(int start, int atLine, bool lost)
{
    const auto found = m_underway.find(start);
    if (found == m_underway.end())
        return false;
    Arrow& arrow = m_journey.arrows[found->second];
    arrow.lands = row();
    arrow.isUnderway = false;
    arrow.isLost = lost;
    if (atLine >= 0)
        arrow.to = atLine;
    m_underway.erase(found);
    return true;
}

void JourneyFold::mark(Mark::Kind kind, int line)
{
    if (line >= 0)
        m_journey.marks.push_back({kind, line, row()});
}

void JourneyFold::operator()(const Published& event)
{
    m_publisher = programLine(event.client, event.channel, false);
    // Where it goes is known when it arrives; until then the arrow points at the exchange of that name.
    ExchangeId to;
    for (const auto& [id, exchange] : m_life.topology().exchanges) {
        if (!to && exchange.spec->name == event.message->exchange)
            to = id;
    }
    for (const LifeEvent& later : m_life.events()) {
        const auto* routed = std::get_if<Routed>(&later.event.what);
        if (routed && later.parent == m_index)
            to = routed->exchange;
    }
    start(Arrow::Kind::Publish, m_publisher, to ? exchangeLine(to) : m_publisher);
}

void JourneyFold::operator()(const Routed& event)
{
    const int line = exchangeLine(event.exchange);
    const int parent = m_life.at(m_index).parent;
    if (!land(parent, line) && parent != LifeEvent::none && event.leg >= 0)
        jump(Arrow::Kind::Copy, m_exchange, line); // an exchange behind another one, where nothing takes time
    m_exchange = line;
}

void JourneyFold::operator()(const MessageDropped&)
{
    const int parent = m_life.at(m_index).parent;
    int line = m_exchange >= 0 ? m_exchange : m_publisher;
    if (const auto found = m_underway.find(parent); found != m_underway.end()) {
        line = m_journey.arrows[found->second].to;
        land(parent, line, true);
    }
    mark(Mark::Kind::Dropped, line);
}

void JourneyFold::operator()(const Returned&) { jump(Arrow::Kind::Return, m_exchange, m_publisher); }

void JourneyFold::operator()(const Confirmed&) { jump(Arrow::Kind::Confirm, m_exchange, m_publisher); }

void JourneyFold::operator()(const Forwarded& event)
{
    start(Arrow::Kind::Copy, exchangeLine(event.from),
          event.queue ? queueLine(event.queue) : exchangeLine(event.exchange));
}

void JourneyFold::operator()(const Enqueued& event)
{
    const int line = queueLine(event.queue);
    if (!land(m_life.at(m_index).parent, line))
        jump(Arrow::Kind::Copy, m_exchange, line);
}

void JourneyFold::operator()(const CopyDropped& event)
{
    const int line = queueLine(event.queue);
    if (!land(m_life.at(m_index).parent, line, true)) {
        jump(Arrow::Kind::Copy, m_exchange, line);
        if (!m_journey.arrows.empty())
            m_journey.arrows.back().isLost = true;
    }
    mark(Mark::Kind::Dropped, line);
}

void JourneyFold::operator()(const Delivered& event)
{
    const LifeEvent& here = m_life.at(m_index);
    const int to = programLine(here.client, event.channel, true);
    const int from = event.queue ? queueLine(event.queue) : m_exchange;
    m_holder[event.copy] = to;
    m_answer.erase(event.copy);
    if (event.lands > here.event.at)
        start(Arrow::Kind::Delivery, from, to);
    else
        jump(Arrow::Kind::Delivery, from, to);
    if (!m_journey.arrows.empty())
        m_journey.arrows.back().redelivered = event.redelivered;
}

void JourneyFold::operator()(const Received& event)
{
    land(m_life.indexOf(event.flight), -1);
}

void JourneyFold::operator()(const Got& event)
{
    const int to = programLine(m_life.at(m_index).client, event.channel, true);
    m_holder[event.copy] = to;
    m_answer.erase(event.copy);
    jump(Arrow::Kind::Delivery, queueLine(event.queue), to);
    m_journey.arrows.back().redelivered = event.redelivered;
}

void JourneyFold::operator()(const SettlementSent& event)
{
    const int from = holderLine();
    if (from < 0)
        return;
    const Arrow::Kind kind = event.settlement == Settlement::Ack ? Arrow::Kind::Ack
                             : event.requeue                     ? Arrow::Kind::Nack
                                                                 : Arrow::Kind::Reject;
    m_answer[m_life.at(m_index).copy] = m_index;
    start(kind, from, queueLine(event.queue));
}

void JourneyFold::comeBack(QueueId queue, ChannelId channel, Arrow::Kind kind)
{
    const CopyId copy = m_life.at(m_index).copy;
    const auto answer = m_answer.find(copy);
    const bool answered = answer != m_answer.end() && land(answer->second, queueLine(queue));
    if (!answered && channel)
        jump(kind, holderLine(), queueLine(queue));
    m_answer.erase(copy);
    if (const auto work = m_work.find(copy); work != m_work.end() && kind != Arrow::Kind::Ack) {
        m_journey.works[work->second].to = row();
        m_work.erase(work);
    }
}

void JourneyFold::operator()(const Acked& event)
{
    comeBack(event.queue, event.channel, Arrow::Kind::Ack);
    mark(Mark::Kind::Acked, queueLine(event.queue));
}

void JourneyFold::operator()(const Requeued& event)
{
    // An ack that is still on its way did not bring it back; it will be lost.
    const auto answer = m_answer.find(event.copy);
    if (event.reason != ReturnReason::Nacked && event.reason != ReturnReason::Rejected && answer != m_answer.end())
        m_answer.erase(answer);
    comeBack(event.queue, event.channel,
             event.reason == ReturnReason::Nacked || event.reason == ReturnReason::Rejected ? Arrow::Kind::Nack
                                                                                            : Arrow::Kind::Requeue);
    m_holder.erase(event.copy);
    mark(Mark::Kind::Requeued, queueLine(event.queue));
}

void JourneyFold::operator()(const Dropped& event)
{
    comeBack(event.queue, event.reason == DropReason::Rejected ? event.channel : ChannelId{}, Arrow::Kind::Reject);
    m_holder.erase(event.copy);
    mark(Mark::Kind::Dropped, queueLine(event.queue));
}

void JourneyFold::operator()(const DeadLettered& event)
{
    comeBack(event.queue, event.reason == DropReason::Rejected ? event.channel : ChannelId{}, Arrow::Kind::Reject);
    m_holder.erase(event.copy);
    mark(Mark::Kind::DeadLettered, queueLine(event.queue));
    // An exchange that does not exist gets no lifeline: the message ends where it was.
    if (event.exchange)
        start(Arrow::Kind::DeadLetter, queueLine(event.queue), exchangeLine(event.exchange));
}

void JourneyFold::operator()(const WorkStarted&)
{
    const int line = holderLine();
    if (line < 0)
        return;
    m_work[m_life.at(m_index).copy] = m_journey.works.size();
    m_journey.works.push_back({line, row(), -1});
}

void JourneyFold::operator()(const WorkFinished&)
{
    if (const auto work = m_work.find(m_life.at(m_index).copy); work != m_work.end()) {
        m_journey.works[work->second].to = row();
        m_work.erase(work);
    }
}

void JourneyFold::operator()(const FlightLost& event)
{
    const int journey = m_life.indexOf(event.flight);
    if (const auto found = m_underway.find(journey); found != m_underway.end())
        land(journey, m_journey.arrows[found->second].to, true);
}

} // namespace postroom
