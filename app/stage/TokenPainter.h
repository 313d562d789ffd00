#pragma once

#include "app/stage/CellGrid.h"
#include "app/stage/StageFrame.h"

#include <vector>

namespace postroom {

/// Paints what travels. A token is a flight of the engine; its place is a function of the time shown. Where tokens would
/// cover each other, a crowd with a number is painted instead. Expects a painter in scene units.
class TokenPainter {
public:
    /// With more tokens than this their numbers would only cover each other.
    static constexpr std::size_t mostLabels = 1200;
    /// Tokens stop shrinking here, or a far view would show dust.
    static constexpr double smallestScale = 0.55;

    TokenPainter(QPainter& painter, const StageFrame& frame);
    void paint();

private:
    void findCrowds();
    void paintTokens();
    void paintLabel(const Flight& flight, QPointF place);

    QPainter& m_painter;
    const StageFrame& m_frame;
    double m_scale = 1; ///< of the sprites
    bool m_labelled = false;
    CellGrid m_taken; ///< numbers on numbers or on nodes cannot be read
};

} // namespace postroom
