#pragma once

#include "app/stage/StageGeometry.h"

#include <set>
#include <vector>

namespace postroom {

/// The part of the canvas that a thing is on the way of: all that can come to it and all that can come from it, as the
/// lines lead. Which of it a message takes, its key decides.
struct FlowTrace {
    std::set<NodeKey> nodes;
    std::set<NodeKey> diamonds; ///< of the default exchange, by their origin
    std::vector<bool> lines;    ///< by their index in the geometry

    static FlowTrace ofNode(NodeKey node, const StageGeometry& geometry);
    static FlowTrace ofLine(const QString& id, const StageGeometry& geometry);

    bool has(NodeKey node) const { return nodes.count(node) > 0; }
};

} // namespace postroom
