#include "app/stage/FlowTrace.h"

#include <map>

namespace postroom {

namespace {

/// A node, or a diamond: then with its origin.
using Stop = std::pair<NodeKey, std::optional<NodeKey>>;

Stop startOf(const StageLine& line) {
    return {line.from, line.origin};
}

/// Lines into the default exchange end at the diamond that belongs to where they come from.
Stop endOf(const StageLine& line, const StageGeometry& geometry) {
    return {line.to, geometry.node(line.to) ? std::nullopt : std::optional(line.from)};
}

class Walk {
public:
    explicit Walk(const StageGeometry& geometry)
        : m_geometry(geometry) {
        m_trace.lines.resize(geometry.lines().size());
        for (std::size_t i = 0; i < geometry.lines().size(); ++i) {
            const StageLine& line = geometry.lines()[i];
            m_leaving[startOf(line)].push_back(i);
            m_entering[endOf(line, geometry)].push_back(i);
        }
    }
    void from(const Stop& stop) {
        down(stop);
        m_seen.clear();
        up(stop);
    }
    void along(std::size_t line) {
        m_trace.lines[line] = true;
        down(endOf(m_geometry.lines()[line], m_geometry));
        m_seen.clear();
        up(startOf(m_geometry.lines()[line]));
    }
    FlowTrace result() { return std::move(m_trace); }

private:
    bool enter(const Stop& stop) {
        if (stop.second) {
            m_trace.diamonds.insert(*stop.second);
        } else {
            m_trace.nodes.insert(stop.first);
        }
        return m_seen.insert(stop).second;
    }
    void down(const Stop& stop) {
        if (!enter(stop)) {
            return;
        }
        for (const std::size_t line : m_leaving[stop]) {
            m_trace.lines[line] = true;
            down(endOf(m_geometry.lines()[line], m_geometry));
        }
    }
    void up(const Stop& stop) {
        if (!enter(stop)) {
            return;
        }
        for (const std::size_t line : m_entering[stop]) {
            m_trace.lines[line] = true;
            up(startOf(m_geometry.lines()[line]));
        }
    }

    const StageGeometry& m_geometry;
    std::map<Stop, std::vector<std::size_t>> m_leaving;
    std::map<Stop, std::vector<std::size_t>> m_entering;
    std::set<Stop> m_seen;
    FlowTrace m_trace;
};

} // namespace

FlowTrace FlowTrace::ofNode(NodeKey node, const StageGeometry& geometry) {
    Walk walk(geometry);
    walk.from({node, std::nullopt});
    return walk.result();
}

FlowTrace FlowTrace::ofLine(const QString& id, const StageGeometry& geometry) {
    Walk walk(geometry);
    for (std::size_t i = 0; i < geometry.lines().size(); ++i) {
        if (geometry.lines()[i].id == id) {
            walk.along(i);
        }
    }
    return walk.result();
}

} // namespace postroom
