#pragma once

#include "core/vocabulary/Ensure.h"

#include <cstddef>
#include <memory>
#include <vector>

namespace postroom {

/// Things of one kind by their number: constant-time lookup, walks in order of creation, and references
/// that stay valid while the thing lives. A copy of the table copies the things, so it is a checkpoint.
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
        m_things.clear();
        m_things.reserve(other.m_things.size());
        for (const auto& thing : other.m_things)
            m_things.push_back(thing ? std::make_unique<Thing>(*thing) : nullptr);
        return *this;
    }
    IdTable(IdTable&&) noexcept = default;
    IdTable& operator=(IdTable&&) noexcept = default;
    ~IdTable() = default;

    /// The number the next added thing will get.
    IdType nextId() const { return {static_cast<typename IdType::Value>(m_things.size() + 1)}; }
    Thing& add(Thing thing)
    {
        m_things.push_back(std::make_unique<Thing>(std::move(thing)));
        ++m_count;
        return *m_things.back();
    }
    void remove(IdType id)
    {
        ENSURE(find(id) != nullptr, "removed something that is not in its table");
        m_things[id.value - 1].reset();
        --m_count;
    }
    Thing* find(IdType id)
    {
        return id.value == 0 || id.value > m_things.size() ? nullptr : m_things[id.value - 1].get();
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
        for (std::size_t i = 0; i < m_things.size(); ++i) {
            if (m_things[i])
                body(*m_things[i]);
        }
    }
    template<class Body>
    void forEach(Body body) const
    {
        for (const auto& thing : m_things) {
            if (thing)
                body(static_cast<const Thing&>(*thing));
        }
    }

private:
    std::vector<std::unique_ptr<Thing>> m_things;
    std::size_t m_count = 0;
};

} // namespace postroom
