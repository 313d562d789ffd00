#include "core/broker/UnackedMessages.h"

#include <fmt/format.h>

#include <algorithm>

namespace postroom {

namespace {

/// Where the slot with that tag is, or would be.
template<class Slots>
auto placeOf(Slots& slots, std::uint64_t tag)
{
    // Tags follow each other, unless some were cleared away between those that are left.
    if (!slots.empty() && tag >= slots.front().delivery.tag) {
        const std::uint64_t ahead = tag - slots.front().delivery.tag;
        if (ahead < slots.size() && slots[ahead].delivery.tag == tag)
            return slots.begin() + static_cast<std::ptrdiff_t>(ahead);
    }
    return std::lower_bound(slots.begin(), slots.end(), tag, [](const auto& slot, std::uint64_t wanted) {
        return slot.delivery.tag < wanted;
    });
}

} // namespace

void UnackedMessages::add(UnackedDelivery delivery)
{
    m_slots.push_back({std::move(delivery), false});
    ++m_count;
}

const UnackedDelivery* UnackedMessages::find(std::uint64_t tag) const
{
    const auto found = placeOf(m_slots, tag);
    const bool there = found != m_slots.end() && found->delivery.tag == tag && !found->settled;
    return there ? &found->delivery : nullptr;
}

SimTime UnackedMessages::oldest() const
{
    for (const Slot& slot : m_slots) {
        if (!slot.settled)
            return slot.delivery.since;
    }
    return SimTime::never();
}

UnackedDelivery UnackedMessages::settle(Slot& slot)
{
    slot.settled = true;
    --m_count;
    return std::move(slot.delivery);
}

Answer<std::vector<UnackedDelivery>> UnackedMessages::take(std::uint64_t tag, bool multiple)
{
    if (tag == 0 && multiple)
        return takeAll();
    const auto found = placeOf(m_slots, tag);
    if (found == m_slots.end() || found->delivery.tag != tag || found->settled)
        return refuse(ReplyCode::PreconditionFailed, fmt::format("unknown delivery tag {}", tag));
    std::vector<UnackedDelivery> taken;
    if (multiple) {
        for (auto slot = m_slots.begin(); slot != found; ++slot) {
            if (!slot->settled)
                taken.push_back(settle(*slot));
        }
    }
    taken.push_back(settle(*found));
    tidy();
    return taken;
}

std::vector<UnackedDelivery> UnackedMessages::takeAll()
{
    std::vector<UnackedDelivery> taken;
    for (Slot& slot : m_slots) {
        if (!slot.settled)
            taken.push_back(settle(slot));
    }
    m_slots.clear();
    return taken;
}

void UnackedMessages::restore(std::vector<UnackedDelivery> deliveries)
{
    for (UnackedDelivery& delivery : deliveries) {
        const auto place = placeOf(m_slots, delivery.tag);
        ++m_count;
        if (place != m_slots.end() && place->delivery.tag == delivery.tag)
            *place = {std::move(delivery), false};
        else
            m_slots.insert(place, {std::move(delivery), false});
    }
}

void UnackedMessages::tidy()
{
    while (!m_slots.empty() && m_slots.front().settled)
        m_slots.pop_front();
    // One delivery that is never settled must not hold on to all that came after it. The tag of a settled
    // slot is kept until then, because moving its delivery away leaves the number in place.
    if (m_slots.size() > 64 && m_slots.size() > 2 * m_count) {
        m_slots.erase(std::remove_if(m_slots.begin(), m_slots.end(), [](const Slot& slot) { return slot.settled; }),
                      m_slots.end());
    }
}

} // namespace postroom
