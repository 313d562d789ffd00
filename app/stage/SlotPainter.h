#pragma once

#include "app/stage/StageFrame.h"
#include "app/stage/StageSlots.h"

namespace postroom {

/// Paints messages that lie still, in queues and at consumers, and small tokens beside words.
/// Expects a painter in scene units.
class SlotPainter {
public:
    SlotPainter(QPainter& painter, const StageFrame& frame)
        : m_painter(painter)
        , m_frame(frame) {}
    void paint(const StageSlots& row);
    /// A message as a small square, as it will look in a queue.
    void paintMessage(QPointF centre, std::string_view routingKey);

private:
    void paintLifetime(const StageSlot& slot);
    void paintWords(const StageSlot& slot);
    void paintSprite(QPointF centre, const TokenLook& look);

    QPainter& m_painter;
    const StageFrame& m_frame;
};

} // namespace postroom
