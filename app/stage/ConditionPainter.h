#pragma once

#include "app/stage/StageFrame.h"

namespace postroom {

/// Paints the signs of conditions that last, over what a node shows besides: a publisher that is blocked, a queue that
/// is full, a consumer on standby. Their words are where the node has its counters. Expects a painter in scene units.
class ConditionPainter {
public:
    ConditionPainter(QPainter& painter, const StageFrame& frame)
        : m_painter(painter)
        , m_frame(frame) {}
    void paint(const StageNode& node);

private:
    /// An eight-sided sign on the upper edge, as at a road that nobody may enter.
    void paintBlocked(const StageNode& node);
    /// A gate across the place where messages enter.
    void paintFull(const StageNode& node);
    /// Two bars in a ring, where a full dot says that a consumer runs.
    void paintStandby(const StageNode& node);

    QPainter& m_painter;
    const StageFrame& m_frame;
};

} // namespace postroom
