#pragma once

#include "core/broker/NamePattern.h"
#include "core/broker/Transaction.h"
#include "core/broker/UnackedMessages.h"
#include "core/broker/exchanges/Exchange.h"
#include "core/broker/queues/Queue.h"
#include "core/events/Route.h"
#include "core/time/Task.h"
#include "core/vocabulary/IdTable.h"

#include <deque>
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <variant>

namespace postroom {

/// What a user may do in a virtual host (VH-2).
struct Permissions {
    NamePattern configure;
    NamePattern write;
    NamePattern read;
};

using PolicyPtr = std::shared_ptr<const PolicySpec>;

struct VirtualHost {
    std::map<std::string, ExchangeId, std::less<>> exchanges;
    std::map<std::string, QueueId, std::less<>> queues;
    std::map<std::string, Permissions, std::less<>> permissions; ///< by user
    std::map<std::string, PolicyPtr, std::less<>> policies;
    std::map<std::string, PolicyPtr, std::less<>> operatorPolicies;
    std::optional<std::uint64_t> maxQueues;
    std::optional<std::uint64_t> maxConnections;
    std::uint64_t connections = 0; ///< open now
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
    std::shared_ptr<const ConnectionSpec> spec;
    ClientId client; ///< 0: a program outside the simulation
    std::map<std::uint16_t, ChannelId> channels;
    /// What it sent since it was blocked, which waits for the end of a memory alarm (FLOW-2, FLOW-3).
    std::deque<std::variant<ArriveAtExchange, ArriveSettlement>> held;
    bool blocked = false;
    bool mayDoAnything = true; ///< its permissions allow every name; spares looking at each
};

struct Channel {
    ChannelId id;
    ConnectionId connection;
    std::uint16_t number = 1;
    std::map<std::string, ConsumerId> consumersByTag;
    UnackedMessages unacked;
    std::uint64_t nextTag = 1;
    std::uint32_t prefetch = 0;        ///< for consumers started from now on (D-QOS-1)
    std::uint32_t channelPrefetch = 0; ///< for all of them together (D-QOS-2)
    std::uint32_t unackedToConsumers = 0;
    /// Consumers found without room and out of their lines, in the order they were found (D-3).
    std::vector<ConsumerId> blocked;
    bool confirms = false;
    std::uint64_t confirmNumber = 0; ///< of its last publish (CONF-1)
    std::optional<Transaction> transaction;
    ConsumerId replyConsumer; ///< receives direct replies (R-RPC-1)
    std::string replyAddress;
    bool timeoutCheckPlanned = false;
    SimTime lastLanding; ///< nothing sent later on this channel arrives before this

    /// Everything unsettled, also what a transaction will settle at its commit.
    template<class Body>
    void forEachUnacked(Body body) const
    {
        unacked.forEach(body);
        if (!transaction)
            return;
        for (const Transaction::Settling& settling : transaction->settlings) {
            for (const UnackedDelivery& delivery : settling.deliveries)
                body(delivery);
        }
    }
};

/// A subscription of a channel to a queue.
struct Consumer {
    ConsumerId id;
    ChannelId channel;
    QueueId queue; ///< 0: it waits for direct replies
    std::string tag;
    bool noAck = false;
    bool exclusive = false;
    std::uint32_t prefetch = 0;
    std::int32_t priority = 0;
    std::uint32_t unacked = 0;

    bool hasRoom() const { return noAck || prefetch == 0 || unacked < prefetch; }
};

/// A publish on a confirm channel whose queues have not all answered yet (CONF-4).
struct PendingConfirm {
    ChannelId channel;
    std::uint64_t number = 0;
    std::uint32_t queuesLeft = 0;
    bool refused = false;
    bool waitsForDisk = false; ///< a queue that has accepted it writes it to the disk first
};

/// How many dead letters move at one instant, where nothing takes time.
struct DeadLetterRush {
    SimTime instant = SimTime::never();
    int count = 0;    ///< so far
    int depth = 0;    ///< how many made room for each other
    SimTime lineEnds; ///< when the last of those that have to wait moves; 0: nobody waits
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
    std::map<std::string, std::string, std::less<>> users; ///< their passwords
    std::map<MessageId, PendingConfirm> confirms;
    /// Whom a direct reply to an address reaches (R-RPC-2).
    std::map<std::string, ConsumerId, std::less<>> replyAddresses;
    std::uint64_t storedBytes = 0; ///< what all messages take, ready and unacked (FLOW-8)
    std::uint64_t watermark = 0;   ///< 0: none
    bool alarm = false;
    Duration diskDelay; ///< a message to be kept is on the disk so long after it came
    std::deque<std::pair<MessageId, SimTime>> writing; ///< until when; some are written already
    std::uint64_t refusedPublishes = 0; ///< copies of published messages that a full queue refused (TX-6)
    DeadLetterRush deadLetterRush;
    std::uint64_t nextMessage = 1;
    std::uint64_t nextCopy = 1;

    VirtualHost* findVhost(std::string_view name);
    Queue* findQueue(std::string_view vhost, std::string_view name);
    Exchange* findExchange(std::string_view vhost, std::string_view name);
    /// The virtual host of a connection.
    const std::string& vhostOf(const Channel& channel) const;
    bool canTake(const Consumer& consumer) const;
    /// The connection of a simulated client or program by its name; 0 if there is none.
    ConnectionId connectionNamed(std::string_view name) const;
};

} // namespace postroom
