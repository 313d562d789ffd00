#pragma once

#include <optional>

namespace postroom {

/// Carries out what the command line asks for and returns the exit code: 0, 1 if a run did not come out as
/// expected, 2 if something cannot be read, written or understood. Nothing when the window should open
/// (no verb: `postroom [FILE]`). Call it before any QGuiApplication exists.
std::optional<int> runCli(int argc, char** argv);

} // namespace postroom
