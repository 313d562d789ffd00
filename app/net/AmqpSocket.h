#pragma once

#include "app/net/StreamSocket.h"
#include "core/amqp/ClientConnection.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSocketNotifier>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

/// The socket of one client: reads when the port wants input, writes what the port has, and never waits.
class AmqpSocket : public QObject {
    Q_OBJECT

public:
    /// Takes over the socket. `uptime` tells the time since the port was opened.
    AmqpSocket(std::unique_ptr<StreamSocket> socket, postroom::amqp::ClientConnection& connection,
               const QElapsedTimer& uptime, QObject* parent);

    postroom::amqp::ClientConnection& connection() { return m_connection; }
    /// Hands what has arrived to the port, if it wants it.
    void readOn();
    /// Reads nothing for that long: others have their turn first.
    void holdBack(int milliseconds);
    /// Everything that has arrived, before the socket goes.
    void readRest();
    /// Sends what the port has, as far as the system takes it; closes the socket if that was all.
    void flush();

signals:
    /// Something has arrived or may be sent.
    void ready();
    void closed();

private:
    void receive();
    /// Hands over what is kept, later, if the client need not wait any more.
    void planRead();
    /// The system takes more of what was left.
    void sendRest();
    void send(std::string_view bytes);
    void close();

    std::unique_ptr<StreamSocket> m_socket; ///< none when the connection is over
    postroom::amqp::ClientConnection& m_connection;
    const QElapsedTimer& m_uptime;
    QSocketNotifier m_readable;
    QSocketNotifier m_writable;
    std::vector<char> m_arrived; ///< room for one piece; its first m_kept bytes wait for the port
    std::size_t m_kept = 0;
    std::string m_rest; ///< what the system has not taken, from m_restStart on
    std::size_t m_restStart = 0;
    bool m_isReadPlanned = false;
    bool m_isHeldBack = false;
};
