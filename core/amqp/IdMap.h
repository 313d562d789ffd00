#pragma once

#include <array>
#include <cstddef>
#include <memory>
#include <vector>

namespace postroom::amqp {

/// What belongs to some of the numbers that the broker gives out, found in constant time. Unlike IdTable it
/// leaves out the others. Numbers are never used again, so what is gone costs next to no memory.
template<class IdType, class Thing>
class IdMap {
public:
    Thing& set(IdType id, Thing thing)
    {
        const std::size_t page = id.value / pageSize;
        if (page >= m_pages.size())
            m_pages.resize(page + 1);
        if (!m_pages[page])
            m_pages[page] = std::make_unique<Page>();
        auto& slot = m_pages[page]->things[id.value % pageSize];
        if (!slot)
            ++m_pages[page]->count;
        slot = std::make_unique<Thing>(std::move(thing));
        return *slot;
    }
    Thing* find(IdType id)
    {
        const std::size_t page = id.value / pageSize;
        return page < m_pages.size() && m_pages[page] ? m_pages[page]->things[id.value % pageSize].get() : nullptr;
    }
    void remove(IdType id)
    {
        if (!find(id))
            return;
        auto& page = m_pages[id.value / pageSize];
        page->things[id.value % pageSize].reset();
        if (--page->count == 0)
            page.reset();
    }

private:
    static constexpr std::size_t pageSize = 64;
    struct Page {
        std::array<std::unique_ptr<Thing>, pageSize> things;
        std::size_t count = 0;
    };

    std::vector<std::unique_ptr<Page>> m_pages;
};

} // namespace postroom::amqp
