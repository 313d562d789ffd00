#include "app/stage/GroundPainter.h"

#include "app/stage/AnnotationPainter.h"
#include "app/stage/FlowTrace.h"
#include "app/stage/LinePainter.h"
#include "app/stage/NodeFramePainter.h"

#include <cmath>
#include <set>

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

void GroundPainter::paintThings(QPainter& painter, const StageFrame& frame, const FlowTrace* only) {
    const QRectF visible = frame.visible().adjusted(-20, -20, 20, 20);
    LinePainter lines(painter, frame);
    const std::vector<StageLine>& all = frame.geometry.lines();
    std::vector<const StageLine*> seen;
    std::set<const StageLine*> bundles; // one line of them says enough
    for (std::size_t i = 0; i < all.size(); ++i) {
        const StageLine& line = all[i];
        // A level line's box has no height and would intersect nothing.
        const bool inSight = line.path.bounds().adjusted(-1, -1, 1, 1).intersects(visible);
        const StageLine* drawn = &frame.geometry.drawn(line);
        const bool wanted = only ? only->lines[i] : !line.drawnBy;
        if (inSight && wanted && (!line.bundled || bundles.insert(drawn).second)) {
            seen.push_back(drawn);
        }
    }
    for (const StageLine* line : seen) {
        lines.paintLine(*line);
    }
    for (const DefaultExchangeGlyph& diamond : frame.geometry.defaultExchanges()) {
        if (!only || only->diamonds.count(diamond.origin)) {
            lines.paintDefaultExchange(diamond);
        }
    }
    NodeFramePainter nodes(painter, frame);
    for (const auto& [key, node] : frame.geometry.nodes()) {
        if (node.rect.intersects(visible) && (!only || only->has(key))) {
            nodes.paint(node);
        }
    }
    nodes.paintNames(only);
    for (const StageLine* line : seen) {
        lines.paintLabel(*line);
    }
}

void GroundPainter::paint(QPainter& painter, const StageFrame& frame) {
    painter.fillRect(QRectF(QPointF(), frame.size), frame.colours().background);
    paintGrid(painter, frame);
    painter.setRenderHint(QPainter::Antialiasing);

    const SceneUnits units(painter, frame.view);
    AnnotationPainter annotations(painter, frame);
    annotations.paintGroups();
    paintThings(painter, frame, nullptr);
    annotations.paintNotes();
    if (const FlowTrace* trace = frame.selection.trace.get()) {
        QColor veil = frame.colours().background;
        veil.setAlphaF(static_cast<float>(1 - StageFrame::dimmed));
        painter.fillRect(frame.visible(), veil);
        paintThings(painter, frame, trace);
    }
}

} // namespace postroom
