#include "core/time/Agenda.h"

#include "core/vocabulary/Ensure.h"

#include <algorithm>

namespace postroom {

namespace {
// std::push_heap keeps the largest in front, so "later" is what it calls smaller.
bool later(const Agenda::Entry& a, const Agenda::Entry& b)
{
    return a.due != b.due ? a.due > b.due : a.order > b.order;
}
} // namespace

void Agenda::add(SimTime due, EventNumber cause, Task task)
{
    m_heap.push_back(Entry{due, m_nextOrder++, cause, std::move(task)});
    std::push_heap(m_heap.begin(), m_heap.end(), later);
}

Agenda::Entry Agenda::takeNext()
{
    ENSURE(!m_heap.empty(), "took a task from an empty agenda");
    std::pop_heap(m_heap.begin(), m_heap.end(), later);
    Entry entry = std::move(m_heap.back());
    m_heap.pop_back();
    return entry;
}

} // namespace postroom
