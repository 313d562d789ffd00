#pragma once

#include "core/scenario/Scenario.h"

namespace postroom {

/// What a canvas shows while it is measured.
struct CanvasLoad {
    int nodes = 0;       ///< a quarter each of producers, exchanges, queues and consumers
    int extraLines = 0;  ///< bindings besides those that the messages take
    int tokens = 0;      ///< messages and acknowledgements under way, at any time
};

/// How long it takes until that many are under way.
constexpr Duration timeToFill = Duration::seconds(81);

/// Rows of producer, exchange, queue and consumer, in blocks beside each other. All messages take the same time on every
/// line, so that from timeToFill on as many land as leave.
Scenario canvasScenario(const CanvasLoad& load);

} // namespace postroom
