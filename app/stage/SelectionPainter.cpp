#include "app/stage/SelectionPainter.h"

#include "app/stage/LinePainter.h"
#include "app/stage/NodeFramePainter.h"
#include "app/stage/StageSlots.h"

#include <algorithm>

namespace postroom {

void SelectionPainter::paintLines() {
    LinePainter lines(m_painter, m_frame);
    const StageSelection& selection = m_frame.selection;
    const auto paintOne = [&](const QString& id, LineEmphasis emphasis) {
        if (const StageLine* line = m_frame.geometry.line(id)) {
            lines.paintLine(*line, emphasis);
            lines.paintLabel(*line, emphasis);
        }
    };
    if (!selection.hoveredLine.isEmpty() && selection.hoveredLine != selection.line) {
        paintOne(selection.hoveredLine, LineEmphasis::Hovered);
    }
    if (!selection.line.isEmpty()) {
        paintOne(selection.line, LineEmphasis::Selected);
    }
}

void SelectionPainter::paintRing(NodeKey key, const QColor& colour, double width, double distance,
                                 Qt::PenStyle style) {
    const StageNode* node = m_frame.geometry.node(key);
    if (!node) {
        return;
    }
    StageNode larger = *node;
    larger.rect.adjust(-distance, -distance, distance, distance);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(
        QPen(colour, std::max(width, width / m_frame.view.zoom * 0.8), style, Qt::RoundCap, Qt::RoundJoin));
    m_painter.drawPath(larger.outline());
    // They sit on the edge, where the ring has just been painted.
    NodeFramePainter(m_painter, m_frame).paintBadges(*node);
}

void SelectionPainter::paintMark(QPointF centre, double reach, int rings) {
    const double width = std::max(2.0, 1.6 / m_frame.view.zoom);
    m_painter.setBrush(Qt::NoBrush);
    for (int ring = 0; ring < rings; ++ring) {
        const double size = std::max(reach, 6 / m_frame.view.zoom) + ring * 2.2 * width;
        const QRectF box(centre.x() - size, centre.y() - size, 2 * size, 2 * size);
        // A light edge inside and outside, so that the ring shows on every ground.
        m_painter.setPen(QPen(m_frame.colours().surface, width * 2.2));
        m_painter.drawRoundedRect(box, size * 0.5, size * 0.5);
        m_painter.setPen(QPen(m_frame.colours().accent, width));
        m_painter.drawRoundedRect(box, size * 0.5, size * 0.5);
    }
}

void SelectionPainter::paintMessage(MessageId message, int rings) {
    for (const auto& [number, flight] : m_frame.scene.flights()) {
        if (!flight.message || flight.message->id != message || flight.leaves > m_frame.shown) {
            continue;
        }
        if (const auto place = m_frame.geometry.placeOf(flight, progressOf(flight, m_frame.shown))) {
            paintMark(*place, 12, rings);
        }
    }
    const auto paintSlots = [&](const StageSlots& row) {
        bool found = false;
        for (const StageSlot& slot : row.shown) {
            if (slot.message && slot.message->id == message) {
                paintMark(slot.centre, StageSlots::half + 3.5, rings);
                found = true;
            }
        }
        return found;
    };
    const auto isIt = [message](const auto& copy) { return copy.message && copy.message->id == message; };
    for (const auto& [key, node] : m_frame.geometry.nodes()) {
        if (const auto queue = m_frame.scene.queues().find(QueueId{key.id});
            key.kind == NodeKind::Queue && queue != m_frame.scene.queues().end()) {
            // Behind those that have room in the picture, the whole queue is marked.
            if (!paintSlots(StageSlots::of(queue->second, node.rect))
                && std::any_of(queue->second.ready.begin(), queue->second.ready.end(), isIt)) {
                for (int ring = 0; ring < rings; ++ring) {
                    paintRing(key, m_frame.colours().accent, 1.6, 5.0 + 4 * ring, Qt::DotLine);
                }
            }
        } else if (const auto consumer = m_frame.scene.consumers().find(ClientId{key.id});
                   key.kind == NodeKind::Consumer && consumer != m_frame.scene.consumers().end()) {
            paintSlots(StageSlots::of(consumer->second, node.rect));
        }
    }
}

void SelectionPainter::paintNodes() {
    const ThemeColours& colours = m_frame.colours();
    const StageSelection& selection = m_frame.selection;
    if (selection.hovered && !selection.nodes.count(*selection.hovered)) {
        paintRing(*selection.hovered, colours.wire, 1.6, 3, Qt::SolidLine);
    }
    for (const NodeKey key : selection.nodes) {
        paintRing(key, colours.accent, 2.4, 3.5, Qt::SolidLine);
    }
    // Dashed and further out, so that focus shows on a selected node too.
    if (selection.focused) {
        paintRing(*selection.focused, colours.focus, 1.6, 8, Qt::DashLine);
    }
    if (selection.followed) {
        paintMessage(selection.followed, 2);
    }
    if (selection.message && selection.message != selection.followed) {
        paintMessage(selection.message, 1);
    }
    if (selection.draft) {
        LinePainter(m_painter, m_frame).paintDraft(*selection.draft);
    }
}

} // namespace postroom
