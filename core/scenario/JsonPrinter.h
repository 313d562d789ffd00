#pragma once

#include "core/scenario/LocatedJson.h"

#include <string>

namespace postroom {

/// Writes JSON as people like to read it: two spaces of indentation, lists at the top one entry per line,
/// small objects on one line. Members that are only implied are left out. Ends with a new line.
std::string printJson(const JsonValue& root);

/// Text as JSON, in quotes; what is not UTF-8 is replaced.
std::string quotedJson(const std::string& text);

} // namespace postroom
