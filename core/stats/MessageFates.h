#pragma once

#include "core/events/Event.h"

#include <cstdint>
#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <utility>

namespace postroom {

/// What became of everything that was sent. What is counted are copies: a message that goes to three queues
/// becomes three, and each of them is now in exactly one of the last four.
struct FateCounts {
    std::uint64_t sent = 0;   ///< messages published; one that is published again is still the same
    std::uint64_t copied = 0; ///< further copies, for messages that went to more than one queue
    std::uint64_t handledOnce = 0;
    std::uint64_t handledAgain = 0; ///< more than once
    std::uint64_t lost = 0;         ///< ended before anybody had handled it
    std::uint64_t waiting = 0;      ///< under way, in a queue or in somebody's hands, and never handled yet

    bool holds() const { return sent + copied == handledOnce + handledAgain + lost + waiting; }
    bool operator==(const FateCounts&) const = default;
};

/// Follows every copy until somebody has handled it or it is lost. Handled is: a simulated consumer has
/// finished its work and not refused the message; another program has acked it, or it was sent to one with
/// automatic acknowledgement. Needs memory for messages that live, not for those that have ended.
class MessageFates {
public:
    /// Something was handled for the first time or again, or (Undone) turns out to be refused after the work.
    struct Handling {
        enum class Kind : std::uint8_t { Done, Undone };
        Kind kind = Kind::Done;
        Duration latency; ///< since the message was published
    };
    std::optional<Handling> apply(const Event& event);

    const FateCounts& counts() const { return m_counts; }
    /// Messages of which something may still be heard.
    std::size_t remembered() const { return m_messages.count(); }

private:
    friend class MessageFatesFold;

    /// When the messages that live were published. Numbers grow, so pages of them come and go like a queue.
    class Messages {
    public:
        struct Life {
            SimTime published;
            std::uint32_t copies = 0; ///< that live; 0: the message does not
        };
        Messages() = default;
        Messages(const Messages& other);
        Messages& operator=(const Messages& other) { return *this = Messages(other); }
        Messages(Messages&&) noexcept = default;
        Messages& operator=(Messages&&) noexcept = default;
        ~Messages() = default;

        void begin(MessageId id, SimTime published);
        const Life* find(MessageId id) const;
        void more(MessageId id, std::uint32_t copies);
        void end(MessageId id);
        std::size_t count() const { return m_count; }

    private:
        static constexpr std::uint64_t pageSize = 64;
        struct Page {
            Life lives[pageSize];
            std::uint32_t count = 0;
        };
        std::deque<std::unique_ptr<Page>> m_pages;
        std::uint64_t m_firstPage = 0;
        std::size_t m_count = 0;
    };
    /// A delivery in the hands of a simulated consumer.
    struct Held {
        CopyId copy;
        MessageId message;
        bool forgotten = false; ///< the broker no longer has it: auto-acked, or acked before the work
        bool worked = false;
    };
    using Hand = std::pair<ClientId, std::uint64_t>;

    FateCounts m_counts;
    Messages m_messages;
    std::map<ConsumerId, ClientId> m_consumers; ///< simulated ones
    std::map<ChannelId, ClientId> m_channels;
    std::map<ConnectionId, ClientId> m_connections;
    std::map<Hand, Held> m_held;
    /// How often copies that live were handled already, if ever.
    std::map<CopyId, std::uint32_t> m_handled;
    /// Messages that repeat another one because nobody confirmed it, with the first of them; how many of each are still
    /// under way or arrived; and how much of each was lost so that it may be made good.
    std::map<MessageId, MessageId> m_repeats;
    std::map<MessageId, std::uint32_t> m_underWay;
    std::map<MessageId, std::uint32_t> m_maybeLost;
    static constexpr std::size_t mostRemembered = 5'000;
    /// Was routed to no queue: either somebody waits for it as a direct reply, or its end is noted next.
    MessageId m_unrouted;
};

} // namespace postroom
