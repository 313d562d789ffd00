#pragma once

#include <optional>
#include <string>
#include <vector>

namespace postroom {

/// Why the window cannot open with these words after the program's name: an option that nobody knows, or no
/// display. Qt would pass over the first and abort without the second.
std::optional<std::string> whyNoWindow(const std::vector<std::string>& arguments);

} // namespace postroom
