#include "app/stage/LivePainter.h"

#include "app/stage/ConditionPainter.h"
#include "app/stage/FarPainter.h"
#include "app/stage/FlowTrace.h"
#include "app/stage/MarkPainter.h"
#include "app/stage/NodeContentPainter.h"
#include "app/stage/RoutePainter.h"
#include "app/stage/SelectionPainter.h"
#include "app/stage/TokenPainter.h"

namespace postroom {

void LivePainter::paint(QPainter& painter, const StageFrame& frame) {
    painter.setRenderHint(QPainter::Antialiasing);
    const SceneUnits units(painter, frame.view);
    const QRectF visible = frame.visible();
    SelectionPainter selection(painter, frame);
    selection.paintLines();
    RoutePainter(painter, frame).paint();
    NodeContentPainter contents(painter, frame);
    FarPainter fromFar(painter, frame);
    ConditionPainter conditions(painter, frame);
    const FlowTrace* trace = frame.selection.trace.get();
    for (const auto& [key, node] : frame.geometry.nodes()) {
        if (node.rect.intersects(visible)) {
            painter.setOpacity(trace && !trace->has(key) ? StageFrame::dimmed : 1);
            frame.isFar() ? fromFar.paint(node) : contents.paint(node);
            conditions.paint(node);
        }
    }
    // Messages and news are never dimmed.
    painter.setOpacity(1);
    TokenPainter(painter, frame).paint();
    MarkPainter(painter, frame).paint();
    selection.paintNodes();
}

} // namespace postroom
