#pragma once

#include "app/stage/StageFrame.h"

#include <vector>

namespace postroom {

/// Paints the tokens of crowded lines: a stream of beads, larger where there are more tokens, and how many they are.
/// Expects a painter in scene units.
class CrowdPainter {
public:
    /// `tokenScale`: of the sprites, in pixels of the device for each scene unit.
    CrowdPainter(QPainter& painter, const StageFrame& frame, double tokenScale)
        : m_painter(painter)
        , m_frame(frame)
        , m_tokenScale(tokenScale) {}

    /// Whether so many tokens of that scale on a way of that length, both in pixels of the item, hide each other. What
    /// is a crowd stays one a little longer than it takes to become one.
    static bool isCrowd(std::size_t tokens, double length, double tokenScale, bool isOne);

    /// All crowds of the frame.
    void paint();

private:
    /// A part of a way, and what is on it.
    struct Bin {
        double tokens = 0;
        double lead = 0; ///< of the commonest colour over the others
        QRgb colour = 0;
    };
    using Members = std::vector<const TokenTracks::Track*>;
    void paintStream(const FlightWay& way, const Members& members);
    void paintNumber(const FlightWay& way, std::size_t tokens);
    std::vector<Bin> binsOf(const Members& members, int count) const;

    QPainter& m_painter;
    const StageFrame& m_frame;
    double m_tokenScale;
};

} // namespace postroom
