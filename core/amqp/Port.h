#pragma once

#include "core/amqp/ClientConnection.h"
#include "core/amqp/Switchboard.h"

#include <list>
#include <string>
#include <vector>

namespace postroom::amqp {

/// The AMQP port without its sockets: all clients of one world. Whoever has the sockets passes bytes to the
/// connections, asks for those that were touched after everything that may have changed something, and comes
/// back when something is due.
class Port {
public:
    Port(Engine& engine, const std::string& version);

    ClientConnection& accept(Peer peer, Duration uptime);
    /// The socket is closed; the connection no longer exists afterwards.
    void release(ClientConnection& connection);

    /// Passes on what has happened in the world, and does what is due there now.
    void advance();
    /// When advance() has something to do by itself, apart from what the world does.
    SimTime nextDue() const;
    /// The connections that have something to send or are over.
    std::vector<ClientConnection*> takeTouched();

    /// While the simulation is paused, no input is taken; heartbeats go on.
    void setPaused(bool paused);
    bool isPaused() const { return m_isPaused; }
    void beat(Duration uptime);
    /// Says 320 to everybody.
    void forceAll(const std::string& reason);
    std::size_t count() const { return m_connections.size(); }

private:
    Switchboard m_switchboard;
    FieldTable m_serverProperties;
    std::list<ClientConnection> m_connections;
    bool m_isPaused = false;
};

} // namespace postroom::amqp
