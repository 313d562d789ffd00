#include "app/stage/StageSigns.h"

#include <QPainterPath>

#include <array>
#include <cmath>
#include <numbers>

namespace postroom {

namespace {

using Points = std::initializer_list<QPointF>;

/// Builds a drawing in a box from -1 to 1.
class Drawing {
public:
    Drawing& line(Points points) {
        auto point = points.begin();
        m_strokes.moveTo(*point);
        while (++point != points.end()) {
            m_strokes.lineTo(*point);
        }
        return *this;
    }
    Drawing& curve(QPointF from, QPointF a, QPointF b, QPointF to) {
        m_strokes.moveTo(from);
        m_strokes.cubicTo(a, b, to);
        return *this;
    }
    Drawing& arc(QPointF centre, double radius, double from, double span) {
        const QRectF box(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
        m_strokes.arcMoveTo(box, from);
        m_strokes.arcTo(box, from, span);
        return *this;
    }
    Drawing& dot(QPointF centre, double radius) {
        m_fills.addEllipse(centre, radius, radius);
        return *this;
    }
    Drawing& box(QRectF rect, double radius) {
        m_fills.addRoundedRect(rect, radius, radius);
        return *this;
    }
    Drawing& shape(const QPainterPath& path) {
        m_fills.addPath(path);
        return *this;
    }
    void paint(QPainter& painter, QPointF centre, double radius, const QColor& colour, double stroke) const {
        const QTransform place = QTransform::fromTranslate(centre.x(), centre.y()).scale(radius, radius);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(place.map(m_strokes));
        painter.fillPath(place.map(m_fills), colour);
    }

private:
    QPainterPath m_strokes;
    QPainterPath m_fills;
};

QPointF onCircle(double radius, double turn) {
    const double angle = turn * 2 * std::numbers::pi;
    return {radius * std::cos(angle), radius * std::sin(angle)};
}

QPainterPath burst() {
    QPainterPath path;
    for (int i = 0; i < 18; ++i) {
        const QPointF point = onCircle(i % 2 ? 0.62 : 1.05, i / 18.0);
        i ? path.lineTo(point) : path.moveTo(point);
    }
    path.closeSubpath();
    return path;
}

Drawing gear() {
    Drawing drawing;
    drawing.arc({0, 0}, 0.5, 0, 360);
    for (int i = 0; i < 8; ++i) {
        drawing.line({onCircle(0.62, i / 8.0), onCircle(0.95, i / 8.0)});
    }
    return drawing;
}

Drawing makeDrawing(Sign sign) {
    Drawing d;
    switch (sign) {
    case Sign::Check:
        return d.line({{-0.75, 0.05}, {-0.2, 0.6}, {0.8, -0.6}});
    case Sign::Cross:
        return d.line({{-0.65, -0.65}, {0.65, 0.65}}).line({{-0.65, 0.65}, {0.65, -0.65}});
    case Sign::Loop:
        return d.arc({0, 0}, 0.75, 60, 280).line({{-0.05, -0.95}, {0.42, -0.65}, {0.1, -0.2}});
    case Sign::BackArrow:
        return d.curve({0.7, 0.75}, {1.1, -0.3}, {0.3, -0.45}, {-0.75, -0.25})
            .line({{-0.25, -0.8}, {-0.8, -0.25}, {-0.2, 0.25}});
    case Sign::Dagger:
        return d.line({{0, -0.95}, {0, 0.95}}).line({{-0.55, -0.4}, {0.55, -0.4}});
    case Sign::BrokenPlug:
        return d.box({-0.75, -0.5, 0.55, 1}, 0.2)
            .line({{-1.05, 0}, {-0.7, 0}})
            .line({{-0.2, -0.28}, {0.1, -0.28}})
            .line({{-0.2, 0.28}, {0.1, 0.28}})
            .arc({0.85, 0}, 0.45, 100, 160)
            .line({{0.3, -0.9}, {0.1, -0.6}})
            .line({{0.3, 0.9}, {0.1, 0.6}});
    case Sign::Plug:
        return d.box({-0.7, -0.55, 0.75, 1.1}, 0.2)
            .line({{-1.05, 0}, {-0.7, 0}})
            .line({{0.05, -0.28}, {0.5, -0.28}})
            .line({{0.05, 0.28}, {0.5, 0.28}})
            .line({{0.85, -0.75}, {0.85, 0.75}});
    case Sign::Hourglass:
        return d.line({{-0.65, -0.95}, {0.65, -0.95}})
            .line({{-0.65, 0.95}, {0.65, 0.95}})
            .line({{-0.5, -0.9}, {-0.5, -0.6}, {0.5, 0.6}, {0.5, 0.9}})
            .line({{0.5, -0.9}, {0.5, -0.6}, {-0.5, 0.6}, {-0.5, 0.9}});
    case Sign::Burst:
        return d.shape(burst());
    case Sign::Gear:
        return gear();
    case Sign::Send:
        return d.line({{-0.85, -0.7}, {0.95, 0}, {-0.85, 0.7}, {-0.45, 0}, {-0.85, -0.7}})
            .line({{-0.45, 0}, {0.3, 0}});
    case Sign::Pipe:
        return d.line({{-1, -0.7}, {1, -0.7}})
            .line({{-1, 0.7}, {1, 0.7}})
            .box({-0.85, -0.3, 0.5, 0.6}, 0.1)
            .box({-0.22, -0.3, 0.5, 0.6}, 0.1)
            .box({0.41, -0.3, 0.5, 0.6}, 0.1);
    case Sign::Arrow:
        return d.line({{-0.8, 0}, {0.8, 0}}).line({{0.2, -0.6}, {0.8, 0}, {0.2, 0.6}});
    case Sign::Direct:
        return d.dot({-0.75, 0}, 0.26)
            .line({{-0.4, 0}, {0.85, 0}})
            .line({{0.35, -0.45}, {0.85, 0}, {0.35, 0.45}});
    case Sign::Topic:
        return d.line({{-0.35, -0.65}, {-0.35, 0.65}})
            .line({{-0.92, -0.33}, {0.22, 0.33}})
            .line({{-0.92, 0.33}, {0.22, -0.33}})
            .dot({0.75, 0.5}, 0.2);
    case Sign::Fanout:
        return d.dot({-0.75, 0}, 0.26)
            .line({{-0.4, -0.15}, {0.75, -0.8}})
            .line({{-0.35, 0}, {0.85, 0}})
            .line({{-0.4, 0.15}, {0.75, 0.8}});
    case Sign::Headers:
        return d.dot({-0.8, -0.65}, 0.18)
            .line({{-0.35, -0.65}, {0.9, -0.65}})
            .dot({-0.8, 0}, 0.18)
            .line({{-0.35, 0}, {0.9, 0}})
            .dot({-0.8, 0.65}, 0.18)
            .line({{-0.35, 0.65}, {0.5, 0.65}});
    case Sign::Lock:
        return d.box({-0.7, -0.15, 1.4, 1}, 0.2).arc({0, -0.2}, 0.42, 0, 180);
    case Sign::Hollow:
        return d.arc({0, 0}, 0.8, 0, 360);
    case Sign::Standby:
        return d.line({{-0.35, -0.7}, {-0.35, 0.7}}).line({{0.35, -0.7}, {0.35, 0.7}});
    }
    return d;
}

/// Made once: signs are painted on every node.
const Drawing& drawingOf(Sign sign) {
    static const auto drawings = [] {
        std::array<Drawing, static_cast<std::size_t>(lastSign) + 1> all;
        for (std::size_t i = 0; i < all.size(); ++i) {
            all[i] = makeDrawing(static_cast<Sign>(i));
        }
        return all;
    }();
    return drawings[static_cast<std::size_t>(sign)];
}

} // namespace

void paintSign(QPainter& painter, Sign sign, QPointF centre, double radius, const QColor& colour,
               double stroke) {
    drawingOf(sign).paint(painter, centre, radius, colour, stroke);
}

Sign signOfExchangeType(const std::string& type) {
    if (type == "topic") {
        return Sign::Topic;
    }
    if (type == "fanout") {
        return Sign::Fanout;
    }
    return type == "headers" ? Sign::Headers : Sign::Direct;
}

} // namespace postroom
