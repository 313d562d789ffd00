#include "core/stats/SubscriptionWork.h"

#include <fmt/format.h>

#include <algorithm>

namespace postroom {

void SubscriptionWork::apply(const Event& event, Duration width, const std::map<QueueId, DepthTrack>& queues)
{
    const auto& what = event.what;
    // Without programs there is nothing to look for in what happens most.
    if (const auto* delivered = std::get_if<Delivered>(&what)) {
        if (!m_unacked.empty())
            deliver(*delivered, event.at, width);
    } else if (const auto* acked = std::get_if<Acked>(&what)) {
        settle(acked->channel, acked->tag, event.at, width);
    } else if (const auto* requeued = std::get_if<Requeued>(&what)) {
        settle(requeued->channel, requeued->tag, event.at, width);
    } else if (const auto* dropped = std::get_if<Dropped>(&what)) {
        settle(dropped->channel, dropped->tag, event.at, width);
    } else if (const auto* deadLettered = std::get_if<DeadLettered>(&what)) {
        settle(deadLettered->channel, deadLettered->tag, event.at, width);
    } else if (const auto* subscribed = std::get_if<Subscribed>(&what)) {
        if (!subscribed->client)
            subscribe(*subscribed, event.at, width, queues);
    } else if (const auto* unsubscribed = std::get_if<Unsubscribed>(&what)) {
        if (const auto track = m_tracks.find(unsubscribed->consumer); track != m_tracks.end()) {
            track->second.removed = true;
            refresh(unsubscribed->consumer, event.at, width);
        }
    } else if (const auto* opened = std::get_if<ChannelOpened>(&what)) {
        if (const auto program = m_programs.find(opened->connection); program != m_programs.end())
            m_channels[opened->channel] = opened->connection;
    } else if (const auto* ended = std::get_if<ChannelEnded>(&what)) {
        m_channels.erase(ended->channel);
    } else if (const auto* connected = std::get_if<ConnectionOpened>(&what)) {
        if (!connected->client)
            m_programs[connected->connection] = connected->spec->name;
    } else if (const auto* gone = std::get_if<ConnectionEnded>(&what)) {
        m_programs.erase(gone->connection);
    }
}

void SubscriptionWork::subscribe(const Subscribed& event, SimTime at, Duration width,
                                 const std::map<QueueId, DepthTrack>& queues)
{
    if (m_tracks.size() >= m_mostTracks) {
        ++m_leftOut;
        const auto ended = std::find_if(m_tracks.begin(), m_tracks.end(), [](const auto& each) {
            return each.second.isOver() && each.second.state() == WorkState::Away;
        });
        if (ended == m_tracks.end())
            return;
        m_unacked.erase(ended->first);
        m_tracks.erase(ended);
    }
    const auto channel = m_channels.find(event.channel);
    const auto queue = queues.find(event.queue);
    const std::string program = channel == m_channels.end() ? std::string() : m_programs[channel->second];
    const std::string called = queue == queues.end() ? program : fmt::format("{} ({})", program, queue->second.name);
    const auto isTaken = [this](const std::string& name) {
        return std::any_of(m_tracks.begin(), m_tracks.end(),
                           [&](const auto& each) { return !each.second.isOver() && each.second.name == name; });
    };
    std::string name = called;
    for (int copy = 2; isTaken(name); ++copy)
        name = fmt::format("{} {}", called, copy);
    m_unacked[event.consumer] = 0;
    m_tracks[event.consumer].name = name;
    refresh(event.consumer, at, width);
}

void SubscriptionWork::deliver(const Delivered& event, SimTime at, Duration width)
{
    if (event.noAck)
        return;
    const auto unacked = m_unacked.find(event.consumer);
    if (unacked == m_unacked.end())
        return;
    m_held[{event.channel, event.tag}] = event.consumer;
    ++unacked->second;
    refresh(event.consumer, at, width);
}

void SubscriptionWork::settle(ChannelId channel, std::uint64_t tag, SimTime at, Duration width)
{
    if (m_held.empty())
        return;
    const auto held = m_held.find({channel, tag});
    if (held == m_held.end())
        return;
    const ConsumerId consumer = held->second;
    m_held.erase(held);
    if (const auto unacked = m_unacked.find(consumer); unacked != m_unacked.end() && unacked->second > 0)
        --unacked->second;
    refresh(consumer, at, width);
}

void SubscriptionWork::refresh(ConsumerId consumer, SimTime at, Duration width)
{
    const auto track = m_tracks.find(consumer);
    if (track == m_tracks.end())
        return;
    const auto unacked = m_unacked.find(consumer);
    const bool holds = unacked != m_unacked.end() && unacked->second > 0;
    track->second.become(holds ? WorkState::Busy : track->second.isOver() ? WorkState::Away : WorkState::Idle, at, width);
    if (!holds && track->second.isOver() && unacked != m_unacked.end())
        m_unacked.erase(unacked);
}

void SubscriptionWork::halve(Duration width)
{
    for (auto& [id, track] : m_tracks)
        track.halve(width);
}

} // namespace postroom
