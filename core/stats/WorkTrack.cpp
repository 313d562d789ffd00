#include "core/stats/WorkTrack.h"

#include <algorithm>

namespace postroom {

Duration* WorkSlice::timeOf(WorkState state)
{
    switch (state) {
    case WorkState::Busy: return &busy;
    case WorkState::Crashed: return &crashed;
    case WorkState::Away: return &away;
    case WorkState::Idle: break;
    }
    return nullptr;
}

namespace {

void count(WorkSlice& slice, WorkState state, Duration time)
{
    if (Duration* sum = slice.timeOf(state))
        *sum = *sum + time;
}

} // namespace

void WorkTrack::countUntil(SimTime at, Duration width)
{
    if (m_entries.empty())
        m_entries.append({});
    const std::int64_t index = at.microseconds / width.microseconds;
    if (m_state == WorkState::Busy)
        m_busy = m_busy + (at - m_since);
    if (m_state == WorkState::Away)
        m_away = m_away + (at - m_since);
    if (m_entries.last().index == index) {
        count(m_entries.last(), m_state, at - m_since);
    } else {
        WorkSlice& last = m_entries.last();
        count(last, m_state, SimTime{(last.index + 1) * width.microseconds} - m_since);
        last.after = m_state;
        WorkSlice next;
        next.index = index;
        count(next, m_state, Duration{at.microseconds - index * width.microseconds});
        m_entries.append(next);
    }
    m_since = at;
}

void WorkTrack::become(WorkState state, SimTime at, Duration width)
{
    if (state == m_state)
        return;
    countUntil(at, width);
    m_state = state;
}

void WorkTrack::crash(SimTime at, Duration width)
{
    become(WorkState::Crashed, at, width);
    countUntil(at, width);
    ++m_entries.last().crashes;
}

void WorkTrack::halve(Duration width)
{
    BlockList<WorkSlice> joined;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        WorkSlice slice = m_entries[i];
        const std::int64_t old = slice.index;
        const bool isLast = i + 1 == m_entries.size();
        slice.index = old / 2;
        // A half without an entry: it did one thing all the time.
        if (old % 2 == 0 && !isLast && m_entries[i + 1].index != old + 1)
            count(slice, slice.after, width);
        if (joined.empty() || joined.last().index != slice.index) {
            if (old % 2 == 1)
                count(slice, joined.last().after, width);
            joined.append(slice);
            continue;
        }
        WorkSlice& first = joined.last();
        first.busy = first.busy + slice.busy;
        first.crashed = first.crashed + slice.crashed;
        first.away = first.away + slice.away;
        first.crashes += slice.crashes;
        first.after = slice.after;
    }
    m_entries = std::move(joined);
}

WorkSlice WorkTrack::slice(std::int64_t index, Duration width, SimTime now) const
{
    const SimTime start{index * width.microseconds};
    const SimTime end = std::min(start + width, std::max(start, now));
    const std::size_t place = entryBefore(m_entries, index);
    WorkSlice found;
    found.index = index;
    if (place == m_entries.size()) {
        found.away = end - start;
        return found;
    }
    const bool isLast = place + 1 == m_entries.size();
    const WorkSlice& entry = m_entries[place];
    if (entry.index == index) {
        found = entry;
        if (isLast && m_since < end)
            count(found, m_state, end - m_since);
    } else {
        count(found, isLast ? m_state : entry.after, end - start);
    }
    return found;
}

Duration WorkTrack::busyUntil(SimTime now) const
{
    return m_state == WorkState::Busy && now > m_since ? m_busy + (now - m_since) : m_busy;
}

std::int64_t WorkTrack::busyPermille(SimTime now) const
{
    return permille(busyUntil(now), now - SimTime{});
}

std::int64_t WorkTrack::busyPermilleOfStay(SimTime now) const
{
    const Duration away = m_state == WorkState::Away && now > m_since ? m_away + (now - m_since) : m_away;
    return permille(busyUntil(now), now - SimTime{} - away);
}

std::int64_t WorkTrack::permille(Duration part, Duration whole)
{
    return whole > Duration{} ? (part.microseconds * 1000 + whole.microseconds / 2) / whole.microseconds : 0;
}

} // namespace postroom
