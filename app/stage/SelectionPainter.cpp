#include "app/stage/SelectionPainter.h"

#include "app/stage/LinePainter.h"
#include "app/stage/NodeFramePainter.h"

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
    if (selection.draft) {
        LinePainter(m_painter, m_frame).paintDraft(*selection.draft);
    }
}

} // namespace postroom
