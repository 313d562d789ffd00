#include "core/broker/queues/ReadyMessages.h"

#include "core/vocabulary/Ensure.h"

#include <algorithm>

namespace postroom {

const QueuedCopy& ReadyMessages::head() const
{
    ENSURE(m_count > 0, "looked for the head of an empty queue");
    std::size_t first = m_first;
    while (m_lanes[first].second.empty())
        ++first;
    return m_lanes[first].second.front();
}

std::deque<QueuedCopy>& ReadyMessages::lane(std::int32_t number)
{
    const auto place = std::lower_bound(m_lanes.begin(), m_lanes.end(), number,
                                        [](const Lane& each, std::int32_t wanted) { return each.first < wanted; });
    const auto index = static_cast<std::size_t>(place - m_lanes.begin());
    m_first = std::min(m_first, index);
    if (place != m_lanes.end() && place->first == number)
        return place->second;
    return m_lanes.insert(place, Lane{number, {}})->second;
}

void ReadyMessages::append(QueuedCopy copy)
{
    m_bodyBytes += copy.message->content->body.size();
    ++m_count;
    lane(copy.lane).push_back(std::move(copy));
}

QueuedCopy ReadyMessages::takeHead()
{
    ENSURE(m_count > 0, "took a message from an empty queue");
    while (m_lanes[m_first].second.empty())
        ++m_first;
    std::deque<QueuedCopy>& copies = m_lanes[m_first].second;
    QueuedCopy copy = std::move(copies.front());
    copies.pop_front();
    --m_count;
    m_bodyBytes -= copy.message->content->body.size();
    return copy;
}

void ReadyMessages::insertByPosition(QueuedCopy copy)
{
    m_bodyBytes += copy.message->content->body.size();
    ++m_count;
    std::deque<QueuedCopy>& copies = lane(copy.lane);
    const auto place =
        std::lower_bound(copies.begin(), copies.end(), copy.position,
                         [](const QueuedCopy& each, std::uint64_t position) { return each.position < position; });
    copies.insert(place, std::move(copy));
}

} // namespace postroom
