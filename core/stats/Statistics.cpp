#include "core/stats/Statistics.h"

namespace postroom {

namespace {
std::uint64_t sumOf(const std::map<DropReason, std::uint64_t>& counts)
{
    std::uint64_t sum = 0;
    for (const auto& [reason, count] : counts)
        sum += count;
    return sum;
}
} // namespace

std::uint64_t QueueStatistics::deadLettered() const
{
    return sumOf(deadLetteredBecause);
}

std::uint64_t QueueStatistics::dropped() const
{
    return sumOf(droppedBecause) + refusedEntry;
}

Duration ConsumerStatistics::busyUntil(SimTime now) const
{
    return workingSince && now > *workingSince ? busy + (now - *workingSince) : busy;
}

std::int64_t ConsumerStatistics::busyPermille(SimTime now) const
{
    if (now.microseconds <= 0)
        return 0;
    return (busyUntil(now).microseconds * 1000 + now.microseconds / 2) / now.microseconds;
}

const QueueStatistics* Statistics::queue(std::string_view name) const
{
    const QueueStatistics* newest = nullptr;
    for (const auto& [id, queue] : m_queues) {
        if (queue.name == name)
            newest = &queue;
    }
    return newest;
}

const ConsumerStatistics* Statistics::consumer(std::string_view name) const
{
    const ConsumerStatistics* newest = nullptr;
    for (const auto& [id, consumer] : m_consumers) {
        if (consumer.name == name)
            newest = &consumer;
    }
    return newest;
}

const ProducerStatistics* Statistics::producer(std::string_view name) const
{
    const ProducerStatistics* newest = nullptr;
    for (const auto& [id, producer] : m_producers) {
        if (producer.name == name)
            newest = &producer;
    }
    return newest;
}

std::string Statistics::placeOf(const LostMessage& lost) const
{
    if (lost.client)
        return m_consumers.at(lost.client).name;
    return lost.queue ? m_queues.at(lost.queue).name : std::string();
}

std::uint64_t Statistics::total(std::string_view metric) const
{
    if (metric == "published")
        return m_published;
    if (metric == "unroutable")
        return m_unroutable;
    if (metric == "lost")
        return m_fates.counts().lost;
    if (metric == "handled-once")
        return m_fates.counts().handledOnce;
    if (metric == "handled-again")
        return m_fates.counts().handledAgain;
    std::uint64_t sum = metric == "dropped" ? m_droppedOutside : 0;
    for (const auto& [id, queue] : m_queues) {
        if (metric == "delivered")
            sum += queue.delivered;
        else if (metric == "acked")
            sum += queue.acked;
        else if (metric == "auto-acked")
            sum += queue.autoAcked;
        else if (metric == "redelivered")
            sum += queue.redelivered;
        else if (metric == "requeued")
            sum += queue.requeued;
        else if (metric == "dropped")
            sum += queue.dropped();
        else if (metric == "dead-lettered")
            sum += queue.deadLettered();
        else if (metric == "expired")
            sum += queue.expired;
        else
            ENSURE(false, "asked the statistics for a count that they do not keep");
    }
    return sum;
}

Conservation Statistics::conservation() const
{
    Conservation sum;
    for (const auto& [id, queue] : m_queues) {
        sum.made += queue.published;
        sum.ready += queue.ready;
        sum.unacked += queue.unacked;
        sum.acked += queue.acked;
        sum.autoAcked += queue.autoAcked;
        sum.deadLettered += queue.deadLettered();
        sum.dropped += sumOf(queue.droppedBecause);
    }
    return sum;
}

} // namespace postroom
