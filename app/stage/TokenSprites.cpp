#include "app/stage/TokenSprites.h"

#include "app/stage/StageSigns.h"

#include <QHashFunctions>

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
    case TokenLook::Shape::Bead:
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(QPointF(), 6.5, 6.5);
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

/// The smallest rectangle with all that is not transparent; never empty.
QRect seenPart(const QImage& picture) {
    QRect seen;
    for (int y = 0; y < picture.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(picture.constScanLine(y));
        for (int x = 0; x < picture.width(); ++x) {
            if (qAlpha(line[x]) > 0) {
                seen |= QRect(x, y, 1, 1);
            }
        }
    }
    return seen.isEmpty() ? QRect(0, 0, 1, 1) : seen;
}

} // namespace

std::size_t TokenSprites::KeyHash::operator()(const Key& key) const {
    return qHashMulti(0, static_cast<int>(key.look.shape), key.look.redelivered, key.look.colour, key.look.sign,
                      key.look.outline, key.scale);
}

TokenSprites::Picture TokenSprites::make(const TokenLook& look, double scale, int phaseX, int phaseY) {
    const int size = static_cast<int>(std::ceil(2 * reach * scale)) + 1;
    QImage picture(size, size, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const double half = reach * scale;
    painter.translate(half + static_cast<double>(phaseX) / phases,
                      half + static_cast<double>(phaseY) / phases);
    painter.scale(scale, scale);
    paintToken(painter, look);
    painter.end();
    // Most looks need less than the largest: what is empty around them would be blended for nothing.
    const QRect seen = seenPart(picture);
    return {picture.copy(seen), seen.topLeft()};
}

TokenSprites::Set& TokenSprites::set(const TokenLook& look, double scale) {
    const Key key{look, static_cast<int>(std::lround(scale * 1000))};
    const auto found = m_sets.find(key);
    if (found != m_sets.end()) {
        return found->second;
    }
    if (m_sets.size() * phases * phases >= limit) {
        m_sets.clear();
        ++m_generation;
    }
    return m_sets.emplace(key, Set(look, scale)).first->second;
}

void TokenSprites::draw(QPainter& painter, QPointF at, Set& set) {
    // In phases from a place left of and above all that is shown, so that cutting off rounds down; std::floor is a call.
    constexpr int away = 1 << 16;
    const int x = static_cast<int>((at.x() - reach * set.m_scale + away) * phases);
    const int y = static_cast<int>((at.y() - reach * set.m_scale + away) * phases);
    const int wholeX = x / phases - away;
    const int wholeY = y / phases - away;
    const int phaseX = x % phases;
    const int phaseY = y % phases;
    Picture& picture = set.m_pictures[static_cast<std::size_t>(phaseX * phases + phaseY)];
    if (picture.image.isNull()) {
        picture = make(set.m_look, set.m_scale, phaseX, phaseY);
        ++m_made;
    }
    painter.drawImage(QPoint(wholeX, wholeY) + picture.from, picture.image);
}

} // namespace postroom
