#pragma once

#include "core/vocabulary/Ensure.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <utility>
#include <vector>

namespace postroom {

/// A list that grows at its end only, where the last value may still change. Copies share the full blocks, which never
/// change, so a copy costs one block at most; the oldest blocks can be let go. An index stays the same for as long as its
/// value is kept.
template<class T, std::size_t blockSize = 32>
class BlockList {
public:
    BlockList() = default;
    /// Keeps nothing; the first value gets that index.
    static BlockList startingAt(std::uint64_t index)
    {
        BlockList list;
        list.m_first = list.m_end = index;
        return list;
    }
    BlockList(const BlockList& other) : m_blocks(other.m_blocks), m_first(other.m_first), m_end(other.m_end)
    {
        ownLastBlock();
    }
    BlockList& operator=(const BlockList& other) { return *this = BlockList(other); }
    BlockList(BlockList&&) noexcept = default;
    BlockList& operator=(BlockList&&) noexcept = default;
    ~BlockList() = default;

    /// The index of the oldest value that is still kept; end() if there is none.
    std::uint64_t first() const { return m_first; }
    /// The index that the next value gets: as many as there have ever been.
    std::uint64_t end() const { return m_end; }
    bool contains(std::uint64_t index) const { return index >= m_first && index < m_end; }
    const T& operator[](std::uint64_t index) const
    {
        ENSURE(contains(index), "asked for something that the list does not keep");
        const auto place = static_cast<std::size_t>(index - m_first);
        return (*m_blocks[place / blockSize])[place % blockSize];
    }

    /// How many are kept.
    std::size_t size() const { return static_cast<std::size_t>(m_end - m_first); }
    bool empty() const { return m_end == m_first; }
    const T& last() const { return (*this)[m_end - 1]; }
    T& last()
    {
        ENSURE(!empty(), "asked for the last value of an empty list");
        return m_blocks.back()->back();
    }

    T& append(T value)
    {
        if (needsBlock())
            startBlock();
        m_blocks.back()->push_back(std::move(value));
        ++m_end;
        return m_blocks.back()->back();
    }
    /// The next value begins a new block: the moment to let go of the oldest one.
    bool needsBlock() const { return m_blocks.empty() || m_blocks.back()->size() == blockSize; }
    std::size_t blockCount() const { return m_blocks.size(); }
    /// Lets go of the oldest block, which has to be a full one.
    void dropFirstBlock()
    {
        // The memory of a block that nobody else holds is used again.
        if (m_blocks.front().use_count() == 1)
            m_spare = std::move(m_blocks.front());
        m_blocks.erase(m_blocks.begin());
        m_first += blockSize;
    }

    /// Lets go of full blocks of values before that index.
    void forgetBefore(std::uint64_t index)
    {
        while (m_blocks.size() > 1 && m_first + blockSize <= index)
            dropFirstBlock();
    }

    /// The values before that index, with the same indexes.
    BlockList before(std::uint64_t end) const
    {
        ENSURE(end >= m_first && end <= m_end, "asked for more than the list keeps");
        BlockList start;
        const auto count = static_cast<std::size_t>(end - m_first);
        start.m_blocks.assign(m_blocks.begin(),
                              m_blocks.begin() + static_cast<std::ptrdiff_t>((count + blockSize - 1) / blockSize));
        start.m_first = m_first;
        start.m_end = end;
        start.ownLastBlock();
        return start;
    }
    /// Nothing is kept, but the next index stays the same.
    void forgetAll()
    {
        m_blocks.clear();
        m_first = m_end;
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
    void startBlock()
    {
        std::shared_ptr<std::vector<T>> block = std::move(m_spare);
        if (block) {
            block->clear();
        } else {
            block = std::make_shared<std::vector<T>>();
            block->reserve(blockSize);
        }
        m_blocks.push_back(std::move(block));
    }
    /// What two lists append to cannot be shared.
    void ownLastBlock()
    {
        if (m_blocks.empty())
            return;
        const std::size_t used = static_cast<std::size_t>(m_end - m_first) - (m_blocks.size() - 1) * blockSize;
        auto own = std::make_shared<std::vector<T>>();
        own->reserve(blockSize);
        own->assign(m_blocks.back()->begin(), m_blocks.back()->begin() + static_cast<std::ptrdiff_t>(used));
        m_blocks.back() = std::move(own);
    }

    std::vector<std::shared_ptr<std::vector<T>>> m_blocks;
    std::shared_ptr<std::vector<T>> m_spare;
    std::uint64_t m_first = 0;
    std::uint64_t m_end = 0;
};

} // namespace postroom
