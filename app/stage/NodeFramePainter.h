#pragma once

#include "app/stage/StageFrame.h"

namespace postroom {

/// Paints what stays on a node: its card, name, kind and badges. Expects a painter in scene units.
class NodeFramePainter {
public:
    NodeFramePainter(QPainter& painter, const StageFrame& frame)
        : m_painter(painter)
        , m_frame(frame) {}
    void paint(const StageNode& node);
    void paintBadges(const StageNode& node);

private:
    void paintCard(const StageNode& node, const QColor& kind);
    void paintNameBelow(const StageNode& node);
    void paintExchange(const StageNode& node, const QColor& kind);
    void paintTitle(const StageNode& node, const QColor& kind);

    QPainter& m_painter;
    const StageFrame& m_frame;
};

} // namespace postroom
