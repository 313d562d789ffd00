#pragma once

#include "app/stage/StageFrame.h"

#include <vector>

namespace postroom {

/// Paints what travels. A token is a flight of the engine; its place is a function of the time shown.
/// Expects a painter in scene units.
class TokenPainter {
public:
    /// With more tokens than this their numbers would only cover each other.
    static constexpr std::size_t mostLabels = 150;
    /// Tokens stop shrinking here, or a far view would show dust.
    static constexpr double smallestScale = 0.55;

    TokenPainter(QPainter& painter, const StageFrame& frame)
        : m_painter(painter)
        , m_frame(frame) {}
    void paint();

    static TokenLook lookOf(const Flight& flight, const Theme& theme);

private:
    void paintLabel(const Flight& flight, QPointF place);
    std::vector<QRectF> m_labels; ///< already painted: numbers on numbers cannot be read

    QPainter& m_painter;
    const StageFrame& m_frame;
};

} // namespace postroom
