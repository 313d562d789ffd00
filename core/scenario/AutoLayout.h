#pragma once

#include "core/scenario/Scenario.h"

#include <set>

namespace postroom {

/// The size of a node on the canvas, in scene units, as far as layouts care: other nodes keep away from it.
struct NodeSize {
    double width = 0;
    double height = 0;
};
NodeSize sizeOf(NodeKind kind);

enum class Arrange : std::uint8_t { MissingNodes, AllNodes };

/// Gives nodes a place, from left to right as messages flow, without overlaps. Nodes that have one keep it,
/// unless all are asked for. Predeclared exchanges get a place when something in the scenario uses them;
/// the default exchange never does, it is drawn on the lines.
Layout arranged(const Scenario& scenario, Arrange what = Arrange::MissingNodes);

/// What is to get another place, and what is not.
struct Rearrangement {
    std::set<NodeRef> moving;
    std::set<NodeRef> around; ///< stay where they are, but their lines count: locked nodes
    Layout standing;          ///< where everything on the canvas is now
};

/// New places for the moving nodes that are in the scenario, as messages flow. They stay around where they were, and
/// cover nothing that stays.
Layout rearranged(const Scenario& scenario, const Rearrangement& what);

/// The nodes of a scenario that stand on the canvas.
std::vector<NodeRef> nodesOf(const Scenario& scenario);

} // namespace postroom
