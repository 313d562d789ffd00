#include "app/charts/TimeScale.h"

#include <algorithm>
#include <cmath>

using namespace postroom;

namespace {

constexpr std::int64_t second = 1'000'000;
/// Steps that people count in, up to a day; beyond that, days.
constexpr std::int64_t steps[] = {second / 2,   second,        2 * second,    5 * second,    10 * second,   15 * second,
                                  30 * second,  60 * second,   120 * second,  300 * second,  600 * second,  900 * second,
                                  1800 * second, 3600 * second, 7200 * second, 14400 * second, 43200 * second,
                                  86400 * second};

std::int64_t stepOver(double least)
{
    for (const std::int64_t step : steps) {
        if (static_cast<double>(step) >= least)
            return step;
    }
    const std::int64_t day = steps[std::size(steps) - 1];
    return day * static_cast<std::int64_t>(std::ceil(least / static_cast<double>(day)));
}

} // namespace

SimTime TimeScale::roundEnd(SimTime until)
{
    constexpr std::int64_t shortest = 5 * second;
    if (until.microseconds <= shortest)
        return {shortest};
    // A fifth of the whole at most stays empty.
    const std::int64_t step = stepOver(static_cast<double>(until.microseconds) / 8);
    return {(until.microseconds + step - 1) / step * step};
}

double TimeScale::xOf(SimTime time, double width) const
{
    return static_cast<double>(time.microseconds) / static_cast<double>(end.microseconds) * width;
}

SimTime TimeScale::timeAt(double x, double width) const
{
    if (width <= 0)
        return {};
    const double share = std::clamp(x / width, 0.0, 1.0);
    return {static_cast<std::int64_t>(share * static_cast<double>(end.microseconds))};
}

std::vector<SimTime> TimeScale::ticks(double width, double apart) const
{
    std::vector<SimTime> times;
    if (width <= 0)
        return times;
    const std::int64_t step = stepOver(static_cast<double>(end.microseconds) * apart / width);
    for (std::int64_t time = 0; time <= end.microseconds; time += step)
        times.push_back({time});
    return times;
}

QString TimeScale::label(SimTime time)
{
    const qint64 seconds = time.microseconds / second;
    if (seconds < 60) {
        const qint64 tenths = time.microseconds % second * 10 / second;
        return tenths == 0 ? QString("%1 s").arg(seconds) : QString("%1.%2 s").arg(seconds).arg(tenths);
    }
    const QChar zero('0');
    if (seconds < 3600)
        return QString("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, zero);
    return QString("%1:%2:%3").arg(seconds / 3600).arg(seconds / 60 % 60, 2, 10, zero).arg(seconds % 60, 2, 10, zero);
}
