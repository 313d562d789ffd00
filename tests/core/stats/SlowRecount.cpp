#include "tests/core/stats/SlowRecount.h"

#include <algorithm>

namespace postroom {

namespace {

template<class What>
const What* as(const Event& event)
{
    return std::get_if<What>(&event.what);
}

std::uint32_t countIn(const std::vector<SimTime>& times, std::int64_t index, Duration width)
{
    return static_cast<std::uint32_t>(std::count_if(times.begin(), times.end(), [&](SimTime at) {
        return at.microseconds / width.microseconds == index;
    }));
}

std::optional<Duration> percentileOf(std::vector<Duration> sorted, int percent)
{
    if (sorted.empty())
        return std::nullopt;
    std::sort(sorted.begin(), sorted.end());
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        if ((i + 1) * 100 >= sorted.size() * static_cast<std::size_t>(percent))
            return sorted[i];
    }
    return sorted.back();
}

/// The digest may round up, and says by how much at most.
bool isTold(const std::optional<Duration>& told, const std::optional<Duration>& was, std::int64_t errorPermille)
{
    if (!told || !was)
        return told == was;
    return *told >= *was && (told->microseconds - was->microseconds) * 1000 <= was->microseconds * errorPermille;
}

QString compare(const LatencyDigest& digest, const std::vector<Duration>& latencies, const QString& where)
{
    if (digest.count() != latencies.size())
        return QString("%1: %2 latencies, told %3").arg(where).arg(latencies.size()).arg(digest.count());
    for (const int percent : {1, 50, 95, 99, 100}) {
        if (!isTold(digest.percentile(percent), percentileOf(latencies, percent), digest.errorPermille()))
            return QString("%1: p%2 is %3, told %4").arg(where).arg(percent)
                .arg(percentileOf(latencies, percent)->microseconds).arg(digest.percentile(percent)->microseconds);
    }
    return {};
}

} // namespace

SlowRecount::SlowRecount(const Journal& journal, SimTime now) : m_now(now)
{
    readTracks(journal);
    readMessages(journal);
}

void SlowRecount::readTracks(const Journal& journal)
{
    std::map<ConnectionId, ClientId> clients;
    for (EventNumber number = 1; number <= journal.last(); ++number) {
        const Event& event = journal.at(number);
        const auto depth = [&](QueueId queue, int ready, int unacked) {
            auto& changes = m_depths[queue];
            const Depth before = changes.empty() ? Depth{} : changes.back();
            changes.push_back({event.at, before.ready + static_cast<std::uint32_t>(ready),
                               before.unacked + static_cast<std::uint32_t>(unacked)});
        };
        const auto work = [&](ClientId client, WorkState state) {
            if (m_work.count(client))
                m_work[client].push_back({event.at, state});
        };
        if (const auto* declared = as<QueueDeclared>(event))
            m_depths[declared->queue];
        if (as<Published>(event))
            m_published.push_back(event.at);
        if (const auto* enqueued = as<Enqueued>(event))
            depth(enqueued->queue, 1, 0);
        if (const auto* delivered = as<Delivered>(event)) {
            m_delivered.push_back(event.at);
            if (delivered->noAck)
                m_acked.push_back(event.at);
            if (delivered->queue)
                depth(delivered->queue, -1, delivered->noAck ? 0 : 1);
        }
        if (const auto* got = as<Got>(event)) {
            m_delivered.push_back(event.at);
            if (got->noAck)
                m_acked.push_back(event.at);
            depth(got->queue, -1, got->noAck ? 0 : 1);
        }
        if (const auto* acked = as<Acked>(event)) {
            m_acked.push_back(event.at);
            depth(acked->queue, 0, -1);
        }
        if (const auto* requeued = as<Requeued>(event))
            depth(requeued->queue, 1, -1);
        if (const auto* dropped = as<Dropped>(event))
            depth(dropped->queue, dropped->channel ? 0 : -1, dropped->channel ? -1 : 0);
        if (const auto* dead = as<DeadLettered>(event))
            depth(dead->queue, dead->channel ? 0 : -1, dead->channel ? -1 : 0);

        if (const auto* added = as<ConsumerAdded>(event))
            m_work[added->client] = {{SimTime{}, WorkState::Away}};
        if (const auto* removed = as<ClientRemoved>(event))
            work(removed->client, WorkState::Away);
        if (const auto* started = as<ClientStarted>(event))
            work(started->client, WorkState::Idle);
        if (const auto* began = as<WorkStarted>(event))
            work(began->client, WorkState::Busy);
        if (const auto* finished = as<WorkFinished>(event))
            work(finished->client, WorkState::Idle);
        if (const auto* hung = as<ClientHung>(event))
            work(hung->client, WorkState::Away);
        if (const auto* woke = as<ClientWoke>(event))
            work(woke->client, WorkState::Idle);
        if (const auto* crashed = as<ClientCrashed>(event)) {
            m_crashes[crashed->client].push_back(event.at);
            work(crashed->client, WorkState::Crashed);
        }
        if (const auto* opened = as<ConnectionOpened>(event))
            clients[opened->connection] = opened->client;
        if (const auto* ended = as<ConnectionEnded>(event)) {
            const ClientId client = clients[ended->connection];
            if (m_work.count(client) && m_work[client].back().state != WorkState::Crashed)
                work(client, WorkState::Away);
        }
    }
}

void SlowRecount::readMessages(const Journal& journal)
{
    struct Hand {
        CopyId copy;
        MessageId message;
        QueueId queue;
    };
    std::map<MessageId, SimTime> published;
    std::map<MessageId, MessageId> repeats;
    std::map<MessageId, std::uint64_t> lostOf;
    std::map<MessageId, int> underWay; ///< of those that were published again
    std::map<std::pair<MessageId, QueueId>, std::uint32_t> done; ///< by the first of a message's repetitions
    std::map<ConsumerId, ClientId> consumers;
    std::map<ChannelId, ClientId> channels;
    std::map<ConnectionId, ClientId> connections;
    std::map<std::pair<ClientId, std::uint64_t>, Hand> hands;
    std::set<CopyId> over; ///< dropped while somebody worked on them
    std::map<MessageId, bool> hasCopy; ///< whether what a message was routed to last is still to come
    for (EventNumber number = 1; number <= journal.last(); ++number) {
        const Event& event = journal.at(number);
        const auto first = [&](MessageId message) { return repeats.count(message) ? repeats[message] : message; };
        const auto handled = [&](CopyId copy, MessageId message, QueueId queue) {
            const bool isNew = ++m_handledTimes[copy] == 1;
            const std::uint32_t ofAll = ++done[{first(message), queue}];
            const std::uint32_t times = underWay.count(first(message)) ? ofAll : m_handledTimes[copy];
            m_once += times == 1;
            m_once -= times == 2;
            m_again += times == 2;
            m_copied -= isNew && times > 1; // the same as what was handled before
            m_latencies.push_back({event.at, event.at - published.at(message)});
        };
        const auto isDone = [&](MessageId message, QueueId queue) {
            return underWay.count(first(message)) && done.count({first(message), queue});
        };
        const auto reply = [&](MessageId message) {
            m_copied += hasCopy[message] ? 0 : 1;
            hasCopy[message] = false;
        };
        if (const auto* sent = as<Published>(event))
            published[sent->message->id] = event.at;
        if (const auto* routed = as<Routed>(event); routed && routed->leg < 0) {
            m_copied += std::max<std::uint64_t>(routed->route->queueCount, 1) - 1;
            hasCopy[routed->message->id] = routed->route->queueCount == 0;
        }
        const auto lose = [&](MessageId message, DropReason reason) {
            ++m_lost;
            if (reason == DropReason::ConnectionLost || reason == DropReason::BrokerRestarted)
                ++lostOf[first(message)];
        };
        if (const auto* sent = as<Published>(event); sent && sent->again) {
            // One more of the same; what was lost of it is made good.
            const std::uint64_t lost = lostOf[sent->again];
            repeats[sent->message->id] = sent->again;
            if (!underWay.count(sent->again))
                underWay[sent->again] = lost > 0 ? 0 : 1;
            ++underWay[sent->again];
            lostOf[sent->again] = 0;
            ++m_sentAgain;
            m_lost -= lost;
            m_copied = m_copied + 1 - lost;
        }
        if (const auto* dropped = as<MessageDropped>(event)) {
            if (dropped->reason == DropReason::NobodyWaits)
                reply(dropped->message);
            const MessageId same = first(dropped->message);
            if (dropped->reason == DropReason::ConnectionLost && underWay.count(same) && --underWay[same] > 0)
                --m_copied;
            else
                lose(dropped->message, dropped->reason);
        }
        if (const auto* dropped = as<CopyDropped>(event)) {
            if (isDone(dropped->message, dropped->queue))
                --m_copied;
            else
                lose(dropped->message, dropped->reason);
        }
        if (const auto* subscribed = as<Subscribed>(event); subscribed && subscribed->client) {
            consumers[subscribed->consumer] = subscribed->client;
            channels[subscribed->channel] = subscribed->client;
        }
        if (const auto* delivered = as<Delivered>(event)) {
            if (!delivered->queue) {
                reply(delivered->message->id);
                handled(delivered->copy, delivered->message->id, {});
            } else if (consumers.count(delivered->consumer)) {
                hands[{consumers[delivered->consumer], delivered->tag}] = {delivered->copy, delivered->message->id, delivered->queue};
                if (delivered->noAck)
                    m_forgotten.insert(delivered->copy);
            } else if (delivered->noAck) {
                handled(delivered->copy, delivered->message->id, delivered->queue);
            }
        }
        if (const auto* got = as<Got>(event); got && got->noAck)
            handled(got->copy, got->message->id, got->queue);
        if (const auto* finished = as<WorkFinished>(event)) {
            const auto hand = hands.find({finished->client, finished->tag});
            // A refusal is the very next thing that happens.
            const auto* answer = number < journal.last() ? as<SettlementSent>(journal.at(number + 1)) : nullptr;
            const bool refused = answer && answer->client == finished->client && answer->tag == finished->tag
                && answer->settlement != Settlement::Ack;
            if (hand != hands.end() && !refused && !over.count(hand->second.copy)) {
                handled(hand->second.copy, hand->second.message, hand->second.queue);
                m_forgotten.erase(hand->second.copy);
                hands.erase(hand);
            }
        }
        if (const auto* known = as<DuplicateRecognised>(event)) {
            const auto hand = hands.find({known->client, known->tag});
            if (hand != hands.end() && !over.count(hand->second.copy)) {
                if (!m_handledTimes.count(hand->second.copy)) {
                    if (isDone(hand->second.message, hand->second.queue)) {
                        m_handledTimes[hand->second.copy] = 1;
                        --m_copied;
                    } else {
                        handled(hand->second.copy, hand->second.message, hand->second.queue);
                    }
                }
                m_forgotten.erase(hand->second.copy);
                hands.erase(hand);
            }
        }
        if (const auto* acked = as<Acked>(event)) {
            if (!channels.count(acked->channel))
                handled(acked->copy, acked->message, acked->queue);
            else if (hands.count({channels[acked->channel], acked->tag}))
                m_forgotten.insert(acked->copy);
        }
        // It may be in somebody else's hands before the connection of this one ends.
        if (const auto* back = as<Requeued>(event); back && channels.count(back->channel))
            hands.erase({channels[back->channel], back->tag});
        if (const auto* dropped = as<Dropped>(event)) {
            over.insert(dropped->copy);
            if (!m_handledTimes.count(dropped->copy) && isDone(dropped->message, dropped->queue)) {
                --m_copied;
                m_handledTimes[dropped->copy] = 1;
            } else if (!m_handledTimes.count(dropped->copy)) {
                lose(dropped->message, dropped->reason);
            }
        }
        if (const auto* dead = as<DeadLettered>(event)) {
            over.insert(dead->copy);
            m_copied += m_handledTimes.count(dead->copy);
        }
        if (const auto* opened = as<ConnectionOpened>(event))
            connections[opened->connection] = opened->client;
        if (const auto* ended = as<ConnectionEnded>(event)) {
            const ClientId client = connections[ended->connection];
            for (auto hand = hands.begin(); hand != hands.end();) {
                if (!client || hand->first.first != client) {
                    ++hand;
                    continue;
                }
                if (m_forgotten.erase(hand->second.copy) && !m_handledTimes.count(hand->second.copy)) {
                    if (isDone(hand->second.message, hand->second.queue)) {
                        --m_copied;
                        m_handledTimes[hand->second.copy] = 1;
                    } else {
                        lose(hand->second.message, DropReason::ConnectionLost);
                    }
                }
                hand = hands.erase(hand);
            }
        }
    }
}

std::uint64_t SlowRecount::underWay(const Scene& scene, const World& world)
{
    std::uint64_t count = 0;
    for (const auto& [number, flight] : scene.flights()) {
        if (flight.kind == Flight::Kind::Publish || flight.kind == Flight::Kind::DeadLetter)
            ++count;
        else if (flight.kind == Flight::Kind::Copy)
            count += flight.copies;
    }
    // Published in a transaction that is still open.
    world.broker.state().channels.forEach([&](const Channel& channel) {
        count += channel.transaction ? channel.transaction->publications.size() : 0;
    });
    // Sent by a blocked connection and not read yet; what travelled is still on its line.
    world.broker.state().connections.forEach([&](const Connection& connection) {
        for (const auto& held : connection.held) {
            const auto* publish = std::get_if<ArriveAtExchange>(&held);
            count += publish && publish->flight == 0;
        }
    });
    return count;
}

std::uint64_t SlowRecount::waiting(const Scene& scene, const World& world) const
{
    std::uint64_t count = underWay(scene, world);
    for (const auto& [id, queue] : scene.queues()) {
        for (const ReadyCopy& copy : queue.ready)
            count += !m_handledTimes.count(copy.copy);
        for (const auto& [tag, copy] : queue.unacked)
            count += !m_handledTimes.count(copy.copy);
    }
    for (const CopyId copy : m_forgotten)
        count += !m_handledTimes.count(copy);
    return count;
}

QString SlowRecount::differenceIn(const DepthTrack& track, const std::vector<Depth>& changes, Duration width) const
{
    for (std::int64_t index = 0; index <= m_now.microseconds / width.microseconds; ++index) {
        const SimTime start{index * width.microseconds};
        const SimTime end = start + width;
        DepthSlice was;
        Depth value{};
        std::size_t next = 0;
        const auto holds = [&](const Depth& depth) {
            was.mostReady = std::max(was.mostReady, depth.ready);
            was.mostUnacked = std::max(was.mostUnacked, depth.unacked);
            was.most = std::max(was.most, depth.ready + depth.unacked);
        };
        while (next < changes.size() && changes[next].at < start)
            value = changes[next++];
        if (next == changes.size() || changes[next].at != start)
            holds(value);
        for (; next < changes.size() && changes[next].at < end; ++next) {
            value = changes[next];
            holds(value);
        }
        const DepthSlice told = track.slice(index);
        if (told.ready != value.ready || told.unacked != value.unacked || told.mostReady != was.mostReady
            || told.mostUnacked != was.mostUnacked || told.most != was.most)
            return QString("queue %1 in slice %2: %3+%4 at the end, %5/%6/%7 at most; told %8+%9, %10/%11/%12")
                .arg(QString::fromStdString(track.name)).arg(index).arg(value.ready).arg(value.unacked)
                .arg(was.mostReady).arg(was.mostUnacked).arg(was.most).arg(told.ready).arg(told.unacked)
                .arg(told.mostReady).arg(told.mostUnacked).arg(told.most);
    }
    return {};
}

QString SlowRecount::differenceIn(const WorkTrack& track, ClientId client, Duration width) const
{
    const std::vector<Work>& changes = m_work.at(client);
    for (std::int64_t index = 0; index <= m_now.microseconds / width.microseconds; ++index) {
        const SimTime start{index * width.microseconds};
        const SimTime end = std::min(start + width, m_now);
        WorkSlice was;
        for (std::size_t i = 0; i < changes.size(); ++i) {
            const SimTime from = std::max(changes[i].at, start);
            const SimTime to = std::min(i + 1 < changes.size() ? changes[i + 1].at : m_now, end);
            Duration* sum = was.timeOf(changes[i].state);
            if (sum && to > from)
                *sum = *sum + (to - from);
        }
        const auto crashes = m_crashes.find(client);
        was.crashes = crashes == m_crashes.end() ? 0 : countIn(crashes->second, index, width);
        const WorkSlice told = track.slice(index, width, m_now);
        if (told.busy != was.busy || told.crashed != was.crashed || told.away != was.away || told.crashes != was.crashes)
            return QString("consumer %1 in slice %2: busy %3, crashed %4, away %5, %6 crashes; told %7, %8, %9, %10")
                .arg(QString::fromStdString(track.name)).arg(index).arg(was.busy.microseconds)
                .arg(was.crashed.microseconds).arg(was.away.microseconds).arg(was.crashes)
                .arg(told.busy.microseconds).arg(told.crashed.microseconds).arg(told.away.microseconds)
                .arg(told.crashes);
    }
    return {};
}

QString SlowRecount::differenceInFates(const TimeSeries& series) const
{
    const FateCounts& told = series.fates().counts();
    if (!told.holds())
        return "the sum of the fates does not come out";
    if (told.sent != (m_published.size() - m_sentAgain) || told.copied != m_copied || told.handledOnce != m_once
        || told.handledAgain != m_again || told.lost != m_lost)
        return QString("%1 sent, %2 copied, %3 handled once, %4 again, %5 lost; told %6, %7, %8, %9, %10")
            .arg(m_published.size()).arg(m_copied).arg(m_once).arg(m_again).arg(m_lost)
            .arg(told.sent).arg(told.copied).arg(told.handledOnce).arg(told.handledAgain).arg(told.lost);
    return {};
}

QString SlowRecount::differenceTo(const TimeSeries& series) const
{
    const Duration width = series.sliceWidth();
    for (const auto& [id, track] : series.queues()) {
        const QString difference = differenceIn(track, m_depths.at(id), width);
        if (!difference.isEmpty())
            return difference;
    }
    for (const auto& [id, track] : series.consumers()) {
        const QString difference = differenceIn(track, id, width);
        if (!difference.isEmpty())
            return difference;
    }
    std::vector<Duration> all;
    for (const Latency& each : m_latencies)
        all.push_back(each.latency);
    const QString wrongLatency = compare(series.latency(), all, "all");
    if (!wrongLatency.isEmpty())
        return wrongLatency;
    for (std::int64_t index = 0; index <= m_now.microseconds / width.microseconds; ++index) {
        const auto differs = [&](const RateTrack& told, const std::vector<SimTime>& times) {
            return told.countIn(index, index + 1) != countIn(times, index, width);
        };
        if (differs(series.published(), m_published) || differs(series.delivered(), m_delivered)
            || differs(series.acked(), m_acked))
            return QString("rates in slice %1 differ").arg(index);
        std::vector<Duration> latencies;
        for (const Latency& each : m_latencies) {
            if (each.at.microseconds / width.microseconds == index)
                latencies.push_back(each.latency);
        }
        const QString difference =
            compare(series.latenciesIn(index, index + 1), latencies, QString("slice %1").arg(index));
        if (!difference.isEmpty())
            return difference;
    }
    return differenceInFates(series);
}

} // namespace postroom
