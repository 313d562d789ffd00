#pragma once

#include "core/why/MessageLife.h"

namespace postroom {

/// Puts one event into the life of a message, if it belongs there. One function for each kind that can.
class LifeFold {
public:
    LifeFold(MessageLife& life, const Journal& journal, EventNumber number)
        : m_life(life), m_journal(journal), m_number(number), m_event(journal.at(number))
    {
    }

    template<class Other>
    void operator()(const Other&)
    {
        // It is not about messages.
    }
    void operator()(const Published& event);
    void operator()(const Routed& event);
    void operator()(const MessageDropped& event);
    void operator()(const Returned& event);
    void operator()(const Confirmed& event);
    void operator()(const Forwarded& event);
    void operator()(const Enqueued& event);
    void operator()(const CopyDropped& event);
    void operator()(const Delivered& event);
    void operator()(const Got& event);
    void operator()(const Acked& event);
    void operator()(const Requeued& event);
    void operator()(const Dropped& event);
    void operator()(const DeadLettered& event);
    void operator()(const Received& event);
    void operator()(const WorkStarted& event);
    void operator()(const WorkFinished& event);
    void operator()(const SettlementSent& event);
    void operator()(const FlightEnded& event);
    void operator()(const FlightLost& event);

private:
    bool isMine(MessageId message) const { return message == m_life.m_message; }
    /// The event that this one follows from on the way to a queue: the journey that ended, or the cause.
    int before(FlightNumber flight) const;
    int lastOf(CopyId copy) const;
    LifeEvent& add(int parent);
    LifeEvent& addToCopy(CopyId copy);
    void addToHeld(ClientId client, std::uint64_t tag, FlightNumber flight);
    void deliver(CopyId copy, ChannelId channel, std::uint64_t tag, ConsumerId consumer, ClientId client);
    /// It is in nobody's hands any more; `reason` if it left its queue.
    void settle(CopyId copy, std::optional<DropReason> reason = std::nullopt);
    std::optional<OutsideCause> outside() const;

    MessageLife& m_life;
    const Journal& m_journal;
    EventNumber m_number;
    const Event& m_event;
};

} // namespace postroom
