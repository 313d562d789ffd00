#pragma once

#include "core/vocabulary/BlockList.h"

#include <cstddef>
#include <cstdint>

namespace postroom {

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
