#include "core/events/Journal.h"

namespace postroom {

void Journal::makeRoom()
{
    while (m_events.blockCount() * blockSize >= m_limit && m_events.blockCount() > 1
           && m_events.first() + blockSize <= m_keptAfter)
        m_events.dropFirstBlock();
}

Journal Journal::upTo(EventNumber number) const
{
    Journal start(m_limit);
    using Events = BlockList<Event, blockSize>;
    start.m_events = number < m_events.first() ? Events::startingAt(number) : m_events.before(number);
    return start;
}

} // namespace postroom
