#include "app/time/TimelineScale.h"

#include <array>

namespace {

constexpr std::array steps{0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2,  0.5,  1.0,  2.0,    5.0,    10.0,
                           15.0,  30.0,  60.0,  120.0, 300.0, 600.0, 900.0, 1800.0, 3600.0, 7200.0, 21600.0, 86400.0};

} // namespace

double TimelineScale::labelStep(double fewestPixels) const
{
    for (const double step : steps) {
        if (step / secondsPerPixel() >= fewestPixels)
            return step;
    }
    double step = steps.back();
    while (step / secondsPerPixel() < fewestPixels)
        step *= 10;
    return step;
}

double TimelineScale::roundEnd(double seconds)
{
    constexpr std::array ends{10.0, 20.0, 30.0, 60.0, 120.0, 300.0, 600.0, 1200.0, 1800.0, 3600.0};
    for (const double end : ends) {
        if (seconds <= end * 0.97)
            return end;
    }
    double end = ends.back();
    while (seconds > end * 0.97)
        end *= 2;
    return end;
}
