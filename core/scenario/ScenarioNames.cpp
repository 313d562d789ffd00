#include "core/scenario/ScenarioChecks.h"
#include "core/scenario/ScenarioEdit.h"

#include <fmt/format.h>

#include <algorithm>

namespace postroom {

namespace {

template<class Spec>
bool hasName(const std::vector<Spec>& specs, const std::string& name)
{
    return std::any_of(specs.begin(), specs.end(), [&](const Spec& each) { return each.name == name; });
}

bool isTaken(const Scenario& scenario, const NodeRef& node)
{
    switch (node.kind) {
    case NodeKind::Exchange: return hasName(scenario.exchanges, node.name);
    case NodeKind::Queue: return hasName(scenario.queues, node.name);
    case NodeKind::Producer:
    case NodeKind::Consumer:
    case NodeKind::Program: break;
    }
    return hasName(scenario.producers, node.name) || hasName(scenario.consumers, node.name);
}

} // namespace

bool hasNode(const Scenario& scenario, const NodeRef& node)
{
    switch (node.kind) {
    case NodeKind::Producer: return hasName(scenario.producers, node.name);
    case NodeKind::Consumer: return hasName(scenario.consumers, node.name);
    case NodeKind::Program: return false;
    case NodeKind::Queue: return hasName(scenario.queues, node.name);
    case NodeKind::Exchange: break;
    }
    return isPredeclaredExchange(node.name) || hasName(scenario.exchanges, node.name);
}

std::string freshName(const Scenario& scenario, NodeKind kind)
{
    const std::string word = kind == NodeKind::Consumer ? "worker" : nameOf(kind);
    std::size_t number = 1;
    while (isTaken(scenario, {kind, fmt::format("{}-{}", word, number)}))
        ++number;
    return fmt::format("{}-{}", word, number);
}

std::optional<std::string> whyNotName(const Scenario& scenario, const NodeRef& node)
{
    const bool client = node.kind == NodeKind::Producer || node.kind == NodeKind::Consumer;
    if (node.name.empty())
        return fmt::format("A {} needs a name.", nameOf(node.kind));
    if (node.name.size() > 255)
        return fmt::format("A name has 255 bytes at most; this one has {}.", node.name.size());
    // RabbitMQ removes them silently from names (R-NAME-3); better to say so.
    if (node.name.find_first_of("\r\n") != std::string::npos)
        return "A name stands on one line.";
    if (!client && node.name.substr(0, 4) == "amq.")
        return "Names that start with 'amq.' belong to the broker.";
    if (isTaken(scenario, node)) {
        return fmt::format("There is already a {} called '{}'.",
                           client ? "producer or consumer" : nameOf(node.kind), node.name);
    }
    return std::nullopt;
}

} // namespace postroom
