#include "core/broker/exchanges/Router.h"

#include <algorithm>
#include <set>

namespace postroom {

namespace {

/// Routes are kept up to this many different keys; then the cache starts anew.
constexpr std::size_t routeCacheLimit = 4096;

class RouteSearch {
public:
    RouteSearch(BrokerState& state, const Message& message) : m_state(state), m_message(message) {}

    RoutePtr from(const Exchange& first)
    {
        m_seenExchanges.insert(first.id());
        visit(first, -1);
        // Exchanges are worked off in the order they were found.
        for (std::size_t leg = 0; leg < m_route->legs.size(); ++leg) {
            const ExchangeId next = m_route->legs[leg].exchange;
            if (next)
                visit(m_state.exchanges.get(next), static_cast<std::int32_t>(leg));
        }
        prune();
        return m_route;
    }
    /// Whether the same key will always take the same way, until the topology changes.
    bool dependsOnKeyOnly() const { return m_keyOnly; }

private:
    void visit(const Exchange& exchange, std::int32_t leg)
    {
        m_keyOnly = m_keyOnly && exchange.type() != ExchangeType::Headers;
        if (exchange.isDefault()) {
            // One fixed binding per queue, under the queue's name (R-DEFAULT-1).
            const auto reach = [&](const std::string& key) {
                if (const Queue* queue = m_state.findQueue(exchange.spec().vhost, key))
                    reachQueue(queue->id, leg);
            };
            reach(m_message.routingKey);
            for (const std::string& key : m_message.moreKeys)
                reach(key);
            return;
        }
        const std::vector<BindingId> matching = exchange.match(m_message);
        for (const BindingId id : matching) {
            const Binding& binding = m_state.bindings.get(id);
            m_route->matched.push_back(id);
            if (binding.queue)
                reachQueue(binding.queue, leg);
            else
                reachExchange(binding.exchange, leg);
        }
        if (matching.empty()) {
            const auto& name = exchange.alternate();
            const Exchange* next = name ? m_state.findExchange(exchange.spec().vhost, *name) : nullptr;
            if (next)
                reachExchange(next->id(), leg);
        }
    }
    void reachQueue(QueueId queue, std::int32_t parent)
    {
        if (!m_seenQueues.insert(queue).second)
            return;
        m_route->legs.push_back({parent, queue, {}});
        ++m_route->queueCount;
    }
    void reachExchange(ExchangeId exchange, std::int32_t parent)
    {
        if (m_seenExchanges.insert(exchange).second)
            m_route->legs.push_back({parent, {}, exchange});
    }
    // Legs that lead to no queue are dropped from the way; their bindings still count as matched.
    void prune()
    {
        auto& legs = m_route->legs;
        std::vector<char> useful(legs.size(), 0);
        for (std::size_t i = legs.size(); i > 0; --i) {
            if (legs[i - 1].queue)
                useful[i - 1] = 1;
            if (useful[i - 1] && legs[i - 1].parent >= 0)
                useful[static_cast<std::size_t>(legs[i - 1].parent)] = 1;
        }
        std::vector<std::int32_t> moved(legs.size(), -1);
        std::vector<Route::Leg> kept;
        for (std::size_t i = 0; i < legs.size(); ++i) {
            if (!useful[i])
                continue;
            moved[i] = static_cast<std::int32_t>(kept.size());
            kept.push_back(legs[i]);
            if (kept.back().parent >= 0)
                kept.back().parent = moved[static_cast<std::size_t>(kept.back().parent)];
        }
        legs = std::move(kept);
    }

    BrokerState& m_state;
    const Message& m_message;
    boost::intrusive_ptr<Route> m_route{new Route};
    std::set<ExchangeId> m_seenExchanges;
    std::set<QueueId> m_seenQueues;
    bool m_keyOnly = true;
};

} // namespace

RoutePtr findRoute(BrokerState& state, const Exchange& first, const Message& message)
{
    if (first.type() != ExchangeType::Headers && message.moreKeys.empty()) {
        const auto cached = state.routeCache.find({first.id(), message.routingKey});
        if (cached != state.routeCache.end())
            return cached->second;
    }
    RouteSearch search(state, message);
    RoutePtr route = search.from(first);
    if (search.dependsOnKeyOnly() && message.moreKeys.empty()) {
        if (state.routeCache.size() >= routeCacheLimit)
            state.routeCache.clear();
        state.routeCache[{first.id(), message.routingKey}] = route;
    }
    return route;
}

} // namespace postroom
