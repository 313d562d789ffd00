#include "core/broker/queues/QueueSettings.h"

#include <fmt/format.h>

#include <array>

namespace postroom {

namespace {

constexpr std::int64_t longestMilliseconds = 315'360'000'000; // LIM-5

// The arguments that a classic queue knows, in the order in which RabbitMQ compares them.
constexpr std::array knownArguments{"x-expires",
                                    "x-message-ttl",
                                    "x-dead-letter-exchange",
                                    "x-dead-letter-routing-key",
                                    "x-max-length",
                                    "x-max-length-bytes",
                                    "x-single-active-consumer",
                                    "x-max-priority",
                                    "x-overflow",
                                    "x-queue-mode",
                                    "x-queue-version",
                                    "x-queue-type"};

// Arguments of quorum queues and streams, which a classic queue refuses (R-DECL-13).
constexpr std::array argumentsOfOtherTypes{"x-delivery-limit",
                                           "x-max-in-memory-length",
                                           "x-max-in-memory-bytes",
                                           "x-quorum-initial-group-size",
                                           "x-max-age",
                                           "x-stream-max-segment-size-bytes",
                                           "x-initial-cluster-size"};

tl::unexpected<Refusal> invalid(const std::string& argument, const QueueSpec& spec, const std::string& why)
{
    return refuse(ReplyCode::PreconditionFailed,
                  fmt::format("invalid arg '{}' for queue '{}' in vhost '{}': {}", argument, spec.name, spec.vhost,
                              why));
}

Answer<std::optional<std::int64_t>> integer(const QueueSpec& spec, const char* argument, std::int64_t least,
                                            std::int64_t most)
{
    const FieldValue* value = spec.arguments.find(argument);
    if (!value)
        return std::nullopt;
    const std::int64_t* number = value->asInteger();
    if (!number)
        return invalid(argument, spec, fmt::format("it must be a whole number, not '{}'", toText(*value)));
    if (*number < least || *number > most)
        return invalid(argument, spec, fmt::format("it must be {} to {}, not {}", least, most, *number));
    return *number;
}

Answer<std::optional<std::string>> text(const QueueSpec& spec, const char* argument)
{
    const FieldValue* value = spec.arguments.find(argument);
    if (!value)
        return std::nullopt;
    if (!value->asText())
        return invalid(argument, spec, "it must be text");
    return *value->asText();
}

} // namespace

Answer<QueueSettings> QueueSettings::read(const QueueSpec& spec)
{
    QueueSettings settings;
    const auto ttl = integer(spec, "x-message-ttl", 0, longestMilliseconds);
    const auto length = integer(spec, "x-max-length", 0, INT64_MAX);
    const auto bytes = integer(spec, "x-max-length-bytes", 0, INT64_MAX);
    const auto expires = integer(spec, "x-expires", 1, longestMilliseconds);
    const auto priorities = integer(spec, "x-max-priority", 0, 255);
    for (const auto* each : {&ttl, &length, &bytes, &expires, &priorities}) {
        if (!*each)
            return tl::unexpected(each->error());
    }
    const auto exchange = text(spec, "x-dead-letter-exchange");
    const auto key = text(spec, "x-dead-letter-routing-key");
    const auto overflow = text(spec, "x-overflow");
    const auto type = text(spec, "x-queue-type");
    for (const auto* each : {&exchange, &key, &overflow, &type}) {
        if (!*each)
            return tl::unexpected(each->error());
    }
    if (*key && !*exchange)
        return invalid("x-dead-letter-routing-key", spec,
                       "routing_key_but_no_dlx_defined: it needs an x-dead-letter-exchange");
    if (*overflow && **overflow != "drop-head" && **overflow != "reject-publish"
        && **overflow != "reject-publish-dlx")
        return invalid("x-overflow", spec, "it must be drop-head, reject-publish or reject-publish-dlx");
    if (*type && **type != "classic")
        return invalid("x-queue-type", spec,
                       fmt::format("'{}' cannot be simulated here; classic queues can", **type));
    const auto mode = text(spec, "x-queue-mode");
    if (!mode)
        return tl::unexpected(mode.error());
    if (*mode && **mode != "default" && **mode != "lazy")
        return invalid("x-queue-mode", spec, "it must be default or lazy");
    const FieldValue* single = spec.arguments.find("x-single-active-consumer");
    if (single && !single->asBoolean())
        return invalid("x-single-active-consumer", spec, "it must be true or false");
    for (const char* argument : argumentsOfOtherTypes) {
        if (spec.arguments.find(argument))
            return invalid(argument, spec, "a classic queue does not know it");
    }
    if (*ttl)
        settings.messageTtl = Duration::milliseconds(**ttl);
    if (*length)
        settings.maxLength = static_cast<std::uint64_t>(**length);
    if (*bytes)
        settings.maxLengthBytes = static_cast<std::uint64_t>(**bytes);
    if (*overflow && **overflow == "reject-publish")
        settings.overflow = Overflow::RejectPublish;
    if (*overflow && **overflow == "reject-publish-dlx")
        settings.overflow = Overflow::RejectPublishDeadLetter;
    settings.deadLetterExchange = *exchange;
    settings.deadLetterRoutingKey = *key;
    return settings;
}

std::optional<std::string> firstDifference(const QueueSpec& existing, const QueueSpec& asked)
{
    const auto sentence = [&](std::string_view argument, const std::string& received, const std::string& current) {
        return fmt::format("inequivalent arg '{}' for queue '{}' in vhost '{}': received {} but current is {}",
                           argument, asked.name, asked.vhost, received, current);
    };
    const auto flag = [&](std::string_view argument, bool received, bool current) {
        return sentence(argument, received ? "'true'" : "'false'", current ? "'true'" : "'false'");
    };
    // An exclusive queue is never durable, so the flag does not count there (R-DECL-7).
    if (!existing.exclusive && existing.durable != asked.durable)
        return flag("durable", asked.durable, existing.durable);
    if (existing.autoDelete != asked.autoDelete)
        return flag("auto_delete", asked.autoDelete, existing.autoDelete);
    static const FieldValue classic("classic");
    for (const char* argument : knownArguments) {
        const FieldValue* received = asked.arguments.find(argument);
        const FieldValue* current = existing.arguments.find(argument);
        if (std::string_view(argument) == "x-queue-type") {
            received = received ? received : &classic;
            current = current ? current : &classic;
        }
        if (!received && !current)
            continue;
        if (!received || !current || !sameMeaning(*received, *current))
            return sentence(argument, received ? "'" + toText(*received) + "'" : "none",
                            current ? "'" + toText(*current) + "'" : "none");
    }
    return std::nullopt;
}

} // namespace postroom
