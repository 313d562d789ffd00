#pragma once

#include "core/events/Event.h"
#include "core/stats/DepthTrack.h"
#include "core/stats/WorkTrack.h"

#include <cstdint>
#include <map>
#include <string>
#include <utility>

namespace postroom {

/// What the consumers of real programs did over a run. Nobody sees them work, so one is busy while it holds deliveries
/// that it has not settled, and away when it has cancelled and settled all. With automatic acknowledgement it is never busy.
class SubscriptionWork {
public:
    explicit SubscriptionWork(std::size_t mostTracks) : m_mostTracks(mostTracks) {}

    /// Folds one event; slices of time are that wide. The queues are for names.
    void apply(const Event& event, Duration width, const std::map<QueueId, DepthTrack>& queues);
    /// Slices are twice as wide from now on; they were as wide as this.
    void halve(Duration width);

    /// In order of subscription, called by program and queue. When there are too many, those that are over are forgotten first.
    const std::map<ConsumerId, WorkTrack>& tracks() const { return m_tracks; }
    /// Those that there was no room for.
    std::uint64_t leftOut() const { return m_leftOut; }

private:
    void subscribe(const Subscribed& event, SimTime at, Duration width, const std::map<QueueId, DepthTrack>& queues);
    void deliver(const Delivered& event, SimTime at, Duration width);
    void settle(ChannelId channel, std::uint64_t tag, SimTime at, Duration width);
    void refresh(ConsumerId consumer, SimTime at, Duration width);

    std::size_t m_mostTracks;
    std::map<ConsumerId, WorkTrack> m_tracks;
    std::uint64_t m_leftOut = 0;
    /// Of programs outside the simulation only.
    std::map<ConnectionId, std::string> m_programs;
    std::map<ChannelId, ConnectionId> m_channels;
    std::map<ConsumerId, std::uint32_t> m_unacked;
    std::map<std::pair<ChannelId, std::uint64_t>, ConsumerId> m_held;
};

} // namespace postroom
