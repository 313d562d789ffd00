#pragma once

#include "core/time/Dice.h"

#include <string>

namespace postroom {

/// A name that the broker makes up: the prefix and 22 characters drawn from the run's seed (R-NAME-6, R-NAME-7).
inline std::string drawName(Dice& dice, std::string prefix)
{
    static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    for (int i = 0; i < 22; ++i)
        prefix += letters[dice.roll(64)];
    return prefix;
}

} // namespace postroom
