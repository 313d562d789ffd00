#include "core/why/WhyHere.h"

#include "core/why/BindingVerdict.h"

#include <algorithm>

namespace postroom {

namespace {

template<class T, class... Types>
constexpr bool isOneOf = (std::is_same_v<T, Types> || ...);

/// Whether an event decides where the message is, and does not only carry it on.
bool decides(const Event& event)
{
    return std::visit(
        [](const auto& what) {
            using What = std::decay_t<decltype(what)>;
            return !isOneOf<What, Forwarded, Received, WorkStarted, WorkFinished, SettlementSent, FlightEnded, FlightLost>;
        },
        event.what);
}

/// The leg of its route that a message took away from an exchange, as the events after that tell.
const Route::Leg* legTaken(const MessageLife& life, const Routed& routed, const std::vector<int>& branch,
                           std::size_t after)
{
    const auto& legs = routed.route->legs;
    const auto find = [&](auto isIt) -> const Route::Leg* {
        const auto found = std::find_if(legs.begin(), legs.end(),
                                        [&](const Route::Leg& leg) { return leg.parent == routed.leg && isIt(leg); });
        return found == legs.end() ? nullptr : &*found;
    };
    for (std::size_t i = after; i < branch.size(); ++i) {
        const auto& what = life.at(branch[i]).event.what;
        if (const auto* forwarded = std::get_if<Forwarded>(&what))
            return find([&](const Route::Leg& leg) {
                return leg.queue == forwarded->queue && leg.exchange == forwarded->exchange;
            });
        if (const auto* enqueued = std::get_if<Enqueued>(&what))
            return find([&](const Route::Leg& leg) { return leg.queue == enqueued->queue; });
        if (const auto* dropped = std::get_if<CopyDropped>(&what))
            return find([&](const Route::Leg& leg) { return leg.queue == dropped->queue; });
        if (const auto* next = std::get_if<Routed>(&what))
            return find([&](const Route::Leg& leg) { return leg.exchange == next->exchange; });
    }
    return nullptr;
}

void explainRoute(const MessageLife& life, const std::vector<int>& branch, std::size_t at, WhyStep& step)
{
    const LifeEvent& here = life.at(branch[at]);
    const auto& routed = std::get<Routed>(here.event.what);
    const Topology& topology = *here.topology;
    const auto exchange = topology.exchanges.find(routed.exchange);
    const bool isDefault = exchange != topology.exchanges.end() && exchange->second.spec->name.empty();
    const bool isReply = at + 1 < branch.size()
        && std::holds_alternative<Delivered>(life.at(branch[at + 1]).event.what);
    const Route::Leg* leg = legTaken(life, routed, branch, at + 1);
    if (isReply)
        step.exit = Exit::Reply;
    else if (leg)
        step.exit = isDefault ? Exit::QueueName : Exit::Alternate;
    if (!leg || isDefault)
        return;
    for (const BindingId id : routed.route->matched) {
        const auto binding = topology.bindings.find(id);
        if (binding == topology.bindings.end() || binding->second.source != routed.exchange
            || binding->second.queue != leg->queue || binding->second.exchange != leg->exchange)
            continue;
        step.exit = Exit::Binding;
        step.binding = id;
        if (exchange != topology.exchanges.end())
            step.why = judge(exchange->second.spec->type, *binding->second.spec, *routed.message);
        return; // of several that match, the first one took it
    }
}

} // namespace

std::vector<int> branchOf(const MessageLife& life, int end)
{
    std::vector<int> branch;
    for (int index = end; index != LifeEvent::none; index = life.at(index).parent)
        branch.push_back(index);
    std::reverse(branch.begin(), branch.end());
    return branch;
}

std::vector<WhyStep> whyHere(const MessageLife& life, int end)
{
    const std::vector<int> branch = branchOf(life, end);
    std::vector<WhyStep> steps;
    for (std::size_t i = 0; i < branch.size(); ++i) {
        const Event& event = life.at(branch[i]).event;
        if (!decides(event) && i + 1 < branch.size())
            continue;
        WhyStep step;
        step.event = branch[i];
        if (std::holds_alternative<Routed>(event.what))
            explainRoute(life, branch, i, step);
        steps.push_back(std::move(step));
    }
    return steps;
}

} // namespace postroom
