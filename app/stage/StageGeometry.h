#pragma once

#include "app/stage/LineBundles.h"
#include "app/stage/StageLine.h"
#include "app/stage/StageNode.h"
#include "core/scenario/Scenario.h"

#include <map>
#include <unordered_map>
#include <vector>

namespace postroom {

/// A line, and whether it is travelled against its direction: answers go back on the line of the deliveries, in a lane
/// beside them.
struct FlightWay {
    const CurvePath* path = nullptr;
    bool back = false;
    bool operator==(const FlightWay&) const = default;

    /// Needs a path.
    QPointF at(double progress) const { return back ? backAt(progress) : path->pointAt(progress); }
    /// Beside the line, so that what comes back does not run into what goes.
    QPointF backAt(double progress) const;
};

/// Where everything on the canvas is, in scene units: nodes, lines, and the paths of flights. Made anew when
/// nodes, lines or places change; asked for every token of every frame.
class StageGeometry {
public:
    StageGeometry() = default;
    /// `open`: bundles of lines that are shown line by line.
    StageGeometry(const Scene& scene, const Layout& layout, std::vector<Annotation> annotations = {},
                  const std::set<LineBundles::Ends>& open = {});

    const std::map<NodeKey, StageNode>& nodes() const { return m_nodes; }
    const std::vector<StageLine>& lines() const { return m_lines; }
    const std::vector<DefaultExchangeGlyph>& defaultExchanges() const { return m_defaultExchanges; }
    const StageNode* node(NodeKey key) const;
    const StageNode* node(const NodeRef& ref) const;
    const StageLine* line(const QString& id) const;
    /// The line that is drawn for a line: itself, or the first one of its bundle.
    const StageLine& drawn(const StageLine& line) const { return line.drawnBy ? m_lines[*line.drawnBy] : line; }
    const std::vector<Annotation>& annotations() const { return m_annotations; }
    /// All nodes, lines, diamonds and annotations; empty if there are none.
    QRectF bounds() const;

    const StageNode* nodeAt(QPointF point) const;
    /// The nearest line not further away than `reach`.
    const StageLine* lineAt(QPointF point, double reach) const;

    /// What a flight travels along. It is good as long as this geometry is. The path is null if an end of the flight
    /// is not on the canvas.
    FlightWay wayOf(const Flight& flight) const;
    /// Where a flight is at that part of its way; nothing if its ends are not on the canvas.
    std::optional<QPointF> placeOf(const Flight& flight, double progress) const;
    /// Where a sign about that node belongs (the default exchange: its first diamond).
    std::optional<QRectF> signPlace(NodeKey key) const;

private:
    struct Ends {
        NodeKey from;
        NodeKey to;
        NodeKey origin;
        bool operator==(const Ends&) const = default;
    };
    struct EndsHash {
        std::size_t operator()(const Ends& ends) const;
    };
    const CurvePath* pathOf(NodeKey from, NodeKey to, const Flight& flight) const;
    const CurvePath* spontaneousPath(const Ends& ends) const;
    std::optional<StageNode> endOf(NodeKey key, const std::optional<NodeKey>& origin) const;

    std::map<NodeKey, StageNode> m_nodes;
    std::vector<StageLine> m_lines;
    std::vector<DefaultExchangeGlyph> m_defaultExchanges;
    std::vector<Annotation> m_annotations;
    std::unordered_map<Ends, std::vector<std::size_t>, EndsHash> m_linesByEnds;
    /// Types of the exchanges, to tell which of several parallel bindings a copy took.
    std::map<NodeKey, std::string> m_exchangeTypes;
    /// Ways without a line, such as a reply to a queue named only by the message.
    mutable std::unordered_map<Ends, CurvePath, EndsHash> m_spontaneous;
};

} // namespace postroom
