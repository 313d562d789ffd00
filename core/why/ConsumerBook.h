#pragma once

#include "core/events/Journal.h"

#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace postroom {

/// Why a message was delivered to this consumer and not to another one of its queue.
struct Turn {
    enum class Kind : std::uint8_t {
        OnlyOne,         ///< the queue has no other consumer
        OnlyOneWithRoom, ///< the others hold as many as their prefetch allows
        RoundRobin,      ///< of several with room, it had waited longest
        Priority,        ///< of several with room, it has the highest priority
        SingleActive,    ///< the queue has a single active consumer
    };
    Kind kind = Kind::OnlyOne;
    std::uint32_t consumers = 0; ///< of the queue, this one included
    std::uint32_t held = 0;      ///< unacked with it, this message included
    std::uint32_t prefetch = 0;  ///< 0: no limit
};

/// Who could take messages of which queue, and how many each holds. Folded from events.
class ConsumerBook {
public:
    struct Consumer {
        ConsumerId id;
        QueueId queue;
        ChannelId channel;
        ClientId client; ///< 0: a program outside the simulation
        std::uint32_t prefetch = 0;
        std::int32_t priority = 0;
        bool noAck = false;
        std::uint32_t unacked = 0;
    };

    /// Reads the journal on from where it stopped, up to its end.
    void follow(const Journal& journal);
    /// Learns from one event; events must come in order, each once.
    void learn(const Event& event);

    /// Null if it is gone or was never there.
    const Consumer* find(ConsumerId consumer) const;
    /// In order of subscription.
    std::vector<const Consumer*> consumersOf(QueueId queue) const;
    bool hasRoom(const Consumer& consumer) const;
    /// Of a queue with a single active consumer; 0 otherwise.
    ConsumerId activeOf(QueueId queue) const;
    /// The limit of all consumers of its channel together, if that is what leaves it no room; 0 otherwise.
    std::uint32_t fullChannelOf(const Consumer& consumer) const;
    /// Whether the broker does not read from its connection, because of a memory alarm.
    bool isBlocked(const Consumer& consumer) const;
    /// The program that holds a channel, also one that has ended.
    ClientId clientOf(ChannelId channel) const;
    ConnectionId connectionOf(ChannelId channel) const;
    /// Whether a simulated program is a consumer; those publish too.
    bool isConsumer(ClientId client) const { return m_programs.count(client) > 0; }
    /// Why this delivery goes where it does; ask before learning from it. Nothing if its consumer is unknown.
    std::optional<Turn> turnOf(const Delivered& delivery) const;

private:
    struct Channel {
        ConnectionId connection;
        std::uint32_t prefetch = 0; ///< for all its consumers together
        std::uint32_t unacked = 0;
    };
    void settled(ChannelId channel, std::uint64_t tag);

    EventNumber m_read = 0;
    std::map<ConsumerId, Consumer> m_consumers;
    std::map<QueueId, std::set<ConsumerId>> m_byQueue;
    std::map<QueueId, ConsumerId> m_active;
    std::map<ChannelId, Channel> m_channels;
    std::map<ConnectionId, ClientId> m_connections;
    std::set<ConnectionId> m_blocked;
    std::set<ClientId> m_programs; ///< simulated consumers, also those that are gone
    std::map<std::pair<ChannelId, std::uint64_t>, ConsumerId> m_unacked;
};

} // namespace postroom
