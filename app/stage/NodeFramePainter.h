#pragma once

#include "app/stage/StageFrame.h"

#include <QStringList>

#include <QCoreApplication>

namespace postroom {

/// Paints what stays on a node: its card, name, kind and badges. Expects a painter in scene units.
class NodeFramePainter {
    Q_DECLARE_TR_FUNCTIONS(NodeFramePainter)
public:
    NodeFramePainter(QPainter& painter, const StageFrame& frame)
        : m_painter(painter)
        , m_frame(frame) {}
    void paint(const StageNode& node);
    void paintBadges(const StageNode& node);

    /// The badges of a node, such as "TTL 5s"; the first is the most important one.
    static QStringList badgesOf(const Scene& scene, NodeKey key);

private:
    void paintCard(const StageNode& node, const QColor& kind);
    void paintNameBelow(const StageNode& node);
    void paintExchange(const StageNode& node, const QColor& kind);
    void paintTitle(const StageNode& node, const QColor& kind);

    QPainter& m_painter;
    const StageFrame& m_frame;
};

} // namespace postroom
