#pragma once

#include "app/stage/CellGrid.h"
#include "app/stage/StageFrame.h"

namespace postroom {

/// Paints what stays on a node: its card, name, kind and badges. Expects a painter in scene units.
class NodeFramePainter {
public:
    NodeFramePainter(QPainter& painter, const StageFrame& frame)
        : m_painter(painter)
        , m_frame(frame)
        , m_names(frame.namesFitInCards() ? QRectF() : frame.visible()) {}
    void paint(const StageNode& node);
    /// The names of all nodes that are seen from far, or of those of a trace only, over everything else.
    void paintNames(const FlowTrace* only = nullptr);
    void paintBadges(const StageNode& node);

private:
    void paintCard(const StageNode& node, const QColor& kind);
    void paintNameBelow(const StageNode& node, bool isShown);
    void paintExchange(const StageNode& node, const QColor& kind);
    void paintTitle(const StageNode& node, const QColor& kind);

    QPainter& m_painter;
    const StageFrame& m_frame;
    CellGrid m_names; ///< where names stand that are below their nodes
};

} // namespace postroom
