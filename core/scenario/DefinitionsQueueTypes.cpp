#include "core/scenario/DefinitionsQueueTypes.h"

#include <algorithm>
#include <array>

namespace postroom {

namespace {

// A classic queue refuses what only other queue types know (R-DECL-13).
constexpr std::array notForClassic{"x-delivery-limit",
                                   "x-quorum-initial-group-size",
                                   "x-quorum-target-group-size",
                                   "x-dead-letter-strategy",
                                   "x-queue-leader-locator",
                                   "x-max-in-memory-length",
                                   "x-max-in-memory-bytes",
                                   "x-max-age",
                                   "x-stream-max-segment-size-bytes",
                                   "x-stream-filter-size-bytes",
                                   "x-initial-cluster-size"};
constexpr std::array notForQuorum{"x-max-priority", "x-queue-mode", "x-queue-version", "x-max-age",
                                  "x-stream-max-segment-size-bytes"};
// Accepted and kept, but nothing in the simulator acts on them yet.
constexpr std::array withoutEffect{"x-queue-mode",
                                   "x-queue-version",
                                   "x-queue-master-locator",
                                   "x-ha-policy",
                                   "x-quorum-initial-group-size",
                                   "x-queue-leader-locator",
                                   "x-dead-letter-strategy"};

template<class List>
bool isIn(const List& list, std::string_view word)
{
    return std::any_of(list.begin(), list.end(), [&](const char* each) { return word == each; });
}

/// Newer files say the type beside the arguments or as the default of the virtual host.
std::string typeOf(const QueueSpec& queue, const JsonValue& object, const DefinitionsVhost& vhost)
{
    if (const FieldValue* type = queue.arguments.find("x-queue-type"))
        return type->asText() ? *type->asText() : "classic";
    std::string usual = "classic";
    for (const JsonValue* each : vhost.fields.objects(vhost.root, "vhosts")) {
        if (vhost.fields.text(*each, "name") == vhost.name)
            usual = vhost.fields.text(*each, "default_queue_type", "classic");
    }
    const std::string type = vhost.fields.text(object, "type", usual);
    return type == "undefined" ? "classic" : type;
}

} // namespace

void adaptQueueType(QueueSpec& queue, const JsonValue& object, const DefinitionsVhost& vhost)
{
    const std::string type = typeOf(queue, object, vhost);
    if (type == "quorum") {
        queue.arguments.set("x-queue-type", "quorum");
        queue.durable = true;
        queue.autoDelete = false;
    } else if (type != "classic") {
        queue.arguments.remove("x-queue-type");
        queue.durable = true;
        queue.autoDelete = false;
        vhost.fields.note(
            object.place,
            fmt::format("queue '{}' is a {} queue, which is not simulated yet; it is a durable classic queue "
                        "here{}.",
                        queue.name, type,
                        type == "stream" ? ", so a message is gone once it was acknowledged" : ""));
    }
    const FieldTable arguments = queue.arguments;
    for (const auto& [name, value] : arguments.entries()) {
        if (type == "quorum" ? !isIn(notForQuorum, name) : !isIn(notForClassic, name))
            continue;
        queue.arguments.remove(name);
        vhost.fields.note(object.place,
                          fmt::format("queue '{}': {} = {} was left out; a {} queue does not know it.",
                                      queue.name, name, toText(value), type == "quorum" ? "quorum" : "classic"));
    }
}

void reportWithoutEffect(const QueueSpec& queue, const JsonPlace& place, const ImportFields& fields)
{
    for (const auto& [name, value] : queue.arguments.entries()) {
        if (isIn(withoutEffect, name))
            fields.note(place, fmt::format("queue '{}': {} = {} is kept, but has no effect here yet.",
                                           queue.name, name, toText(value)));
    }
}

} // namespace postroom
