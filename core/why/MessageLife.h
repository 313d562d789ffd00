#pragma once

#include "core/events/Journal.h"
#include "core/why/ConsumerBook.h"
#include "core/why/Topology.h"

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace postroom {

/// An event that made another one happen, seen from a message: a crash, a full queue's newest message.
struct OutsideCause {
    EventNumber number = 0;
    Event event;
};

/// One event in the life of a message, with what it follows from.
struct LifeEvent {
    static constexpr int none = -1;

    EventNumber number = 0;
    Event event;
    /// The index of the event in this life that it follows from; none for the first one.
    int parent = none;
    /// It only reports something: a return, a confirm, an ack that was lost. The message is not moved by it.
    bool isSide = false;
    CopyId copy;           ///< 0 before it was in a queue
    QueueId queue;         ///< the queue of that copy
    ConsumerId consumer;   ///< who holds that copy, from its delivery until it is settled
    ClientId client;       ///< the simulated program behind that consumer; 0: none
    /// Where it was delivered: why to this consumer.
    std::optional<Turn> turn;
    /// Where it was routed: what was bound then.
    std::shared_ptr<const Topology> topology;
    /// What else made it happen, if its own life did not.
    std::optional<OutsideCause> outside;
};

/// Everything that happened to one message, as a tree: a publish is its root, each copy a branch of its own, and
/// a dead letter goes on where the copy left its queue. Folded from events alone.
class MessageLife {
public:
    explicit MessageLife(MessageId message = {}) : m_message(message) {}

    /// Reads the journal on from where it stopped, up to its end.
    void follow(const Journal& journal);

    MessageId message() const { return m_message; }
    /// In order of their numbers.
    const std::vector<LifeEvent>& events() const { return m_events; }
    const LifeEvent& at(int index) const { return m_events[static_cast<std::size_t>(index)]; }
    /// The index of an event, or none.
    int indexOf(EventNumber event) const;
    /// Where the message is now, or ended: the last event of each branch, in the order of the branches.
    std::vector<int> ends() const;
    /// The journal has let the publish go, so the life begins in the middle.
    bool beginsLate() const;
    /// What is declared and bound now.
    const Topology& topology() const { return *m_topology.now(); }
    const ConsumerBook& consumers() const { return m_consumers; }

private:
    friend class LifeFold;

    MessageId m_message;
    std::vector<LifeEvent> m_events;
    EventNumber m_read = 0;
    TopologyBook m_topology;
    ConsumerBook m_consumers;
    std::map<EventNumber, int> m_byNumber;
    std::map<CopyId, int> m_lastOfCopy;
    /// Which copy a delivery tag means, on its channel and for the simulated program that holds it.
    std::map<std::pair<ChannelId, std::uint64_t>, CopyId> m_onChannel;
    std::map<std::pair<ClientId, std::uint64_t>, CopyId> m_withClient;
    int m_beforeExchange = LifeEvent::none; ///< the publish, or what happened to it before it was routed
};

} // namespace postroom
