#pragma once

#include "core/vocabulary/Refusal.h"
#include "core/vocabulary/Specs.h"

#include <optional>

namespace postroom {

enum class Overflow : std::uint8_t { DropHead, RejectPublish, RejectPublishDeadLetter };

/// What the arguments of a queue mean, read once when it is declared.
struct QueueSettings {
    std::optional<Duration> messageTtl;
    std::optional<std::uint64_t> maxLength;
    std::optional<std::uint64_t> maxLengthBytes;
    Overflow overflow = Overflow::DropHead;
    std::optional<std::string> deadLetterExchange;
    std::optional<std::string> deadLetterRoutingKey;

    /// 406 for arguments of a wrong type or out of range (R-DECL-11, R-DECL-12, R-DECL-14).
    static Answer<QueueSettings> read(const QueueSpec& spec);
};

/// The first argument in which two declarations of one queue differ, as the broker's sentence says it; only
/// those that RabbitMQ compares (R-DECL-3, R-DECL-4, R-DECL-6).
std::optional<std::string> firstDifference(const QueueSpec& existing, const QueueSpec& asked);

} // namespace postroom
