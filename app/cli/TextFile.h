#pragma once

#include <tl/expected.hpp>

#include <functional>
#include <optional>
#include <ostream>
#include <string>

namespace postroom {

/// The whole text of a file, or a sentence with its path.
tl::expected<std::string, std::string> readTextFile(const std::string& path);

/// Writes a file through a new one beside it, so that a full disk leaves the old file as it was. Returns a
/// sentence with the path if that fails.
std::optional<std::string> writeTextFile(const std::string& path,
                                         const std::function<void(std::ostream&)>& write);

/// Writes to the standard output; a sentence if nobody takes it (a full disk, a closed pipe).
std::optional<std::string> writeToOutput(const std::string& text);

/// Says on stderr what went wrong; returns 2, the exit code for it.
int trouble(const std::string& sentence);

} // namespace postroom
