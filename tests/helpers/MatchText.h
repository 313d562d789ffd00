#pragma once

#include "core/vocabulary/MatchReason.h"

#include <string>

namespace postroom {

/// A reason as data, in one line: "WordDiffers 2 'paid' 'created'" for the second word of a key, what it is and what
/// is wanted; parts are separated by commas, and headers have their name before them.
std::string toText(const MatchReason& reason);

} // namespace postroom
