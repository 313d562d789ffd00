#pragma once

#include "app/stage/StageFrame.h"

namespace postroom {

/// Paints what a node is about when it is seen from far: how much is in a queue, who works and who is in trouble.
/// Expects a painter in scene units.
class FarPainter {
public:
    FarPainter(QPainter& painter, const StageFrame& frame)
        : m_painter(painter)
        , m_frame(frame) {}
    void paint(const StageNode& node);

    /// How much of a queue's bar is filled: each tenfold number of messages is a third more, 1,000 fill it.
    static double fillOf(std::size_t messages);

private:
    void paintDepth(const StageNode& node, const QueueView& queue);
    void paintBusy(const StageNode& node, double part);
    void paintTrouble(const StageNode& node, bool hangs);

    QPainter& m_painter;
    const StageFrame& m_frame;
};

} // namespace postroom
