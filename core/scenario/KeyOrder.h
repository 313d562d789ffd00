#pragma once

#include "core/scenario/LocatedJson.h"

namespace postroom {

/// The new content in the order of the old file: keys that were there stay where they were, also those that
/// say only what would be so without them; new keys come where a new file has them. Notes stay. Entries of
/// lists are matched by their name or, without one, by likeness.
JsonValue inOrderOf(const JsonValue& old, JsonValue fresh);

} // namespace postroom
