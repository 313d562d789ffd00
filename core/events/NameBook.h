#pragma once

#include "core/events/Journal.h"

#include <map>
#include <set>
#include <string>

namespace postroom {

/// The names behind the numbers in events. Folded from the events themselves, so that a journal can be read
/// without the world it came from. Names of things that are gone are kept: the past still mentions them.
class NameBook {
public:
    /// Learns from one event; events must come in order, each once.
    void learn(const Event& event);

    std::string exchange(ExchangeId id) const; ///< "(default)" for the default exchange
    std::string queue(QueueId id) const;
    std::string binding(BindingId id) const; ///< "orders -[order.*]-> billing"
    std::string client(ClientId id) const;
    std::string connection(ConnectionId id) const;
    std::string channel(ChannelId id) const;   ///< "worker-1/1": connection and channel number
    std::string consumer(ConsumerId id) const; ///< the simulated program's name, or a real one's channel

private:
    /// Real clients may be called alike, or like a simulated one; the second one has a number behind its name.
    std::string freeName(const std::string& name) const;

    std::map<ExchangeId, std::string> m_exchanges;
    std::map<QueueId, std::string> m_queues;
    std::map<BindingId, std::string> m_bindings;
    std::map<ClientId, std::string> m_clients;
    std::map<ConnectionId, std::string> m_connections;
    std::set<std::string> m_open; ///< names of connections that are open
    std::map<ChannelId, std::string> m_channels;
    struct Subscriber {
        ClientId client; ///< 0 for a consumer that is no simulated program
        std::string tag;
    };
    std::map<ConsumerId, Subscriber> m_consumers;
};

} // namespace postroom
