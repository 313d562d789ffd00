#pragma once

#include "core/events/NameBook.h"
#include "core/why/WhyHere.h"

#include <string>

namespace postroom {

/// What is wrong with the life of a message and the answers made from it, as a sentence; empty if nothing is. The
/// life must hold every event that names the message, each branch must begin with the publish, and the chain of
/// causes must keep whatever decided.
std::string faultInLife(const Journal& journal, MessageId message);

/// The number of the newest message of a run; 0 if there is none.
MessageId newestMessage(const Journal& journal);

/// "Published > Routed(orders -[order.*]-> billing: TopicMatches 2 'paid' '*') > Enqueued": the kinds of the steps.
std::string chainText(const MessageLife& life, const std::vector<WhyStep>& steps, const NameBook& names);

} // namespace postroom
