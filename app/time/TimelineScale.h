#pragma once

#include <QString>

#include <vector>

/// Which times a timeline of some width shows: seconds to pixels and back.
struct TimelineScale {
    static constexpr double margin = 14; ///< pixels at both ends, so that nothing is cut off
    double from = 0;
    double to = 10; ///< seconds
    double width = 100;

    double pixels(double seconds) const { return margin + (seconds - from) / (to - from) * (width - 2 * margin); }
    double seconds(double pixels) const { return from + (pixels - margin) / (width - 2 * margin) * (to - from); }
    double secondsPerPixel() const { return (to - from) / (width - 2 * margin); }

    /// A whole number of steps of 1, 2 or 5 seconds, or of minutes or hours as people count them.
    double labelStep(double fewestPixels) const;
    /// The end that a timeline shows for a run of that length: it grows in leaps, so that signs stand still meanwhile.
    static double roundEnd(double seconds);
};
