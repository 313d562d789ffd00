#include "core/why/ConsumerBook.h"

#include <algorithm>

namespace postroom {

namespace {

template<class Map, class Key>
auto valueOr(const Map& map, const Key& key) -> typename Map::mapped_type
{
    const auto found = map.find(key);
    return found == map.end() ? typename Map::mapped_type{} : found->second;
}

} // namespace

void ConsumerBook::follow(const Journal& journal)
{
    // Another run, or an earlier time of this one: nothing that was read is true any more.
    if (journal.last() < m_read)
        *this = ConsumerBook();
    for (EventNumber number = std::max(m_read + 1, journal.first()); number <= journal.last(); ++number)
        learn(journal.at(number));
    m_read = journal.last();
}

void ConsumerBook::settled(ChannelId channel, std::uint64_t tag)
{
    const auto found = m_unacked.find({channel, tag});
    if (found == m_unacked.end())
        return;
    if (const auto consumer = m_consumers.find(found->second); consumer != m_consumers.end())
        --consumer->second.unacked;
    if (const auto at = m_channels.find(channel); at != m_channels.end())
        --at->second.unacked;
    m_unacked.erase(found);
}

void ConsumerBook::learn(const Event& event)
{
    const auto& what = event.what;
    if (const auto* delivered = std::get_if<Delivered>(&what)) {
        if (delivered->noAck)
            return;
        m_unacked[{delivered->channel, delivered->tag}] = delivered->consumer;
        if (const auto consumer = m_consumers.find(delivered->consumer); consumer != m_consumers.end())
            ++consumer->second.unacked;
        ++m_channels[delivered->channel].unacked;
    } else if (const auto* acked = std::get_if<Acked>(&what)) {
        settled(acked->channel, acked->tag);
    } else if (const auto* requeued = std::get_if<Requeued>(&what)) {
        settled(requeued->channel, requeued->tag);
    } else if (const auto* dropped = std::get_if<Dropped>(&what)) {
        settled(dropped->channel, dropped->tag);
    } else if (const auto* deadLettered = std::get_if<DeadLettered>(&what)) {
        settled(deadLettered->channel, deadLettered->tag);
    } else if (const auto* subscribed = std::get_if<Subscribed>(&what)) {
        m_consumers[subscribed->consumer] = {subscribed->consumer, subscribed->queue,    subscribed->channel,
                                             subscribed->client,   subscribed->prefetch, subscribed->priority,
                                             subscribed->noAck,    0};
        m_byQueue[subscribed->queue].insert(subscribed->consumer);
    } else if (const auto* unsubscribed = std::get_if<Unsubscribed>(&what)) {
        m_consumers.erase(unsubscribed->consumer);
        m_byQueue[unsubscribed->queue].erase(unsubscribed->consumer);
    } else if (const auto* activated = std::get_if<ConsumerActivated>(&what)) {
        m_active[activated->queue] = activated->consumer;
    } else if (const auto* prefetch = std::get_if<PrefetchSet>(&what)) {
        if (prefetch->global)
            m_channels[prefetch->channel].prefetch = prefetch->count;
    } else if (const auto* opened = std::get_if<ChannelOpened>(&what)) {
        m_channels[opened->channel].connection = opened->connection;
    } else if (const auto* connection = std::get_if<ConnectionOpened>(&what)) {
        m_connections[connection->connection] = connection->client;
    } else if (const auto* added = std::get_if<ConsumerAdded>(&what)) {
        m_programs.insert(added->client);
    } else if (const auto* blocked = std::get_if<ConnectionBlocked>(&what)) {
        m_blocked.insert(blocked->connection);
    } else if (const auto* unblocked = std::get_if<ConnectionUnblocked>(&what)) {
        m_blocked.erase(unblocked->connection);
    } else if (const auto* ended = std::get_if<ConnectionEnded>(&what)) {
        m_blocked.erase(ended->connection);
    } else if (const auto* queue = std::get_if<QueueDeleted>(&what)) {
        m_byQueue.erase(queue->queue);
        m_active.erase(queue->queue);
    }
}

const ConsumerBook::Consumer* ConsumerBook::find(ConsumerId consumer) const
{
    const auto found = m_consumers.find(consumer);
    return found == m_consumers.end() ? nullptr : &found->second;
}

std::vector<const ConsumerBook::Consumer*> ConsumerBook::consumersOf(QueueId queue) const
{
    std::vector<const Consumer*> consumers;
    if (const auto found = m_byQueue.find(queue); found != m_byQueue.end()) {
        for (const ConsumerId id : found->second)
            consumers.push_back(find(id));
    }
    return consumers;
}

std::uint32_t ConsumerBook::fullChannelOf(const Consumer& consumer) const
{
    const Channel channel = valueOr(m_channels, consumer.channel);
    return !consumer.noAck && channel.prefetch > 0 && channel.unacked >= channel.prefetch ? channel.prefetch : 0;
}

bool ConsumerBook::hasRoom(const Consumer& consumer) const
{
    if (consumer.noAck)
        return true;
    return (consumer.prefetch == 0 || consumer.unacked < consumer.prefetch) && fullChannelOf(consumer) == 0;
}

ConsumerId ConsumerBook::activeOf(QueueId queue) const { return valueOr(m_active, queue); }

bool ConsumerBook::isBlocked(const Consumer& consumer) const
{
    return m_blocked.count(connectionOf(consumer.channel)) > 0;
}

ConnectionId ConsumerBook::connectionOf(ChannelId channel) const { return valueOr(m_channels, channel).connection; }

ClientId ConsumerBook::clientOf(ChannelId channel) const { return valueOr(m_connections, connectionOf(channel)); }

std::optional<Turn> ConsumerBook::turnOf(const Delivered& delivery) const
{
    const Consumer* taker = find(delivery.consumer);
    if (!taker)
        return std::nullopt;
    Turn turn;
    turn.prefetch = taker->noAck ? 0 : taker->prefetch;
    turn.held = taker->noAck ? 0 : taker->unacked + 1;
    bool othersHaveRoom = false;
    bool equalsHaveRoom = false;
    for (const Consumer* other : consumersOf(delivery.queue)) {
        ++turn.consumers;
        if (other == taker || !hasRoom(*other))
            continue;
        othersHaveRoom = true;
        equalsHaveRoom = equalsHaveRoom || other->priority == taker->priority;
    }
    if (turn.consumers <= 1)
        turn.kind = Turn::Kind::OnlyOne;
    else if (activeOf(delivery.queue))
        turn.kind = Turn::Kind::SingleActive;
    else if (!othersHaveRoom)
        turn.kind = Turn::Kind::OnlyOneWithRoom;
    else
        turn.kind = equalsHaveRoom ? Turn::Kind::RoundRobin : Turn::Kind::Priority;
    return turn;
}

} // namespace postroom
