#pragma once

#include "core/scenario/AutoLayout.h"

#include <utility>
#include <vector>

namespace postroom {

struct DotNode {
    NodeRef node;
    NodeSize size;
};

/// Places of nodes by Graphviz's dot, in ranks from left to right. The only file that knows Graphviz.
Layout dotLayout(const std::vector<DotNode>& nodes, const std::vector<std::pair<NodeRef, NodeRef>>& lines);

} // namespace postroom
