#include "core/scenario/ScenarioFragment.h"

#include "core/scenario/ScenarioEdit.h"

#include <algorithm>

namespace postroom {

namespace {

bool isPredeclared(const std::string& exchange)
{
    return exchange.empty() || exchange.rfind("amq.", 0) == 0;
}

bool knowsQueue(const Scenario& scenario, const std::string& name)
{
    return hasNode(scenario, {NodeKind::Queue, name});
}

const std::string* textOf(const FieldTable& arguments, std::string_view key)
{
    const FieldValue* value = arguments.find(key);
    return value ? value->asText() : nullptr;
}

/// Lines over the default exchange have no binding that would go with the queue they lead to, and arguments
/// name exchanges that need not exist.
void dropLooseEnds(Scenario& fragment, const Scenario& whole)
{
    const auto leadsOut = [&](const std::string& queue) {
        return !knowsQueue(fragment, queue) && knowsQueue(whole, queue);
    };
    const auto isLeftBehind = [&](const std::string& exchange) {
        return !isPredeclared(exchange) && !hasNode(fragment, {NodeKind::Exchange, exchange});
    };
    for (ProducerSpec& producer : fragment.producers) {
        if (!producer.exchange.empty())
            continue;
        const std::size_t before = producer.routingKeys.size();
        std::erase_if(producer.routingKeys, leadsOut);
        if (before > 0 && producer.routingKeys.empty())
            producer.pace = Pace::Manual;
    }
    for (ConsumerSpec& consumer : fragment.consumers) {
        if (consumer.republish && consumer.republishExchange.empty() && leadsOut(consumer.republishKey))
            consumer.republish = false;
    }
    for (ExchangeSpec& exchange : fragment.exchanges) {
        if (const std::string* name = textOf(exchange.arguments, "alternate-exchange"); name && isLeftBehind(*name))
            exchange.arguments.remove("alternate-exchange");
    }
    for (QueueSpec& queue : fragment.queues) {
        const std::string* exchange = textOf(queue.arguments, "x-dead-letter-exchange");
        if (!exchange)
            continue;
        const std::string* key = textOf(queue.arguments, "x-dead-letter-routing-key");
        if (isLeftBehind(*exchange) || (exchange->empty() && key && leadsOut(*key))) {
            queue.arguments.remove("x-dead-letter-exchange");
            queue.arguments.remove("x-dead-letter-routing-key");
        }
    }
}

/// "work" -> "work-2", "work-2" -> "work-3", until neither document has a node of that name.
std::string freeName(const Scenario& scenario, const Scenario& fragment, const NodeRef& node)
{
    std::string stem = node.name;
    std::uint64_t number = 1;
    const std::size_t dash = stem.rfind('-');
    const bool isNumbered = dash != std::string::npos && dash > 0 && stem.size() - dash - 1 > 0
        && stem.size() - dash - 1 <= 9
        && std::all_of(stem.begin() + static_cast<std::ptrdiff_t>(dash) + 1, stem.end(),
                       [](char each) { return each >= '0' && each <= '9'; });
    if (isNumbered) {
        number = std::stoull(stem.substr(dash + 1));
        stem.resize(dash);
    }
    // A name that could not be used anywhere, or has no room for a number, does not become one that can.
    if (stem.size() > 200 || whyNotName(Scenario{}, {node.kind, stem}))
        stem = nameOf(node.kind);
    NodeRef wanted = node;
    do
        wanted.name = stem + "-" + std::to_string(++number);
    while (whyNotName(scenario, wanted) || whyNotName(fragment, wanted));
    return wanted.name;
}

template<class T>
void append(std::vector<T>& to, std::vector<T>& from)
{
    to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

} // namespace

std::vector<NodeRef> declaredNodes(const Scenario& scenario)
{
    std::vector<NodeRef> nodes;
    const auto add = [&](NodeKind kind, const auto& specs) {
        for (const auto& spec : specs)
            nodes.push_back({kind, spec.name});
    };
    add(NodeKind::Producer, scenario.producers);
    add(NodeKind::Exchange, scenario.exchanges);
    add(NodeKind::Queue, scenario.queues);
    add(NodeKind::Consumer, scenario.consumers);
    return nodes;
}

Scenario fragmentOf(const Scenario& scenario, const std::vector<NodeRef>& nodes)
{
    Scenario fragment;
    fragment.linkDelay = scenario.linkDelay;
    fragment.exchanges = scenario.exchanges;
    fragment.queues = scenario.queues;
    fragment.bindings = scenario.bindings;
    fragment.producers = scenario.producers;
    fragment.consumers = scenario.consumers;
    fragment.links = scenario.links;
    fragment.layout = scenario.layout;
    for (const NodeRef& node : declaredNodes(scenario)) {
        if (std::find(nodes.begin(), nodes.end(), node) == nodes.end())
            fragment = without(std::move(fragment), node);
    }
    std::erase_if(fragment.layout, [&](const auto& each) {
        return std::find(nodes.begin(), nodes.end(), each.first) == nodes.end() || !hasNode(fragment, each.first);
    });
    for (auto& [node, place] : fragment.layout)
        place.locked = false;
    // A predeclared exchange is in every scenario; the lines to it are left behind unless it is among the nodes.
    std::erase_if(fragment.bindings, [&](const BindingSpec& binding) {
        return isPredeclared(binding.source)
               && std::find(nodes.begin(), nodes.end(), NodeRef{NodeKind::Exchange, binding.source}) == nodes.end();
    });
    dropLooseEnds(fragment, scenario);
    return fragment;
}

Scenario withFragment(Scenario scenario, Scenario fragment, const Place& shift, std::vector<NodeRef>& added)
{
    for (const NodeRef& node : declaredNodes(fragment)) {
        if (whyNotName(scenario, node))
            fragment = renamed(std::move(fragment), node, freeName(scenario, fragment, node));
    }
    added = declaredNodes(fragment);
    append(scenario.exchanges, fragment.exchanges);
    append(scenario.queues, fragment.queues);
    append(scenario.producers, fragment.producers);
    append(scenario.consumers, fragment.consumers);
    append(scenario.links, fragment.links);
    for (BindingSpec& binding : fragment.bindings) {
        if (std::find(scenario.bindings.begin(), scenario.bindings.end(), binding) == scenario.bindings.end())
            scenario.bindings.push_back(std::move(binding));
    }
    for (const auto& [node, place] : fragment.layout) {
        if (std::find(added.begin(), added.end(), node) != added.end())
            scenario.layout[node] = {place.x + shift.x, place.y + shift.y};
    }
    return scenario;
}

} // namespace postroom
