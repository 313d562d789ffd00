#include "core/scene/NodeCondition.h"

#include "core/scene/SceneLook.h"

#include <algorithm>
#include <string_view>

namespace postroom {

namespace {

/// A limit by argument and by policies; nothing: there is none, or nobody could read it.
std::optional<std::size_t> smallestOf(const QueueView& queue, std::string_view setting)
{
    std::optional<std::size_t> least;
    const auto consider = [&least](const FieldTable& table, std::string_view key) {
        const FieldValue* value = table.find(key);
        const std::int64_t* number = value ? value->asInteger() : nullptr;
        if (number && *number >= 0)
            least = std::min(least.value_or(SIZE_MAX), static_cast<std::size_t>(*number));
    };
    consider(queue.spec->arguments, "x-" + std::string(setting));
    for (const auto& policy : {queue.policies.policy, queue.policies.operatorPolicy}) {
        if (policy)
            consider(policy->definition, setting);
    }
    return least;
}

} // namespace

std::optional<std::size_t> lengthLimitOf(const QueueView& queue)
{
    return smallestOf(queue, "max-length");
}

bool isFull(const QueueView& queue)
{
    if (const auto limit = lengthLimitOf(queue); limit && queue.ready.size() >= *limit)
        return true;
    const auto bytes = smallestOf(queue, "max-length-bytes");
    if (!bytes)
        return false;
    std::size_t sum = 0;
    for (const ReadyCopy& copy : queue.ready) {
        sum += copy.message && copy.message->content ? copy.message->content->body.size() : 0;
        if (sum >= *bytes)
            return true;
    }
    return *bytes == 0;
}

bool isOnStandby(const Scene& scene, const ConsumerView& consumer)
{
    if (!consumer.running || !consumer.subscription)
        return false;
    const auto named = scene.find({NodeKind::Queue, consumer.spec->queue});
    const QueueView* queue = named ? look(scene.queues(), QueueId{named->id}) : nullptr;
    return queue && queue->active && queue->active != consumer.subscription;
}

} // namespace postroom
