#include "app/stage/SlotPainter.h"

#include "app/stage/StageSigns.h"

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
