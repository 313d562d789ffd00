#pragma once

#include "core/stats/SliceSearch.h"
#include "core/vocabulary/SimTime.h"

#include <cstdint>
#include <optional>
#include <string>

namespace postroom {

/// How full a queue was in one slice of time.
struct DepthSlice {
    std::int64_t index = 0;
    std::uint32_t ready = 0; ///< at the end of the slice
    std::uint32_t unacked = 0;
    std::uint32_t mostReady = 0; ///< at any instant in it
    std::uint32_t mostUnacked = 0;
    std::uint32_t most = 0; ///< ready and unacked together
};

/// How full one queue was over the whole run. Only slices in which something came or left have an entry.
class DepthTrack {
public:
    std::string name;
    SimTime since;
    std::optional<SimTime> until; ///< when it was deleted
    bool isOver() const { return until.has_value(); }

    void add(SimTime at, Duration width, std::int64_t ready, std::int64_t unacked);
    /// Slices are twice as wide from now on.
    void halve();
    /// What was in one slice, whether it has an entry or not.
    DepthSlice slice(std::int64_t index) const;
    const BlockList<DepthSlice>& entries() const { return m_entries; }

private:
    BlockList<DepthSlice> m_entries;
};

} // namespace postroom
