#pragma once

#include "core/vocabulary/Ids.h"
#include "core/vocabulary/Message.h"
#include "core/vocabulary/SimTime.h"

#include <cstdint>
#include <deque>
#include <utility>
#include <vector>

namespace postroom {

/// One copy of a message in a queue, ready or unacked.
struct QueuedCopy {
    CopyId copy;
    MessagePtr message;
    std::uint64_t position = 0; ///< given when it entered the queue, kept when it is requeued (Q-ORD-2)
    SimTime deadline = SimTime::never();
    std::uint32_t returns = 0; ///< how often it came back; quorum queues count them (QQ-6)
    std::int32_t lane = 0;     ///< lower ones are served first: the negative priority (PRI-1)
    bool delivered = false;    ///< the next delivery is a redelivery (Q-ORD-4)
};

/// The messages of a queue that wait: one line per lane, each always in order of positions (Q-ORD-1, Q-ORD-2,
/// PRI-1). The head is the first of the lowest lane that has any.
class ReadyMessages {
public:
    bool empty() const { return m_count == 0; }
    std::size_t count() const { return m_count; }
    /// Sum of the body sizes: what x-max-length-bytes limits (LEN-1).
    std::uint64_t bodyBytes() const { return m_bodyBytes; }
    const QueuedCopy& head() const;

    /// Adds a copy at the end of its lane.
    void append(QueuedCopy copy);
    QueuedCopy takeHead();
    /// Puts a returned copy where its lane and position belong.
    void insertByPosition(QueuedCopy copy);
    /// In the order in which they will be delivered.
    template<class Body>
    void forEach(Body body) const
    {
        for (const Lane& lane : m_lanes) {
            for (const QueuedCopy& copy : lane.second)
                body(copy);
        }
    }

private:
    using Lane = std::pair<std::int32_t, std::deque<QueuedCopy>>;
    std::deque<QueuedCopy>& lane(std::int32_t number);

    std::vector<Lane> m_lanes; ///< by number; a lane that became empty stays
    std::size_t m_count = 0;
    std::size_t m_first = 0; ///< lanes before this one are empty
    std::uint64_t m_bodyBytes = 0;
};

} // namespace postroom
