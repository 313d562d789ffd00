#pragma once

#include "app/stage/StageNode.h"
#include "core/scenario/Scenario.h"

#include <map>

namespace postroom {

/// The nodes of a scene with their places: those of the layout, and a tidy grid for the others.
/// The default exchange is not among them; a predeclared exchange (amq.*) only if something uses it.
std::map<NodeKey, StageNode> placeNodes(const Scene& scene, const Layout& layout);

} // namespace postroom
