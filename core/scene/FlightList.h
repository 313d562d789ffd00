#pragma once

#include "core/scene/Flight.h"

#include <iterator>
#include <vector>

namespace postroom {

/// All that is under way, in order of departure. Readers walk through tens of thousands of them in every frame, so
/// they lie side by side; who lands leaves a gap that is closed when there are more gaps than flights. Pointers and
/// iterators are good until the next add() or erase().
class FlightList {
public:
    struct Entry {
        FlightNumber first = 0;
        Flight second;
    };
    class const_iterator {
    public:
        using iterator_category = std::bidirectional_iterator_tag;
        using value_type = Entry;
        using difference_type = std::ptrdiff_t;
        using pointer = const Entry*;
        using reference = const Entry&;

        const_iterator() = default;
        reference operator*() const { return *m_at; }
        pointer operator->() const { return m_at; }
        const_iterator& operator++()
        {
            do
                ++m_at;
            while (m_at != m_end && isGap(*m_at));
            return *this;
        }
        const_iterator& operator--()
        {
            do
                --m_at;
            while (isGap(*m_at));
            return *this;
        }
        const_iterator operator++(int) { const const_iterator old = *this; ++*this; return old; }
        const_iterator operator--(int) { const const_iterator old = *this; --*this; return old; }
        bool operator==(const const_iterator& other) const { return m_at == other.m_at; }

    private:
        friend class FlightList;
        const_iterator(const Entry* at, const Entry* end)
            : m_at(at)
            , m_end(end)
        {
        }
        const Entry* m_at = nullptr;
        const Entry* m_end = nullptr;
    };

    const_iterator begin() const;
    const_iterator end() const { return {m_entries.data() + m_entries.size(), m_entries.data() + m_entries.size()}; }
    std::reverse_iterator<const_iterator> rbegin() const { return std::reverse_iterator(end()); }
    std::reverse_iterator<const_iterator> rend() const { return std::reverse_iterator(begin()); }
    std::size_t size() const { return m_entries.size() - m_gaps; }
    bool empty() const { return size() == 0; }
    const_iterator find(FlightNumber number) const;

    /// Its number is above all others.
    void add(Flight flight);
    /// Nothing happens if it is not there.
    void erase(FlightNumber number);

private:
    static bool isGap(const Entry& entry) { return entry.second.number == 0; }
    void closeGaps();

    std::vector<Entry> m_entries;
    std::size_t m_gaps = 0;
};

} // namespace postroom
