#pragma once

#include "core/stats/SliceSearch.h"
#include "core/vocabulary/SimTime.h"

#include <cstdint>
#include <optional>
#include <string>

namespace postroom {

/// What a consumer program does at an instant.
enum class WorkState : std::uint8_t {
    Away, ///< not there, not started, or closed by itself or the broker
    Idle,
    Busy,
    Crashed
};

/// What a consumer did in one slice of time. The rest of the slice it was idle.
struct WorkSlice {
    std::int64_t index = 0;
    Duration busy;
    Duration crashed;
    Duration away;
    std::uint32_t crashes = 0;
    WorkState after = WorkState::Away; ///< what it does until the next entry

    Duration* timeOf(WorkState state);
};

/// What one consumer did over the whole run, to the microsecond. Only slices in which it began something else
/// have an entry.
class WorkTrack {
public:
    std::string name;
    bool removed = false;
    bool isOver() const { return removed; }

    /// It does something else from now on.
    void become(WorkState state, SimTime at, Duration width);
    void crash(SimTime at, Duration width);
    /// Slices are twice as wide from now on; they were as wide as this.
    void halve(Duration width);

    WorkState state() const { return m_state; }
    /// What it did in one slice, up to now at most.
    WorkSlice slice(std::int64_t index, Duration width, SimTime now) const;
    /// All the time at work since the start of the run.
    Duration busyUntil(SimTime now) const;
    /// Its share of the run, in tenths of a percent, rounded.
    std::int64_t busyPermille(SimTime now) const;
    /// Its share of the time it was there, in tenths of a percent, rounded: who came late was not idle before.
    std::int64_t busyPermilleOfStay(SimTime now) const;
    const BlockList<WorkSlice>& entries() const { return m_entries; }

private:
    static std::int64_t permille(Duration part, Duration whole);
    void countUntil(SimTime at, Duration width);

    BlockList<WorkSlice> m_entries;
    WorkState m_state = WorkState::Away;
    SimTime m_since; ///< what it did before is in the entries
    Duration m_busy;
    Duration m_away;
};

} // namespace postroom
