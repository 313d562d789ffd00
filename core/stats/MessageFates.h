#pragma once

#include "core/events/Event.h"
#include "core/stats/LivingMessages.h"
#include "core/stats/RepeatedMessages.h"

#include <cstdint>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace postroom {

/// What became of everything that was sent. What is counted are copies: a message that goes to three queues
/// becomes three, and each of them is now in exactly one of the last four.
struct FateCounts {
    std::uint64_t sent = 0;   ///< messages published; one that is published again is still the same
    /// Further copies, for messages that went to more than one queue. A message that was published again, and handled
    /// in a queue where it had been handled before, is no further copy: it was handled again.
    std::uint64_t copied = 0;
    std::uint64_t handledOnce = 0;
    std::uint64_t handledAgain = 0; ///< more than once
    std::uint64_t lost = 0;         ///< ended before anybody had handled it
    std::uint64_t waiting = 0;      ///< under way, in a queue or in somebody's hands, and never handled yet
    std::uint64_t underWay = 0;     ///< of those that wait: not in any queue yet

    bool holds() const { return sent + copied == handledOnce + handledAgain + lost + waiting; }
    bool operator==(const FateCounts&) const = default;
};

/// A message or one copy of it that nobody will ever have worked on.
struct LostMessage {
    MessageId message;
    QueueId queue;   ///< where it was last, or at whose door it ended; 0 if it never got that far
    ClientId client; ///< in whose hands it ended, when the queue had it no more
    DropReason reason = DropReason::Unroutable;
    SimTime at;
    EventNumber event = 0;
};

/// The one place where it is counted what was handled once, again, and lost. Follows every copy until somebody has handled it or it is lost. Handled is: a simulated consumer has
/// finished its work and not refused the message; another program has acked it, or it was sent to one with
/// automatic acknowledgement. Needs memory for messages that live, not for those that have ended.
class MessageFates {
public:
    /// Something was handled for the first time or again, or (Undone) turns out to be refused after the work.
    struct Handling {
        enum class Kind : std::uint8_t { Done, Undone };
        Kind kind = Kind::Done;
        Duration latency;   ///< since the message was published
        bool again = false; ///< it had been handled before, by whomever
    };
    std::optional<Handling> apply(EventNumber number, const Event& event);

    const FateCounts& counts() const { return m_counts; }
    /// The first thousand; the counts have all.
    const std::vector<LostMessage>& lost() const { return m_lost; }
    /// Messages of which something may still be heard.
    std::size_t remembered() const { return m_messages.count(); }
    /// Messages that may still be published again, because nobody has confirmed them, or were.
    std::size_t unsettled() const { return m_repeated.count(); }

private:
    friend class MessageFatesFold;

    /// A delivery in the hands of a simulated consumer.
    struct Held {
        CopyId copy;
        MessageId message;
        QueueId queue;
        bool forgotten = false; ///< the broker no longer has it: auto-acked, or acked before the work
        bool worked = false;
    };
    using Hand = std::pair<ClientId, std::uint64_t>;

    FateCounts m_counts;
    LivingMessages m_messages;
    std::map<ConsumerId, ClientId> m_consumers; ///< simulated ones
    std::map<ChannelId, ClientId> m_channels;
    std::map<ConnectionId, ClientId> m_connections;
    std::map<Hand, Held> m_held;
    /// How often copies that live were handled already, if ever.
    std::map<CopyId, std::uint32_t> m_handled;
    RepeatedMessages m_repeated;
    static constexpr std::size_t mostLost = 1'000;
    std::vector<LostMessage> m_lost;
    /// Was routed to no queue: either somebody waits for it as a direct reply, or its end is noted next.
    MessageId m_unrouted;
};

} // namespace postroom
