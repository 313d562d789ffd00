#include "core/stats/DepthTrack.h"

#include <algorithm>

namespace postroom {

namespace {

/// What was in the queue when the slice began was in it in this slice, too.
void carryIn(DepthSlice& slice, const DepthSlice& before)
{
    slice.mostReady = std::max(slice.mostReady, before.ready);
    slice.mostUnacked = std::max(slice.mostUnacked, before.unacked);
    slice.most = std::max(slice.most, before.ready + before.unacked);
}

} // namespace

void DepthTrack::add(SimTime at, Duration width, std::int64_t ready, std::int64_t unacked)
{
    const std::int64_t index = at.microseconds / width.microseconds;
    if (m_entries.empty() || m_entries.last().index != index) {
        DepthSlice next;
        if (!m_entries.empty()) {
            const DepthSlice& before = m_entries.last();
            next.ready = before.ready;
            next.unacked = before.unacked;
            // Unless it changes at the very instant at which the slice begins.
            if (at.microseconds % width.microseconds != 0)
                carryIn(next, before);
        }
        next.index = index;
        m_entries.append(next);
    }
    DepthSlice& slice = m_entries.last();
    slice.ready = static_cast<std::uint32_t>(slice.ready + ready);
    slice.unacked = static_cast<std::uint32_t>(slice.unacked + unacked);
    slice.mostReady = std::max(slice.mostReady, slice.ready);
    slice.mostUnacked = std::max(slice.mostUnacked, slice.unacked);
    slice.most = std::max(slice.most, slice.ready + slice.unacked);
}

void DepthTrack::halve()
{
    BlockList<DepthSlice> joined;
    DepthSlice before;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        DepthSlice slice = m_entries[i];
        // The first half had no entry: all through it the queue was as before.
        if (slice.index % 2 == 1)
            carryIn(slice, before);
        before = slice;
        slice.index /= 2;
        if (joined.empty() || joined.last().index != slice.index) {
            joined.append(slice);
            continue;
        }
        DepthSlice& first = joined.last();
        first.ready = slice.ready;
        first.unacked = slice.unacked;
        first.mostReady = std::max(first.mostReady, slice.mostReady);
        first.mostUnacked = std::max(first.mostUnacked, slice.mostUnacked);
        first.most = std::max(first.most, slice.most);
    }
    m_entries = std::move(joined);
}

DepthSlice DepthTrack::slice(std::int64_t index) const
{
    const std::size_t place = entryBefore(m_entries, index);
    if (place == m_entries.size())
        return {index};
    DepthSlice found = m_entries[place];
    if (found.index != index) {
        const DepthSlice before = found;
        found = {index, before.ready, before.unacked};
        carryIn(found, before);
    }
    return found;
}

} // namespace postroom
