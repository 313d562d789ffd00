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
            m_stats.m_held[{subscription->second.client, event.tag}] = {event.message->id, event.noAck};
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
        m_stats.m_held.erase({event.client, event.tag});
    }
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
        if (m_stats.m_lost.size() < mostKept)
            m_stats.m_lost.push_back({message, where, reason, m_at, m_number});
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
