#include "core/why/WhyNot.h"

#include "core/why/BindingVerdict.h"

#include <algorithm>
#include <set>

namespace postroom {

namespace {

/// What became of the copy that was meant for the queue; nothing if none was.
std::optional<WhyNot> ofCopyFor(const MessageLife& life, QueueId queue)
{
    std::optional<WhyNot> found;
    for (const LifeEvent& each : life.events()) {
        const auto tell = [&](WhyNot::Kind kind) {
            found = WhyNot{};
            found->kind = kind;
            found->event = each.number;
        };
        const auto& what = each.event.what;
        const auto isLegTo = [&](const Route::Leg& leg) { return leg.queue == queue; };
        if (const auto* routed = std::get_if<Routed>(&what)) {
            const auto& legs = routed->route->legs;
            if (routed->leg < 0 && std::any_of(legs.begin(), legs.end(), isLegTo))
                tell(WhyNot::Kind::OnItsWay);
        } else if (each.queue != queue || each.isSide) {
            continue;
        } else if (const auto* refused = std::get_if<CopyDropped>(&what)) {
            tell(WhyNot::Kind::AtTheDoor);
            found->drop = refused->reason;
        } else if (const auto* dropped = std::get_if<Dropped>(&what)) {
            tell(WhyNot::Kind::LeftIt);
            found->drop = dropped->reason;
        } else if (const auto* dead = std::get_if<DeadLettered>(&what)) {
            tell(WhyNot::Kind::LeftIt);
            found->drop = dead->reason;
        } else if (const auto* delivered = std::get_if<Delivered>(&what)) {
            tell(delivered->noAck ? WhyNot::Kind::LeftIt : WhyNot::Kind::HasIt);
        } else if (const auto* got = std::get_if<Got>(&what)) {
            tell(got->noAck ? WhyNot::Kind::LeftIt : WhyNot::Kind::HasIt);
        } else if (std::holds_alternative<Acked>(what)) {
            tell(WhyNot::Kind::LeftIt);
        } else if (std::holds_alternative<Enqueued>(what) || std::holds_alternative<Requeued>(what)) {
            tell(WhyNot::Kind::HasIt);
        }
    }
    return found;
}

/// Why no way led from an exchange to the queue for a message.
class WaySearch {
public:
    WaySearch(const Topology& topology, const Message& message, QueueId queue)
        : m_topology(topology), m_message(message), m_queue(queue)
    {
        findLeading();
    }

    void explain(ExchangeId from, WhyNot& answer)
    {
        visit(from, answer);
        answer.kind = !answer.failed.empty() ? WhyNot::Kind::NoMatch
                      : m_alternateUnused    ? WhyNot::Kind::AlternateNotUsed
                                             : WhyNot::Kind::NotBound;
    }

private:
    /// The exchanges from which bindings or alternates lead to the queue, whatever they compare.
    void findLeading()
    {
        for (bool grew = true; grew;) {
            grew = false;
            for (const auto& [id, binding] : m_topology.bindings) {
                if (binding.queue == m_queue || m_leading.count(binding.exchange))
                    grew = m_leading.insert(binding.source).second || grew;
            }
            for (const auto& [id, exchange] : m_topology.exchanges) {
                if (m_leading.count(m_topology.alternateOf(id)))
                    grew = m_leading.insert(id).second || grew;
            }
        }
    }
    void visit(ExchangeId exchange, WhyNot& answer)
    {
        if (!m_leading.count(exchange) || !m_seen.insert(exchange).second)
            return;
        const auto known = m_topology.exchanges.find(exchange);
        if (known == m_topology.exchanges.end())
            return;
        bool anyMatches = false;
        for (const auto& [id, binding] : m_topology.bindings) {
            if (binding.source != exchange)
                continue;
            const MatchReason reason = judge(known->second.spec->type, *binding.spec, m_message);
            anyMatches = anyMatches || reason.matches();
            const bool leads = binding.queue == m_queue || m_leading.count(binding.exchange);
            if (!leads)
                continue;
            if (!reason.matches())
                answer.failed.push_back({id, reason});
            else if (binding.exchange)
                visit(binding.exchange, answer);
        }
        const ExchangeId alternate = m_topology.alternateOf(exchange);
        if (!m_leading.count(alternate))
            return;
        if (anyMatches)
            m_alternateUnused = true;
        else
            visit(alternate, answer);
    }

    const Topology& m_topology;
    const Message& m_message;
    QueueId m_queue;
    std::set<ExchangeId> m_leading;
    std::set<ExchangeId> m_seen;
    bool m_alternateUnused = false;
};

WhyNot ofRouting(const MessageLife& life, const LifeEvent& routing, QueueId queue)
{
    const auto& routed = std::get<Routed>(routing.event.what);
    WhyNot answer;
    answer.event = routing.number;
    answer.exchange = routed.exchange;
    answer.key = routed.message->routingKey;
    const Topology& then = *routing.topology;
    const auto queueNow = life.topology().queues.find(queue);
    const auto exchange = then.exchanges.find(routed.exchange);
    if (exchange == then.exchanges.end())
        return answer; // declared by an event that the journal has let go
    const auto queueThen = then.queues.find(queue);
    const auto& spec = queueThen != then.queues.end() ? queueThen->second
                       : queueNow != life.topology().queues.end() ? queueNow->second : nullptr;
    if (spec && spec->vhost != exchange->second.spec->vhost)
        answer.kind = WhyNot::Kind::OtherVhost;
    else if (queueThen == then.queues.end())
        answer.kind = WhyNot::Kind::QueueIsYounger;
    else if (exchange->second.spec->name.empty())
        answer.kind = WhyNot::Kind::KeyIsNotItsName;
    else
        WaySearch(then, *routed.message, queue).explain(routed.exchange, answer);
    return answer;
}

} // namespace

std::vector<WhyNot> whyNotIn(const MessageLife& life, QueueId queue)
{
    if (const auto copy = ofCopyFor(life, queue))
        return {*copy};
    std::vector<WhyNot> answers;
    for (const LifeEvent& each : life.events()) {
        const auto* routed = std::get_if<Routed>(&each.event.what);
        if (routed && routed->leg < 0)
            answers.insert(answers.begin(), ofRouting(life, each, queue));
    }
    if (!answers.empty())
        return answers;
    WhyNot answer;
    for (const LifeEvent& each : life.events()) {
        if (each.isSide)
            continue;
        answer.event = each.number;
        answer.kind = WhyNot::Kind::NotYetRouted;
        if (const auto* dropped = std::get_if<MessageDropped>(&each.event.what)) {
            answer.kind = WhyNot::Kind::NeverRouted;
            answer.drop = dropped->reason;
        }
    }
    return {answer};
}

} // namespace postroom
