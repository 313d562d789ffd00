#pragma once

#include "app/stage/StageFrame.h"

#include <QCoreApplication>

namespace postroom {

/// Paints short signs about what has just happened at a node. They rise and fade with simulated time.
/// Expects a painter in scene units.
class MarkPainter {
    Q_DECLARE_TR_FUNCTIONS(MarkPainter)
public:
    MarkPainter(QPainter& painter, const StageFrame& frame)
        : m_painter(painter)
        , m_frame(frame) {}
    void paint();

    /// One or two words for why a message is gone.
    static QString wordsFor(DropReason reason);

private:
    void paintConfirm(bool ack, QPointF centre, double strength);
    void paintMark(const Mark& mark, QPointF centre, double strength);

    QPainter& m_painter;
    const StageFrame& m_frame;
};

} // namespace postroom
