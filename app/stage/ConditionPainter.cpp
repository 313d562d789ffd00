#include "app/stage/ConditionPainter.h"

#include "app/stage/StageSigns.h"
#include "core/scene/NodeCondition.h"
#include "core/scene/SceneLook.h"

#include <algorithm>

namespace postroom {

void ConditionPainter::paintBlocked(const StageNode& node) {
    const ThemeColours& colours = m_frame.colours();
    const double radius = std::max(11.0, 6 / m_frame.view.zoom);
    const QPointF centre(node.rect.right() - 16, node.rect.top());
    const double near = radius * 0.42;
    const QPolygonF octagon({centre + QPointF(-near, -radius), centre + QPointF(near, -radius),
                             centre + QPointF(radius, -near), centre + QPointF(radius, near),
                             centre + QPointF(near, radius), centre + QPointF(-near, radius),
                             centre + QPointF(-radius, near), centre + QPointF(-radius, -near)});
    m_painter.setPen(QPen(colours.surface, radius * 0.3, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    m_painter.setBrush(colours.danger);
    m_painter.drawPolygon(octagon);
    m_painter.setPen(Qt::NoPen);
    m_painter.drawPolygon(octagon);
    m_painter.setPen(QPen(colours.background, radius * 0.24, Qt::SolidLine, Qt::FlatCap));
    m_painter.drawLine(centre - QPointF(radius * 0.55, 0), centre + QPointF(radius * 0.55, 0));
}

void ConditionPainter::paintFull(const StageNode& node) {
    const ThemeColours& colours = m_frame.colours();
    const double width = std::max(5.0, 3 / m_frame.view.zoom);
    const QRectF gate(node.rect.left() - width / 2, node.rect.center().y() - 19, width, 38);
    m_painter.setPen(QPen(colours.surface, width * 0.6));
    m_painter.setBrush(colours.warning);
    m_painter.drawRoundedRect(gate, width / 2, width / 2);
    m_painter.setPen(Qt::NoPen);
    m_painter.drawRoundedRect(gate, width / 2, width / 2);
    // Its two posts tell it from a thick line.
    for (const double y : {gate.top() + 3, gate.bottom() - 3}) {
        m_painter.drawEllipse(QPointF(gate.center().x(), y), width, width);
    }
}

void ConditionPainter::paintStandby(const StageNode& node) {
    const ThemeColours& colours = m_frame.colours();
    // In the same place as the dot of NodeContentPainter.
    const QPointF dot = m_frame.showsDetails() ? QPointF(node.rect.left() + 43, node.rect.top() + 28)
                                               : QPointF(node.rect.left() + 32, node.rect.top() + 31);
    m_painter.setPen(QPen(colours.faintInk, 1.3));
    m_painter.setBrush(colours.surface);
    m_painter.drawEllipse(dot, 4.7, 4.7);
    paintSign(m_painter, Sign::Standby, dot, 3, colours.faintInk, 1.5);
}

void ConditionPainter::paint(const StageNode& node) {
    const Scene& scene = m_frame.scene;
    if (node.key.kind == NodeKind::Producer) {
        const auto* producer = look(scene.producers(), ClientId{node.key.id});
        if (producer && producer->running && producer->blocked && !producer->hung) {
            paintBlocked(node);
        }
    } else if (node.key.kind == NodeKind::Program) {
        const auto* program = look(scene.programs(), ConnectionId{node.key.id});
        if (program && program->blocked) {
            paintBlocked(node);
        }
    } else if (node.key.kind == NodeKind::Queue) {
        const auto* queue = look(scene.queues(), QueueId{node.key.id});
        if (queue && isFull(*queue)) {
            paintFull(node);
        }
    } else if (node.key.kind == NodeKind::Consumer && !m_frame.isFar()) {
        const auto* consumer = look(scene.consumers(), ClientId{node.key.id});
        if (consumer && !consumer->hung && isOnStandby(scene, *consumer)) {
            paintStandby(node);
        }
    }
}

} // namespace postroom
