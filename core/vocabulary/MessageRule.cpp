#include "core/vocabulary/MessageRule.h"

#include "core/vocabulary/TopicPattern.h"

#include <charconv>

namespace postroom {

std::int64_t deathsOf(const Message& message, std::string_view queue)
{
    const FieldValue* deaths = message.headers().find("x-death");
    const FieldArray* entries = deaths ? deaths->asArray() : nullptr;
    std::int64_t sum = 0;
    if (!entries)
        return sum;
    for (const FieldValue& entry : *entries) {
        const FieldTable* table = entry.asTable();
        const FieldValue* name = table ? table->find("queue") : nullptr;
        const FieldValue* count = table ? table->find("count") : nullptr;
        if (name && name->asText() && *name->asText() == queue && count && count->asInteger())
            sum += *count->asInteger();
    }
    return sum;
}

std::optional<MessageRule> MessageRule::parse(std::string_view text)
{
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    const std::size_t blank = text.find(' ');
    const std::string_view word = text.substr(0, blank);
    std::string_view rest = blank == std::string_view::npos ? std::string_view() : text.substr(blank + 1);

    MessageRule rule;
    if (text.empty() || text == "never")
        return rule;
    if (text == "always") {
        rule.m_kind = Kind::Always;
        return rule;
    }
    if (text == "redelivered") {
        rule.m_kind = Kind::Redelivered;
        return rule;
    }
    if (rest.empty())
        return std::nullopt;
    rule.m_text = std::string(rest);
    if (word == "every" || word == "deaths") {
        rule.m_kind = word == "every" ? Kind::Every : Kind::Deaths;
        const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), rule.m_number);
        if (error != std::errc() || end != rest.data() + rest.size() || rule.m_number == 0)
            return std::nullopt;
        return rule;
    }
    if (word == "key") {
        rule.m_kind = Kind::Key;
        return rule;
    }
    if (word == "payload") {
        rule.m_kind = Kind::Payload;
        return rule;
    }
    if (word == "header") {
        const std::size_t equals = rest.find('=');
        if (equals == std::string_view::npos || equals == 0)
            return std::nullopt;
        rule.m_kind = Kind::Header;
        rule.m_text = std::string(rest.substr(0, equals));
        rule.m_value = std::string(rest.substr(equals + 1));
        return rule;
    }
    return std::nullopt;
}

const char* MessageRule::forms()
{
    return "always, redelivered, every 3, deaths 2, key order.*, header kind=poison or payload TEXT";
}

bool MessageRule::picks(const Message& message, const Circumstances& circumstances) const
{
    switch (m_kind) {
    case Kind::Never: return false;
    case Kind::Always: return true;
    case Kind::Redelivered: return circumstances.redelivered;
    case Kind::Every: return circumstances.receivedCount % m_number == 0;
    case Kind::Deaths: return deathsOf(message, circumstances.queue) >= static_cast<std::int64_t>(m_number);
    case Kind::Key: return topicMatches(m_text, message.routingKey);
    case Kind::Payload: return message.content->body.find(m_text) != std::string::npos;
    case Kind::Header: {
        const FieldValue* header = message.headers().find(m_text);
        return header && toText(*header) == m_value;
    }
    }
    return false;
}

} // namespace postroom
