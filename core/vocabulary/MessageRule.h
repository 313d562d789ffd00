#pragma once

#include "core/vocabulary/Message.h"

#include <optional>
#include <string>
#include <string_view>

namespace postroom {

/// Picks messages by a short text, as a simulated consumer's author would write an if:
/// "" none, "always", "redelivered", "every 3", "deaths 2" (dead-lettered at least twice from this queue),
/// "key order.*" (a topic pattern), "header kind=poison", "payload bad" (the body contains it).
class MessageRule {
public:
    /// What the rule may look at besides the message.
    struct Circumstances {
        std::string queue;            ///< the queue it was consumed from
        bool redelivered = false;
        std::uint64_t receivedCount = 0; ///< the message is the consumer's n-th, starting at 1
    };

    /// Nothing if the text is none of the forms.
    static std::optional<MessageRule> parse(std::string_view text);
    /// The forms, for a sentence about a text that is none of them.
    static const char* forms();

    bool picks(const Message& message, const Circumstances& circumstances) const;

private:
    enum class Kind : std::uint8_t { Never, Always, Redelivered, Every, Deaths, Key, Header, Payload };
    Kind m_kind = Kind::Never;
    std::uint64_t m_number = 0;
    std::string m_text;
    std::string m_value;
};

/// How often the message was dead-lettered from that queue, by all reasons: the counts of its x-death.
std::int64_t deathsOf(const Message& message, std::string_view queue);

} // namespace postroom
