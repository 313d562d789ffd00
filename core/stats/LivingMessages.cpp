#include "core/stats/LivingMessages.h"

#include "core/vocabulary/Ensure.h"

namespace postroom {

LivingMessages::LivingMessages(const LivingMessages& other) : m_firstPage(other.m_firstPage), m_count(other.m_count)
{
    for (const auto& page : other.m_pages)
        m_pages.push_back(page ? std::make_unique<Page>(*page) : nullptr);
}

void LivingMessages::begin(MessageId id, SimTime published)
{
    const std::uint64_t number = id.value / pageSize;
    if (m_pages.empty())
        m_firstPage = number;
    ENSURE(number >= m_firstPage, "a message has a lower number than those that were sent long before");
    while (m_pages.size() <= number - m_firstPage)
        m_pages.push_back(nullptr);
    auto& page = m_pages[number - m_firstPage];
    if (!page)
        page = std::make_unique<Page>();
    page->lives[id.value % pageSize] = {published, 1};
    ++page->count;
    ++m_count;
}

const LivingMessages::Life* LivingMessages::find(MessageId id) const
{
    const std::uint64_t number = id.value / pageSize;
    if (number < m_firstPage || number - m_firstPage >= m_pages.size() || !m_pages[number - m_firstPage])
        return nullptr;
    const Life& life = m_pages[number - m_firstPage]->lives[id.value % pageSize];
    return life.copies > 0 ? &life : nullptr;
}

void LivingMessages::more(MessageId id, std::uint32_t copies)
{
    if (Life* life = const_cast<Life*>(find(id)))
        life->copies += copies;
}

void LivingMessages::end(MessageId id)
{
    Life* life = const_cast<Life*>(find(id));
    if (!life || --life->copies > 0)
        return;
    --m_count;
    auto& page = m_pages[id.value / pageSize - m_firstPage];
    if (--page->count > 0)
        return;
    page.reset();
    while (!m_pages.empty() && !m_pages.front()) {
        m_pages.pop_front();
        ++m_firstPage;
    }
}

} // namespace postroom
