#include "core/stats/RateTrack.h"

namespace postroom {

void RateTrack::count(SimTime at, Duration width)
{
    const std::int64_t index = at.microseconds / width.microseconds;
    if (m_entries.empty() || m_entries.last().index != index)
        m_entries.append({index, 0, 0, at, at});
    RateSlice& slice = m_entries.last();
    ++slice.count;
    slice.atLast = slice.last == at ? slice.atLast + 1 : 1;
    slice.last = at;
}

void RateTrack::halve()
{
    BlockList<RateSlice> joined;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        RateSlice slice = m_entries[i];
        slice.index /= 2;
        if (joined.empty() || joined.last().index != slice.index) {
            joined.append(slice);
            continue;
        }
        RateSlice& first = joined.last();
        first.count += slice.count;
        first.atLast = slice.atLast;
        first.last = slice.last;
    }
    m_entries = std::move(joined);
}

std::uint64_t RateTrack::countIn(std::int64_t from, std::int64_t to) const
{
    std::uint64_t sum = 0;
    for (std::size_t i = entryBefore(m_entries, to - 1); i < m_entries.size() && m_entries[i].index >= from; --i)
        sum += m_entries[i].count;
    return sum;
}

} // namespace postroom
