#pragma once

#include "core/scenario/Scenario.h"

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

/// The nodes of a scenario that stand on the canvas.
std::vector<NodeRef> nodesOf(const Scenario& scenario);

} // namespace postroom
