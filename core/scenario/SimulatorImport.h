#pragma once

#include "core/scenario/Import.h"

namespace postroom {

/// The two teaching tools for the browser, RabbitMQ Simulator and RabbitMQ Visualizer, write nearly the same
/// five lists; the first refers to things by name, the second by number.
bool looksLikeSimulator(const JsonValue& root);
bool looksLikeVisualizer(const JsonValue& root);

/// Makes a scenario from a file of either tool. Places are kept, spread over our larger canvas.
tl::expected<Imported, Problem> importSimulator(const JsonValue& root);

} // namespace postroom
