#pragma once

#include "app/stage/StageFrame.h"

namespace postroom {

/// Paints what moves, on top of the ground: lit lines, contents of nodes, tokens, marks and rings.
class LivePainter {
public:
    /// The painter counts in the item's pixels.
    static void paint(QPainter& painter, const StageFrame& frame);
};

} // namespace postroom
