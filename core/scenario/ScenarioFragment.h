#pragma once

#include "core/scenario/Scenario.h"

#include <vector>

namespace postroom {

/// These nodes and the lines among them, as a scenario of its own: what is copied. A line to a node that is
/// left behind is left behind, too; a producer without its line then publishes by hand only. Nodes that the
/// scenario does not declare are passed over, such as amq.* exchanges.
Scenario fragmentOf(const Scenario& scenario, const std::vector<NodeRef>& nodes);

/// The nodes that a scenario declares, in the order of its lists.
std::vector<NodeRef> declaredNodes(const Scenario& scenario);

/// The scenario with a fragment put in, moved by that much. A name that is taken becomes the next free one,
/// "work" is then called "work-2". Only nodes, the lines among them and their places come; `added` becomes
/// the nodes under their new names. Nothing of it is locked.
Scenario withFragment(Scenario scenario, Scenario fragment, const Place& shift, std::vector<NodeRef>& added);

} // namespace postroom
