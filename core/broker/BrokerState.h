#pragma once

#include "core/broker/UnackedMessages.h"
#include "core/broker/exchanges/Exchange.h"
#include "core/broker/queues/Queue.h"
#include "core/events/Route.h"
#include "core/vocabulary/IdTable.h"

#include <map>
#include <string>
#include <tuple>

namespace postroom {

struct VirtualHost {
    std::map<std::string, ExchangeId, std::less<>> exchanges;
    std::map<std::string, QueueId, std::less<>> queues;
};

struct Binding {
    BindingId id;
    std::shared_ptr<const BindingSpec> spec;
    ExchangeId source;
    QueueId queue;       ///< the destination, or
    ExchangeId exchange; ///< the destination
};

struct Connection {
    ConnectionId id;
    std::string name;
    std::string vhost;
    ClientId client; ///< 0: a program outside the simulation
    std::map<std::uint16_t, ChannelId> channels;
};

struct Channel {
    ChannelId id;
    ConnectionId connection;
    std::uint16_t number = 1;
    std::map<std::string, ConsumerId> consumersByTag;
    UnackedMessages unacked;
    std::uint64_t nextTag = 1;
    std::uint32_t prefetch = 0; ///< for consumers started from now on (D-QOS-1)
};

/// A subscription of a channel to a queue.
struct Consumer {
    ConsumerId id;
    ChannelId channel;
    QueueId queue;
    std::string tag;
    bool noAck = false;
    std::uint32_t prefetch = 0;
    std::int32_t priority = 0;
    std::uint32_t unacked = 0;
    bool blocked = false; ///< found without room and out of its line (D-3)

    bool canTake() const { return noAck || prefetch == 0 || unacked < prefetch; }
};

/// Everything the broker knows. Plain values that refer to each other by number, so a copy is a checkpoint;
/// the rules that change it are in the files beside this one.
struct BrokerState {
    std::map<std::string, VirtualHost, std::less<>> vhosts;
    IdTable<ExchangeId, Exchange> exchanges;
    IdTable<QueueId, Queue> queues;
    IdTable<BindingId, Binding> bindings;
    IdTable<ConnectionId, Connection> connections;
    IdTable<ChannelId, Channel> channels;
    IdTable<ConsumerId, Consumer> consumers;
    /// Finds the bindings of one source, destination and key.
    std::map<std::tuple<ExchangeId, ExchangeId, QueueId, std::string>, std::vector<BindingId>> bindingIndex;
    /// Routes found since the last change of the topology, for exchanges that look only at the key.
    std::map<std::pair<ExchangeId, std::string>, RoutePtr> routeCache;
    std::uint64_t nextMessage = 1;
    std::uint64_t nextCopy = 1;

    VirtualHost* findVhost(std::string_view name);
    Queue* findQueue(std::string_view vhost, std::string_view name);
    Exchange* findExchange(std::string_view vhost, std::string_view name);
    /// The connection of a simulated client or program by its name; 0 if there is none.
    ConnectionId connectionNamed(std::string_view name) const;
};

} // namespace postroom
