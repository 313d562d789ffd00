#pragma once

#include "core/stats/SliceSearch.h"
#include "core/vocabulary/SimTime.h"

#include <cstdint>

namespace postroom {

/// How often something happened in one slice of time, and when first and last: a count alone cannot tell a steady rate,
/// because a slice that is no multiple of its period holds now one more, now one less.
struct RateSlice {
    std::int64_t index = 0;
    std::uint32_t count = 0;
    std::uint32_t atLast = 0; ///< of them at the last instant
    SimTime first;
    SimTime last;
};

/// How often something happened over the whole run. Only slices in which it did have an entry.
class RateTrack {
public:
    void count(SimTime at, Duration width);
    /// Slices are twice as wide from now on.
    void halve();
    /// How often in the slices from one up to, not including, another.
    std::uint64_t countIn(std::int64_t from, std::int64_t to) const;
    const BlockList<RateSlice>& entries() const { return m_entries; }

private:
    BlockList<RateSlice> m_entries;
};

} // namespace postroom
