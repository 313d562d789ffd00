#pragma once

#include "core/vocabulary/Message.h"
#include "core/vocabulary/Specs.h"

#include <string>

namespace postroom {

/// Whether a binding takes a message, and why: "word 2 of the key is 'paid', as the pattern wants". The reason is
/// empty where nothing is compared (fanout).
struct BindingVerdict {
    bool matches = false;
    std::string why;
};

BindingVerdict judge(const std::string& exchangeType, const BindingSpec& binding, const Message& message);

} // namespace postroom
