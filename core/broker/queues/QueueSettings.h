#pragma once

#include "core/vocabulary/Refusal.h"
#include "core/vocabulary/Specs.h"

#include <optional>

namespace postroom {

enum class Overflow : std::uint8_t { DropHead, RejectPublish, RejectPublishDeadLetter };

enum class QueueType : std::uint8_t { Classic, Quorum };

/// What the arguments of a queue mean, read once when it is declared, and the policies with them.
struct QueueSettings {
    QueueType type = QueueType::Classic;
    std::optional<Duration> messageTtl;
    std::optional<std::uint64_t> maxLength;
    std::optional<std::uint64_t> maxLengthBytes;
    Overflow overflow = Overflow::DropHead;
    bool overflowGiven = false; ///< by an argument, which a policy does not overrule
    std::optional<std::string> deadLetterExchange;
    std::optional<std::string> deadLetterRoutingKey;
    std::optional<Duration> expires;
    std::optional<std::uint32_t> deliveryLimit; ///< quorum only (QQ-7)
    std::int32_t maxPriority = 0;               ///< 0: priorities have no effect (PRI-3)
    bool singleActiveConsumer = false;

    /// 406 for arguments of a wrong type or out of range (R-DECL-11, R-DECL-12, R-DECL-14).
    static Answer<QueueSettings> read(const QueueSpec& spec);
    /// The same with policies: the smaller of numbers acts, of other settings the argument (POL-3, POL-4).
    QueueSettings with(const PolicySpec* policy, const PolicySpec* operatorPolicy) const;
};

/// The first argument in which two declarations of one queue differ, as the broker's sentence says it; only
/// those that RabbitMQ compares (R-DECL-3, R-DECL-4, R-DECL-6).
std::optional<std::string> firstDifference(const QueueSpec& existing, const QueueSpec& asked);

} // namespace postroom
