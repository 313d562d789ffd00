#pragma once

#include "app/stage/CurvePath.h"
#include "core/scene/Scene.h"

#include <QPainterPath>
#include <QRectF>

namespace postroom {

enum class Side : std::uint8_t { Left, Right, Top, Bottom };

/// Something with a place on the canvas: a node, or a small diamond that stands for the default exchange.
struct StageNode {
    NodeKey key;
    NodeRef ref;
    QRectF rect;

    static QSizeF sizeOf(NodeKind kind);
    /// How far the tip of a shape reaches: the exchange's two, the producer's one.
    static constexpr double tip = 18;

    /// The shape that tells the kind without colour: producers point right, exchanges have two tips, queues
    /// are pipes with round ends, consumers are plain cards.
    QPainterPath outline() const;
    /// A place on the outline of that side, moved along it by `offset` from the middle.
    Port port(Side side, double offset = 0) const;
};

/// The default exchange as it is drawn: a small diamond on the way between whoever uses it and the queues.
struct DefaultExchangeGlyph {
    static constexpr double size = 22;
    NodeKey origin; ///< who publishes or dead-letters to it here
    QPointF centre;
    QRectF rect() const { return {centre.x() - size / 2, centre.y() - size / 2, size, size}; }
};

} // namespace postroom
