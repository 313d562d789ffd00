#include "core/stats/Statistics.h"

#include <algorithm>

namespace postroom {

/// What each event means for the counts. Events that change no count have no function here.
class StatisticsFold {
public:
    StatisticsFold(Statistics& statistics, const std::optional<MessageFates::Handling>& handling, SimTime at)
        : m_stats(statistics)
        , m_handling(handling)
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
    }

    void operator()(const Enqueued& event)
    {
        QueueStatistics& queue = this->queue(event.queue);
        ++queue.published;
        ++queue.ready;
        queue.peak = std::max(queue.peak, queue.ready + queue.unacked);
    }
    void operator()(const CopyDropped& event) { ++queue(event.queue).refusedEntry; }
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
    }
    void operator()(const Requeued& event)
    {
        QueueStatistics& queue = this->queue(event.queue);
        ++queue.requeued;
        --queue.unacked;
        ++queue.ready;
    }
    void operator()(const Dropped& event)
    {
        QueueStatistics& queue = this->queue(event.queue);
        leave(queue, event.channel, event.reason);
        ++queue.droppedBecause[event.reason];
    }
    void operator()(const DeadLettered& event)
    {
        QueueStatistics& queue = this->queue(event.queue);
        leave(queue, event.channel, event.reason);
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
        ConsumerStatistics& consumer = m_stats.m_consumers[event.client];
        ++consumer.handled;
        consumer.repeated += m_handling && m_handling->again;
    }
    void operator()(const DuplicateRecognised& event) { ++m_stats.m_consumers[event.client].recognised; }
    void operator()(const SettlementSent& event)
    {
        // It refuses what it has worked on: nothing is done.
        if (m_handling && m_handling->again)
            --m_stats.m_consumers[event.client].repeated;
    }
    void operator()(const ClientHung& event) { stopWork(event.client); }
    void operator()(const ClientCrashed& event)
    {
        const auto consumer = m_stats.m_consumers.find(event.client);
        if (consumer != m_stats.m_consumers.end())
            ++consumer->second.crashes;
        const auto producer = m_stats.m_producers.find(event.client);
        if (producer != m_stats.m_producers.end())
            ++producer->second.crashes;
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
        if (client == m_stats.m_connections.end())
            return;
        stopWork(client->second);
        m_stats.m_connections.erase(client);
    }

private:
    QueueStatistics& queue(QueueId id) { return m_stats.m_queues[id]; }
    void leave(QueueStatistics& queue, ChannelId channel, DropReason reason)
    {
        --(channel ? queue.unacked : queue.ready);
        if (reason == DropReason::Expired)
            ++queue.expired;
    }
    void stopWork(ClientId client)
    {
        const auto consumer = m_stats.m_consumers.find(client);
        if (consumer == m_stats.m_consumers.end() || !consumer->second.workingSince)
            return;
        consumer->second.busy = consumer->second.busyUntil(m_at);
        consumer->second.workingSince.reset();
    }

    Statistics& m_stats;
    const std::optional<MessageFates::Handling>& m_handling;
    SimTime m_at;
};

void Statistics::follow(const Journal& journal)
{
    for (EventNumber number = std::max(m_applied + 1, journal.first()); number <= journal.last(); ++number)
        apply(number, journal.at(number));
}

std::optional<MessageFates::Handling> Statistics::apply(EventNumber number, const Event& event)
{
    const auto handling = m_fates.apply(number, event);
    std::visit(StatisticsFold(*this, handling, event.at), event.what);
    m_applied = number;
    return handling;
}

} // namespace postroom
