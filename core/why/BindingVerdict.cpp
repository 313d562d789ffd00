#include "core/why/BindingVerdict.h"

#include "core/vocabulary/HeadersMatch.h"
#include "core/vocabulary/TopicPattern.h"

#include <vector>

namespace postroom {

namespace {

/// Asks for the key it was published with, and then for those of CC and BCC (R-CC-1): one is enough.
template<class Matches>
const std::string* keyThat(const Message& message, Matches matches)
{
    if (matches(message.routingKey))
        return &message.routingKey;
    for (const std::string& key : message.moreKeys) {
        if (matches(key))
            return &key;
    }
    return nullptr;
}

} // namespace

MatchReason judge(const std::string& exchangeType, const BindingSpec& binding, const Message& message)
{
    if (exchangeType == "fanout")
        return {};
    if (exchangeType == "headers")
        return compareHeaders(binding.arguments, message.headers());
    if (exchangeType == "topic") {
        const std::string* key =
            keyThat(message, [&](const std::string& each) { return topicMatches(binding.routingKey, each); });
        return compareTopic(binding.routingKey, key ? *key : message.routingKey);
    }
    const bool isSame = keyThat(message, [&](const std::string& each) { return each == binding.routingKey; });
    return {isSame ? MatchReason::Kind::SameKey : MatchReason::Kind::OtherKey, message.routingKey, binding.routingKey, {}};
}

} // namespace postroom
