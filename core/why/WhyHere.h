#pragma once

#include "core/vocabulary/MatchReason.h"
#include "core/why/MessageLife.h"

#include <vector>

namespace postroom {

/// How a message left an exchange.
enum class Exit : std::uint8_t {
    None,      ///< it did not: no queue took it
    Binding,   ///< a binding matched
    QueueName, ///< the default exchange: its key is the name of the queue
    Alternate, ///< no binding matched, so it went to the alternate exchange
    Reply,     ///< the default exchange: its key is the address of a direct reply
};

/// One cause in the answer to "Why is this message here?".
struct WhyStep {
    int event = LifeEvent::none; ///< its index in the life of the message
    Exit exit = Exit::None;      ///< where it was routed: how it went on from there
    BindingId binding;           ///< the one that matched
    MatchReason why;             ///< why it matched
};

/// The causes that brought a message to the end of one branch of its life (see MessageLife::ends()), from its
/// publish on. Leaves out what only carries a message on; what happened last is always there.
std::vector<WhyStep> whyHere(const MessageLife& life, int end);

/// All events from the publish to this one, in order: what whyHere() chooses from.
std::vector<int> branchOf(const MessageLife& life, int end);

} // namespace postroom
