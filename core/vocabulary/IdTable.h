#pragma once

#include "core/vocabulary/Ensure.h"

#include <array>
#include <cstddef>
#include <memory>
#include <vector>

namespace postroom {

/// Things of one kind by their number: constant-time lookup, walks in order of creation, and references
/// that stay valid while the thing lives. A copy of the table copies the things, so it is a checkpoint.
/// Numbers are never used again; what is gone costs next to no memory, however many there were.
template<class IdType, class Thing>
class IdTable {
public:
    IdTable() = default;
    IdTable(const IdTable& other) { *this = other; }
    IdTable& operator=(const IdTable& other)
    {
        if (this == &other)
            return *this;
        m_count = other.m_count;
        m_last = other.m_last;
        m_pages.clear();
        m_pages.reserve(other.m_pages.size());
        for (const auto& page : other.m_pages)
            m_pages.push_back(page ? std::make_unique<Page>(*page) : nullptr);
        return *this;
    }
    IdTable(IdTable&&) noexcept = default;
    IdTable& operator=(IdTable&&) noexcept = default;
    ~IdTable() = default;

    /// The number the next added thing will get.
    IdType nextId() const { return {static_cast<typename IdType::Value>(m_last + 1)}; }
    Thing& add(Thing thing)
    {
        if (m_last % pageSize == 0)
            m_pages.push_back(std::make_unique<Page>());
        // The newest page is kept even when it is empty.
        Page& page = *m_pages.back();
        auto& slot = page.things[m_last % pageSize];
        slot = std::make_unique<Thing>(std::move(thing));
        ++page.count;
        ++m_last;
        ++m_count;
        return *slot;
    }
    void remove(IdType id)
    {
        ENSURE(find(id) != nullptr, "removed something that is not in its table");
        auto& page = m_pages[(id.value - 1) / pageSize];
        page->things[(id.value - 1) % pageSize].reset();
        if (--page->count == 0 && page != m_pages.back())
            page.reset();
        --m_count;
    }
    Thing* find(IdType id)
    {
        if (id.value == 0 || id.value > m_last)
            return nullptr;
        const auto& page = m_pages[(id.value - 1) / pageSize];
        return page ? page->things[(id.value - 1) % pageSize].get() : nullptr;
    }
    const Thing* find(IdType id) const { return const_cast<IdTable*>(this)->find(id); }
    Thing& get(IdType id)
    {
        Thing* thing = find(id);
        ENSURE(thing != nullptr, "asked for something that is not in its table");
        return *thing;
    }
    const Thing& get(IdType id) const { return const_cast<IdTable*>(this)->get(id); }
    std::size_t count() const { return m_count; }

    /// Walks in order of creation. The body may remove things, also the present one.
    template<class Body>
    void forEach(Body body)
    {
        for (std::size_t page = 0; page < m_pages.size(); ++page) {
            for (std::size_t i = 0; m_pages[page] && i < pageSize; ++i) {
                if (m_pages[page]->things[i])
                    body(*m_pages[page]->things[i]);
            }
        }
    }
    template<class Body>
    void forEach(Body body) const
    {
        for (const auto& page : m_pages) {
            for (std::size_t i = 0; page && i < pageSize; ++i) {
                if (page->things[i])
                    body(static_cast<const Thing&>(*page->things[i]));
            }
        }
    }

private:
    static constexpr std::size_t pageSize = 64;
    struct Page {
        std::array<std::unique_ptr<Thing>, pageSize> things;
        std::size_t count = 0;

        Page() = default;
        Page(const Page& other) : count(other.count)
        {
            for (std::size_t i = 0; i < pageSize; ++i)
                things[i] = other.things[i] ? std::make_unique<Thing>(*other.things[i]) : nullptr;
        }
    };

    std::vector<std::unique_ptr<Page>> m_pages;
    std::size_t m_count = 0;
    std::size_t m_last = 0;
};

} // namespace postroom
