#include "core/amqp/Port.h"

#include "core/amqp/ServerGreeting.h"

#include <algorithm>

namespace postroom::amqp {

Port::Port(Engine& engine, const std::string& version)
    : m_switchboard(engine), m_serverProperties(serverProperties(version))
{
}

ClientConnection& Port::accept(Peer peer, Duration uptime)
{
    ClientConnection& connection =
        m_connections.emplace_back(m_switchboard, m_serverProperties, std::move(peer), uptime);
    connection.setPaused(m_isPaused);
    return connection;
}

void Port::release(ClientConnection& connection)
{
    connection.lose();
    m_switchboard.forget(connection);
    m_connections.remove_if([&](const ClientConnection& each) { return &each == &connection; });
}

void Port::advance()
{
    m_switchboard.follow();
    const SimTime now = m_switchboard.now();
    for (ClientConnection& connection : m_connections) {
        if (connection.nextDue() <= now)
            connection.advance(now);
    }
}

SimTime Port::nextDue() const
{
    SimTime due = SimTime::never();
    for (const ClientConnection& connection : m_connections)
        due = std::min(due, connection.nextDue());
    return due;
}

std::vector<ClientConnection*> Port::takeTouched()
{
    std::vector<ClientConnection*> touched = m_switchboard.takeTouched();
    for (ClientConnection* connection : touched) {
        connection->untouch();
        connection->process(); // it may have been held up until now
    }
    return touched;
}

void Port::setPaused(bool paused)
{
    m_isPaused = paused;
    for (ClientConnection& connection : m_connections) {
        connection.setPaused(paused);
        connection.touch();
    }
}

void Port::beat(Duration uptime)
{
    for (ClientConnection& connection : m_connections)
        connection.beat(uptime, !m_isPaused);
}

void Port::forceAll(const std::string& reason)
{
    for (ClientConnection& connection : m_connections)
        connection.force(reason);
}

} // namespace postroom::amqp
