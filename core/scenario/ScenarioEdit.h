#pragma once

#include "core/scenario/Scenario.h"

#include <optional>
#include <string>
#include <vector>

namespace postroom {

/// The commands that bring a running simulation from one document to the other. RabbitMQ cannot change a
/// declared queue or exchange, so one with other properties is deleted and declared again, with its
/// bindings; its messages go, as they would on a real broker. Clients in both documents are changed and
/// keep running, also under another name. Timed commands and expectations need no command.
std::vector<Command> changesBetween(const Scenario& before, const Scenario& after);

/// The document with another name for a node, in everything that refers to it: bindings, clients, links,
/// layout, timed commands, expectations, dead-letter and alternate-exchange arguments, and keys that name a
/// queue through the default exchange. Without such a node: unchanged.
Scenario renamed(Scenario scenario, const NodeRef& node, const std::string& newName);

/// The document without a node. Its bindings, links, place, timed commands and expectations go with it.
/// Clients that used it stay, unconnected: a consumer gets an empty queue, which it waits for; a producer
/// publishes by hand to the default exchange until it is connected again. A queue whose owner goes belongs
/// to nobody and is no longer exclusive.
Scenario without(Scenario scenario, const NodeRef& node);

/// The next free name of a kind: "queue-1", "worker-1", "producer-1", "exchange-1".
std::string freshName(const Scenario& scenario, NodeKind kind);

/// Why a new node cannot be called this, as a sentence; nothing if it can.
std::optional<std::string> whyNotName(const Scenario& scenario, const NodeRef& node);

/// Whether the document has such a node. Predeclared exchanges are everywhere.
bool hasNode(const Scenario& scenario, const NodeRef& node);

} // namespace postroom
