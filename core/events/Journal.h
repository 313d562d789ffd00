#pragma once

#include "core/events/Event.h"
#include "core/vocabulary/Ensure.h"

#include <cstddef>
#include <memory>
#include <vector>

namespace postroom {

/// Everything that happened in a run, in order. Whoever wants to know keeps a number and reads on from it.
/// Keeps the newest events up to a limit; older ones are let go in blocks, unless a reader needs them.
class Journal {
public:
    static constexpr std::size_t blockSize = 4096;
    /// About 500 MB of events.
    static constexpr std::size_t defaultLimit = 5'000'000;

    explicit Journal(std::size_t limit = defaultLimit) : m_limit(limit) {}
    /// A copy shares the full blocks, which never change, and has a last block of its own to go on with.
    Journal(const Journal& other);
    Journal& operator=(const Journal& other);
    Journal(Journal&&) noexcept = default;
    Journal& operator=(Journal&&) noexcept = default;
    ~Journal() = default;

    /// Appends one event and returns its number.
    template<class What>
    EventNumber append(SimTime at, EventNumber cause, What&& what)
    {
        if (m_blocks.empty() || m_blocks.back()->size() == blockSize)
            startBlock();
        m_blocks.back()->push_back(Event{at, cause, std::forward<What>(what)});
        return ++m_last;
    }
    /// The number of the newest event; 0 while there is none.
    EventNumber last() const { return m_last; }
    /// The number of the oldest event that is still kept (last() + 1 while there is none).
    EventNumber first() const { return m_first; }
    const Event& at(EventNumber number) const
    {
        ENSURE(number >= m_first && number <= m_last, "asked for an event that the journal does not keep");
        const std::size_t index = static_cast<std::size_t>(number - m_first);
        return (*m_blocks[index / blockSize])[index % blockSize];
    }

    /// Somebody still has to read what comes after this event, so it is kept beyond the limit. Without it
    /// everybody has to read on before as many events as the limit have happened.
    void keepAfter(EventNumber read) { m_keptAfter = read; }

private:
    void startBlock();

    std::vector<std::shared_ptr<std::vector<Event>>> m_blocks;
    EventNumber m_first = 1;
    EventNumber m_last = 0;
    EventNumber m_keptAfter = UINT64_MAX;
    std::size_t m_limit;
};

} // namespace postroom
