#pragma once

#include "core/events/Event.h"
#include "core/stats/LivingMessages.h"

#include <cstdint>
#include <map>
#include <set>
#include <vector>

namespace postroom {

/// Which messages are the same one, published again because nobody confirmed it. Knows of a message from when it is
/// published over a channel with confirms until it is confirmed, or its program has gone on without repeating it; of
/// one that was repeated until all of them have ended, too.
class RepeatedMessages {
public:
    /// A message with its repetitions.
    struct Family {
        ClientId publisher;
        bool isUnconfirmed = true;      ///< the latest of them: it may be published once more
        std::vector<MessageId> repeats; ///< without the first
        std::uint32_t underWay = 0;     ///< how many are under way or arrived; counted since the first repetition
        std::uint32_t maybeLost = 0;    ///< how much of it was lost so that it may be made good
        std::map<QueueId, std::uint32_t> handled; ///< how often, by whatever copy

        bool isRepeated() const { return !repeats.empty(); }
    };

    void confirmsSelected(ChannelId channel) { m_confirming.insert(channel); }
    void channelEnded(ChannelId channel) { m_confirming.erase(channel); }
    /// Anything but a repetition.
    void published(const Published& event, const LivingMessages& living);
    void publishedAgain(const Published& event);
    void confirmed(MessageId message, const LivingMessages& living);
    void publisherRemoved(ClientId client, const LivingMessages& living);
    /// The last copy of the message has ended.
    void ended(MessageId message, const LivingMessages& living) { forgetIfSettled(first(message), living); }

    /// The message that this one repeats, or itself.
    MessageId first(MessageId message) const;
    /// Nothing for messages that cannot be published again.
    Family* find(MessageId message);
    std::size_t count() const { return m_families.size(); }

private:
    /// The program will repeat nothing of what it has published so far.
    void settleAllOf(ClientId publisher, const LivingMessages& living);
    void forgetIfSettled(MessageId first, const LivingMessages& living);

    std::map<MessageId, Family> m_families; ///< by the first of the messages
    std::map<MessageId, MessageId> m_firsts; ///< of those that repeat another
    std::set<ChannelId> m_confirming;        ///< channels on which publishes are confirmed
    std::map<ClientId, ChannelId> m_publishing; ///< on which a program published over such a channel last
};

} // namespace postroom
