#include "core/broker/queues/ReadyMessages.h"

#include "core/vocabulary/Ensure.h"

#include <algorithm>

namespace postroom {

void ReadyMessages::append(QueuedCopy copy)
{
    m_bodyBytes += copy.message->content->body.size();
    m_copies.push_back(std::move(copy));
}

QueuedCopy ReadyMessages::takeHead()
{
    ENSURE(!m_copies.empty(), "took a message from an empty queue");
    QueuedCopy copy = std::move(m_copies.front());
    m_copies.pop_front();
    m_bodyBytes -= copy.message->content->body.size();
    return copy;
}

void ReadyMessages::insertByPosition(QueuedCopy copy)
{
    m_bodyBytes += copy.message->content->body.size();
    const auto place =
        std::lower_bound(m_copies.begin(), m_copies.end(), copy.position,
                         [](const QueuedCopy& each, std::uint64_t position) { return each.position < position; });
    m_copies.insert(place, std::move(copy));
}

} // namespace postroom
