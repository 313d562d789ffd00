#pragma once

#include "core/events/Event.h"
#include "core/vocabulary/BlockList.h"

namespace postroom {

/// Everything that happened in a run, in order. Whoever wants to know keeps a number and reads on from it.
/// Keeps the newest events up to a limit; older ones are let go in blocks, unless a reader needs them.
/// Copies share what does not change any more.
class Journal {
public:
    static constexpr std::size_t blockSize = 4096;
    /// About 500 MB of events.
    static constexpr std::size_t defaultLimit = 5'000'000;

    explicit Journal(std::size_t limit = defaultLimit) : m_limit(limit) {}

    /// Appends one event and returns its number.
    template<class What>
    EventNumber append(SimTime at, EventNumber cause, What&& what)
    {
        if (m_events.needsBlock())
            makeRoom();
        m_events.append(Event{at, cause, std::forward<What>(what)});
        return m_events.end();
    }
    /// The number of the newest event; 0 while there is none.
    EventNumber last() const { return m_events.end(); }
    /// The number of the oldest event that is still kept (last() + 1 while there is none).
    EventNumber first() const { return m_events.first() + 1; }
    const Event& at(EventNumber number) const { return m_events[number - 1]; }

    /// Somebody still has to read what comes after this event, so it is kept beyond the limit. Without it
    /// everybody has to read on before as many events as the limit have happened.
    void keepAfter(EventNumber read) { m_keptAfter = read; }

    /// The journal as it was when that event was the newest. Its oldest event may come later; then there is
    /// nothing in it.
    Journal upTo(EventNumber number) const;
    /// Lets go of all events; the next one gets the number it would have had.
    void forgetAll() { m_events.forgetAll(); }

private:
    void makeRoom();

    BlockList<Event, blockSize> m_events;
    EventNumber m_keptAfter = UINT64_MAX;
    std::size_t m_limit;
};

} // namespace postroom
