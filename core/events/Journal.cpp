#include "core/events/Journal.h"

namespace postroom {

Journal::Journal(const Journal& other)
    : m_blocks(other.m_blocks), m_first(other.m_first), m_last(other.m_last), m_limit(other.m_limit)
{
    if (m_blocks.empty())
        return;
    auto own = std::make_shared<std::vector<Event>>();
    own->reserve(blockSize);
    *own = *m_blocks.back();
    m_blocks.back() = std::move(own);
}

Journal& Journal::operator=(const Journal& other)
{
    return *this = Journal(other);
}

void Journal::startBlock()
{
    // One block is always full here, so whole blocks go and the index arithmetic of at() stays true.
    if (m_blocks.size() * blockSize >= m_limit && m_blocks.size() > 1) {
        std::shared_ptr<std::vector<Event>> oldest = std::move(m_blocks.front());
        m_blocks.erase(m_blocks.begin());
        m_first += blockSize;
        // The memory of a block nobody else holds is used again.
        if (oldest.use_count() == 1) {
            oldest->clear();
            m_blocks.push_back(std::move(oldest));
            return;
        }
    }
    m_blocks.push_back(std::make_shared<std::vector<Event>>());
    m_blocks.back()->reserve(blockSize);
}

} // namespace postroom
