#include "core/scenario/AutoLayout.h"

#include "core/scenario/DotLayout.h"
#include "core/scenario/ScenarioChecks.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace postroom {

NodeSize sizeOf(NodeKind kind)
{
    switch (kind) {
    case NodeKind::Producer: return {150, 70};
    case NodeKind::Exchange: return {130, 90};
    case NodeKind::Queue: return {200, 90};
    case NodeKind::Consumer:
    case NodeKind::Program: break;
    }
    return {180, 100};
}

namespace {

constexpr double gap = 20;  // between two nodes, at least
constexpr double left = 60; // of the whole picture
constexpr double top = 60;

bool isDrawn(const NodeRef& node)
{
    return !(node.kind == NodeKind::Exchange && node.name.empty());
}

/// The lines between nodes, in the direction in which messages flow.
std::vector<std::pair<NodeRef, NodeRef>> linesOf(const Scenario& scenario)
{
    std::vector<std::pair<NodeRef, NodeRef>> lines;
    for (const ProducerSpec& producer : scenario.producers) {
        const NodeRef from{NodeKind::Producer, producer.name};
        if (!producer.exchange.empty())
            lines.push_back({from, {NodeKind::Exchange, producer.exchange}});
        else
            for (const std::string& key : producer.routingKeys)
                lines.push_back({from, {NodeKind::Queue, key}});
    }
    for (const BindingSpec& binding : scenario.bindings) {
        const NodeKind kind =
            binding.destinationType == DestinationType::Queue ? NodeKind::Queue : NodeKind::Exchange;
        lines.push_back({{NodeKind::Exchange, binding.source}, {kind, binding.destination}});
    }
    for (const ConsumerSpec& consumer : scenario.consumers) {
        lines.push_back({{NodeKind::Queue, consumer.queue}, {NodeKind::Consumer, consumer.name}});
        if (!consumer.republish)
            continue;
        const NodeKind kind = consumer.republishExchange.empty() ? NodeKind::Queue : NodeKind::Exchange;
        const std::string& target =
            consumer.republishExchange.empty() ? consumer.republishKey : consumer.republishExchange;
        lines.push_back({{NodeKind::Consumer, consumer.name}, {kind, target}});
    }
    for (const QueueSpec& queue : scenario.queues) {
        const FieldValue* exchange = queue.arguments.find("x-dead-letter-exchange");
        const FieldValue* key = queue.arguments.find("x-dead-letter-routing-key");
        if (exchange && exchange->asText() && !exchange->asText()->empty())
            lines.push_back({{NodeKind::Queue, queue.name}, {NodeKind::Exchange, *exchange->asText()}});
        else if (exchange && key && key->asText())
            lines.push_back({{NodeKind::Queue, queue.name}, {NodeKind::Queue, *key->asText()}});
    }
    for (const ExchangeSpec& exchange : scenario.exchanges) {
        const FieldValue* alternate = exchange.arguments.find("alternate-exchange");
        if (alternate && alternate->asText())
            lines.push_back(
                {{NodeKind::Exchange, exchange.name}, {NodeKind::Exchange, *alternate->asText()}});
    }
    return lines;
}

bool overlap(const NodeRef& a, const Place& atA, const NodeRef& b, const Place& atB)
{
    const NodeSize sizeA = sizeOf(a.kind);
    const NodeSize sizeB = sizeOf(b.kind);
    return std::abs(atA.x - atB.x) < (sizeA.width + sizeB.width) / 2 + gap
           && std::abs(atA.y - atB.y) < (sizeA.height + sizeB.height) / 2 + gap;
}

bool isFree(const Layout& layout, const NodeRef& node, const Place& place)
{
    return std::none_of(layout.begin(), layout.end(),
                        [&](const auto& other) { return overlap(node, place, other.first, other.second); });
}

/// The free place nearest to the wanted one, straight below or above it.
Place freePlaceNear(const Layout& layout, const NodeRef& node, Place wanted)
{
    for (double step = 0; step < 200; ++step) {
        for (double y : {wanted.y + step * gap, wanted.y - step * gap}) {
            if (y >= top && isFree(layout, node, {wanted.x, y}))
                return {wanted.x, y};
        }
    }
    while (!isFree(layout, node, wanted))
        wanted.y += gap;
    return wanted;
}

/// Moves a fresh layout to the upper left corner.
void moveToCorner(Layout& layout)
{
    double minX = INFINITY;
    double minY = INFINITY;
    for (const auto& [node, place] : layout) {
        minX = std::min(minX, place.x - sizeOf(node.kind).width / 2);
        minY = std::min(minY, place.y - sizeOf(node.kind).height / 2);
    }
    for (auto& [node, place] : layout)
        place = {std::round(place.x - minX + left), std::round(place.y - minY + top)};
}

/// The mean way from the one to the other, for the nodes of both.
Place meanShift(const Layout& from, const Layout& to)
{
    Place sum;
    double count = 0;
    for (const auto& [node, place] : from) {
        const auto there = to.find(node);
        if (there == to.end())
            continue;
        sum = {sum.x + there->second.x - place.x, sum.y + there->second.y - place.y};
        ++count;
    }
    return count > 0 ? Place{std::round(sum.x / count), std::round(sum.y / count)} : Place{};
}

/// Whether all of a layout, moved by that much, is free of others.
bool fits(const Layout& layout, const Layout& others, const Place& shift)
{
    return std::all_of(layout.begin(), layout.end(), [&](const auto& each) {
        return isFree(others, each.first, {each.second.x + shift.x, each.second.y + shift.y});
    });
}

/// The least way up or down at which all of it is free; it is free below everything at the latest.
Place freeShift(const Layout& layout, const Layout& others, const Place& wanted)
{
    for (double step = 0;; ++step) {
        for (const double y : {wanted.y + step * gap, wanted.y - step * gap}) {
            if (fits(layout, others, {wanted.x, y}))
                return {wanted.x, y};
        }
    }
}

} // namespace

Layout rearranged(const Scenario& scenario, const Rearrangement& what)
{
    std::vector<DotNode> boxes;
    Layout taken = what.standing;
    Layout anchors; // where the picture as a whole stays
    for (const NodeRef& node : nodesOf(scenario)) {
        const bool moves = what.moving.count(node) > 0;
        if (!moves && !what.around.count(node))
            continue;
        boxes.push_back({node, sizeOf(node.kind)});
        if (moves)
            taken.erase(node);
        const auto place = what.standing.find(node);
        if (place != what.standing.end() && (what.around.empty() || !moves))
            anchors.insert(*place);
    }
    if (boxes.empty())
        return {};
    const Layout fresh = dotLayout(boxes, linesOf(scenario));
    const Place shift = meanShift(fresh, anchors);
    Layout result;
    if (what.around.empty()) {
        const Place free = freeShift(fresh, taken, shift);
        for (const auto& [node, place] : fresh)
            result[node] = {std::round(place.x + free.x), std::round(place.y + free.y)};
        return result;
    }
    // Those that stay are not where the fresh layout would have them, so each one looks for room among them.
    for (const auto& [node, place] : fresh) {
        if (what.moving.count(node)) {
            const Place free = freeShift({{node, place}}, taken, shift);
            taken[node] = result[node] = {std::round(place.x + free.x), std::round(place.y + free.y)};
        }
    }
    return result;
}

std::vector<NodeRef> nodesOf(const Scenario& scenario)
{
    std::vector<NodeRef> nodes;
    std::set<NodeRef> seen;
    const auto add = [&](NodeRef node) {
        if (isDrawn(node) && seen.insert(node).second)
            nodes.push_back(std::move(node));
    };
    for (const ProducerSpec& producer : scenario.producers)
        add({NodeKind::Producer, producer.name});
    for (const ExchangeSpec& exchange : scenario.exchanges)
        add({NodeKind::Exchange, exchange.name});
    for (const auto& [from, to] : linesOf(scenario)) {
        for (const NodeRef& end : {from, to}) {
            if (end.kind == NodeKind::Exchange && isPredeclaredExchange(end.name))
                add(end);
        }
    }
    for (const QueueSpec& queue : scenario.queues)
        add({NodeKind::Queue, queue.name});
    for (const ConsumerSpec& consumer : scenario.consumers)
        add({NodeKind::Consumer, consumer.name});
    return nodes;
}

Layout arranged(const Scenario& scenario, Arrange what)
{
    const std::vector<NodeRef> nodes = nodesOf(scenario);
    Layout layout;
    if (what == Arrange::MissingNodes) {
        for (const NodeRef& node : nodes) {
            if (const auto known = scenario.layout.find(node); known != scenario.layout.end())
                layout.insert(*known);
        }
        if (layout.size() == nodes.size())
            return layout;
    }
    std::vector<DotNode> boxes;
    for (const NodeRef& node : nodes)
        boxes.push_back({node, sizeOf(node.kind)});
    Layout fresh = dotLayout(boxes, linesOf(scenario));
    moveToCorner(fresh);
    if (layout.empty())
        return fresh;
    // New nodes come where the fresh layout has them in relation to those that stay.
    Place shift;
    for (const auto& [node, place] : layout) {
        shift.x += (place.x - fresh[node].x) / static_cast<double>(layout.size());
        shift.y += (place.y - fresh[node].y) / static_cast<double>(layout.size());
    }
    for (const NodeRef& node : nodes) {
        if (layout.count(node))
            continue;
        const Place wanted{std::round(std::max(fresh[node].x + shift.x, left + sizeOf(node.kind).width / 2)),
                           std::round(std::max(fresh[node].y + shift.y, top))};
        layout[node] = freePlaceNear(layout, node, wanted);
    }
    return layout;
}

} // namespace postroom
