#pragma once

#include "core/time/Task.h"

#include <optional>
#include <vector>

namespace postroom {

/// What is due, in order of time; things due at the same instant in the order they were scheduled.
class Agenda {
public:
    struct Entry {
        SimTime due;
        std::uint64_t order = 0;
        EventNumber cause = 0; ///< the event that planned it
        Task task;
    };

    void add(SimTime due, EventNumber cause, Task task);
    bool empty() const { return m_heap.empty(); }
    std::size_t size() const { return m_heap.size(); }
    /// When the next task is due; never() if nothing is.
    SimTime nextDue() const { return m_heap.empty() ? SimTime::never() : m_heap.front().due; }
    /// Takes the next task out. There must be one.
    Entry takeNext();
    /// All entries, in no useful order; for counting what is on its way.
    const std::vector<Entry>& entries() const { return m_heap; }

private:
    std::vector<Entry> m_heap;
    std::uint64_t m_nextOrder = 0;
};

} // namespace postroom
