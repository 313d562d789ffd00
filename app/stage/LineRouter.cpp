#include "app/stage/LineRouter.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace postroom {

namespace {

struct Sides {
    Side from;
    Side to;
};

QPointF outOf(Side side) {
    switch (side) {
    case Side::Left:
        return {-1, 0};
    case Side::Right:
        return {1, 0};
    case Side::Top:
        return {0, -1};
    case Side::Bottom:
        return {0, 1};
    }
    return {1, 0};
}

/// Messages go from left to right where they can. Lines that go back run below or above the nodes, and what
/// is not the usual way (dead letters, alternates) leaves by the bottom or the top.
Sides sidesBetween(const QRectF& from, const QRectF& to, bool unusual) {
    constexpr double room = 24;
    const bool ahead = to.left() >= from.right() + room;
    const bool behind = to.right() + room <= from.left();
    const bool below = to.top() >= from.bottom() + room / 2;
    const bool above = to.bottom() + room / 2 <= from.top();
    if (from == to) {
        return {Side::Right, Side::Top};
    }
    if (ahead) {
        return {!unusual ? Side::Right : above ? Side::Top : Side::Bottom, Side::Left};
    }
    if (behind) {
        const Side leave = above ? Side::Top : Side::Bottom;
        return {leave, above || below ? Side::Right : leave};
    }
    if (above) {
        return {Side::Top, Side::Bottom};
    }
    return {Side::Bottom, below ? Side::Top : Side::Bottom};
}

} // namespace

LineRouter::LineRouter(const std::map<NodeKey, StageNode>& nodes, std::vector<StageLine>& lines,
                       std::vector<DefaultExchangeGlyph>& defaultExchanges)
    : m_nodes(nodes)
    , m_lines(lines)
    , m_defaultExchanges(defaultExchanges)
    , m_ends(lines.size()) {}

CurvePath LineRouter::direct(const StageNode& from, const StageNode& to) {
    const Sides sides = sidesBetween(from.rect, to.rect, false);
    return CurvePath(from.port(sides.from), to.port(sides.to));
}

QSizeF LineRouter::labelSize(const QString& label) {
    return {std::min(190.0, 14 + 6.6 * static_cast<double>(label.size())), 18};
}

QRectF LineRouter::rectOf(NodeKey key, const StageLine& line) const {
    const auto node = m_nodes.find(key);
    if (node != m_nodes.end()) {
        return node->second.rect;
    }
    const NodeKey origin = line.origin.value_or(line.from);
    for (const DefaultExchangeGlyph& diamond : m_defaultExchanges) {
        if (diamond.origin == origin) {
            return diamond.rect();
        }
    }
    return {};
}

Port LineRouter::portOf(NodeKey key, const StageLine& line, Side side, double offset) const {
    const auto node = m_nodes.find(key);
    if (node != m_nodes.end()) {
        return node->second.port(side, offset);
    }
    return {rectOf(key, line).center(), outOf(side)};
}

void LineRouter::placeDiamonds() {
    for (DefaultExchangeGlyph& diamond : m_defaultExchanges) {
        const StageNode& origin = m_nodes.at(diamond.origin);
        const bool unusual = origin.key.kind == NodeKind::Queue;
        QPointF sum;
        int count = 0;
        for (const StageLine& line : m_lines) {
            if (line.origin == diamond.origin) {
                sum += m_nodes.at(line.to).rect.center();
                ++count;
            }
        }
        if (count == 0) {
            // A node on the usual way would cover the diamond, and the line would seem to lead to that node.
            std::vector<QPointF> wanted;
            for (const Side side : {unusual ? Side::Bottom : Side::Right, Side::Bottom, Side::Top}) {
                const Port port = origin.port(side);
                for (const double away : {64.0, 46.0, 30.0})
                    wanted.push_back(port.at + port.out * away);
            }
            diamond.centre = freePlace(wanted, diamond);
            continue;
        }
        QRectF target(QPointF(), StageNode::sizeOf(NodeKind::Queue));
        target.moveCenter(sum / count);
        const Port leave = origin.port(sidesBetween(origin.rect, target, unusual).from);
        const QPointF way = target.center() - leave.at;
        // Along the way out far enough to be seen, and leaning towards where the messages go.
        const double along = QPointF::dotProduct(way, leave.out);
        const QPointF across = way - leave.out * along;
        diamond.centre = freePlace({leave.at + leave.out * std::clamp(along * 0.35, 44.0, 90.0) + across * 0.25,
                                    // In the middle of a narrow gap, else above or below both nodes.
                                    QPointF((leave.at.x() + target.left()) / 2, (leave.at.y() + target.center().y()) / 2),
                                    QPointF(way.x() / 2 + leave.at.x(), std::min(origin.rect.top(), target.top()) - 40),
                                    QPointF(way.x() / 2 + leave.at.x(), std::max(origin.rect.bottom(), target.bottom()) + 30)},
                                   diamond);
    }
}

QPointF LineRouter::freePlace(std::vector<QPointF> wanted, const DefaultExchangeGlyph& own) const {
    // Between crowded nodes, whatever is nearest above or below the first wish.
    const QPointF first = wanted.front();
    for (double away = 20; away <= 400; away += 20) {
        wanted.push_back(first - QPointF(0, away));
        wanted.push_back(first + QPointF(0, away));
    }
    for (const QPointF centre : wanted) {
        DefaultExchangeGlyph there = own;
        there.centre = centre;
        const QRectF needed = there.rect().adjusted(-14, -4, 14, 18); // its name stands below it
        const bool onNode = std::any_of(m_nodes.begin(), m_nodes.end(),
                                        [&](const auto& node) { return node.second.rect.intersects(needed); });
        // Those placed before this one have their places already.
        const bool onDiamond = std::any_of(
            m_defaultExchanges.begin(), m_defaultExchanges.end(), [&](const DefaultExchangeGlyph& other) {
                return &other < &own && other.rect().intersects(needed);
            });
        if (!onNode && !onDiamond) {
            return centre;
        }
    }
    return first;
}

void LineRouter::chooseSides() {
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const StageLine& line = m_lines[i];
        const Sides sides = sidesBetween(rectOf(line.from, line), rectOf(line.to, line), line.isDashed());
        m_ends[i].from = sides.from;
        m_ends[i].to = sides.to;
    }
}

void LineRouter::sharePorts() {
    struct Use {
        double towards; ///< where the other end is, along the side
        std::size_t line;
        bool isStart;
    };
    std::map<std::pair<NodeKey, Side>, std::vector<Use>> uses;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const StageLine& line = m_lines[i];
        if (line.drawnBy) {
            continue;
        }
        const auto use = [&](NodeKey at, Side side, NodeKey other, bool isStart) {
            if (m_nodes.count(at)) {
                const QPointF centre = rectOf(other, line).center();
                const bool upright = side == Side::Left || side == Side::Right;
                uses[{at, side}].push_back({upright ? centre.y() : centre.x(), i, isStart});
            }
        };
        use(line.from, m_ends[i].from, line.to, true);
        use(line.to, m_ends[i].to, line.from, false);
    }
    for (auto& [place, list] : uses) {
        std::stable_sort(list.begin(), list.end(), [](const Use& a, const Use& b) {
            return std::tie(a.towards, a.line) < std::tie(b.towards, b.line);
        });
        const QRectF& rect = m_nodes.at(place.first).rect;
        const bool upright = place.second == Side::Left || place.second == Side::Right;
        const double room = (upright ? rect.height() : rect.width()) - 44;
        const double step = std::min(13.0, room / static_cast<double>(list.size()));
        for (std::size_t i = 0; i < list.size(); ++i) {
            const double offset = (static_cast<double>(i) - static_cast<double>(list.size() - 1) / 2) * step;
            (list[i].isStart ? m_ends[list[i].line].fromOffset : m_ends[list[i].line].toOffset) = offset;
        }
    }
}

void LineRouter::fanOutParallels() {
    std::map<std::pair<NodeKey, NodeKey>, std::vector<std::size_t>> groups;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (!m_lines[i].origin && !m_lines[i].drawnBy) {
            groups[{m_lines[i].from, m_lines[i].to}].push_back(i);
        }
    }
    for (const auto& [ends, group] : groups) {
        for (std::size_t i = 0; i < group.size(); ++i) {
            m_ends[group[i]].bend = (static_cast<double>(i) - static_cast<double>(group.size() - 1) / 2) * 22;
        }
    }
}

/// How many other lines run through a rectangle.
int LineRouter::crossings(const QRectF& rect, const StageLine& own) const {
    constexpr std::size_t mostLines = 150; // more cannot be kept apart anyway
    int count = 0;
    for (const StageLine& line : m_lines) {
        if (&line == &own || line.drawnBy || m_lines.size() > mostLines ||
            !line.path.bounds().adjusted(-1, -1, 1, 1).intersects(rect)) {
            continue;
        }
        bool crosses = false;
        for (double at = 0; at <= 1 && !crosses; at += 1.0 / 32) {
            crosses = rect.contains(line.path.pointAt(at));
        }
        count += crosses ? 1 : 0;
    }
    return count;
}

// Nearer to the end than to the start: there the lines of one exchange have parted.
void LineRouter::placeLabels() {
    std::vector<QRectF> taken;
    for (const auto& [key, node] : m_nodes) {
        taken.push_back(node.rect);
    }
    for (const DefaultExchangeGlyph& diamond : m_defaultExchanges) {
        taken.push_back(diamond.rect().adjusted(-20, -4, 20, 18));
    }
    for (StageLine& line : m_lines) {
        if (line.shownLabel().isEmpty() || line.drawnBy) {
            continue;
        }
        QRectF best;
        double leastOverlap = -1;
        for (const double at : {0.62, 0.55, 0.69, 0.48, 0.76, 0.41, 0.34}) {
            QRectF rect(QPointF(), labelSize(line.shownLabel()) + QSizeF(4, 4));
            rect.moveCenter(line.path.pointAt(at));
            double overlap = 0;
            for (const QRectF& other : taken) {
                const QRectF common = other.intersected(rect);
                overlap += common.width() * common.height();
            }
            overlap += crossings(rect, line) * 40;
            if (leastOverlap < 0 || overlap < leastOverlap) {
                leastOverlap = overlap;
                best = rect;
                line.labelAt = at;
            }
            if (overlap <= 0) {
                break;
            }
        }
        taken.push_back(best);
    }
}

void LineRouter::route() {
    placeDiamonds();
    chooseSides();
    sharePorts();
    fanOutParallels();
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        StageLine& line = m_lines[i];
        if (line.drawnBy) {
            line.path = m_lines[*line.drawnBy].path; // it comes before
            continue;
        }
        const LineEnds& ends = m_ends[i];
        line.path = CurvePath(portOf(line.from, line, ends.from, ends.fromOffset),
                              portOf(line.to, line, ends.to, ends.toOffset), ends.bend);
    }
    placeLabels();
}

} // namespace postroom
