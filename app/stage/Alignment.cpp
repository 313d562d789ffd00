#include "app/stage/Alignment.h"

#include <algorithm>
#include <cmath>

namespace postroom {

namespace {

/// One axis of a frame: its two ends and its middle.
struct Span {
    double low = 0;
    double high = 0;
    double middle() const { return (low + high) / 2; }
    double at(int which) const { return which == 0 ? low : which == 1 ? middle() : high; }
};

Span spanOf(const QRectF& rect, Qt::Orientation axis) {
    return axis == Qt::Horizontal ? Span{rect.left(), rect.right()} : Span{rect.top(), rect.bottom()};
}

/// The distance to the nearest thing to line up with; nothing if it is out of reach.
bool nearest(const Span& moving, const std::vector<QRectF>& others, Qt::Orientation axis, double reach, double& shift) {
    bool found = false;
    for (const QRectF& other : others) {
        const Span span = spanOf(other, axis);
        for (int which = 0; which < 3; ++which) {
            const double distance = span.at(which) - moving.at(which);
            if (std::abs(distance) <= reach && (!found || std::abs(distance) < std::abs(shift))) {
                shift = distance;
                found = true;
            }
        }
    }
    return found;
}

/// One line for each edge that meets others, as long as all that it touches. For nodes of one size, whose edges all
/// meet, the line through their middles says it all.
void addGuides(const QRectF& moved, const std::vector<QRectF>& others, Qt::Orientation axis, std::vector<QLineF>& guides) {
    std::vector<QLineF> met;
    const Qt::Orientation across = axis == Qt::Horizontal ? Qt::Vertical : Qt::Horizontal;
    for (int which = 0; which < 3; ++which) {
        const double at = spanOf(moved, axis).at(which);
        Span length = spanOf(moved, across);
        bool meets = false;
        for (const QRectF& other : others) {
            if (std::abs(spanOf(other, axis).at(which) - at) > 0.01) {
                continue;
            }
            const Span reached = spanOf(other, across);
            length = {std::min(length.low, reached.low), std::max(length.high, reached.high)};
            meets = true;
        }
        if (meets) {
            met.push_back(axis == Qt::Horizontal ? QLineF(at, length.low, at, length.high)
                                                 : QLineF(length.low, at, length.high, at));
        }
    }
    if (met.size() == 3) {
        met = {met[1]};
    }
    guides.insert(guides.end(), met.begin(), met.end());
}

} // namespace

NodeRects aligned(NodeRects rects, AlignEdge edge) {
    QRectF all;
    for (const auto& [node, rect] : rects) {
        all |= rect;
    }
    for (auto& [node, rect] : rects) {
        switch (edge) {
        case AlignEdge::Left: rect.moveLeft(all.left()); break;
        case AlignEdge::Centre: rect.moveLeft(all.center().x() - rect.width() / 2); break;
        case AlignEdge::Right: rect.moveRight(all.right()); break;
        case AlignEdge::Top: rect.moveTop(all.top()); break;
        case AlignEdge::Middle: rect.moveTop(all.center().y() - rect.height() / 2); break;
        case AlignEdge::Bottom: rect.moveBottom(all.bottom()); break;
        }
    }
    return rects;
}

NodeRects distributed(NodeRects rects, Qt::Orientation direction) {
    if (rects.size() < 3) {
        return rects;
    }
    std::vector<QRectF*> row;
    for (auto& [node, rect] : rects) {
        row.push_back(&rect);
    }
    const auto span = [direction](const QRectF* rect) { return spanOf(*rect, direction); };
    std::stable_sort(row.begin(), row.end(), [&](const QRectF* a, const QRectF* b) { return span(a).middle() < span(b).middle(); });
    double taken = 0;
    for (const QRectF* rect : row) {
        taken += span(rect).high - span(rect).low;
    }
    const double gap = (span(row.back()).high - span(row.front()).low - taken) / static_cast<double>(row.size() - 1);
    double at = span(row.front()).low;
    for (QRectF* rect : row) {
        direction == Qt::Horizontal ? rect->moveLeft(at) : rect->moveTop(at);
        at = span(rect).high + gap;
    }
    return rects;
}

Snap snapped(const QRectF& moving, const std::vector<QRectF>& others, double reach) {
    Snap snap;
    double x = 0;
    double y = 0;
    snap.inX = nearest(spanOf(moving, Qt::Horizontal), others, Qt::Horizontal, reach, x);
    snap.inY = nearest(spanOf(moving, Qt::Vertical), others, Qt::Vertical, reach, y);
    snap.shift = {x, y};
    const QRectF moved = moving.translated(snap.shift);
    if (snap.inX) {
        addGuides(moved, others, Qt::Horizontal, snap.guides);
    }
    if (snap.inY) {
        addGuides(moved, others, Qt::Vertical, snap.guides);
    }
    return snap;
}

} // namespace postroom
