#pragma once

#include "core/scene/Scene.h"
#include "core/sim/World.h"

#include <string>

namespace postroom {

/// What is true and what is shown, in the same words: equal texts prove that the events are complete.
std::string visibleText(const World& world);
std::string visibleText(const Scene& scene);

} // namespace postroom
