#pragma once

#include "core/scenario/ImportFields.h"

namespace postroom {

/// The policies and operator policies of one virtual host in a definitions file. What the simulator does not
/// know is left out and reported.
std::vector<PolicySpec> policiesIn(const JsonValue& root, const std::string& vhost, const ImportFields& fields);

} // namespace postroom
