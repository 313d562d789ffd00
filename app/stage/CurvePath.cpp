#include "app/stage/CurvePath.h"

#include <QLineF>

#include <algorithm>
#include <cmath>

namespace postroom {

namespace {

QPointF bezier(const std::array<QPointF, 4>& p, double t) {
    const double s = 1 - t;
    return p[0] * (s * s * s) + p[1] * (3 * s * s * t) + p[2] * (3 * s * t * t) + p[3] * (t * t * t);
}

double distanceToSegment(QPointF point, QPointF a, QPointF b) {
    const QPointF along = b - a;
    const double square = QPointF::dotProduct(along, along);
    const double t = square > 0 ? std::clamp(QPointF::dotProduct(point - a, along) / square, 0.0, 1.0) : 0;
    return QLineF(point, a + along * t).length();
}

} // namespace

CurvePath::CurvePath(Port from, Port to, double bend) {
    const QPointF way = to.at - from.at;
    const double distance = std::hypot(way.x(), way.y());
    // Ports that look at each other need less swing than ports that look away.
    // Swinging further than the gap between them would pile steep lines up on each other.
    const double gap = QPointF::dotProduct(from.out, way);
    const double reach = gap > 0 ? std::clamp(gap * 0.5, std::min(24.0, distance * 0.4), 180.0)
                                 : std::clamp(distance * 0.55, 8.0, 120.0);
    const QPointF side = distance > 0 ? QPointF(-way.y(), way.x()) / distance * bend : QPointF();
    const std::array<QPointF, 4> control{from.at, from.at + from.out * reach + side,
                                         to.at + to.out * reach + side, to.at};
    m_path.moveTo(control[0]);
    m_path.cubicTo(control[1], control[2], control[3]);

    constexpr int fine = 4 * steps;
    std::array<QPointF, fine + 1> points;
    std::array<double, fine + 1> ways{};
    points[0] = control[0];
    for (int i = 1; i <= fine; ++i) {
        points[i] = bezier(control, static_cast<double>(i) / fine);
        ways[i] = ways[i - 1] + QLineF(points[i - 1], points[i]).length();
    }
    m_length = ways[fine];
    int at = 0;
    for (int i = 0; i <= steps; ++i) {
        const double wanted = m_length * i / steps;
        while (at < fine - 1 && ways[at + 1] < wanted) {
            ++at;
        }
        const double span = ways[at + 1] - ways[at];
        const double part = span > 0 ? std::clamp((wanted - ways[at]) / span, 0.0, 1.0) : 0;
        m_points[i] = points[at] + (points[at + 1] - points[at]) * part;
    }
    m_bounds = m_path.boundingRect();
}

QPointF CurvePath::directionAt(double progress) const {
    const int index = std::clamp(static_cast<int>(progress * steps), 0, steps - 1);
    const QPointF way = m_points[index + 1] - m_points[index];
    const double length = std::hypot(way.x(), way.y());
    return length > 0 ? way / length : QPointF(1, 0);
}

double CurvePath::distanceTo(QPointF point) const {
    double nearest = QLineF(point, m_points[0]).length();
    for (int i = 0; i < steps; ++i) {
        nearest = std::min(nearest, distanceToSegment(point, m_points[i], m_points[i + 1]));
    }
    return nearest;
}

} // namespace postroom
