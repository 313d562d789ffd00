#include "core/broker/queues/QueueSettings.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <vector>

namespace postroom {

namespace {

constexpr std::int64_t longestMilliseconds = 315'360'000'000; // LIM-5

// The arguments that each type of queue knows, in the order in which RabbitMQ compares them.
constexpr std::array classicArguments{"x-expires",
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
constexpr std::array quorumArguments{"x-expires",
                                     "x-message-ttl",
                                     "x-dead-letter-exchange",
                                     "x-dead-letter-routing-key",
                                     "x-dead-letter-strategy",
                                     "x-max-length",
                                     "x-max-length-bytes",
                                     "x-max-in-memory-length",
                                     "x-max-in-memory-bytes",
                                     "x-delivery-limit",
                                     "x-overflow",
                                     "x-single-active-consumer",
                                     "x-queue-type",
                                     "x-quorum-initial-group-size",
                                     "x-queue-leader-locator"};

// Arguments that only another type of queue knows, which are refused (R-DECL-13).
constexpr std::array notForClassic{"x-delivery-limit",
                                   "x-max-in-memory-length",
                                   "x-max-in-memory-bytes",
                                   "x-quorum-initial-group-size",
                                   "x-dead-letter-strategy",
                                   "x-max-age",
                                   "x-stream-max-segment-size-bytes",
                                   "x-initial-cluster-size"};
constexpr std::array notForQuorum{"x-max-priority",
                                  "x-queue-mode",
                                  "x-queue-version",
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

// QQ-1.
std::optional<Refusal> faultOfQuorum(const QueueSpec& spec)
{
    const auto fault = [&](const char* property) {
        return refuse(ReplyCode::PreconditionFailed,
                      fmt::format("invalid property '{}' for queue '{}' in vhost '{}': a quorum queue must be durable, "
                                  "not exclusive, not auto-delete, and have a name",
                                  property, spec.name, spec.vhost))
            .value();
    };
    if (!spec.durable)
        return fault("non-durable");
    if (spec.autoDelete)
        return fault("auto-delete");
    if (spec.exclusive)
        return fault("exclusive-owner");
    if (spec.name.empty())
        return fault("server-named");
    return std::nullopt;
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
    if (*type && **type != "classic" && **type != "quorum")
        return invalid("x-queue-type", spec,
                       fmt::format("'{}' cannot be simulated here; classic and quorum can", **type));
    if (*type && **type == "quorum")
        settings.type = QueueType::Quorum;
    const auto mode = text(spec, "x-queue-mode");
    if (!mode)
        return tl::unexpected(mode.error());
    if (*mode && **mode != "default" && **mode != "lazy")
        return invalid("x-queue-mode", spec, "it must be default or lazy");
    // Which of its two ways classic queues use to store messages; nothing here depends on it.
    if (const auto version = integer(spec, "x-queue-version", 1, 2); !version)
        return tl::unexpected(version.error());
    const FieldValue* single = spec.arguments.find("x-single-active-consumer");
    if (single && !single->asBoolean())
        return invalid("x-single-active-consumer", spec, "it must be true or false");
    const auto refuseForeign = [&](const auto& foreign, const char* sentence) -> Answer<QueueSettings> {
        for (const char* argument : foreign) {
            if (spec.arguments.find(argument))
                return invalid(argument, spec, sentence);
        }
        return settings;
    };
    const Answer<QueueSettings> known = settings.type == QueueType::Classic
        ? refuseForeign(notForClassic, "a classic queue does not know it")
        : refuseForeign(notForQuorum, "a quorum queue does not know it");
    if (!known)
        return known;
    if (settings.type == QueueType::Quorum) {
        if (const auto fault = faultOfQuorum(spec))
            return tl::unexpected(*fault);
        // Not checked by the broker (R-DECL-17); what is no limit sets none.
        const FieldValue* limit = spec.arguments.find("x-delivery-limit");
        if (limit && limit->asInteger() && *limit->asInteger() >= 0)
            settings.deliveryLimit = static_cast<std::uint32_t>(std::min<std::int64_t>(*limit->asInteger(), UINT32_MAX));
    }
    settings.singleActiveConsumer = single && *single->asBoolean();
    if (*priorities)
        settings.maxPriority = static_cast<std::int32_t>(**priorities);
    if (*expires)
        settings.expires = Duration::milliseconds(**expires);
    if (*ttl)
        settings.messageTtl = Duration::milliseconds(**ttl);
    if (*length)
        settings.maxLength = static_cast<std::uint64_t>(**length);
    if (*bytes)
        settings.maxLengthBytes = static_cast<std::uint64_t>(**bytes);
    settings.overflowGiven = overflow->has_value();
    if (*overflow && **overflow == "reject-publish")
        settings.overflow = Overflow::RejectPublish;
    // A quorum queue accepts the word and drops from its head (QQ-2).
    if (*overflow && **overflow == "reject-publish-dlx" && settings.type == QueueType::Classic)
        settings.overflow = Overflow::RejectPublishDeadLetter;
    settings.deadLetterExchange = *exchange;
    settings.deadLetterRoutingKey = *key;
    return settings;
}

QueueSettings QueueSettings::with(const PolicySpec* policy, const PolicySpec* operatorPolicy) const
{
    QueueSettings result = *this;
    const auto smaller = [](auto& own, const PolicySpec* from, const char* key, auto read) {
        const FieldValue* value = from ? from->definition.find(key) : nullptr;
        if (!value || !value->asInteger() || *value->asInteger() < 0)
            return;
        const auto limit = read(*value->asInteger());
        if (!own || limit < *own)
            own = limit;
    };
    const auto milliseconds = [](std::int64_t number) { return Duration::milliseconds(number); };
    const auto count = [](std::int64_t number) { return static_cast<std::uint64_t>(number); };
    for (const PolicySpec* each : {policy, operatorPolicy}) {
        smaller(result.messageTtl, each, "message-ttl", milliseconds);
        smaller(result.expires, each, "expires", milliseconds);
        smaller(result.maxLength, each, "max-length", count);
        smaller(result.maxLengthBytes, each, "max-length-bytes", count);
        if (type == QueueType::Quorum)
            smaller(result.deliveryLimit, each, "delivery-limit",
                    [](std::int64_t number) { return static_cast<std::uint32_t>(number); });
    }
    const auto text = [&](const char* key) -> std::optional<std::string> {
        const FieldValue* value = policy ? policy->definition.find(key) : nullptr;
        return value && value->asText() ? std::optional(*value->asText()) : std::nullopt;
    };
    if (!result.deadLetterExchange)
        result.deadLetterExchange = text("dead-letter-exchange");
    if (!result.deadLetterRoutingKey)
        result.deadLetterRoutingKey = text("dead-letter-routing-key");
    const auto word = overflowGiven ? std::nullopt : text("overflow");
    if (word && *word == "reject-publish")
        result.overflow = Overflow::RejectPublish;
    if (word && *word == "reject-publish-dlx" && type == QueueType::Classic)
        result.overflow = Overflow::RejectPublishDeadLetter;
    return result;
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
    std::vector<const char*> compared(classicArguments.begin(), classicArguments.end());
    const FieldValue* type = existing.arguments.find("x-queue-type");
    if (type && type->asText() && *type->asText() == "quorum")
        compared.assign(quorumArguments.begin(), quorumArguments.end());
    for (const char* argument : compared) {
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
