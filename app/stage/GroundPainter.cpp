#include "app/stage/GroundPainter.h"

#include "app/stage/AnnotationPainter.h"
#include "app/stage/LinePainter.h"
#include "app/stage/NodeFramePainter.h"

#include <cmath>

namespace postroom {

void GroundPainter::paintGrid(QPainter& painter, const StageFrame& frame) {
    constexpr double unit = 24;
    double step = unit * frame.view.zoom;
    while (step < 16) {
        step *= 4;
    }
    const double size = frame.view.zoom >= 0.9 ? 1.6 : 1.2;
    const double startX = std::fmod(frame.view.pan.x(), step) - step;
    const double startY = std::fmod(frame.view.pan.y(), step) - step;
    QVector<QRectF> dots;
    for (double y = startY; y < frame.size.height(); y += step) {
        for (double x = startX; x < frame.size.width(); x += step) {
            dots.append(QRectF(std::round(x), std::round(y), size, size));
        }
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(frame.colours().gridDot);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.drawRects(dots);
}

void GroundPainter::paint(QPainter& painter, const StageFrame& frame) {
    painter.fillRect(QRectF(QPointF(), frame.size), frame.colours().background);
    paintGrid(painter, frame);
    painter.setRenderHint(QPainter::Antialiasing);

    const SceneUnits units(painter, frame.view);
    const QRectF visible = frame.visible().adjusted(-20, -20, 20, 20);
    AnnotationPainter annotations(painter, frame);
    annotations.paintGroups();
    LinePainter lines(painter, frame);
    const auto seen = [&visible](const StageLine& line) {
        // A level line's box has no height and would intersect nothing.
        return line.path.bounds().adjusted(-1, -1, 1, 1).intersects(visible);
    };
    for (const StageLine& line : frame.geometry.lines()) {
        if (seen(line)) {
            lines.paintLine(line);
        }
    }
    for (const DefaultExchangeGlyph& diamond : frame.geometry.defaultExchanges()) {
        lines.paintDefaultExchange(diamond);
    }
    NodeFramePainter nodes(painter, frame);
    for (const auto& [key, node] : frame.geometry.nodes()) {
        if (node.rect.intersects(visible)) {
            nodes.paint(node);
        }
    }
    nodes.paintNames();
    for (const StageLine& line : frame.geometry.lines()) {
        if (seen(line)) {
            lines.paintLabel(line);
        }
    }
    annotations.paintNotes();
}

} // namespace postroom
