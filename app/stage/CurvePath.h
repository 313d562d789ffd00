#pragma once

#include <QPainterPath>
#include <QPointF>

#include <algorithm>
#include <array>

namespace postroom {

/// Where a line leaves or enters something, and which way is out.
struct Port {
    QPointF at;
    QPointF out;
};

/// A smooth line between two ports. Knows points by the part of the way, so that tokens move evenly.
class CurvePath {
public:
    CurvePath() = default;
    /// `bend` pushes the middle sideways, so that parallel lines can be told apart.
    CurvePath(Port from, Port to, double bend = 0);

    /// 0 is the start, 1 the end; equal steps are equal ways.
    QPointF pointAt(double progress) const { // here, because it is asked for every token of every frame
        const double place = std::clamp(progress, 0.0, 1.0) * steps;
        const int index = std::min(static_cast<int>(place), steps - 1);
        return m_points[index] + (m_points[index + 1] - m_points[index]) * (place - index);
    }
    /// The unit vector of travel there.
    QPointF directionAt(double progress) const;
    double distanceTo(QPointF point) const;
    double length() const { return m_length; }
    QPointF start() const { return m_points.front(); }
    QPointF end() const { return m_points.back(); }
    const QPainterPath& path() const { return m_path; }
    const QRectF& bounds() const { return m_bounds; }

private:
    static constexpr int steps = 64;
    std::array<QPointF, steps + 1> m_points; ///< at equal distances along the curve
    QPainterPath m_path;
    QRectF m_bounds;
    double m_length = 0;
};

} // namespace postroom
