#include "core/why/MessageLife.h"

#include "core/why/LifeFold.h"

#include <algorithm>

namespace postroom {

void MessageLife::follow(const Journal& journal)
{
    // Another run, or an earlier time of this one: nothing that was read is true any more.
    if (journal.last() < m_read)
        *this = MessageLife(m_message);
    for (EventNumber number = std::max(m_read + 1, journal.first()); number <= journal.last(); ++number) {
        const Event& event = journal.at(number);
        std::visit(LifeFold(*this, journal, number), event.what);
        m_topology.learn(event);
        m_consumers.learn(event);
    }
    m_read = journal.last();
}

int MessageLife::indexOf(EventNumber event) const
{
    const auto found = m_byNumber.find(event);
    return found == m_byNumber.end() ? LifeEvent::none : found->second;
}

std::vector<int> MessageLife::ends() const
{
    std::vector<char> goesOn(m_events.size(), 0);
    for (const LifeEvent& each : m_events) {
        if (!each.isSide && each.parent != LifeEvent::none)
            goesOn[static_cast<std::size_t>(each.parent)] = 1;
    }
    std::vector<int> ends;
    for (std::size_t i = 0; i < m_events.size(); ++i) {
        if (!goesOn[i] && !m_events[i].isSide)
            ends.push_back(static_cast<int>(i));
    }
    // By branch and not by time, so that a list of them stays in its order while the message moves on.
    std::stable_sort(ends.begin(), ends.end(),
                     [this](int a, int b) { return at(a).copy.value < at(b).copy.value; });
    return ends;
}

bool MessageLife::beginsLate() const
{
    return !m_events.empty() && !std::holds_alternative<Published>(m_events.front().event.what);
}

} // namespace postroom
