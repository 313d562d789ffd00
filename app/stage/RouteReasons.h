#pragma once

#include "core/scene/Scene.h"

#include <QString>

namespace postroom {

/// Why a binding did not take a message, in the few words that fit under its label.
QString shortWhyNot(const std::string& exchangeType, const BindingSpec& binding, const Message& message);

} // namespace postroom
