#pragma once

#include "core/events/Journal.h"

#include <cstdint>
#include <optional>

namespace postroom {

/// A node by kind and number. The number is an ExchangeId, a QueueId or a ClientId.
struct NodeKey {
    NodeKind kind = NodeKind::Queue;
    std::uint32_t id = 0;
    auto operator<=>(const NodeKey&) const = default;
};

/// A message or an ack on its way along a link.
struct Flight {
    enum class Kind : std::uint8_t { Publish, Copy, Delivery, DeadLetter, Ack, Nack, Reject };
    FlightNumber number = 0;
    Kind kind = Kind::Publish;
    NodeKey from;
    NodeKey to;
    /// For copies that leave the default exchange: the node the message came from, because the default
    /// exchange is drawn on the line between that node and the queue.
    std::optional<NodeKey> origin;
    MessagePtr message; ///< for acks too: the message that is settled
    SimTime leaves;
    SimTime lands;
    std::uint32_t copies = 1;
    bool redelivered = false;
    bool requeue = false; ///< nack and reject: the message will go back
    bool noAck = false;   ///< a delivery that its queue has forgotten already
};

} // namespace postroom
