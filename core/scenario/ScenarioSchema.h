#pragma once

#include <string>

namespace postroom {

/// The JSON Schema of scenario files, made from the field lists; docs/scenario.schema.json holds it for
/// editors.
std::string scenarioSchema();

} // namespace postroom
