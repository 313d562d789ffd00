#include "core/events/Journal.h"

namespace postroom {

Journal::Journal(const Journal& other)
    : m_blocks(other.m_blocks)
    , m_first(other.m_first)
    , m_last(other.m_last)
    , m_keptAfter(other.m_keptAfter)
    , m_limit(other.m_limit)
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
    std::shared_ptr<std::vector<Event>> block;
    while (m_blocks.size() * blockSize >= m_limit && m_blocks.size() > 1
           && m_first + (blockSize - 1) <= m_keptAfter) {
        block = std::move(m_blocks.front());
        m_blocks.erase(m_blocks.begin());
        m_first += blockSize;
    }
    // The memory of a block nobody else holds is used again.
    if (block && block.use_count() == 1) {
        block->clear();
    } else {
        block = std::make_shared<std::vector<Event>>();
        block->reserve(blockSize);
    }
    m_blocks.push_back(std::move(block));
}

} // namespace postroom
