#pragma once

#include "core/vocabulary/Specs.h"

#include <optional>
#include <string>

namespace postroom {

/// What is impossible about a client's settings, as a sentence; nothing if they can be used. The same check
/// for files, the inspector and the simulation.
std::optional<std::string> faultOf(const ProducerSpec& spec);
std::optional<std::string> faultOf(const ConsumerSpec& spec);

} // namespace postroom
