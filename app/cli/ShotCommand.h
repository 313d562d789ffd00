#pragma once

#include "core/vocabulary/SimTime.h"

#include <string>

namespace postroom {

/// What `postroom shot` was asked for.
struct ShotOptions {
    std::string file; ///< a scenario, or a definitions file
    SimTime at;       ///< the simulated time shown
    int width = 1280;
    int height = 800;
    std::string theme = "light"; ///< light, dark, high-contrast or high-contrast-dark
    std::string out;             ///< the .png to write
};

/// Draws the canvas as it looks at a time into a picture; needs no display. Makes its own QGuiApplication.
/// Returns the exit code: 0, or 2 with a sentence on stderr.
int shot(const ShotOptions& options);

} // namespace postroom
