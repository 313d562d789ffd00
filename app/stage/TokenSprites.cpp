#include "app/stage/TokenSprites.h"

#include "app/stage/StageSigns.h"

#include <cmath>

namespace postroom {

namespace {

QRectF square(double half) {
    return {-half, -half, 2 * half, 2 * half};
}

QPolygonF hexagon(double radius) {
    QPolygonF corners;
    for (int i = 0; i < 6; ++i) {
        const double angle = i * M_PI / 3;
        corners << QPointF(radius * std::cos(angle), radius * std::sin(angle));
    }
    return corners;
}

void paintToken(QPainter& painter, const TokenLook& look) {
    const QColor colour = QColor::fromRgba(look.colour);
    const QColor sign = QColor::fromRgba(look.sign);
    const QColor outline = QColor::fromRgba(look.outline);
    painter.setBrush(colour);
    switch (look.shape) {
    case TokenLook::Shape::Message:
        painter.setPen(QPen(outline, 1.5));
        painter.drawRoundedRect(square(7.2), 3.6, 3.6);
        break;
    case TokenLook::Shape::DeadLetter:
        painter.setPen(QPen(outline, 2.4));
        painter.drawRoundedRect(square(7.4), 2.5, 2.5);
        paintSign(painter, Sign::Dagger, {0, 0}, 5, sign, 1.7);
        return;
    case TokenLook::Shape::Ready:
        painter.setPen(Qt::NoPen);
        painter.drawRoundedRect(square(6), 2.5, 2.5);
        break;
    case TokenLook::Shape::Unacked:
        // Locked: the message is still here but belongs to somebody.
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, 1.5));
        painter.drawRoundedRect(square(5.25), 2.2, 2.2);
        paintSign(painter, Sign::Lock, {0, 0}, 2.9, colour, 1.1);
        return;
    case TokenLook::Shape::Ack:
        painter.setPen(QPen(outline, 1.2));
        painter.drawEllipse(QPointF(), 6, 6);
        paintSign(painter, Sign::Check, {0, 0}, 3.3, sign, 1.6);
        return;
    case TokenLook::Shape::Nack:
        painter.setPen(QPen(outline, 1.2));
        painter.drawPolygon(hexagon(7));
        paintSign(painter, Sign::BackArrow, {0, 0}, 3.8, sign, 1.4);
        return;
    case TokenLook::Shape::Reject: {
        painter.setPen(QPen(outline, 1.2));
        const QPolygonF diamond({{0, -8}, {8, 0}, {0, 8}, {-8, 0}});
        painter.drawPolygon(diamond);
        paintSign(painter, Sign::Cross, {0, 0}, 3.3, sign, 1.6);
        return;
    }
    }
    if (look.redelivered) {
        paintSign(painter, Sign::Loop, {0, 0}, look.shape == TokenLook::Shape::Ready ? 3.6 : 4.4, sign, 1.4);
    }
}

} // namespace

QImage TokenSprites::make(const TokenLook& look, double scale, int size, int phaseX, int phaseY) {
    QImage picture(size, size, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const double half = reach * scale;
    painter.translate(half + static_cast<double>(phaseX) / phases,
                      half + static_cast<double>(phaseY) / phases);
    painter.scale(scale, scale);
    paintToken(painter, look);
    return picture;
}

void TokenSprites::drawAtPixel(QPainter& painter, QPointF at, const TokenLook& look, double scale) {
    const double x = at.x() - reach * scale;
    const double y = at.y() - reach * scale;
    const int wholeX = static_cast<int>(std::floor(x));
    const int wholeY = static_cast<int>(std::floor(y));
    const int phaseX = static_cast<int>((x - wholeX) * phases);
    const int phaseY = static_cast<int>((y - wholeY) * phases);
    const Key key{look, static_cast<int>(std::lround(scale * 1000)), phaseX * phases + phaseY};
    auto found = m_sprites.constFind(key);
    if (found == m_sprites.constEnd()) {
        if (m_sprites.size() >= limit) {
            m_sprites.clear();
        }
        const int size = static_cast<int>(std::ceil(2 * reach * scale)) + 1;
        found = m_sprites.insert(key, make(look, scale, size, phaseX, phaseY));
        ++m_made;
    }
    painter.drawImage(QPoint(wholeX, wholeY), *found);
}

} // namespace postroom
