#include "app/stage/AnnotationPainter.h"

#include <QFontMetricsF>

#include <cmath>

namespace postroom {

namespace {

QRectF rectOf(const Annotation& one) {
    return QRectF(static_cast<double>(one.x), static_cast<double>(one.y), static_cast<double>(one.width),
                  static_cast<double>(one.height))
        .normalized();
}

} // namespace

void AnnotationPainter::write(const QRectF& box, const std::string& text, const QFont& font, const QColor& colour,
                              int flags) {
    if (font.pixelSize() * m_painter.worldTransform().m11() < CanvasText::smallestPixels) {
        return;
    }
    m_painter.setFont(font);
    m_painter.setPen(colour);
    m_painter.drawText(box, flags, QString::fromStdString(text));
}

void AnnotationPainter::paintGroup(const Annotation& group) {
    const ThemeColours& colours = m_frame.colours();
    const QRectF rect = rectOf(group);
    m_painter.setPen(QPen(colours.wire, std::max(1.4, 1 / m_frame.view.zoom), Qt::DashLine));
    m_painter.setBrush(m_frame.theme.tint(colours.accent, 0.05));
    m_painter.drawRoundedRect(rect, 14, 14);
    write(rect.adjusted(14, 4, -14, 0), group.text,
          m_frame.theme.font(std::max(Theme::fontTitle(), m_frame.nameSize()), QFont::DemiBold), colours.faintInk,
          Qt::AlignLeft | Qt::AlignTop);
}

void AnnotationPainter::paintNote(const Annotation& note) {
    const ThemeColours& colours = m_frame.colours();
    const QRectF rect = rectOf(note);
    m_painter.setPen(QPen(m_frame.theme.tint(colours.warning, 0.5), std::max(1.0, 1 / m_frame.view.zoom)));
    m_painter.setBrush(m_frame.theme.tint(colours.warning, 0.1));
    m_painter.drawRoundedRect(rect, 4, 4);
    write(rect.adjusted(10, 8, -10, -8), note.text, m_frame.theme.font(Theme::fontNormal(), QFont::Medium), colours.ink,
          Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap);
}

void AnnotationPainter::paintArrow(const Annotation& arrow) {
    const ThemeColours& colours = m_frame.colours();
    const QPointF from(static_cast<double>(arrow.x), static_cast<double>(arrow.y));
    const QPointF way(static_cast<double>(arrow.width), static_cast<double>(arrow.height));
    const double length = std::hypot(way.x(), way.y());
    if (length < 1) {
        return;
    }
    const QPointF along = way / length;
    const QPointF across(-along.y(), along.x());
    const QPointF tip = from + way;
    const double wide = std::max(3.0, 1.6 / m_frame.view.zoom);
    const double head = 4.5 * wide;
    m_painter.setPen(QPen(colours.danger, wide, Qt::SolidLine, Qt::RoundCap));
    m_painter.drawLine(from, tip - along * head * 0.7);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colours.danger);
    m_painter.drawPolygon(
        QPolygonF({tip, tip - along * head + across * head * 0.5, tip - along * head - across * head * 0.5}));
    if (arrow.text.empty()) {
        return;
    }
    // Where it begins, on the side away from its tip.
    const QFont font = m_frame.theme.font(Theme::fontNormal(), QFont::DemiBold);
    const double width = QFontMetricsF(font).horizontalAdvance(QString::fromStdString(arrow.text)) + 8;
    const QRectF box(along.x() >= 0 ? from.x() - width - 6 : from.x() + 6, from.y() - 10, width, 20);
    m_frame.text.draw(m_painter, box, along.x() >= 0 ? Qt::AlignRight : Qt::AlignLeft, QString::fromStdString(arrow.text),
                      {font, colours.ink, colours.background});
}

void AnnotationPainter::paintGroups() {
    for (const Annotation& one : m_frame.geometry.annotations()) {
        if (one.kind == AnnotationKind::Group) {
            paintGroup(one);
        }
    }
}

void AnnotationPainter::paintNotes() {
    for (const Annotation& one : m_frame.geometry.annotations()) {
        if (one.kind == AnnotationKind::Note) {
            paintNote(one);
        } else if (one.kind == AnnotationKind::Arrow) {
            paintArrow(one);
        }
    }
}

} // namespace postroom
