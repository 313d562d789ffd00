#include "app/stage/CanvasText.h"

#include <QFontMetricsF>
#include <QPainterPath>

#include <cmath>

namespace postroom {

namespace {
constexpr int margin = 2; // pixels around a text for overhanging letters and the halo
}

double CanvasText::widthOf(const QString& text, const QFont& font) {
    return QFontMetricsF(font).horizontalAdvance(text);
}

double CanvasText::knownWidthOf(const QString& text, const QFont& font) {
    const WidthKey key{text, font.pixelSize(), font.weight()};
    const auto found = m_widths.constFind(key);
    if (found != m_widths.constEnd()) {
        return *found;
    }
    if (m_widths.size() >= limit) {
        m_widths.clear();
    }
    return *m_widths.insert(key, widthOf(text, font));
}

QImage CanvasText::make(const QString& text, const TextStyle& style, double scale) {
    const QFontMetricsF metrics(style.font);
    const int width = static_cast<int>(std::ceil(knownWidthOf(text, style.font) * scale)) + 2 * margin;
    const int height = static_cast<int>(std::ceil(metrics.height() * scale)) + 2 * margin;
    QImage picture(std::max(1, width), std::max(1, height), QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate(margin, margin);
    painter.scale(scale, scale);
    const QPointF baseline(0, metrics.ascent());
    if (style.halo.isValid()) {
        QPainterPath letters;
        letters.addText(baseline, style.font, text);
        painter.strokePath(letters, QPen(style.halo, 3.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    }
    painter.setFont(style.font);
    painter.setPen(style.colour);
    painter.drawText(baseline, text);
    return picture;
}

void CanvasText::draw(QPainter& painter, const QRectF& box, Qt::Alignment alignment, const QString& text,
                      const TextStyle& style) {
    const QTransform& world = painter.worldTransform();
    const int size = style.font.pixelSize();
    if (text.isEmpty() || size * world.m11() < smallestPixels) {
        return;
    }
    const QRectF place = world.mapRect(box);
    const int halfPixels = static_cast<int>(std::lround(2 * size * world.m11()));
    const double scale = halfPixels / 2.0 / size;
    Key key{text,       style.colour.rgba(),  style.halo.isValid() ? style.halo.rgba() : 0,
            halfPixels, style.font.weight(), -1};
    // What is too long for its box is another picture. A box made for the text holds it at any size of the letters.
    const bool fits = knownWidthOf(text, style.font) * world.m11() <= place.width() + 1;
    if (!fits) {
        key.width = static_cast<int>(place.width());
    }
    auto found = m_pictures.constFind(key);
    if (found == m_pictures.constEnd()) {
        if (m_pictures.size() >= limit) {
            m_pictures.clear();
        }
        const QString shown =
            fits ? text : QFontMetricsF(style.font).elidedText(text, Qt::ElideRight, place.width() / scale);
        found = m_pictures.insert(key, make(shown, style, scale));
        ++m_made;
    }
    const QImage picture = *found;
    double x = place.left() - margin;
    if (alignment & Qt::AlignHCenter) {
        x = place.center().x() - picture.width() / 2.0;
    } else if (alignment & Qt::AlignRight) {
        x = place.right() + margin - picture.width();
    }
    const double y = place.center().y() - picture.height() / 2.0;
    // Whole pixels, or the letters blur.
    const QTransform kept = world;
    painter.setWorldTransform(QTransform());
    painter.drawImage(QPoint(static_cast<int>(std::lround(x)), static_cast<int>(std::lround(y))), picture);
    painter.setWorldTransform(kept);
}

} // namespace postroom
