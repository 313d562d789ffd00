#pragma once

#include "app/net/AmqpSocket.h"
#include "app/net/Listener.h"
#include "app/net/LiveEngine.h"
#include "core/amqp/Port.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QObject>
#include <QTimer>

#include <map>
#include <optional>

/// The AMQP port of a world: listens, carries bytes between sockets and the port, and wakes up when something
/// is due. Everything happens in one thread and nothing ever waits for a client.
class AmqpServer : public QObject {
    Q_OBJECT

public:
    AmqpServer(LiveEngine& engine, const std::string& version, QObject* parent = nullptr);
    ~AmqpServer() override;

    /// Nothing if it listens; otherwise a sentence. Port 0 takes a free one.
    std::optional<QString> listen(const QHostAddress& address, quint16 port);
    quint16 port() const { return m_server.serverPort(); }
    /// Passes on what has happened in the world for other reasons than the clients.
    void follow();
    void setPaused(bool paused);
    /// How often it has paused because clients had sent much at once.
    std::uint64_t rests() const { return m_rests; }
    /// How many clients are connected.
    int count() const { return static_cast<int>(m_sockets.size()); }
    /// Says 320 to everybody without waiting for an answer; the sockets go with this object.
    void dismiss();
    /// Closes every connection with 320 and says when they are gone, after a second at the latest.
    void stop();

signals:
    /// As many clients are connected as the system allows; others wait until one goes.
    void full(int count);
    /// Clients may have come, gone or asked for something.
    void served();
    void stopped();

private:
    void accept(qintptr descriptor);
    void attend(AmqpSocket* socket);
    void remove(AmqpSocket* socket);
    void beat();
    /// Before the program waits for more: a short pause, if it is worth it.
    void rest();
    /// Sends what there is to be sent, and sets the alarm for what is due next.
    void settle();

    LiveEngine& m_engine;
    postroom::amqp::Port m_port;
    Listener m_server;
    QTimer m_alarm;
    qint64 m_alarmRings = 0; ///< if it is set; in milliseconds of m_uptime
    QTimer m_beat;
    QElapsedTimer m_uptime;
    std::map<postroom::amqp::ClientConnection*, AmqpSocket*> m_sockets;
    std::size_t m_mostAtOnce = 0; ///< messages that one client has sent since the last rest
    std::uint64_t m_rests = 0;
    std::size_t m_mostSockets;
    bool m_isFull = false;
    bool m_isStopping = false;
};
