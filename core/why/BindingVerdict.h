#pragma once

#include "core/vocabulary/MatchReason.h"
#include "core/vocabulary/Message.h"
#include "core/vocabulary/Specs.h"

#include <string>

namespace postroom {

/// Whether a binding of an exchange of that type takes a message, and why.
MatchReason judge(const std::string& exchangeType, const BindingSpec& binding, const Message& message);

} // namespace postroom
