#pragma once

#include "core/broker/queues/Dispatcher.h"
#include "core/broker/queues/QueueSettings.h"
#include "core/broker/queues/ReadyMessages.h"

#include <map>
#include <memory>
#include <set>

namespace postroom {

/// One queue: its parts, introduced to each other. The rules that move messages through it are in
/// Delivering (in and out), Settling (back) and DeadLettering (away).
struct Queue {
    QueueId id;
    std::shared_ptr<const QueueSpec> spec;
    QueueSettings settings;
    ReadyMessages ready;
    Dispatcher dispatcher;
    std::set<ConsumerId> consumers;
    /// Bindings that lead here.
    std::set<BindingId> bindings;
    ConnectionId owner; ///< set if exclusive
    ConsumerId active;  ///< the only one that receives, if the queue has a single active consumer (D-15)
    /// Cancelled consumers of a quorum queue with what they still hold: they go on counting (QQ-12).
    std::map<ConsumerId, std::uint32_t> lingering;
    std::shared_ptr<const PolicySpec> policy;
    std::shared_ptr<const PolicySpec> operatorPolicy;
    std::uint64_t unackedCount = 0;
    std::uint64_t nextPosition = 1;
    std::uint64_t nextReturn = 1; ///< numbers the line of returned messages (QQ-9)
    /// Whose turn it is, as last written into the journal.
    ConsumerId announcedNext;
    /// The earliest planned look at the head for expiry.
    SimTime expiryCheck = SimTime::never();
    /// When it will have been unused for too long; never() while it is used (EXP-1, EXP-3).
    SimTime unusedUntil = SimTime::never();
    bool unusedCheckPlanned = false;

    bool isQuorum() const { return settings.type == QueueType::Quorum; }
    std::size_t consumerCount() const { return consumers.size() + lingering.size(); }
};

} // namespace postroom
