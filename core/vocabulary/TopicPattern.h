#pragma once

#include "core/vocabulary/MatchReason.h"

#include <string>
#include <string_view>
#include <vector>

namespace postroom {

/// Words of a routing key or pattern: the text between dots. The empty text has no words, otherwise n dots
/// give n + 1 words, which may be empty (R-TOPIC-1).
std::vector<std::string_view> topicWords(std::string_view text);

/// Whether a topic pattern matches a routing key (R-TOPIC-1 to R-TOPIC-7): * is exactly one word, # is any
/// number of words. For one pair; exchanges use TopicTrie, which answers for all their bindings at once.
bool topicMatches(std::string_view pattern, std::string_view key);

/// Why a pattern matches a key: what its wildcards stand for; or why it does not: the word where it fails.
MatchReason compareTopic(std::string_view pattern, std::string_view key);

} // namespace postroom
