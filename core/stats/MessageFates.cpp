#include "core/stats/MessageFates.h"

#include <algorithm>
#include <iterator>

namespace postroom {

/// What each event means for the fates. Events that end, make or move no copy have no function here.
class MessageFatesFold {
public:
    using Family = RepeatedMessages::Family;

    MessageFatesFold(MessageFates& fates, EventNumber number, SimTime at)
        : m_fates(fates), m_counts(fates.m_counts), m_number(number), m_at(at)
    {
    }

    std::optional<MessageFates::Handling> handling;

    template<class What>
    void operator()(const What&)
    {
    }

    void operator()(const Subscribed& event)
    {
        if (!event.client)
            return;
        m_fates.m_consumers[event.consumer] = event.client;
        m_fates.m_channels[event.channel] = event.client;
    }
    void operator()(const Unsubscribed& event) { m_fates.m_consumers.erase(event.consumer); }
    void operator()(const ConnectionOpened& event)
    {
        if (event.client)
            m_fates.m_connections[event.connection] = event.client;
    }
    void operator()(const ConnectionEnded& event)
    {
        const auto client = m_fates.m_connections.find(event.connection);
        if (client == m_fates.m_connections.end())
            return;
        auto held = m_fates.m_held.lower_bound({client->second, 0});
        while (held != m_fates.m_held.end() && held->first.first == client->second) {
            // The rest goes back to its queue, or ends there, with an event of its own.
            if (held->second.forgotten)
                endOrLose(held->second.copy, held->second.message,
                          {held->second.message, held->second.queue, client->second, DropReason::ConnectionLost, m_at, m_number});
            held = m_fates.m_held.erase(held);
        }
        // Not when the channel ends: what goes back to its queue then still names it.
        for (auto channel = m_fates.m_channels.begin(); channel != m_fates.m_channels.end();)
            channel = channel->second == client->second ? m_fates.m_channels.erase(channel) : std::next(channel);
        m_fates.m_connections.erase(client);
    }
    void operator()(const ChannelEnded& event) { m_fates.m_repeated.channelEnded(event.channel); }
    void operator()(const ConfirmsSelected& event) { m_fates.m_repeated.confirmsSelected(event.channel); }
    void operator()(const ClientRemoved& event) { m_fates.m_repeated.publisherRemoved(event.client, m_fates.m_messages); }
    void operator()(const Confirmed& event) { m_fates.m_repeated.confirmed(event.message, m_fates.m_messages); }

    void operator()(const Published& event)
    {
        ++m_counts.waiting;
        ++m_counts.underWay;
        m_fates.m_messages.begin(event.message->id, m_at);
        if (event.again)
            return makeGood(event);
        ++m_counts.sent;
        m_fates.m_repeated.published(event, m_fates.m_messages);
    }
    void operator()(const Routed& event)
    {
        if (event.leg >= 0)
            return;
        if (event.route->queueCount > 0)
            copyMore(event.message->id, static_cast<std::uint32_t>(event.route->queueCount) - 1);
        else
            m_fates.m_unrouted = event.message->id;
    }
    void operator()(const Enqueued&) { --m_counts.underWay; }
    void operator()(const MessageDropped& event)
    {
        // A reply to nobody, beside copies that went elsewhere.
        if (event.reason == DropReason::NobodyWaits)
            takeReply(event.message);
        --m_counts.underWay;
        // While the same message is under way a second time, nothing is lost.
        Family* family = familyOf(event.message);
        if (event.reason == DropReason::ConnectionLost && family && family->isRepeated() && --family->underWay > 0) {
            --m_counts.waiting;
            --m_counts.copied;
            return endMessage(event.message);
        }
        lose({event.message, {}, {}, event.reason, m_at, m_number});
    }
    void operator()(const CopyDropped& event)
    {
        --m_counts.underWay;
        loseUnlessHandled({event.message, event.queue, {}, event.reason, m_at, m_number});
    }

    void operator()(const Delivered& event)
    {
        const MessageId message = event.message->id;
        if (!event.queue) {
            takeReply(message);
            --m_counts.underWay;
            return handleAtOnce(event.copy, message, {});
        }
        const auto consumer = m_fates.m_consumers.find(event.consumer);
        if (consumer != m_fates.m_consumers.end())
            m_fates.m_held[{consumer->second, event.tag}] = {event.copy, message, event.queue, event.noAck, false};
        else if (event.noAck)
            handleAtOnce(event.copy, message, event.queue);
    }
    void operator()(const Got& event)
    {
        if (event.noAck)
            handleAtOnce(event.copy, event.message->id, event.queue);
    }
    void operator()(const WorkFinished& event)
    {
        const auto held = m_fates.m_held.find({event.client, event.tag});
        if (held == m_fates.m_held.end())
            return; // its queue was deleted meanwhile, and the copy is counted as lost
        held->second.worked = true;
        handle(held->second.copy, held->second.message, held->second.queue);
        letGoIfForgotten(held);
    }
    void operator()(const DuplicateRecognised& event)
    {
        const auto held = m_fates.m_held.find({event.client, event.tag});
        if (held == m_fates.m_held.end())
            return;
        // Its work was done before, with this copy or another one.
        held->second.worked = true;
        if (m_fates.m_handled.count(held->second.copy) == 0) {
            if (wasHandledBefore(held->second.message, held->second.queue)) {
                m_fates.m_handled[held->second.copy] = 1;
                becomeTheSame();
            } else {
                handle(held->second.copy, held->second.message, held->second.queue);
            }
        }
        letGoIfForgotten(held);
    }
    void operator()(const SettlementSent& event)
    {
        const auto held = m_fates.m_held.find({event.client, event.tag});
        if (event.settlement == Settlement::Ack || held == m_fates.m_held.end() || !held->second.worked)
            return;
        // It worked on the message and refuses it: that was no handling.
        held->second.worked = false;
        unhandle(held->second.copy, held->second.message, held->second.queue);
    }
    void operator()(const Acked& event)
    {
        const auto channel = m_fates.m_channels.find(event.channel);
        if (channel == m_fates.m_channels.end())
            return handleAtOnce(event.copy, event.message, event.queue);
        const auto held = m_fates.m_held.find({channel->second, event.tag});
        if (held != m_fates.m_held.end() && !held->second.worked) {
            held->second.forgotten = true; // acked before the work, which may still come to nothing
            return;
        }
        if (held != m_fates.m_held.end())
            m_fates.m_held.erase(held);
        end(event.copy, event.message);
    }
    void operator()(const Requeued& event) { letGo(event.channel, event.tag); }
    void operator()(const Dropped& event)
    {
        letGo(event.channel, event.tag);
        endOrLose(event.copy, event.message, {event.message, event.queue, {}, event.reason, m_at, m_number});
    }
    void operator()(const DeadLettered& event)
    {
        letGo(event.channel, event.tag);
        ++m_counts.underWay;
        // It goes on. If somebody has handled it already, what goes on is one more.
        if (m_fates.m_handled.erase(event.copy) > 0) {
            ++m_counts.copied;
            ++m_counts.waiting;
        }
    }

private:
    void copyMore(MessageId message, std::uint32_t copies)
    {
        m_counts.copied += copies;
        m_counts.waiting += copies;
        m_counts.underWay += copies;
        m_fates.m_messages.more(message, copies);
    }
    /// A direct reply is the message itself if no queue wanted it, else one copy more.
    void takeReply(MessageId message)
    {
        if (m_fates.m_unrouted == message)
            m_fates.m_unrouted = {};
        else
            copyMore(message, 1);
    }
    Duration latencyOf(MessageId message) const
    {
        const auto* life = m_fates.m_messages.find(message);
        return life ? m_at - life->published : Duration{};
    }
    void handle(CopyId copy, MessageId message, QueueId queue)
    {
        const bool isNew = ++m_fates.m_handled[copy] == 1;
        Family* family = familyOf(message);
        std::uint32_t times = m_fates.m_handled[copy];
        if (family) {
            const std::uint32_t ofAll = ++family->handled[queue];
            times = family->isRepeated() ? ofAll : times;
        }
        if (isNew && times == 1) {
            --m_counts.waiting;
            ++m_counts.handledOnce;
        } else if (isNew) {
            becomeTheSame();
        }
        if (times == 2) {
            --m_counts.handledOnce;
            ++m_counts.handledAgain;
        }
        handling = {MessageFates::Handling::Kind::Done, latencyOf(message), times > 1};
    }
    /// The reverse, for the last thing that was handled.
    void unhandle(CopyId copy, MessageId message, QueueId queue)
    {
        const auto ofCopy = m_fates.m_handled.find(copy);
        Family* family = familyOf(message);
        std::uint32_t times = ofCopy->second;
        if (family) {
            const std::uint32_t ofAll = family->handled[queue]--;
            times = family->isRepeated() ? ofAll : times;
        }
        if (times == 2) {
            --m_counts.handledAgain;
            ++m_counts.handledOnce;
        }
        if (--ofCopy->second == 0) {
            m_fates.m_handled.erase(ofCopy);
            ++m_counts.waiting;
            if (times == 1)
                --m_counts.handledOnce;
            else
                ++m_counts.copied;
        }
        handling = {MessageFates::Handling::Kind::Undone, latencyOf(message), times > 1};
    }
    /// A copy that waited turns out to be what somebody has handled already.
    void becomeTheSame()
    {
        --m_counts.waiting;
        --m_counts.copied;
    }
    void handleAtOnce(CopyId copy, MessageId message, QueueId queue)
    {
        handle(copy, message, queue);
        end(copy, message);
    }

    Family* familyOf(MessageId message) { return m_fates.m_repeated.find(message); }
    /// Whether another message that is the same as this one was handled in that queue.
    bool wasHandledBefore(MessageId message, QueueId queue)
    {
        const Family* family = familyOf(message);
        const auto times = family ? family->handled.find(queue) : decltype(family->handled.end()){};
        return family && family->isRepeated() && times != family->handled.end() && times->second > 0;
    }
    /// A message is published again because nobody confirmed it: what was lost of it is not, so far.
    void makeGood(const Published& event)
    {
        m_fates.m_repeated.publishedAgain(event);
        Family& family = *familyOf(event.message->id);
        const std::uint32_t lost = std::exchange(family.maybeLost, 0);
        if (family.repeats.size() == 1)
            family.underWay = lost > 0 ? 0 : 1;
        ++family.underWay;
        m_counts.lost -= lost;
        m_counts.copied = m_counts.copied + 1 - lost;
        if (lost == 0)
            return;
        std::vector<LostMessage>& all = m_fates.m_lost;
        const auto isMadeGood = [&](const LostMessage& each) {
            return mayBeMadeGood(each.reason) && m_fates.m_repeated.first(each.message) == event.again;
        };
        all.erase(std::remove_if(all.begin(), all.end(), isMadeGood), all.end());
    }
    static bool mayBeMadeGood(DropReason reason)
    {
        return reason == DropReason::ConnectionLost || reason == DropReason::BrokerRestarted;
    }

    void lose(const LostMessage& lost)
    {
        Family* family = familyOf(lost.message);
        if (family && mayBeMadeGood(lost.reason))
            ++family->maybeLost;
        --m_counts.waiting;
        ++m_counts.lost;
        if (m_fates.m_lost.size() < MessageFates::mostLost)
            m_fates.m_lost.push_back(lost);
        endMessage(lost.message);
    }
    /// One of its family may have been handled in that queue.
    void loseUnlessHandled(const LostMessage& lost)
    {
        if (!wasHandledBefore(lost.message, lost.queue))
            return lose(lost);
        becomeTheSame();
        endMessage(lost.message);
    }
    void end(CopyId copy, MessageId message)
    {
        m_fates.m_handled.erase(copy);
        endMessage(message);
    }
    void endMessage(MessageId message)
    {
        m_fates.m_messages.end(message);
        if (!m_fates.m_messages.find(message))
            m_fates.m_repeated.ended(message, m_fates.m_messages);
    }
    /// What somebody had handled before is not lost when it ends.
    void endOrLose(CopyId copy, MessageId message, const LostMessage& lost)
    {
        if (m_fates.m_handled.count(copy) > 0)
            end(copy, message);
        else
            loseUnlessHandled(lost);
    }
    void letGoIfForgotten(std::map<MessageFates::Hand, MessageFates::Held>::iterator held)
    {
        if (!held->second.forgotten)
            return;
        end(held->second.copy, held->second.message);
        m_fates.m_held.erase(held);
    }
    void letGo(ChannelId channel, std::uint64_t tag)
    {
        const auto client = m_fates.m_channels.find(channel);
        if (client != m_fates.m_channels.end())
            m_fates.m_held.erase({client->second, tag});
    }

    MessageFates& m_fates;
    FateCounts& m_counts;
    EventNumber m_number;
    SimTime m_at;
};

std::optional<MessageFates::Handling> MessageFates::apply(EventNumber number, const Event& event)
{
    MessageFatesFold fold(*this, number, event.at);
    std::visit(fold, event.what);
    return fold.handling;
}

} // namespace postroom
