#pragma once

#include "core/scenario/Scenario.h"

namespace postroom {

/// The base with the change that leads from one document to the other: what came, went or became different
/// there does so here. Where the base itself is different in the same thing, the change wins. Timed commands
/// stay as they are in the base.
Scenario withChange(Scenario base, const Scenario& before, const Scenario& after);

} // namespace postroom
