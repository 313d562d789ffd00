#pragma once

#include "app/stage/StageFrame.h"

namespace postroom {

/// Paints what changes only when somebody edits or zooms: the grid, lines with their labels, and nodes.
class GroundPainter {
public:
    /// The painter counts in the item's pixels.
    static void paint(QPainter& painter, const StageFrame& frame);

private:
    static void paintGrid(QPainter& painter, const StageFrame& frame);
    /// All lines and nodes, or those of a trace only.
    static void paintThings(QPainter& painter, const StageFrame& frame, const FlowTrace* only);
};

} // namespace postroom
