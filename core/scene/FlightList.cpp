#include "core/scene/FlightList.h"

#include "core/vocabulary/Ensure.h"

#include <algorithm>

namespace postroom {

namespace {
/// Fewer gaps than this are not worth the work.
constexpr std::size_t fewGaps = 32;
} // namespace

FlightList::const_iterator FlightList::begin() const
{
    const auto first = std::find_if(m_entries.begin(), m_entries.end(), [](const Entry& entry) { return !isGap(entry); });
    return {m_entries.data() + (first - m_entries.begin()), m_entries.data() + m_entries.size()};
}

FlightList::const_iterator FlightList::find(FlightNumber number) const
{
    const auto found = std::lower_bound(m_entries.begin(), m_entries.end(), number,
                                        [](const Entry& entry, FlightNumber wanted) { return entry.first < wanted; });
    if (found == m_entries.end() || found->first != number || isGap(*found))
        return end();
    return {m_entries.data() + (found - m_entries.begin()), m_entries.data() + m_entries.size()};
}

void FlightList::add(Flight flight)
{
    ENSURE(flight.number > 0 && (m_entries.empty() || m_entries.back().first < flight.number), "flights leave in order");
    m_entries.push_back({flight.number, std::move(flight)});
}

void FlightList::erase(FlightNumber number)
{
    const const_iterator found = find(number);
    if (found == end())
        return;
    m_entries[static_cast<std::size_t>(found.m_at - m_entries.data())].second = {}; // and lets go of its message
    ++m_gaps;
    if (m_gaps > fewGaps && m_gaps > size())
        closeGaps();
}

void FlightList::closeGaps()
{
    m_entries.erase(std::remove_if(m_entries.begin(), m_entries.end(), isGap), m_entries.end());
    m_gaps = 0;
}

} // namespace postroom
