#include "core/why/BindingVerdict.h"

#include "core/vocabulary/HeadersMatch.h"
#include "core/vocabulary/TopicPattern.h"

#include <fmt/format.h>

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

BindingVerdict judge(const std::string& exchangeType, const BindingSpec& binding, const Message& message)
{
    if (exchangeType == "fanout")
        return {true, {}};
    if (exchangeType == "headers") {
        if (headersMatch(binding.arguments, message.headers()))
            return {true, howHeadersMatch(binding.arguments, message.headers())};
        return {false, whyHeadersFail(binding.arguments, message.headers())};
    }
    if (exchangeType == "topic") {
        const std::string* key =
            keyThat(message, [&](const std::string& each) { return topicMatches(binding.routingKey, each); });
        return key ? BindingVerdict{true, howTopicMatches(binding.routingKey, *key)}
                   : BindingVerdict{false, whyTopicFails(binding.routingKey, message.routingKey)};
    }
    if (keyThat(message, [&](const std::string& each) { return each == binding.routingKey; }))
        return {true, fmt::format("its key is '{}'", binding.routingKey)};
    return {false, fmt::format("its key is '{}', the binding wants '{}'", message.routingKey, binding.routingKey)};
}

} // namespace postroom
