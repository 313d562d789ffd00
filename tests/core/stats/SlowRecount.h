#pragma once

#include "core/scene/Scene.h"
#include "core/sim/World.h"
#include "core/stats/TimeSeries.h"

#include <QString>

#include <map>
#include <set>
#include <vector>

namespace postroom {

/// The same as TimeSeries, counted slowly and plainly from a whole journal, to compare with.
class SlowRecount {
public:
    SlowRecount(const Journal& journal, SimTime now);

    /// Empty if the series tells the same, otherwise what differs.
    QString differenceTo(const TimeSeries& series) const;
    /// Copies that nobody has handled yet, counted from what can be seen and from the world; and those of them that
    /// are not in a queue yet.
    std::uint64_t waiting(const Scene& scene, const World& world) const;
    static std::uint64_t underWay(const Scene& scene, const World& world);

private:
    struct Depth {
        SimTime at;
        std::uint32_t ready;
        std::uint32_t unacked;
    };
    struct Work {
        SimTime at;
        WorkState state;
    };
    struct Latency {
        SimTime at;
        Duration latency;
    };
    void readMessages(const Journal& journal);
    void readTracks(const Journal& journal);
    QString differenceIn(const DepthTrack& track, const std::vector<Depth>& changes, Duration width) const;
    QString differenceIn(const WorkTrack& track, ClientId client, Duration width) const;
    QString differenceInFates(const TimeSeries& series) const;

    SimTime m_now;
    std::map<QueueId, std::vector<Depth>> m_depths;
    std::map<ClientId, std::vector<Work>> m_work;
    std::map<ClientId, std::vector<SimTime>> m_crashes;
    std::vector<SimTime> m_published;
    std::vector<SimTime> m_delivered;
    std::vector<SimTime> m_acked;
    std::vector<Latency> m_latencies;
    std::map<CopyId, std::uint32_t> m_handledTimes;
    std::uint64_t m_once = 0;
    std::uint64_t m_again = 0;
    /// Sent without ack or acked, while a simulated consumer still has to work on it.
    std::set<CopyId> m_forgotten;
    std::uint64_t m_lost = 0;
    std::uint64_t m_copied = 0;
    std::uint64_t m_sentAgain = 0; ///< published, but not new
};

} // namespace postroom
