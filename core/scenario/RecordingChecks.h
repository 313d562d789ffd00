#pragma once

#include "core/scenario/LocatedJson.h"
#include "core/scenario/Recording.h"

#include <optional>

namespace postroom {

/// Whether the branches of a recording fit together: each leads back to a start, by places that are there. `json` is
/// what it was read from, for the places in the file.
std::optional<Problem> checkRecording(const Recording& recording, const JsonValue& json);

} // namespace postroom
