#pragma once

#include "core/events/Journal.h"
#include "core/stats/DepthTrack.h"
#include "core/stats/LatencyDigest.h"
#include "core/stats/RateTrack.h"
#include "core/stats/Statistics.h"
#include "core/stats/SubscriptionWork.h"
#include "core/stats/WorkTrack.h"

#include <cstdint>
#include <map>

namespace postroom {

/// How long the messages that were handled in one slice of time had been in the system.
struct LatencySlice {
    static constexpr std::size_t mostValues = 64;
    std::int64_t index = 0;
    LatencyDigest digest{mostValues};
};

/// A run over time and its counts, folded from events alone, for charts: how full queues were, what went through, how long it
/// took, and what consumers did. Time is cut into equal slices; when there are too many, each two become one.
/// So there are always at least half as many as the limit, and memory does not grow with the run:
/// 512 slices at most of 32 bytes for a queue or a rate, 40 for a consumer and 1.1 kB for latencies, of 256 queues,
/// 256 simulated consumers and 256 of real programs at most; besides that, 16 bytes for each message that lives,
/// and some more while it is unconfirmed. A copy shares what is past.
class TimeSeries {
public:
    static constexpr std::int64_t mostSlices = 512;
    static constexpr std::size_t mostTracks = 256;
    static constexpr Duration narrowest = Duration::milliseconds(10);

    /// Reads the journal on from where it stopped, up to its end.
    void follow(const Journal& journal);
    /// Folds one event; events come in order, each once.
    void apply(EventNumber number, const Event& event);
    EventNumber appliedUpTo() const { return m_totals.appliedUpTo(); }

    Duration sliceWidth() const { return m_width; }
    std::int64_t sliceOf(SimTime time) const { return time.microseconds / m_width.microseconds; }
    /// In order of creation. When there are too many, deleted ones are forgotten first.
    const std::map<QueueId, DepthTrack>& queues() const { return m_queues; }
    const std::map<ClientId, WorkTrack>& consumers() const { return m_consumers; }
    /// The consumers of real programs.
    const std::map<ConsumerId, WorkTrack>& subscriptions() const { return m_subscriptions.tracks(); }
    /// Queues and consumers that there was no room for.
    std::uint64_t leftOut() const { return m_leftOut + m_subscriptions.leftOut(); }
    const RateTrack& published() const { return m_published; }
    /// First and repeated deliveries, and what was got.
    const RateTrack& delivered() const { return m_delivered; }
    /// By the consumer, or by the broker itself when it sent.
    const RateTrack& acked() const { return m_acked; }
    const BlockList<LatencySlice, 8>& latencies() const { return m_latencies; }
    /// In the slices from one up to, not including, another.
    LatencyDigest latenciesIn(std::int64_t from, std::int64_t to) const;
    /// Latencies of the whole run.
    const LatencyDigest& latency() const { return m_latency; }
    /// The counts over the whole run.
    const Statistics& totals() const { return m_totals; }
    const MessageFates& fates() const { return m_totals.fates(); }

private:
    friend class TimeSeriesFold;
    void makeRoomFor(SimTime at);

    static constexpr std::size_t mostLatencies = 1024;

    Duration m_width = narrowest;
    std::map<QueueId, DepthTrack> m_queues;
    std::map<ClientId, WorkTrack> m_consumers;
    std::map<ConnectionId, ClientId> m_connections;
    std::uint64_t m_leftOut = 0;
    SubscriptionWork m_subscriptions{mostTracks};
    RateTrack m_published;
    RateTrack m_delivered;
    RateTrack m_acked;
    BlockList<LatencySlice, 8> m_latencies;
    LatencyDigest m_latency{mostLatencies};
    Statistics m_totals;
};

} // namespace postroom
