#pragma once

#include "app/stage/StageLine.h"
#include "app/stage/StageNode.h"

#include <map>
#include <vector>

namespace postroom {

/// Gives lines their ways: which sides they leave and enter, how several share a side, how parallel ones
/// are kept apart, and where labels sit so that each can be read.
class LineRouter {
public:
    LineRouter(const std::map<NodeKey, StageNode>& nodes, std::vector<StageLine>& lines,
               std::vector<DefaultExchangeGlyph>& defaultExchanges);
    void route();

    /// The way between two rectangles that no line was declared for.
    static CurvePath direct(const StageNode& from, const StageNode& to);
    /// The room a label takes, from its length alone: geometry knows no fonts.
    static QSizeF labelSize(const QString& label);

private:
    struct LineEnds {
        Side from = Side::Right;
        Side to = Side::Left;
        double fromOffset = 0;
        double toOffset = 0;
        double bend = 0;
    };
    void placeDiamonds();
    /// The first of these places where a diamond covers no node and no other diamond, and no node covers it.
    QPointF freePlace(std::vector<QPointF> wanted, const DefaultExchangeGlyph& own) const;
    void chooseSides();
    void sharePorts();
    void fanOutParallels();
    void placeLabels();
    int crossings(const QRectF& rect, const StageLine& own) const;
    QRectF rectOf(NodeKey key, const StageLine& line) const;
    Port portOf(NodeKey key, const StageLine& line, Side side, double offset) const;

    const std::map<NodeKey, StageNode>& m_nodes;
    std::vector<StageLine>& m_lines;
    std::vector<DefaultExchangeGlyph>& m_defaultExchanges;
    std::vector<LineEnds> m_ends;
};

} // namespace postroom
