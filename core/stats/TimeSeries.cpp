#include "core/stats/TimeSeries.h"

#include <algorithm>

namespace postroom {

/// What each event means for the tracks. Events that change none have no function here.
class TimeSeriesFold {
public:
    TimeSeriesFold(TimeSeries& series, SimTime at) : m_series(series), m_at(at) {}

    template<class What>
    void operator()(const What&)
    {
    }

    void operator()(const QueueDeclared& event)
    {
        if (DepthTrack* track = add(m_series.m_queues, event.queue)) {
            track->name = event.spec->name;
            track->since = m_at;
        }
    }
    void operator()(const QueueDeleted& event)
    {
        const auto track = m_series.m_queues.find(event.queue);
        if (track != m_series.m_queues.end())
            track->second.until = m_at;
    }
    void operator()(const Enqueued& event) { depth(event.queue, 1, 0); }
    void operator()(const Delivered& event)
    {
        deliver(event.noAck);
        if (event.queue)
            depth(event.queue, -1, event.noAck ? 0 : 1);
    }
    void operator()(const Got& event)
    {
        deliver(event.noAck);
        depth(event.queue, -1, event.noAck ? 0 : 1);
    }
    void operator()(const Acked& event)
    {
        m_series.m_acked.count(m_at, m_series.m_width);
        depth(event.queue, 0, -1);
    }
    void operator()(const Requeued& event) { depth(event.queue, 1, -1); }
    void operator()(const Dropped& event) { leave(event.queue, event.channel); }
    void operator()(const DeadLettered& event) { leave(event.queue, event.channel); }
    void operator()(const Published&) { m_series.m_published.count(m_at, m_series.m_width); }

    void operator()(const ConsumerAdded& event)
    {
        if (WorkTrack* track = add(m_series.m_consumers, event.client))
            track->name = event.spec->name;
    }
    void operator()(const ConsumerChanged& event)
    {
        const auto track = m_series.m_consumers.find(event.client);
        if (track != m_series.m_consumers.end())
            track->second.name = event.spec->name;
    }
    void operator()(const ClientRemoved& event)
    {
        become(event.client, WorkState::Away);
        const auto track = m_series.m_consumers.find(event.client);
        if (track != m_series.m_consumers.end())
            track->second.removed = true;
    }
    void operator()(const ClientStarted& event) { become(event.client, WorkState::Idle); }
    void operator()(const WorkStarted& event) { become(event.client, WorkState::Busy); }
    void operator()(const WorkFinished& event) { become(event.client, WorkState::Idle); }
    // A client that hangs is as good as not there.
    void operator()(const ClientHung& event) { become(event.client, WorkState::Away); }
    void operator()(const ClientWoke& event) { become(event.client, WorkState::Idle); }
    void operator()(const ClientCrashed& event)
    {
        const auto track = m_series.m_consumers.find(event.client);
        if (track != m_series.m_consumers.end())
            track->second.crash(m_at, m_series.m_width);
    }
    void operator()(const ConnectionOpened& event)
    {
        if (event.client)
            m_series.m_connections[event.connection] = event.client;
    }
    void operator()(const ConnectionEnded& event)
    {
        const auto client = m_series.m_connections.find(event.connection);
        if (client == m_series.m_connections.end())
            return;
        const auto track = m_series.m_consumers.find(client->second);
        // A crash was noted before, and stays one until it is back.
        if (track != m_series.m_consumers.end() && track->second.state() != WorkState::Crashed)
            become(client->second, WorkState::Away);
        m_series.m_connections.erase(client);
    }

private:
    /// A new track, or nothing if there is no room for one.
    template<class Id, class Track>
    Track* add(std::map<Id, Track>& tracks, Id id)
    {
        if (tracks.size() >= TimeSeries::mostTracks) {
            ++m_series.m_leftOut;
            const auto ended = std::find_if(tracks.begin(), tracks.end(),
                                            [](const auto& each) { return each.second.isOver(); });
            if (ended == tracks.end())
                return nullptr;
            tracks.erase(ended);
        }
        return &tracks[id];
    }
    void depth(QueueId queue, std::int64_t ready, std::int64_t unacked)
    {
        const auto track = m_series.m_queues.find(queue);
        if (track != m_series.m_queues.end())
            track->second.add(m_at, m_series.m_width, ready, unacked);
    }
    void leave(QueueId queue, ChannelId channel)
    {
        if (channel)
            depth(queue, 0, -1);
        else
            depth(queue, -1, 0);
    }
    void become(ClientId client, WorkState state)
    {
        const auto track = m_series.m_consumers.find(client);
        if (track != m_series.m_consumers.end())
            track->second.become(state, m_at, m_series.m_width);
    }
    void deliver(bool isSettled)
    {
        m_series.m_delivered.count(m_at, m_series.m_width);
        if (isSettled)
            m_series.m_acked.count(m_at, m_series.m_width);
    }

    TimeSeries& m_series;
    SimTime m_at;
};

void TimeSeries::follow(const Journal& journal)
{
    for (EventNumber number = std::max(appliedUpTo() + 1, journal.first()); number <= journal.last(); ++number)
        apply(number, journal.at(number));
}

void TimeSeries::apply(EventNumber number, const Event& event)
{
    makeRoomFor(event.at);
    TimeSeriesFold fold(*this, event.at);
    std::visit(fold, event.what);
    m_subscriptions.apply(event, m_width, m_queues);
    if (const auto handling = m_totals.apply(number, event)) {
        const std::int64_t index = sliceOf(event.at);
        if (m_latencies.empty() || m_latencies.last().index != index) {
            m_latencies.append({});
            m_latencies.last().index = index;
        }
        if (handling->kind == MessageFates::Handling::Kind::Done) {
            m_latency.add(handling->latency);
            m_latencies.last().digest.add(handling->latency);
        } else {
            // It is taken back at the very instant at which it was counted, so it is in this slice.
            m_latency.remove(handling->latency);
            m_latencies.last().digest.remove(handling->latency);
        }
    }
}

void TimeSeries::makeRoomFor(SimTime at)
{
    while (sliceOf(at) >= mostSlices) {
        for (auto& [id, track] : m_queues)
            track.halve();
        for (auto& [id, track] : m_consumers)
            track.halve(m_width);
        m_subscriptions.halve(m_width);
        m_width = m_width * 2;
        for (RateTrack* track : {&m_published, &m_delivered, &m_acked})
            track->halve();
        BlockList<LatencySlice, 8> latencies;
        for (std::size_t i = 0; i < m_latencies.size(); ++i) {
            if (latencies.empty() || latencies.last().index != m_latencies[i].index / 2)
                latencies.append({m_latencies[i].index / 2, LatencyDigest(LatencySlice::mostValues)});
            latencies.last().digest.merge(m_latencies[i].digest);
        }
        m_latencies = std::move(latencies);
    }
}

LatencyDigest TimeSeries::latenciesIn(std::int64_t from, std::int64_t to) const
{
    LatencyDigest sum(mostLatencies);
    for (std::size_t i = entryBefore(m_latencies, to - 1); i < m_latencies.size() && m_latencies[i].index >= from; --i)
        sum.merge(m_latencies[i].digest);
    return sum;
}

} // namespace postroom
