#pragma once

#include "core/scenario/Import.h"

namespace postroom {

/// The virtual hosts in a definitions file, in its order.
std::vector<std::string> vhostsIn(const JsonValue& root);
/// The same from the text of a file; a problem if it is not a definitions file.
tl::expected<std::vector<std::string>, Problem> vhostsIn(std::string_view text, const std::string& file = {});

/// Whether the file is what RabbitMQ's management plugin or `rabbitmqctl export_definitions` writes.
bool looksLikeDefinitions(const JsonValue& root);

/// Makes a scenario from one virtual host, which becomes "/". Policies become arguments where an argument of
/// the same meaning exists. Nothing is dropped without a line in the report.
tl::expected<Imported, Problem> importDefinitions(const JsonValue& root, const std::string& vhost = {});
tl::expected<Imported, Problem> importDefinitions(std::string_view text, const std::string& file = {},
                                                  const std::string& vhost = {});

} // namespace postroom
