#pragma once

#include "core/amqp/Engine.h"
#include "core/amqp/IdMap.h"

#include <map>
#include <string>
#include <vector>

namespace postroom::amqp {

class ClientChannel;
class ClientConnection;

/// Knows which client the broker's numbers belong to, reads the journal with a cursor of its own, and hands
/// each event to the connection or channel it concerns.
class Switchboard {
public:
    explicit Switchboard(Engine& engine) : m_engine(engine), m_read(engine.journal().last()) {}
    Switchboard(const Switchboard&) = delete;
    Switchboard& operator=(const Switchboard&) = delete;

    Engine& engine() { return m_engine; }
    SimTime now() const { return m_engine.now(); }
    /// What comes of it waits in the journal until follow(), so that an answer can be told first.
    Answer<Reply> submit(const Command& command, ChannelId by = {}) { return m_engine.submit(command, by); }
    /// Tells everybody what has happened since the last time.
    void follow();

    void enter(ConnectionId id, ClientConnection& connection) { m_connections.set(id, &connection); }
    void leave(ConnectionId id) { m_connections.remove(id); }
    void enter(ChannelId id, ClientChannel& channel) { m_channels.set(id, &channel); }
    void leave(ChannelId id) { m_channels.remove(id); }

    /// The connection has something to send, or is over.
    void touch(ClientConnection& connection) { m_touched.push_back(&connection); }
    void forget(const ClientConnection& connection) { std::erase(m_touched, &connection); }
    /// Those that were touched since the last call.
    std::vector<ClientConnection*> takeTouched();

private:
    struct Subscriber {
        ClientChannel* channel;
        std::string tag;
    };

    void hear(const Event& event, const Published& what);
    void hear(const Event& event, const Forwarded& what);
    void hear(const Event& event, const Subscribed& what);
    void hear(const Event& event, const Unsubscribed& what);
    void hear(const Event& event, const Delivered& what);
    void hear(const Event& event, const Got& what);
    void hear(const Event& event, const GetFoundNothing& what);
    void hear(const Event& event, const Returned& what);
    void hear(const Event& event, const Confirmed& what);
    void hear(const Event& event, const Refused& what);
    void hear(const Event& event, const ChannelEnded& what);
    void hear(const Event& event, const ConnectionEnded& what);
    void hear(const Event& event, const postroom::ConnectionBlocked& what);
    void hear(const Event& event, const postroom::ConnectionUnblocked& what);
    ClientChannel* find(ChannelId id);
    ClientConnection* find(ConnectionId id);

    Engine& m_engine;
    EventNumber m_read;
    IdMap<ConnectionId, ClientConnection*> m_connections;
    IdMap<ChannelId, ClientChannel*> m_channels;
    IdMap<ConsumerId, Subscriber> m_subscribers;
    /// Messages of clients that are on their way on lines with a delay, in order of their numbers.
    struct Traveller {
        ChannelId channel;
        SimTime until;
    };
    std::map<MessageId, Traveller> m_travellers;
    std::vector<ClientConnection*> m_touched;
};

} // namespace postroom::amqp
