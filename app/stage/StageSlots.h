#pragma once

#include "app/stage/StageNode.h"

#include <vector>

namespace postroom {

/// One message as it lies in a queue or at a consumer, and where.
struct StageSlot {
    enum class State : std::uint8_t { Empty, Ready, Unacked, Arriving, Waiting, Working, Worked };
    State state = State::Empty;
    QPointF centre;
    MessagePtr message;
    bool redelivered = false;
    SimTime deadline = SimTime::never(); ///< when it expires
    Duration lifetime;                   ///< how long it may wait altogether; 0: not known
};

/// The row of messages on a node, as far as there is room.
struct StageSlots {
    static constexpr double pitch = 15;
    static constexpr double half = 6;

    std::vector<StageSlot> shown;
    QRectF track;                ///< the pipe they lie in
    std::size_t hiddenReady = 0; ///< ready, or waiting at a consumer, without room
    std::size_t hiddenUnacked = 0;
    double divider = 0;       ///< a queue: where ready ends and unacked begins; 0 if nothing is unacked
    double hiddenReadyAt = 0; ///< the left edge of the words "+37"
    double hiddenUnackedAt = 0;

    /// From the right, where messages leave: what is unacked, then what is ready in delivery order.
    static StageSlots of(const QueueView& queue, const QRectF& node);
    /// From the left: what the consumer holds, in order of arrival; prefetch says how many places there are.
    static StageSlots of(const ConsumerView& consumer, const QRectF& node);
    /// How long a message may wait in that queue: the smaller of its own expiration and the queue's TTL; 0: for ever.
    static Duration lifetimeOf(const Message& message, const QueueView& queue);
    /// The message there, or null.
    MessagePtr messageAt(QPointF point) const;
};

} // namespace postroom
