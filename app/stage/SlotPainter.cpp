#include "app/stage/SlotPainter.h"

#include "app/stage/StageSigns.h"

#include <algorithm>
#include <cmath>

namespace postroom {

void SlotPainter::paintSprite(QPointF centre, const TokenLook& look) {
    const QTransform world = m_painter.worldTransform();
    m_painter.setWorldTransform(QTransform());
    m_frame.sprites.drawAtPixel(m_painter, world.map(centre), look, world.m11());
    m_painter.setWorldTransform(world);
}

void SlotPainter::paintMessage(QPointF centre, std::string_view routingKey) {
    paintSprite(centre, {TokenLook::Shape::Ready, false, m_frame.theme.messageColour(routingKey).rgba(),
                         m_frame.colours().onMessage.rgba(), 0});
}

void SlotPainter::paintLifetime(const StageSlot& slot) {
    if (slot.lifetime.microseconds <= 0) {
        return;
    }
    // A clock that runs out; around the sign of a redelivered message, else on the message.
    const double left = std::clamp(static_cast<double>((slot.deadline - m_frame.shown).microseconds) /
                                       static_cast<double>(slot.lifetime.microseconds),
                                   0.0, 1.0);
    const double radius = slot.redelivered ? 7.6 : 3.5;
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(slot.redelivered ? m_frame.colours().warning : m_frame.colours().onMessage, 1.7, Qt::SolidLine,
                          Qt::FlatCap));
    m_painter.drawArc(QRectF(slot.centre.x() - radius, slot.centre.y() - radius, 2 * radius, 2 * radius), 90 * 16,
                      static_cast<int>(std::lround(left * 360 * 16)));
}

void SlotPainter::paintWords(const StageSlot& slot) {
    const ThemeColours& colours = m_frame.colours();
    const auto& priority = slot.message->content ? slot.message->content->properties.priority : std::nullopt;
    const bool isPlain = !slot.redelivered && slot.lifetime.microseconds <= 0 &&
                         (slot.state == StageSlot::State::Ready || slot.state == StageSlot::State::Waiting);
    if (priority && isPlain) {
        m_frame.text.draw(m_painter, {slot.centre.x() - 7, slot.centre.y() - 6, 14, 12}, Qt::AlignHCenter,
                          QString::number(*priority), {m_frame.theme.font(9, QFont::Bold), colours.onMessage, {}});
    }
    if (m_frame.isNear() && slot.state == StageSlot::State::Ready) {
        m_frame.text.draw(m_painter, {slot.centre.x() - 7.5, slot.centre.y() + 5.6, 15, 5.4}, Qt::AlignHCenter,
                          QString::fromStdString(toText(slot.message->id)),
                          {m_frame.theme.font(5, QFont::Medium), colours.ink, {}});
    }
}

void SlotPainter::paint(const StageSlots& row) {
    const ThemeColours& colours = m_frame.colours();
    for (const StageSlot& slot : row.shown) {
        const QRectF box(slot.centre.x() - 5.5, slot.centre.y() - 5.5, 11, 11);
        if (slot.state == StageSlot::State::Empty || slot.state == StageSlot::State::Arriving ||
            !slot.message) {
            // A place is kept for a delivery on its way.
            const bool arriving = slot.state == StageSlot::State::Arriving;
            m_painter.setBrush(Qt::NoBrush);
            m_painter.setPen(QPen(arriving ? colours.consumer : colours.line, 1.2,
                                  arriving ? Qt::DotLine : Qt::SolidLine));
            m_painter.drawRoundedRect(box, 2.5, 2.5);
            continue;
        }
        const QColor colour = m_frame.theme.messageColour(std::string_view(slot.message->routingKey));
        TokenLook look{TokenLook::Shape::Ready, slot.redelivered, colour.rgba(), colours.onMessage.rgba(), 0};
        if (slot.state == StageSlot::State::Unacked) {
            look.shape = TokenLook::Shape::Unacked;
        }
        paintSprite(slot.centre, look);
        if (m_frame.showsDetails()) {
            paintLifetime(slot);
            paintWords(slot);
        }
        if (slot.state == StageSlot::State::Working) {
            m_painter.setBrush(Qt::NoBrush);
            m_painter.setPen(QPen(colours.consumer, 1.6));
            m_painter.drawRoundedRect(box.adjusted(-2.5, -2.5, 2.5, 2.5), 4.5, 4.5);
        } else if (slot.state == StageSlot::State::Worked) {
            paintSign(m_painter, Sign::Check, slot.centre, 3.8, colours.onMessage, 1.7);
        }
    }
}

} // namespace postroom
