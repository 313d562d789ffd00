#include "core/clients/SpecCheck.h"

#include "core/vocabulary/MessageRule.h"

#include <fmt/format.h>

namespace postroom {

namespace {

std::optional<std::string> faultOfName(const std::string& name)
{
    if (name.empty())
        return "a client needs a name";
    if (name.size() > 255)
        return fmt::format("a name has at most 255 bytes, this one has {}", name.size());
    return std::nullopt;
}

std::optional<std::string> faultOfRule(const char* field, const std::string& text)
{
    if (MessageRule::parse(text))
        return std::nullopt;
    return fmt::format("{} does not understand '{}'; it can be {}", field, text, MessageRule::forms());
}

std::optional<std::string> faultOfChance(const char* field, std::int64_t percent)
{
    if (percent >= 0 && percent <= 100)
        return std::nullopt;
    return fmt::format("{} is 0 to 100 of a hundred messages, not {}", field, percent);
}

} // namespace

std::optional<std::string> faultOf(const ProducerSpec& spec)
{
    if (auto fault = faultOfName(spec.name))
        return fault;
    // Time would stand still: the next message would always be due at once.
    const bool repeats = spec.pace != Pace::Manual && spec.limit != 1;
    if (repeats && spec.interval < Duration{1})
        return "the interval must be longer than 0, or time could not go on";
    if (spec.interval < Duration{} || spec.startAfter < Duration{} || spec.restartAfter < Duration{}
        || spec.reconnectAfter < Duration{})
        return "a duration cannot be negative";
    if (spec.pace == Pace::Burst && (spec.burst < 1 || spec.burst > 100'000))
        return fmt::format("a burst has 1 to 100000 messages, not {}", spec.burst);
    if (spec.limit < 0)
        return fmt::format("the limit is 0 (none) or more, not {}", spec.limit);
    if (spec.priority < 0 || spec.priority > 255)
        return fmt::format("a message's priority is 0 to 255, not {}", spec.priority);
    if (auto fault = faultOfChance("crash_chance", spec.crashChance))
        return fault;
    if (auto fault = faultOfChance("break_chance", spec.breakChance))
        return fault;
    if (spec.publishAgain && !spec.confirms)
        return "publish_again needs confirms: without them nobody knows what is missing";
    for (const std::string& key : spec.routingKeys) {
        if (key.size() > 255)
            return fmt::format("a routing key has at most 255 bytes, this one has {}", key.size());
    }
    return std::nullopt;
}

std::optional<std::string> faultOf(const ConsumerSpec& spec)
{
    if (auto fault = faultOfName(spec.name))
        return fault;
    if (spec.prefetch < 0 || spec.prefetch > 65535)
        return fmt::format("prefetch is 0 (no limit) to 65535, not {}", spec.prefetch);
    if (spec.priority < INT32_MIN || spec.priority > INT32_MAX)
        return fmt::format("priority {} is out of range", spec.priority);
    if (spec.work < Duration{} || spec.workMax < Duration{} || spec.restartAfter < Duration{}
        || spec.reconnectAfter < Duration{})
        return "a duration cannot be negative";
    if (!spec.workMax.isZero() && spec.workMax < spec.work)
        return "the longest working time is shorter than the shortest";
    if (spec.crashAt < 0)
        return fmt::format("crash_at is 0 (never) or a message's number, not {}", spec.crashAt);
    for (const auto& [field, percent] : {std::pair("crash_chance", spec.crashChance),
                                         std::pair("hang_chance", spec.hangChance),
                                         std::pair("break_chance", spec.breakChance)}) {
        if (auto fault = faultOfChance(field, percent))
            return fault;
    }
    if (spec.republishLimit < 0)
        return fmt::format("republish_limit is 0 (none) or more, not {}", spec.republishLimit);
    if (spec.republishCounter.size() > 255)
        return "the name of a header has at most 255 bytes";
    if (auto fault = faultOfRule("refuse_when", spec.refuseWhen))
        return fault;
    if (auto fault = faultOfRule("crash_when", spec.crashWhen))
        return fault;
    return faultOfRule("republish_when", spec.republishWhen);
}

} // namespace postroom
