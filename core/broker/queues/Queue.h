#pragma once

#include "core/broker/queues/Dispatcher.h"
#include "core/broker/queues/QueueSettings.h"
#include "core/broker/queues/ReadyMessages.h"

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
    std::uint64_t unackedCount = 0;
    std::uint64_t nextPosition = 1;
    /// Whose turn it is, as last written into the journal.
    ConsumerId announcedNext;
    /// The earliest planned look at the head for expiry.
    SimTime expiryCheck = SimTime::never();
};

} // namespace postroom
