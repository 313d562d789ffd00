#pragma once

#include "core/vocabulary/Ensure.h"

#include <cstddef>
#include <memory>
#include <vector>

namespace postroom {

/// A list that only grows at its end, where the last entry may still change. A copy shares the full blocks,
/// which never change, and has a last block of its own to go on with, as Journal does.
template<class Entry, std::size_t blockSize = 32>
class BlockList {
public:
    BlockList() = default;
    BlockList(const BlockList& other) : m_blocks(other.m_blocks), m_size(other.m_size)
    {
        if (!m_blocks.empty())
            m_blocks.back() = ownCopyOf(*m_blocks.back());
    }
    BlockList& operator=(const BlockList& other) { return *this = BlockList(other); }
    BlockList(BlockList&&) noexcept = default;
    BlockList& operator=(BlockList&&) noexcept = default;
    ~BlockList() = default;

    std::size_t size() const { return m_size; }
    bool empty() const { return m_size == 0; }
    const Entry& operator[](std::size_t index) const { return (*m_blocks[index / blockSize])[index % blockSize]; }
    const Entry& last() const { return m_blocks.back()->back(); }
    Entry& last()
    {
        ENSURE(m_size > 0, "asked for the last entry of an empty list");
        return m_blocks.back()->back();
    }
    Entry& append(Entry entry)
    {
        if (m_size % blockSize == 0) {
            m_blocks.push_back(std::make_shared<std::vector<Entry>>());
            m_blocks.back()->reserve(blockSize);
        }
        m_blocks.back()->push_back(std::move(entry));
        ++m_size;
        return m_blocks.back()->back();
    }
    /// How many blocks this list and the other have in common.
    std::size_t sharedWith(const BlockList& other) const
    {
        std::size_t shared = 0;
        for (std::size_t i = 0; i < m_blocks.size() && i < other.m_blocks.size(); ++i)
            shared += m_blocks[i] == other.m_blocks[i];
        return shared;
    }

private:
    static std::shared_ptr<std::vector<Entry>> ownCopyOf(const std::vector<Entry>& block)
    {
        auto own = std::make_shared<std::vector<Entry>>();
        own->reserve(blockSize);
        *own = block;
        return own;
    }

    std::vector<std::shared_ptr<std::vector<Entry>>> m_blocks;
    std::size_t m_size = 0;
};

/// Entries are for slices of time, in order, each with its `index`; slices in which nothing happened have none.
/// The place of the last entry at or before that slice, or nothing (the number of entries).
template<class Entry, std::size_t blockSize>
std::size_t entryBefore(const BlockList<Entry, blockSize>& list, std::int64_t slice)
{
    std::size_t low = 0;
    std::size_t high = list.size();
    while (low < high) {
        const std::size_t middle = (low + high) / 2;
        if (list[middle].index <= slice)
            low = middle + 1;
        else
            high = middle;
    }
    return low == 0 ? list.size() : low - 1;
}

} // namespace postroom
