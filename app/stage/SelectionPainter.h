#pragma once

#include "app/stage/StageFrame.h"

namespace postroom {

/// Paints rings around what is selected, hovered, read, followed or has the keyboard, and a link being pulled.
/// Expects a painter in scene units.
class SelectionPainter {
public:
    SelectionPainter(QPainter& painter, const StageFrame& frame)
        : m_painter(painter)
        , m_frame(frame) {}
    /// What lies below the tokens.
    void paintLines();
    void paintNodes();

private:
    /// One ring around a message that is read, two around one that is followed.
    void paintMark(QPointF centre, double reach, int rings);
    void paintMessage(MessageId message, int rings);
    void paintRing(NodeKey key, const QColor& colour, double width, double distance, Qt::PenStyle style);

    QPainter& m_painter;
    const StageFrame& m_frame;
};

} // namespace postroom
