#pragma once

#include "core/scene/Scene.h"

namespace postroom {

/// How many ready messages a queue may hold by its arguments and policies, of which the smallest acts (POL-3); nothing:
/// no limit. Their bytes are another limit.
std::optional<std::size_t> lengthLimitOf(const QueueView& queue);

/// Whether a queue has reached its limit of messages or of bytes: the next one pushes one out or is refused.
bool isFull(const QueueView& queue);

/// Whether a consumer gets nothing because another one is the single active consumer of its queue.
bool isOnStandby(const Scene& scene, const ConsumerView& consumer);

} // namespace postroom
