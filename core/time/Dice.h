#pragma once

#include "core/vocabulary/SimTime.h"

#include <cstdint>

namespace postroom {

/// All chance of a run. The same seed gives the same numbers on every platform: no library distributions
/// and no floating point.
class Dice {
public:
    explicit Dice(std::uint64_t seed = 1) : m_state(seed) {}

    /// 64 random bits (SplitMix64).
    std::uint64_t bits();
    /// A number from 0 to sides - 1, each equally likely. sides must not be 0.
    std::uint64_t roll(std::uint64_t sides);
    /// A time between the two, both included.
    Duration between(Duration shortest, Duration longest);
    /// A waiting time of random arrivals with this average (exponential distribution), at most 20 averages.
    Duration arrival(Duration average);

    bool operator==(const Dice&) const = default;

private:
    std::uint64_t m_state;
};

} // namespace postroom
