#pragma once

#include "core/vocabulary/Nodes.h"

#include <QLineF>
#include <QPointF>
#include <QRectF>

#include <map>
#include <vector>

namespace postroom {

/// What nodes are lined up by.
enum class AlignEdge : std::uint8_t { Left, Centre, Right, Top, Middle, Bottom };

/// The frames of nodes, in scene units.
using NodeRects = std::map<NodeRef, QRectF>;

/// The frames lined up by that edge, or by the middle, of all of them together.
NodeRects aligned(NodeRects rects, AlignEdge edge);
/// The frames with equal gaps between them, from left to right or from top to bottom. The outer two stay.
NodeRects distributed(NodeRects rects, Qt::Orientation direction);

/// How far something has to go so that it lines up with others, and the lines to show for it.
struct Snap {
    QPointF shift;
    bool inX = false; ///< lines up with something above or below
    bool inY = false; ///< lines up with something beside
    std::vector<QLineF> guides;
};
/// Left with left edge, middle with middle and so on; what is further away than `reach` does not count.
Snap snapped(const QRectF& moving, const std::vector<QRectF>& others, double reach);

} // namespace postroom
