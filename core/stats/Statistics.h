#pragma once

#include "core/events/Journal.h"
#include "core/stats/MessageFates.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace postroom {

/// What happened to the copies of messages in one queue since the start of the run.
struct QueueStatistics {
    std::string name;
    bool deleted = false;
    std::uint64_t published = 0; ///< copies that entered, by whatever way
    std::uint64_t ready = 0;
    std::uint64_t unacked = 0;
    std::uint64_t delivered = 0;   ///< deliveries, first ones and repeated ones
    std::uint64_t redelivered = 0; ///< deliveries that were repeated
    std::uint64_t acked = 0;
    std::uint64_t autoAcked = 0; ///< forgotten by the broker when they were sent
    std::uint64_t requeued = 0;
    std::uint64_t expired = 0; ///< left because their time was over, dead-lettered or not
    /// Went on to the dead-letter exchange, and ended here without one, by reason.
    std::map<DropReason, std::uint64_t> deadLetteredBecause;
    std::map<DropReason, std::uint64_t> droppedBecause;
    std::uint64_t refusedEntry = 0; ///< never got in: dropped at the queue's door; no copies of this queue
    std::uint64_t peak = 0;         ///< most messages at one time, ready and unacked

    std::uint64_t deadLettered() const;
    /// Copies that ended in the queue or at its door without an ack, and nothing came after them.
    std::uint64_t dropped() const;
};

/// What a simulated consumer did.
struct ConsumerStatistics {
    std::string name;
    std::uint64_t received = 0;
    std::uint64_t handled = 0; ///< work finished
    std::uint64_t repeated = 0;   ///< of these, on messages whose work had been done before, by whomever
    std::uint64_t recognised = 0; ///< repeated messages that it did not work on, as it is idempotent
    std::uint64_t crashes = 0;
    Duration busy; ///< time at finished or broken-off work
    std::optional<SimTime> workingSince;

    Duration busyUntil(SimTime now) const;
    /// Share of the time since the start, in tenths of a percent, rounded.
    std::int64_t busyPermille(SimTime now) const;
};

struct ProducerStatistics {
    std::string name;
    std::uint64_t published = 0;
    std::uint64_t crashes = 0;
};

/// Every copy that entered a queue is somewhere: the sum must come out, or our engine is wrong.
struct Conservation {
    std::uint64_t made = 0;
    std::uint64_t ready = 0;
    std::uint64_t unacked = 0;
    std::uint64_t acked = 0;
    std::uint64_t autoAcked = 0;
    std::uint64_t deadLettered = 0;
    std::uint64_t dropped = 0;
    bool holds() const { return made == ready + unacked + acked + autoAcked + deadLettered + dropped; }
};

/// Counts over a whole run, folded from events alone.
class Statistics {
public:
    /// Reads the journal on from where it stopped, up to its end.
    void follow(const Journal& journal);
    /// Folds one event; events come in order, each once. Tells if something was handled.
    std::optional<MessageFates::Handling> apply(EventNumber number, const Event& event);
    EventNumber appliedUpTo() const { return m_applied; }

    /// In order of creation; deleted queues and removed clients are kept.
    const std::map<QueueId, QueueStatistics>& queues() const { return m_queues; }
    const std::map<ClientId, ConsumerStatistics>& consumers() const { return m_consumers; }
    const std::map<ClientId, ProducerStatistics>& producers() const { return m_producers; }
    /// The newest of that name, or nothing.
    const QueueStatistics* queue(std::string_view name) const;
    const ConsumerStatistics* consumer(std::string_view name) const;
    const ProducerStatistics* producer(std::string_view name) const;

    /// Counts of: published, delivered, acked, auto-acked, redelivered, requeued, dropped, unroutable,
    /// dead-lettered, expired; and of the fates of messages: lost, handled-once, or handled-again: twice or more.
    std::uint64_t total(std::string_view metric) const;
    Conservation conservation() const;
    const MessageFates& fates() const { return m_fates; }
    /// The queue or consumer where it ended; empty if it never got that far.
    std::string placeOf(const LostMessage& lost) const;

private:
    friend class StatisticsFold;
    std::map<QueueId, QueueStatistics> m_queues;
    std::map<ClientId, ConsumerStatistics> m_consumers;
    std::map<ClientId, ProducerStatistics> m_producers;
    std::map<ConnectionId, ClientId> m_connections;
    MessageFates m_fates;
    std::uint64_t m_published = 0;
    std::uint64_t m_unroutable = 0;
    std::uint64_t m_droppedOutside =
        0; ///< messages that ended before they were in any queue, unroutable ones aside
    EventNumber m_applied = 0;
};

} // namespace postroom
