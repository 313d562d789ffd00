#pragma once

#include "core/broker/queues/ReadyMessages.h"
#include "core/vocabulary/Refusal.h"

#include <cstdint>
#include <deque>
#include <vector>

namespace postroom {

/// A delivery that its channel has not settled yet.
struct UnackedDelivery {
    std::uint64_t tag = 0;
    QueueId queue;
    ConsumerId consumer; ///< 0: taken by basic.get
    SimTime since;
    QueuedCopy copy;
};

/// The unsettled deliveries of one channel in order of their tags.
class UnackedMessages {
public:
    void add(UnackedDelivery delivery);
    /// Takes out what an ack, nack or reject of that tag settles: one delivery, or with multiple all up to
    /// and including it, tag 0 meaning all. 406 if the tag itself is not unsettled here.
    Answer<std::vector<UnackedDelivery>> take(std::uint64_t tag, bool multiple);
    std::vector<UnackedDelivery> takeAll();
    /// Puts back what a transaction had taken and did not settle (TX-4).
    void restore(std::vector<UnackedDelivery> deliveries);
    /// The unsettled delivery with that tag, if there is one.
    const UnackedDelivery* find(std::uint64_t tag) const;
    std::size_t count() const { return m_count; }
    /// When the oldest of them was delivered; never() while there is none.
    SimTime oldest() const;
    template<class Body>
    void forEach(Body body) const
    {
        for (const Slot& slot : m_slots) {
            if (!slot.settled)
                body(slot.delivery);
        }
    }

private:
    struct Slot {
        UnackedDelivery delivery;
        bool settled = false;
    };
    UnackedDelivery settle(Slot& slot);
    void tidy();

    std::deque<Slot> m_slots; ///< sorted by tag; settled ones are cleared away in passing
    std::size_t m_count = 0;
};

} // namespace postroom
