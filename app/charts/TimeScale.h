#pragma once

#include "core/vocabulary/SimTime.h"

#include <QString>
#include <vector>

/// Where a time is on the axis that all charts share: from the start of the run to a round time that is not
/// before its present one, so that charts grow into their room and rarely change their scale.
struct TimeScale {
    postroom::SimTime end = roundEnd({});

    static postroom::SimTime roundEnd(postroom::SimTime until);
    double xOf(postroom::SimTime time, double width) const;
    postroom::SimTime timeAt(double x, double width) const;

    /// Times to write below the axis, so many pixels apart at least.
    std::vector<postroom::SimTime> ticks(double width, double apart) const;
    /// "12 s", "1:30", "1:00:00": as exact as ticks are.
    static QString label(postroom::SimTime time);
};
