#pragma once

#include "app/words/EventSubject.h"
#include "core/events/Event.h"

#include <map>
#include <unordered_map>
#include <utility>

/// What sets out with an event, if something does.
Journey journeyStartedBy(const postroom::Event& event);

/// Knows which message each event is about, also for events that only name a consumer and a delivery tag.
/// Folded from the events themselves, in order, each once.
class MessageTrail {
public:
    /// Learns from one event and says which message it is about; none for events about other things.
    EventSubject follow(postroom::EventNumber number, const postroom::Event& event);

private:
    template<class What>
    EventSubject about(const What& what) const;
    void remember(postroom::EventNumber number, const postroom::Event& event, postroom::MessageId message);

    std::map<postroom::ConsumerId, postroom::ClientId> m_clients;
    std::map<std::pair<postroom::ClientId, std::uint64_t>, postroom::MessageId> m_held;
    std::map<std::pair<postroom::ChannelId, std::uint64_t>, postroom::MessageId> m_unsettled;
    std::unordered_map<postroom::FlightNumber, EventSubject> m_flights;
};
