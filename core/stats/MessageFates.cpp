#include "core/stats/MessageFates.h"

#include "core/vocabulary/Ensure.h"

#include <iterator>

namespace postroom {

MessageFates::Messages::Messages(const Messages& other) : m_firstPage(other.m_firstPage), m_count(other.m_count)
{
    for (const auto& page : other.m_pages)
        m_pages.push_back(page ? std::make_unique<Page>(*page) : nullptr);
}

void MessageFates::Messages::begin(MessageId id, SimTime published)
{
    const std::uint64_t number = id.value / pageSize;
    if (m_pages.empty())
        m_firstPage = number;
    ENSURE(number >= m_firstPage, "a message has a lower number than those that were sent long before");
    while (m_pages.size() <= number - m_firstPage)
        m_pages.push_back(nullptr);
    auto& page = m_pages[number - m_firstPage];
    if (!page)
        page = std::make_unique<Page>();
    page->lives[id.value % pageSize] = {published, 1};
    ++page->count;
    ++m_count;
}

const MessageFates::Messages::Life* MessageFates::Messages::find(MessageId id) const
{
    const std::uint64_t number = id.value / pageSize;
    if (number < m_firstPage || number - m_firstPage >= m_pages.size() || !m_pages[number - m_firstPage])
        return nullptr;
    const Life& life = m_pages[number - m_firstPage]->lives[id.value % pageSize];
    return life.copies > 0 ? &life : nullptr;
}

void MessageFates::Messages::more(MessageId id, std::uint32_t copies)
{
    if (Life* life = const_cast<Life*>(find(id)))
        life->copies += copies;
}

void MessageFates::Messages::end(MessageId id)
{
    Life* life = const_cast<Life*>(find(id));
    if (!life || --life->copies > 0)
        return;
    --m_count;
    auto& page = m_pages[id.value / pageSize - m_firstPage];
    if (--page->count > 0)
        return;
    page.reset();
    while (!m_pages.empty() && !m_pages.front()) {
        m_pages.pop_front();
        ++m_firstPage;
    }
}

/// What each event means for the fates. Events that end, make or move no copy have no function here.
class MessageFatesFold {
public:
    MessageFatesFold(MessageFates& fates, SimTime at) : m_fates(fates), m_counts(fates.m_counts), m_at(at) {}

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
                endOrLose(held->second.copy, held->second.message, DropReason::ConnectionLost);
            held = m_fates.m_held.erase(held);
        }
        // Not when the channel ends: what goes back to its queue then still names it.
        for (auto channel = m_fates.m_channels.begin(); channel != m_fates.m_channels.end();)
            channel = channel->second == client->second ? m_fates.m_channels.erase(channel) : std::next(channel);
        m_fates.m_connections.erase(client);
    }

    void operator()(const Published& event)
    {
        ++m_counts.waiting;
        m_fates.m_messages.begin(event.message->id, m_at);
        if (event.again)
            makeGood(event.message->id, event.again);
        else
            ++m_counts.sent;
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
    void operator()(const MessageDropped& event)
    {
        // A reply to nobody, beside copies that went elsewhere.
        if (event.reason == DropReason::NobodyWaits)
            takeReply(event.message);
        // While the same message is under way a second time, nothing is lost.
        const auto underWay = m_fates.m_underWay.find(first(event.message));
        if (event.reason == DropReason::ConnectionLost && underWay != m_fates.m_underWay.end() && --underWay->second > 0) {
            --m_counts.waiting;
            --m_counts.copied;
            return m_fates.m_messages.end(event.message);
        }
        lose(event.message, event.reason);
    }
    void operator()(const CopyDropped& event) { lose(event.message, event.reason); }

    void operator()(const Delivered& event)
    {
        const MessageId message = event.message->id;
        if (!event.queue) {
            takeReply(message);
            handle(event.copy, message);
            return end(event.copy, message);
        }
        const auto consumer = m_fates.m_consumers.find(event.consumer);
        if (consumer != m_fates.m_consumers.end())
            m_fates.m_held[{consumer->second, event.tag}] = {event.copy, message, event.noAck, false};
        else if (event.noAck)
            handleAtOnce(event.copy, message);
    }
    void operator()(const Got& event)
    {
        if (event.noAck)
            handleAtOnce(event.copy, event.message->id);
    }
    void operator()(const WorkFinished& event)
    {
        const auto held = m_fates.m_held.find({event.client, event.tag});
        if (held == m_fates.m_held.end())
            return; // its queue was deleted meanwhile, and the copy is counted as lost
        held->second.worked = true;
        handle(held->second.copy, held->second.message);
        if (held->second.forgotten) {
            end(held->second.copy, held->second.message);
            m_fates.m_held.erase(held);
        }
    }
    void operator()(const DuplicateRecognised& event)
    {
        const auto held = m_fates.m_held.find({event.client, event.tag});
        if (held == m_fates.m_held.end())
            return;
        // Its work was done before, with this copy or another one.
        held->second.worked = true;
        if (m_fates.m_handled.count(held->second.copy) == 0)
            handle(held->second.copy, held->second.message);
        if (held->second.forgotten) {
            end(held->second.copy, held->second.message);
            m_fates.m_held.erase(held);
        }
    }
    void operator()(const SettlementSent& event)
    {
        const auto held = m_fates.m_held.find({event.client, event.tag});
        if (event.settlement == Settlement::Ack || held == m_fates.m_held.end() || !held->second.worked)
            return;
        // It worked on the message and refuses it: that was no handling.
        const auto times = m_fates.m_handled.find(held->second.copy);
        if (times->second == 1) {
            --m_counts.handledOnce;
            ++m_counts.waiting;
            m_fates.m_handled.erase(times);
        } else if (--times->second == 1) {
            --m_counts.handledAgain;
            ++m_counts.handledOnce;
        }
        held->second.worked = false;
        handling = {MessageFates::Handling::Kind::Undone, latencyOf(held->second.message)};
    }
    void operator()(const Acked& event)
    {
        const auto channel = m_fates.m_channels.find(event.channel);
        if (channel == m_fates.m_channels.end())
            return handleAtOnce(event.copy, event.message);
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
        endOrLose(event.copy, event.message, event.reason);
    }
    void operator()(const DeadLettered& event)
    {
        letGo(event.channel, event.tag);
        // It goes on under way. If somebody has handled it already, what goes on is one more.
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
    void handle(CopyId copy, MessageId message)
    {
        const std::uint32_t times = ++m_fates.m_handled[copy];
        if (times == 1) {
            --m_counts.waiting;
            ++m_counts.handledOnce;
        } else if (times == 2) {
            --m_counts.handledOnce;
            ++m_counts.handledAgain;
        }
        handling = {MessageFates::Handling::Kind::Done, latencyOf(message)};
    }
    void handleAtOnce(CopyId copy, MessageId message)
    {
        handle(copy, message);
        end(copy, message);
    }
    MessageId first(MessageId message) const
    {
        const auto repeats = m_fates.m_repeats.find(message);
        return repeats == m_fates.m_repeats.end() ? message : repeats->second;
    }
    /// A message is published again because nobody confirmed it: what was lost of it is not, so far.
    void makeGood(MessageId message, MessageId original)
    {
        m_fates.m_repeats[message] = original;
        const auto lost = m_fates.m_maybeLost.find(original);
        const std::uint32_t copies = lost == m_fates.m_maybeLost.end() ? 0 : lost->second;
        ++m_fates.m_underWay.try_emplace(original, copies > 0 ? 0u : 1u).first->second;
        m_counts.lost -= copies;
        m_counts.copied = m_counts.copied + 1 - copies;
        if (copies > 0)
            m_fates.m_maybeLost.erase(lost);
    }
    void lose(MessageId message, DropReason reason)
    {
        if (reason == DropReason::ConnectionLost || reason == DropReason::BrokerRestarted) {
            ++m_fates.m_maybeLost[first(message)];
            if (m_fates.m_maybeLost.size() > MessageFates::mostRemembered)
                m_fates.m_maybeLost.erase(m_fates.m_maybeLost.begin());
        }
        --m_counts.waiting;
        ++m_counts.lost;
        m_fates.m_messages.end(message);
    }
    void end(CopyId copy, MessageId message)
    {
        m_fates.m_handled.erase(copy);
        m_fates.m_messages.end(message);
    }
    /// What somebody had handled before is not lost when it ends.
    void endOrLose(CopyId copy, MessageId message, DropReason reason)
    {
        if (m_fates.m_handled.count(copy) > 0)
            end(copy, message);
        else
            lose(message, reason);
    }
    void letGo(ChannelId channel, std::uint64_t tag)
    {
        const auto client = m_fates.m_channels.find(channel);
        if (client != m_fates.m_channels.end())
            m_fates.m_held.erase({client->second, tag});
    }

    MessageFates& m_fates;
    FateCounts& m_counts;
    SimTime m_at;
};

std::optional<MessageFates::Handling> MessageFates::apply(const Event& event)
{
    MessageFatesFold fold(*this, event.at);
    std::visit(fold, event.what);
    return fold.handling;
}

} // namespace postroom
