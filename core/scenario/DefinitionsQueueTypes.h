#pragma once

#include "core/scenario/ImportFields.h"

namespace postroom {

/// The virtual host of a definitions file that is being imported.
struct DefinitionsVhost {
    const JsonValue& root;
    const std::string& name;
    const ImportFields& fields;
};

/// Makes a durable classic queue of a quorum queue or stream, and leaves out the arguments that only those
/// know. Returns the type the queue had, which policies may ask for.
std::string adaptQueueType(QueueSpec& queue, const JsonValue& object, const DefinitionsVhost& vhost);

/// Reports the arguments that are kept although nothing acts on them yet.
void reportWithoutEffect(const QueueSpec& queue, const JsonPlace& place, const ImportFields& fields);

} // namespace postroom
