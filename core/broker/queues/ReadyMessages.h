#pragma once

#include "core/vocabulary/Ids.h"
#include "core/vocabulary/Message.h"
#include "core/vocabulary/SimTime.h"

#include <cstdint>
#include <deque>

namespace postroom {

/// One copy of a message in a queue, ready or unacked.
struct QueuedCopy {
    CopyId copy;
    MessagePtr message;
    std::uint64_t position = 0; ///< given when it entered the queue, kept when it is requeued (Q-ORD-2)
    SimTime deadline = SimTime::never();
    bool delivered = false; ///< the next delivery is a redelivery (Q-ORD-4)
};

/// The messages of a queue that wait, always in order of their positions (Q-ORD-1, Q-ORD-2).
class ReadyMessages {
public:
    bool empty() const { return m_copies.empty(); }
    std::size_t count() const { return m_copies.size(); }
    /// Sum of the body sizes: what x-max-length-bytes limits (LEN-1).
    std::uint64_t bodyBytes() const { return m_bodyBytes; }
    const QueuedCopy& head() const { return m_copies.front(); }

    void append(QueuedCopy copy);
    QueuedCopy takeHead();
    /// Puts a returned copy where its position belongs.
    void insertByPosition(QueuedCopy copy);
    const std::deque<QueuedCopy>& all() const { return m_copies; }

private:
    std::deque<QueuedCopy> m_copies;
    std::uint64_t m_bodyBytes = 0;
};

} // namespace postroom
