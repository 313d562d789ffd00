#include "app/charts/LanePainter.h"

#include <QPainterPath>

#include <algorithm>

using namespace postroom;

namespace {

constexpr double margin = 4;

/// A line that goes level through each slice; it breaks where there is nothing.
class StepLine {
public:
    void to(double from, double until, double y)
    {
        if (m_open)
            m_path.lineTo(from, y);
        else
            m_path.moveTo(from, y);
        m_path.lineTo(until, y);
        m_open = true;
    }
    void gap() { m_open = false; }
    const QPainterPath& path() const { return m_path; }

private:
    QPainterPath m_path;
    bool m_open = false;
};

} // namespace

LanePainter::LanePainter(QPainter& painter, QSizeF size, const TimeSeries& series, const TimeScale& scale, SimTime until,
                         const Theme& theme)
    : m_painter(painter)
    , m_size(size)
    , m_series(series)
    , m_scale(scale)
    , m_until(until)
    , m_theme(theme)
    , m_slices(series.sliceOf(until) + 1)
    , m_base(std::floor(size.height() - margin))
{
    grid();
}

void LanePainter::grid()
{
    m_painter.setPen(QPen(m_theme.gridDot(), 1));
    for (const SimTime tick : m_scale.ticks(m_size.width(), 90)) {
        const double x = std::floor(m_scale.xOf(tick, m_size.width())) + 0.5;
        m_painter.drawLine(QPointF(x, 0), QPointF(x, m_size.height()));
    }
    m_painter.setPen(QPen(m_theme.line(), 1));
    m_painter.drawLine(QPointF(0, m_base + 0.5), QPointF(m_size.width(), m_base + 0.5));
}

double LanePainter::left(std::int64_t slice) const
{
    const SimTime time{slice * m_series.sliceWidth().microseconds};
    return m_scale.xOf(std::min(time, m_until), m_size.width());
}

double LanePainter::height(std::int64_t value, std::int64_t most) const
{
    return most <= 0 ? 0 : static_cast<double>(value) / static_cast<double>(most) * (m_base - margin);
}

void LanePainter::paintDepth(const DepthTrack& track)
{
    std::int64_t most = 1;
    for (std::size_t i = 0; i < track.entries().size(); ++i)
        most = std::max<std::int64_t>(most, track.entries()[i].most);
    QPainterPath unacked(QPointF(left(0), m_base));
    QPainterPath all(QPointF(left(0), m_base));
    StepLine peak;
    // Only where something changes: between two entries the queue stays as it is.
    const auto level = [&](std::int64_t from, std::int64_t until, const DepthSlice& slice) {
        const double x = left(from);
        const double end = left(until);
        const double low = m_base - height(slice.unacked, most);
        const double high = m_base - height(std::int64_t{slice.ready} + slice.unacked, most);
        unacked.lineTo(x, low);
        unacked.lineTo(end, low);
        all.lineTo(x, high);
        all.lineTo(end, high);
        peak.to(x, end, m_base - height(slice.most, most));
    };
    std::int64_t next = 0;
    for (std::size_t i = 0; i < track.entries().size() && track.entries()[i].index < m_slices; ++i) {
        const DepthSlice& slice = track.entries()[i];
        if (slice.index > next)
            level(next, slice.index, track.slice(next));
        level(slice.index, slice.index + 1, slice);
        next = slice.index + 1;
    }
    if (next < m_slices)
        level(next, m_slices, track.slice(next));
    const double end = left(m_slices);
    unacked.lineTo(end, m_base);
    all.lineTo(end, m_base);

    m_painter.setRenderHint(QPainter::Antialiasing, false);
    const QPainterPath ready = all.subtracted(unacked);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(chartBrush(ChartMark::Ready, m_theme));
    m_painter.drawPath(ready);
    m_painter.setBrush(chartBrush(ChartMark::Unacked, m_theme));
    m_painter.drawPath(unacked);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setRenderHint(QPainter::Antialiasing, true);
    m_painter.setPen(chartPen(ChartMark::Unacked, m_theme));
    m_painter.drawPath(unacked);
    m_painter.setPen(chartPen(ChartMark::Ready, m_theme));
    m_painter.drawPath(peak.path());
}

void LanePainter::fillRun(ChartMark mark, double from, double to, double share)
{
    if (share <= 0)
        return;
    const double full = m_base - margin;
    const double high = std::max(share * full, 1.5);
    // Never thinner than can be seen.
    m_painter.fillRect(QRectF(from, m_base - high, std::max(to - from, 1.0), high), chartBrush(mark, m_theme));
    if (mark == ChartMark::Crashed) {
        m_painter.setPen(chartPen(mark, m_theme));
        m_painter.drawRect(QRectF(from, m_base - high, std::max(to - from, 1.0), high));
    }
}

void LanePainter::paintWork(const WorkTrack& track)
{
    m_painter.setRenderHint(QPainter::Antialiasing, true);
    struct Run {
        double from = 0;
        double share = 0;
    };
    const auto draw = [&](ChartMark mark, auto share) {
        Run run;
        for (std::int64_t slice = 0; slice <= m_slices; ++slice) {
            const double now = slice == m_slices ? -1 : share(slice);
            if (now == run.share)
                continue; // slices alike are one bar: no seams
            fillRun(mark, run.from, left(slice), run.share);
            run = {left(slice), now};
        }
    };
    const auto part = [&](std::int64_t slice, Duration WorkSlice::*which) {
        const SimTime start{slice * m_series.sliceWidth().microseconds};
        const Duration length = std::min(start + m_series.sliceWidth(), m_until) - start;
        const Duration time = track.slice(slice, m_series.sliceWidth(), m_until).*which;
        return length.microseconds > 0
            ? static_cast<double>(time.microseconds) / static_cast<double>(length.microseconds)
            : 0.0;
    };
    // The line that it stands on while it runs.
    m_painter.setPen(chartPen(ChartMark::Idle, m_theme));
    for (std::int64_t slice = 0; slice < m_slices; ++slice) {
        if (part(slice, &WorkSlice::away) + part(slice, &WorkSlice::crashed) < 0.5)
            m_painter.drawLine(QPointF(left(slice), m_base), QPointF(left(slice + 1), m_base));
    }
    m_painter.setPen(Qt::NoPen);
    draw(ChartMark::Busy, [&](std::int64_t slice) { return part(slice, &WorkSlice::busy); });
    // A slice in which it was down at all is drawn as down, else a short crash could not be seen.
    draw(ChartMark::Crashed, [&](std::int64_t slice) { return part(slice, &WorkSlice::crashed) > 0.5 ? 1.0 : 0.0; });
    m_painter.setPen(QPen(m_theme.danger(), 2));
    for (std::size_t i = 0; i < track.entries().size(); ++i) {
        if (track.entries()[i].crashes == 0 || track.entries()[i].index >= m_slices)
            continue;
        const QPointF centre(std::clamp(left(track.entries()[i].index), 5.0, m_size.width() - 5), margin + 5);
        m_painter.setBrush(m_theme.surface());
        m_painter.setPen(Qt::NoPen);
        m_painter.drawEllipse(centre, 6.5, 6.5);
        m_painter.setPen(QPen(m_theme.danger(), 2));
        m_painter.drawLine(centre - QPointF(3.5, 3.5), centre + QPointF(3.5, 3.5));
        m_painter.drawLine(centre - QPointF(3.5, -3.5), centre + QPointF(3.5, -3.5));
    }
}

void LanePainter::paintRates()
{
    const auto rates = SeriesReading(m_series, m_until).rates();
    std::int64_t most = 1000; // one a second
    for (const auto& each : rates)
        most = std::max(most, each.most());
    const auto draw = [&](ChartMark mark, std::int64_t SeriesReading::Rates::*which) {
        StepLine line;
        for (std::size_t i = 0; i < rates.size(); ++i) {
            const auto slice = static_cast<std::int64_t>(i);
            line.to(left(slice), left(slice + 1), m_base - height(rates[i].*which, most));
        }
        m_painter.setPen(chartPen(mark, m_theme));
        m_painter.drawPath(line.path());
    };
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setRenderHint(QPainter::Antialiasing, true);
    draw(ChartMark::Published, &SeriesReading::Rates::published);
    draw(ChartMark::Delivered, &SeriesReading::Rates::delivered);
    draw(ChartMark::Acked, &SeriesReading::Rates::acked);
}

void LanePainter::paintLatency()
{
    const SeriesReading reading(m_series, m_until);
    const auto windows = reading.percentiles();
    std::int64_t most = 1;
    for (const auto& each : windows)
        most = std::max(most, each ? each->percentile99.microseconds : 0);
    const std::int64_t slices = reading.window().microseconds / m_series.sliceWidth().microseconds;
    const auto draw = [&](ChartMark mark, Duration SeriesReading::Percentiles::*which) {
        StepLine line;
        for (std::size_t i = 0; i < windows.size(); ++i) {
            const auto first = static_cast<std::int64_t>(i) * slices;
            if (windows[i])
                line.to(left(first), left(first + slices), m_base - height(((*windows[i]).*which).microseconds, most));
            else
                line.gap();
        }
        m_painter.setPen(chartPen(mark, m_theme));
        m_painter.drawPath(line.path());
    };
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setRenderHint(QPainter::Antialiasing, true);
    // The median last: where all are alike, it is the one that is seen.
    draw(ChartMark::Percentile99, &SeriesReading::Percentiles::percentile99);
    draw(ChartMark::Percentile95, &SeriesReading::Percentiles::percentile95);
    draw(ChartMark::Median, &SeriesReading::Percentiles::median);
}
