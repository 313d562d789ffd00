#pragma once

#include "core/scene/Scene.h"
#include "core/why/MessageLife.h"

#include <vector>

namespace postroom {

/// The life of a message as a sequence diagram: a lifeline for each thing it met, and a row for each event, with
/// time running down. Rows are counted from 0.
struct MessageJourney {
    struct Arrow {
        enum class Kind : std::uint8_t {
            Publish,
            Copy, ///< from an exchange to a queue or to another exchange
            Delivery,
            Ack,
            Nack,   ///< nack or reject that asks for a requeue
            Reject, ///< nack or reject that does not
            Requeue, ///< back to its queue without an answer of its consumer
            DeadLetter,
            Return,
            Confirm,
        };
        Kind kind = Kind::Publish;
        int from = 0; ///< lifelines
        int to = 0;
        int leaves = 0; ///< rows
        int lands = 0;
        bool isLost = false;     ///< it did not arrive
        bool isUnderway = false; ///< it has not arrived yet: it ends below the last row
        bool redelivered = false;
    };
    /// Something that happened to the message at one place.
    struct Mark {
        enum class Kind : std::uint8_t { Dropped, Requeued, DeadLettered, Acked };
        Kind kind = Kind::Dropped;
        int line = 0;
        int row = 0;
    };
    /// A consumer works on it.
    struct Work {
        int line = 0;
        int from = 0;
        int to = 0; ///< the last row if it has not finished
    };
    struct Row {
        EventNumber event = 0;
        int index = 0; ///< in the life
        SimTime at;
    };
    /// In the order in which the message met them.
    std::vector<NodeKey> lines;
    std::vector<Row> rows;
    std::vector<Arrow> arrows;
    std::vector<Mark> marks;
    std::vector<Work> works;
    std::size_t leftOut = 0; ///< older events, of a life with more rows than asked for
};

/// `mostRows` bounds a life without end, such as that of a message that is requeued for ever; the newest are kept.
MessageJourney messageJourney(const MessageLife& life, std::size_t mostRows = 400);

} // namespace postroom
