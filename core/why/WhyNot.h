#pragma once

#include "core/vocabulary/MatchReason.h"
#include "core/why/MessageLife.h"

#include <string>
#include <vector>

namespace postroom {

/// Why a queue does not have a message.
struct WhyNot {
    enum class Kind : std::uint8_t {
        HasIt,             ///< it is ready there, or with one of its consumers
        LeftIt,            ///< it was there; `event` tells how it left
        OnItsWay,          ///< it will arrive there
        AtTheDoor,         ///< it was routed there and not taken; see `drop`
        NotYetRouted,      ///< it has not reached an exchange yet
        NeverRouted,       ///< it ended before that; see `drop`
        QueueIsYounger,    ///< the queue was not there when it was routed
        OtherVhost,        ///< the queue belongs to another virtual host
        KeyIsNotItsName,   ///< at the default exchange
        NoMatch,           ///< what leads to the queue did not match; see `failed`
        AlternateNotUsed,  ///< it is behind an alternate exchange, which gets only what no binding takes
        NotBound,          ///< nothing leads to the queue from there
        NotKnown,          ///< the journal has let go what would tell
    };
    /// A binding on the way to the queue that did not take the message.
    struct Failed {
        BindingId binding;
        MatchReason why;
    };
    Kind kind = Kind::NotKnown;
    EventNumber event = 0; ///< the moment that decided
    DropReason drop = DropReason::Unroutable;
    ExchangeId exchange; ///< where it was decided
    std::string key;     ///< the routing key it had there
    std::vector<Failed> failed;
};

/// A message may be routed more than once, because it was dead-lettered: one answer for each time, the latest
/// first. If it ever was in the queue or on its way there, that is the only answer.
std::vector<WhyNot> whyNotIn(const MessageLife& life, QueueId queue);

} // namespace postroom
