#include "app/stage/StageGeometry.h"

#include "app/stage/LineBuilder.h"
#include "app/stage/LineRouter.h"
#include "app/stage/NodePlaces.h"
#include "core/vocabulary/HeadersMatch.h"
#include "core/vocabulary/TopicPattern.h"

#include <functional>

namespace postroom {

namespace {

std::uint64_t packed(NodeKey key) {
    return (static_cast<std::uint64_t>(key.kind) << 32) | key.id;
}

bool takes(const BindingSpec& binding, const std::string& type, const Message& message) {
    if (type == "topic") {
        return topicMatches(binding.routingKey, message.routingKey);
    }
    if (type == "headers") {
        return headersMatch(binding.arguments, message.headers());
    }
    return type == "fanout" || binding.routingKey == message.routingKey;
}

} // namespace

std::size_t StageGeometry::EndsHash::operator()(const Ends& ends) const {
    const std::uint64_t mixed = packed(ends.from) * 0x9E3779B97F4A7C15ull ^
                                packed(ends.to) * 0xC2B2AE3D27D4EB4Full ^
                                packed(ends.origin) * 0x165667B19E3779F9ull;
    return static_cast<std::size_t>(mixed ^ (mixed >> 29));
}

StageGeometry::StageGeometry(const Scene& scene, const Layout& layout, std::vector<Annotation> annotations,
                             const std::set<LineBundles::Ends>& open)
    : m_nodes(placeNodes(scene, layout))
    , m_annotations(std::move(annotations)) {
    LineBuilder builder(scene, m_nodes);
    LineBundles::gather(builder.lines, open);
    LineRouter(m_nodes, builder.lines, builder.defaultExchanges).route();
    m_lines = std::move(builder.lines);
    m_defaultExchanges = std::move(builder.defaultExchanges);
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const StageLine& line = m_lines[i];
        m_linesByEnds[{line.from, line.to, line.origin.value_or(NodeKey{})}].push_back(i);
    }
    for (const auto& [id, exchange] : scene.exchanges()) {
        m_exchangeTypes[{NodeKind::Exchange, id.value}] = exchange.spec->type;
    }
}

const StageNode* StageGeometry::node(NodeKey key) const {
    const auto found = m_nodes.find(key);
    return found == m_nodes.end() ? nullptr : &found->second;
}

const StageNode* StageGeometry::node(const NodeRef& ref) const {
    for (const auto& [key, node] : m_nodes) {
        if (node.ref == ref) {
            return &node;
        }
    }
    return nullptr;
}

const StageLine* StageGeometry::line(const QString& id) const {
    for (const StageLine& line : m_lines) {
        if (line.id == id) {
            return &line;
        }
    }
    return nullptr;
}

QRectF StageGeometry::bounds() const {
    QRectF all;
    for (const auto& [key, node] : m_nodes) {
        all |= node.rect;
    }
    for (const StageLine& line : m_lines) {
        all |= line.path.bounds();
    }
    for (const DefaultExchangeGlyph& diamond : m_defaultExchanges) {
        all |= diamond.rect();
    }
    for (const Annotation& one : m_annotations) {
        all |= QRectF(static_cast<double>(one.x), static_cast<double>(one.y), static_cast<double>(one.width),
                      static_cast<double>(one.height))
                   .normalized();
    }
    return all;
}

const StageNode* StageGeometry::nodeAt(QPointF point) const {
    // The last one is painted on top.
    for (auto node = m_nodes.rbegin(); node != m_nodes.rend(); ++node) {
        if (node->second.rect.contains(point) && node->second.outline().contains(point)) {
            return &node->second;
        }
    }
    return nullptr;
}

const StageLine* StageGeometry::lineAt(QPointF point, double reach) const {
    const StageLine* nearest = nullptr;
    double least = reach;
    for (const StageLine& line : m_lines) {
        if (!line.drawnBy && line.path.bounds().adjusted(-reach, -reach, reach, reach).contains(point)) {
            const double distance = line.path.distanceTo(point);
            if (distance <= least) {
                least = distance;
                nearest = &line;
            }
        }
    }
    return nearest;
}

std::optional<StageNode> StageGeometry::endOf(NodeKey key, const std::optional<NodeKey>& origin) const {
    if (const StageNode* found = node(key)) {
        return *found;
    }
    for (const DefaultExchangeGlyph& diamond : m_defaultExchanges) {
        if (key.kind == NodeKind::Exchange && origin && diamond.origin == *origin) {
            return StageNode{key, {}, diamond.rect()};
        }
    }
    return std::nullopt;
}

const CurvePath* StageGeometry::spontaneousPath(const Ends& ends) const {
    const auto found = m_spontaneous.find(ends);
    if (found != m_spontaneous.end()) {
        return &found->second;
    }
    const auto from = endOf(ends.from, ends.origin);
    const auto to = endOf(ends.to, ends.from);
    if (!from || !to) {
        return nullptr;
    }
    return &m_spontaneous.emplace(ends, LineRouter::direct(*from, *to)).first->second;
}

const CurvePath* StageGeometry::pathOf(NodeKey from, NodeKey to, const Flight& flight) const {
    const Ends ends{from, to, node(from) ? NodeKey{} : flight.origin.value_or(NodeKey{})};
    const auto found = m_linesByEnds.find(ends);
    if (found == m_linesByEnds.end()) {
        return spontaneousPath(ends);
    }
    // Several bindings between the same two: the first that takes the message, whatever else is on screen,
    // so that a token never changes its line on the way.
    if (found->second.size() > 1 && flight.message) {
        const auto type = m_exchangeTypes.find(from);
        for (const std::size_t index : found->second) {
            const StageLine& line = m_lines[index];
            if (line.spec && type != m_exchangeTypes.end() &&
                takes(*line.spec, type->second, *flight.message)) {
                return &drawn(line).path;
            }
        }
    }
    return &drawn(m_lines[found->second.front()]).path;
}

QPointF FlightWay::backAt(double progress) const {
    constexpr double laneDistance = 11;
    const QPointF along = path->directionAt(1 - progress);
    return path->pointAt(1 - progress) + QPointF(-along.y(), along.x()) * laneDistance;
}

FlightWay StageGeometry::wayOf(const Flight& flight) const {
    const bool isSettlement = flight.kind == Flight::Kind::Ack || flight.kind == Flight::Kind::Nack ||
                              flight.kind == Flight::Kind::Reject;
    return isSettlement ? FlightWay{pathOf(flight.to, flight.from, flight), true}
                        : FlightWay{pathOf(flight.from, flight.to, flight), false};
}

std::optional<QPointF> StageGeometry::placeOf(const Flight& flight, double progress) const {
    const FlightWay way = wayOf(flight);
    return way.path ? std::optional(way.at(progress)) : std::nullopt;
}

std::optional<QRectF> StageGeometry::signPlace(NodeKey key) const {
    if (const StageNode* found = node(key)) {
        return found->rect;
    }
    if (key.kind == NodeKind::Exchange && !m_defaultExchanges.empty()) {
        return m_defaultExchanges.front().rect();
    }
    return std::nullopt;
}

} // namespace postroom
