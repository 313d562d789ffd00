#pragma once

#include "app/charts/ChartStyle.h"
#include "app/charts/SeriesReading.h"
#include "app/charts/TimeScale.h"

#include <QPainter>

/// Paints one chart over the time axis: what happened in a slice of time is drawn where the slice is.
class LanePainter {
public:
    LanePainter(QPainter& painter, QSizeF size, const postroom::TimeSeries& series, const TimeScale& scale,
                postroom::SimTime until, const Theme& theme);

    /// Unacked below, ready on top of it; a thin line tells the most there was within a slice.
    void paintDepth(const postroom::DepthTrack& track);
    /// Bars as high as the share of the slice that the consumer was at work.
    void paintWork(const postroom::WorkTrack& track);
    void paintRates();
    void paintLatency();

private:
    double left(std::int64_t slice) const;
    double height(std::int64_t value, std::int64_t most) const;
    void fillRun(ChartMark mark, double from, double to, double share);
    void grid();

    QPainter& m_painter;
    QSizeF m_size;
    const postroom::TimeSeries& m_series;
    const TimeScale& m_scale;
    postroom::SimTime m_until;
    const Theme& m_theme;
    std::int64_t m_slices; ///< that have begun
    double m_base;         ///< where the charts stand
};
