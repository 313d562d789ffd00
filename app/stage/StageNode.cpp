#include "app/stage/StageNode.h"

#include <algorithm>
#include <cmath>

namespace postroom {

QSizeF StageNode::sizeOf(NodeKind kind) {
    switch (kind) {
    case NodeKind::Producer:
        return {150, 70};
    case NodeKind::Exchange:
        return {130, 90};
    case NodeKind::Queue:
        return {200, 90};
    case NodeKind::Consumer:
        return {180, 100};
    case NodeKind::Program:
        return {200, 110};
    }
    return {150, 70};
}

namespace {

/// A polygon with its corners rounded off.
QPainterPath rounded(const QPolygonF& corners, double radius) {
    QPainterPath path;
    const auto count = corners.size();
    for (qsizetype i = 0; i < count; ++i) {
        const QPointF corner = corners[i];
        const QPointF before = corners[(i + count - 1) % count] - corner;
        const QPointF after = corners[(i + 1) % count] - corner;
        const QPointF enter = corner + before * std::min(0.5, radius / std::hypot(before.x(), before.y()));
        const QPointF leave = corner + after * std::min(0.5, radius / std::hypot(after.x(), after.y()));
        if (i == 0) {
            path.moveTo(enter);
        } else {
            path.lineTo(enter);
        }
        path.quadTo(corner, leave);
    }
    path.closeSubpath();
    return path;
}

} // namespace

QPainterPath StageNode::outline() const {
    const QRectF& r = rect;
    const double middle = r.center().y();
    switch (key.kind) {
    case NodeKind::Producer:
        return rounded({r.topLeft(),
                        {r.right() - tip, r.top()},
                        {r.right(), middle},
                        {r.right() - tip, r.bottom()},
                        r.bottomLeft()},
                       9);
    case NodeKind::Exchange:
        return rounded({{r.left() + tip, r.top()},
                        {r.right() - tip, r.top()},
                        {r.right(), middle},
                        {r.right() - tip, r.bottom()},
                        {r.left() + tip, r.bottom()},
                        {r.left(), middle}},
                       8);
    case NodeKind::Queue: {
        QPainterPath path;
        path.addRoundedRect(r, 22, 22);
        return path;
    }
    case NodeKind::Consumer:
    case NodeKind::Program:
        break;
    }
    QPainterPath path;
    path.addRoundedRect(r, 8, 8);
    return path;
}

Port StageNode::port(Side side, double offset) const {
    const bool upright = side == Side::Left || side == Side::Right;
    const double room = (upright ? rect.height() : rect.width()) / 2 - 22;
    const double moved = std::clamp(offset, -room, room);
    const double slope = tip * std::abs(moved) / (rect.height() / 2);
    const bool tipLeft = key.kind == NodeKind::Exchange;
    const bool tipRight = tipLeft || key.kind == NodeKind::Producer;
    switch (side) {
    case Side::Left:
        return {{rect.left() + (tipLeft ? slope : 0), rect.center().y() + moved}, {-1, 0}};
    case Side::Right:
        return {{rect.right() - (tipRight ? slope : 0), rect.center().y() + moved}, {1, 0}};
    case Side::Top:
        return {{rect.center().x() + moved, rect.top()}, {0, -1}};
    case Side::Bottom:
        return {{rect.center().x() + moved, rect.bottom()}, {0, 1}};
    }
    return {rect.center(), {1, 0}};
}

} // namespace postroom
