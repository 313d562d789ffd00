#include "app/stage/FarPainter.h"

#include "app/stage/StageSigns.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace postroom {

double FarPainter::fillOf(std::size_t messages) {
    return std::min(1.0, std::log10(1.0 + static_cast<double>(messages)) / 3);
}

void FarPainter::paintDepth(const StageNode& node, const QueueView& queue) {
    const ThemeColours& colours = m_frame.colours();
    const std::size_t depth = queue.ready.size() + queue.unacked.size();
    if (depth == 0) {
        return;
    }
    const QRectF bar = node.rect.adjusted(16, 16, -16, -16);
    m_painter.fillRect(QRectF(bar.topLeft(), QSizeF(bar.width() * fillOf(depth), bar.height())),
                       m_frame.theme.tint(colours.queue, 0.45));
    m_frame.text.draw(m_painter, bar, Qt::AlignHCenter, QLocale().toString(static_cast<qulonglong>(depth)),
                      {m_frame.theme.font(m_frame.nameSize(), QFont::DemiBold), colours.ink, {}});
}

void FarPainter::paintBusy(const StageNode& node, double part) {
    const QRectF bar = node.rect.adjusted(16, node.rect.height() * 0.36, -16, -node.rect.height() * 0.36);
    m_painter.fillRect(QRectF(bar.topLeft(), QSizeF(bar.width() * part, bar.height())),
                       m_frame.theme.tint(m_frame.colours().consumer, 0.6));
}

void FarPainter::paintTrouble(const StageNode& node, bool hangs) {
    const ThemeColours& colours = m_frame.colours();
    const QColor colour = hangs ? colours.warning : colours.danger;
    const double pixel = 1 / m_frame.view.zoom;
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(colour, 1.6 * pixel, Qt::DashLine));
    m_painter.drawPath(node.outline());
    paintSign(m_painter, hangs ? Sign::Hourglass : Sign::Cross, node.rect.center(), 5 * pixel, colour, 1.6 * pixel);
}

void FarPainter::paint(const StageNode& node) {
    const Scene& scene = m_frame.scene;
    if (node.key.kind == NodeKind::Queue) {
        if (const auto queue = scene.queues().find(QueueId{node.key.id}); queue != scene.queues().end()) {
            paintDepth(node, queue->second);
        }
    } else if (node.key.kind == NodeKind::Producer) {
        const auto producer = scene.producers().find(ClientId{node.key.id});
        if (producer != scene.producers().end() && (!producer->second.running || producer->second.hung)) {
            paintTrouble(node, producer->second.running);
        }
    } else if (node.key.kind == NodeKind::Consumer) {
        const auto consumer = scene.consumers().find(ClientId{node.key.id});
        if (consumer == scene.consumers().end()) {
            return;
        }
        if (!consumer->second.running || consumer->second.hung) {
            paintTrouble(node, consumer->second.running);
        } else if (!consumer->second.held.empty()) {
            const auto limit = static_cast<double>(std::max<std::int64_t>(1, consumer->second.spec->prefetch));
            paintBusy(node, std::min(1.0, static_cast<double>(consumer->second.held.size()) / limit));
        }
    }
}

} // namespace postroom
