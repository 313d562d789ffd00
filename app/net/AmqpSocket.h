#pragma once

#include "core/amqp/ClientConnection.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTcpSocket>

#include <vector>

/// The socket of one client: reads when the port wants input, writes what the port has, and never waits.
class AmqpSocket : public QObject {
    Q_OBJECT

public:
    /// Takes over the socket. `uptime` tells the time since the port was opened.
    AmqpSocket(QTcpSocket* socket, postroom::amqp::ClientConnection& connection, const QElapsedTimer& uptime,
               QObject* parent);

    postroom::amqp::ClientConnection& connection() { return m_connection; }
    /// Hands what has arrived to the port, or a part of it, so that others have their turn.
    void readOn();
    /// Reads nothing for that long: others have their turn first.
    void holdBack(int milliseconds);
    /// Everything that has arrived, before the socket goes.
    void readRest();
    /// Sends what the port has, as far as the system takes it; closes the socket if that was all.
    void flush();
    /// Gives up a client that does not take what is left for it.
    void abort() { m_socket->abort(); }

signals:
    /// Something has arrived or may be sent.
    void ready();
    void closed();

private:
    /// Reads on, later, if there is something to be read and the client need not wait.
    void planRead();
    /// The system has taken more of what was left.
    void noteWritten();

    QTcpSocket* m_socket;
    postroom::amqp::ClientConnection& m_connection;
    const QElapsedTimer& m_uptime;
    std::vector<char> m_buffer;
    bool m_isReadPlanned = false;
    bool m_isHeldBack = false;
    bool m_isFlushing = false;
};
