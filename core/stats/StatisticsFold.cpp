#include "core/stats/Statistics.h"

#include <algorithm>

namespace postroom {

/// What each event means for the counts. Events that change no count have no function here.
class StatisticsFold {
public:
    StatisticsFold(Statistics& statistics, EventNumber number, SimTime at)
        : m_stats(statistics)
        , m_number(number)
        , m_at(at)
    {
    }

    template<class What>
    void operator()(const What&)
    {
    }

    void operator()(const QueueDeclared& event) { m_stats.m_queues[event.queue].name = event.spec->name; }
    void operator()(const QueueDeleted& event) { queue(event.queue).deleted = true; }
    void operator()(const ProducerAdded& event) { m_stats.m_producers[event.client].name = event.spec->name; }
    void operator()(const ProducerChanged& event) { m_stats.m_producers[event.client].name = event.spec->name; }
    void operator()(const ConsumerChanged& event) { m_stats.m_consumers[event.client].name = event.spec->name; }
    void operator()(const ConsumerAdded& event) { m_stats.m_consumers[event.client].name = event.spec->name; }
    void operator()(const Subscribed& event)
    {
        m_stats.m_subscriptions[event.consumer] = {event.client, event.channel};
        if (event.client)
            m_stats.m_clients[event.channel] = event.client;
    }

    void operator()(const Published& event)
    {
        ++m_stats.m_published;
        if (event.again)
            makeGood(event.message->id, event.again);
        // Consumers publish too when they republish; they are not in the list of producers.
        const auto producer = m_stats.m_producers.find(event.client);
        if (producer != m_stats.m_producers.end())
            ++producer->second.published;
    }
    void operator()(const MessageDropped& event)
    {
        const bool unroutable =
            event.reason == DropReason::Unroutable || event.reason == DropReason::NoSuchExchange;
        ++(unroutable ? m_stats.m_unroutable : m_stats.m_droppedOutside);
        // While the same message is under way a second time, nothing is lost.
        const auto sent = m_stats.m_sent.find(first(event.message));
        if (event.reason == DropReason::ConnectionLost && sent != m_stats.m_sent.end() && --sent->second > 0)
            return;
        lose(event.message, "", event.reason);
    }

    void operator()(const Enqueued& event)
    {
        QueueStatistics& queue = this->queue(event.queue);
        ++queue.published;
        ++queue.ready;
        queue.peak = std::max(queue.peak, queue.ready + queue.unacked);
    }
    void operator()(const CopyDropped& event)
    {
        QueueStatistics& queue = this->queue(event.queue);
        ++queue.refusedEntry;
        lose(event.message, queue.name, event.reason);
    }
    void operator()(const Delivered& event)
    {
        if (!event.queue)
            return; // a direct reply was never in a queue
        QueueStatistics& queue = this->queue(event.queue);
        ++queue.delivered;
        --queue.ready;
        if (event.redelivered)
            ++queue.redelivered;
        ++(event.noAck ? queue.autoAcked : queue.unacked);
        const auto subscription = m_stats.m_subscriptions.find(event.consumer);
        if (subscription != m_stats.m_subscriptions.end() && subscription->second.client)
            m_stats.m_held[{subscription->second.client, event.tag}] = {event.message->id, event.noAck, event.queue};
    }
    void operator()(const Got& event)
    {
        QueueStatistics& queue = this->queue(event.queue);
        ++queue.delivered;
        --queue.ready;
        if (event.redelivered)
            ++queue.redelivered;
        ++(event.noAck ? queue.autoAcked : queue.unacked);
    }
    void operator()(const Acked& event)
    {
        QueueStatistics& queue = this->queue(event.queue);
        ++queue.acked;
        --queue.unacked;
        if (auto* held = heldAt(event.channel, event.tag))
            held->forgotten = true;
    }
    void operator()(const Requeued& event)
    {
        QueueStatistics& queue = this->queue(event.queue);
        ++queue.requeued;
        --queue.unacked;
        ++queue.ready;
        letGo(event.channel, event.tag);
    }
    void operator()(const Dropped& event)
    {
        QueueStatistics& queue = this->queue(event.queue);
        leave(queue, event.channel, event.tag, event.reason);
        ++queue.droppedBecause[event.reason];
        lose(event.message, queue.name, event.reason);
    }
    void operator()(const DeadLettered& event)
    {
        QueueStatistics& queue = this->queue(event.queue);
        leave(queue, event.channel, event.tag, event.reason);
        ++queue.deadLetteredBecause[event.reason];
    }

    void operator()(const Received& event)
    {
        if (event.client)
            ++m_stats.m_consumers[event.client].received;
    }
    void operator()(const WorkStarted& event) { m_stats.m_consumers[event.client].workingSince = m_at; }
    void operator()(const WorkFinished& event)
    {
        stopWork(event.client);
        ++m_stats.m_consumers[event.client].handled;
        const auto held = m_stats.m_held.find({event.client, event.tag});
        if (held == m_stats.m_held.end())
            return;
        workDone(event.client, event.tag, {first(held->second.message), held->second.queue});
        m_stats.m_held.erase(held);
    }
    void operator()(const DuplicateRecognised& event)
    {
        ++m_stats.m_consumers[event.client].recognised;
        m_stats.m_held.erase({event.client, event.tag});
    }
    void operator()(const SettlementSent& event)
    {
        const auto finished = m_stats.m_finished.find(event.client);
        if (event.settlement != Settlement::Ack && finished != m_stats.m_finished.end()
            && finished->second.tag == event.tag)
            workUndone(event.client, finished->second);
    }
    void operator()(const ClientHung& event) { stopWork(event.client); }
    void operator()(const ClientCrashed& event)
    {
        const auto consumer = m_stats.m_consumers.find(event.client);
        if (consumer != m_stats.m_consumers.end())
            ++consumer->second.crashes;
    }
    void operator()(const ConnectionOpened& event)
    {
        if (event.client)
            m_stats.m_connections[event.connection] = event.client;
    }
    void operator()(const ConnectionEnded& event)
    {
        // However a program ends: crashed, removed, or connecting anew with other settings.
        const auto client = m_stats.m_connections.find(event.connection);
        if (client != m_stats.m_connections.end())
            endOf(client->second);
    }

private:
    QueueStatistics& queue(QueueId id) { return m_stats.m_queues[id]; }
    void lose(MessageId message, const std::string& where, DropReason reason)
    {
        constexpr std::size_t mostKept = 1000;
        ++m_stats.m_lostCount;
        if (reason == DropReason::ConnectionLost || reason == DropReason::BrokerRestarted)
            ++m_stats.m_maybeLost[first(message)];
        if (m_stats.m_lost.size() < mostKept)
            m_stats.m_lost.push_back({message, where, reason, m_at, m_number});
    }
    MessageId first(MessageId message) const
    {
        const auto repeats = m_stats.m_repeats.find(message);
        return repeats == m_stats.m_repeats.end() ? message : repeats->second;
    }
    /// A message is published again because nobody confirmed it: what was lost of it is not, so far.
    void makeGood(MessageId message, MessageId original)
    {
        m_stats.m_repeats[message] = original;
        const auto lost = m_stats.m_maybeLost.find(original);
        const bool wasLost = lost != m_stats.m_maybeLost.end();
        const auto [sent, isNew] = m_stats.m_sent.try_emplace(original, wasLost ? 0u : 1u);
        ++sent->second;
        if (!wasLost)
            return;
        m_stats.m_lostCount -= lost->second;
        m_stats.m_maybeLost.erase(lost);
        std::vector<LostMessage>& all = m_stats.m_lost;
        all.erase(std::remove_if(all.begin(), all.end(),
                                 [&](const LostMessage& each) { return first(each.message) == original; }),
                  all.end());
    }
    void workDone(ClientId client, std::uint64_t tag, Statistics::Work work)
    {
        const std::uint32_t times = ++m_stats.m_done[work];
        countDone(times - 1, times);
        if (times > 1)
            ++m_stats.m_consumers[client].repeated;
        m_stats.m_finished[client] = {tag, work, times > 1};
        if (m_stats.m_done.size() > Statistics::mostRemembered)
            m_stats.m_done.erase(m_stats.m_done.begin());
    }
    /// It was refused after the work: nothing is done.
    void workUndone(ClientId client, const Statistics::Finished& finished)
    {
        const auto done = m_stats.m_done.find(finished.work);
        if (done != m_stats.m_done.end() && done->second > 0) {
            --done->second;
            countDone(done->second + 1, done->second);
            if (done->second == 0)
                m_stats.m_done.erase(done);
        }
        if (finished.again)
            --m_stats.m_consumers[client].repeated;
        m_stats.m_finished.erase(client);
    }
    void countDone(std::uint32_t before, std::uint32_t now)
    {
        m_stats.m_handledOnce += (now == 1) - static_cast<std::uint64_t>(before == 1);
        m_stats.m_handledAgain += (now >= 2) - static_cast<std::uint64_t>(before >= 2);
    }
    void leave(QueueStatistics& queue, ChannelId channel, std::uint64_t tag, DropReason reason)
    {
        --(channel ? queue.unacked : queue.ready);
        if (reason == DropReason::Expired)
            ++queue.expired;
        if (channel)
            letGo(channel, tag);
    }
    Statistics::Held* heldAt(ChannelId channel, std::uint64_t tag)
    {
        const auto client = m_stats.m_clients.find(channel);
        if (client == m_stats.m_clients.end())
            return nullptr;
        const auto held = m_stats.m_held.find({client->second, tag});
        return held == m_stats.m_held.end() ? nullptr : &held->second;
    }
    void letGo(ChannelId channel, std::uint64_t tag)
    {
        if (heldAt(channel, tag))
            m_stats.m_held.erase({m_stats.m_clients.at(channel), tag});
    }
    void stopWork(ClientId client)
    {
        const auto consumer = m_stats.m_consumers.find(client);
        if (consumer == m_stats.m_consumers.end() || !consumer->second.workingSince)
            return;
        consumer->second.busy = consumer->second.busyUntil(m_at);
        consumer->second.workingSince.reset();
    }
    /// A program is gone. What it held and the broker had already forgotten is lost; the rest goes back.
    void endOf(ClientId client)
    {
        stopWork(client);
        const auto consumer = m_stats.m_consumers.find(client);
        auto held = m_stats.m_held.lower_bound({client, 0});
        while (held != m_stats.m_held.end() && held->first.first == client) {
            if (held->second.forgotten && consumer != m_stats.m_consumers.end())
                lose(held->second.message, consumer->second.name, DropReason::ConnectionLost);
            held = m_stats.m_held.erase(held);
        }
    }

    Statistics& m_stats;
    EventNumber m_number;
    SimTime m_at;
};

void Statistics::follow(const Journal& journal)
{
    for (EventNumber number = std::max(m_applied + 1, journal.first()); number <= journal.last(); ++number)
        apply(number, journal.at(number));
}

void Statistics::apply(EventNumber number, const Event& event)
{
    std::visit(StatisticsFold(*this, number, event.at), event.what);
    m_applied = number;
}

} // namespace postroom
