#pragma once

#include "core/scenario/ImportFields.h"

namespace postroom {

/// The virtual host of a definitions file that is being imported.
struct DefinitionsVhost {
    const JsonValue& root;
    const std::string& name;
    const ImportFields& fields;
};

/// Gives the queue the type that the file says; a stream becomes a durable classic queue. Arguments that the
/// type does not know are left out.
void adaptQueueType(QueueSpec& queue, const JsonValue& object, const DefinitionsVhost& vhost);

/// Reports the arguments that are kept although nothing acts on them yet.
void reportWithoutEffect(const QueueSpec& queue, const JsonPlace& place, const ImportFields& fields);

} // namespace postroom
