#include "core/why/Topology.h"

namespace postroom {

ExchangeId Topology::find(const std::string& vhost, const std::string& exchange) const
{
    for (const auto& [id, each] : exchanges) {
        if (each.spec->name == exchange && each.spec->vhost == vhost)
            return id;
    }
    return {};
}

ExchangeId Topology::alternateOf(ExchangeId exchange) const
{
    const auto found = exchanges.find(exchange);
    if (found == exchanges.end())
        return {};
    const Exchange& each = found->second;
    // The argument comes before the policy (POL-4).
    const FieldValue* name = each.spec->arguments.find("alternate-exchange");
    if (!name && each.policy)
        name = each.policy->definition.find("alternate-exchange");
    return name && name->asText() ? find(each.spec->vhost, *name->asText()) : ExchangeId{};
}

Topology& TopologyBook::change()
{
    if (m_now.use_count() > 1)
        m_now = std::make_shared<Topology>(*m_now);
    return *m_now;
}

void TopologyBook::learn(const Event& event)
{
    const auto& what = event.what;
    if (const auto* exchange = std::get_if<ExchangeDeclared>(&what))
        change().exchanges[exchange->exchange] = {exchange->spec, {}};
    else if (const auto* exchangeGone = std::get_if<ExchangeDeleted>(&what))
        change().exchanges.erase(exchangeGone->exchange);
    else if (const auto* queue = std::get_if<QueueDeclared>(&what))
        change().queues[queue->queue] = queue->spec;
    else if (const auto* queueGone = std::get_if<QueueDeleted>(&what))
        change().queues.erase(queueGone->queue);
    else if (const auto* bound = std::get_if<Bound>(&what))
        change().bindings[bound->binding] = {bound->spec, bound->source, bound->queue, bound->exchange};
    else if (const auto* unbound = std::get_if<Unbound>(&what))
        change().bindings.erase(unbound->binding);
    else if (const auto* policy = std::get_if<PolicyApplied>(&what); policy && policy->exchange) {
        const auto found = m_now->exchanges.find(policy->exchange);
        if (found != m_now->exchanges.end())
            change().exchanges[policy->exchange].policy = policy->policy;
    }
}

} // namespace postroom
