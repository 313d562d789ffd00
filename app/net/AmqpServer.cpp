#include "app/net/AmqpServer.h"

#include "app/net/SocketLimit.h"

#include <QAbstractEventDispatcher>
#include <QThread>

#include <algorithm>

using namespace postroom;

namespace {

/// Beyond this much in messages, publishers are held back.
constexpr std::uint64_t pileOfBytes = 16 * 1024 * 1024;
constexpr int holdBackMilliseconds = 4;
/// A client that has sent so many messages at once will send more. It is worth waiting until they are there:
/// to read, to write and to wake somebody up cost as much as several messages (docs/performance.md). Whoever
/// sends little and waits for the answer never has to wait for this.
constexpr std::size_t manyMessages = 8;
constexpr std::size_t restMicrosecondsPerMessage = 10;
constexpr std::size_t longestRestMicroseconds = 200;
constexpr int beatMilliseconds = 250;
constexpr int longestStopMilliseconds = 1000;

} // namespace

AmqpServer::AmqpServer(LiveEngine& engine, const std::string& version, QObject* parent)
    : QObject(parent), m_engine(engine), m_port(engine, version), m_mostSockets(mostSockets())
{
    m_uptime.start();
    m_alarm.setSingleShot(true);
    m_alarm.setTimerType(Qt::PreciseTimer);
    m_beat.setInterval(beatMilliseconds);
    connect(&m_server, &Listener::arrived, this, &AmqpServer::accept);
    connect(&m_alarm, &QTimer::timeout, this, &AmqpServer::follow);
    connect(&m_beat, &QTimer::timeout, this, &AmqpServer::beat);
}

AmqpServer::~AmqpServer()
{
    // Sockets that close while they go would come back here.
    for (const auto& [connection, socket] : m_sockets)
        socket->disconnect(this);
}

std::optional<QString> AmqpServer::listen(const QHostAddress& address, quint16 port)
{
    if (!m_server.listen(address, port))
        return m_server.errorString();
    m_beat.start();
    // By then everybody has been read from who had sent something.
    connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, this, &AmqpServer::rest);
    return std::nullopt;
}

void AmqpServer::accept(qintptr descriptor)
{
    auto socket = std::make_unique<StreamSocket>(descriptor);
    const StreamSocket::Peer from = socket->peer();
    const amqp::Peer peer{QString("%1:%2").arg(from.address.toString()).arg(from.port).toStdString(),
                          from.address.isLoopback()};
    amqp::ClientConnection& connection = m_port.accept(peer, Duration{m_uptime.nsecsElapsed() / 1000});
    auto* own = new AmqpSocket(std::move(socket), connection, m_uptime, this);
    m_sockets[&connection] = own;
    connect(own, &AmqpSocket::ready, this, [this, own] { attend(own); });
    connect(own, &AmqpSocket::closed, this, [this, own] { remove(own); });
    attend(own);
    // Asking the system for more than it gives would keep the machine busy for nothing.
    if (m_sockets.size() >= m_mostSockets && !m_isFull) {
        m_isFull = true;
        m_server.pauseAccepting();
        emit full(count());
    }
}

void AmqpServer::attend(AmqpSocket* socket)
{
    m_engine.catchUp();
    m_port.advance();
    socket->connection().touch();
    socket->readOn();
    const amqp::ClientConnection::Traffic traffic = socket->connection().takeTraffic();
    m_mostAtOnce = std::max(m_mostAtOnce, traffic.published + traffic.settled);
    // As RabbitMQ's credit flow does: who publishes waits while messages pile up, so that those who take them
    // away get the time for it.
    if (traffic.published > 0 && m_engine.storedBytes() > pileOfBytes)
        socket->holdBack(holdBackMilliseconds);
    settle();
}

void AmqpServer::rest()
{
    const std::size_t messages = std::exchange(m_mostAtOnce, 0);
    if (messages < manyMessages)
        return;
    ++m_rests;
    QThread::usleep(static_cast<unsigned long>(std::min(longestRestMicroseconds, restMicrosecondsPerMessage * messages)));
}

void AmqpServer::remove(AmqpSocket* socket)
{
    m_engine.catchUp();
    m_port.advance();
    socket->readRest();
    m_sockets.erase(&socket->connection());
    socket->disconnect(this);
    m_port.release(socket->connection());
    socket->deleteLater();
    settle();
    if (m_isFull && !m_isStopping) {
        m_isFull = false;
        m_server.resumeAccepting();
    }
    if (m_isStopping && m_sockets.empty())
        emit stopped();
}

void AmqpServer::follow()
{
    m_engine.catchUp();
    m_port.advance();
    settle();
}

void AmqpServer::setPaused(bool paused)
{
    m_port.setPaused(paused);
    settle();
}

void AmqpServer::beat()
{
    m_port.beat(Duration{m_uptime.nsecsElapsed() / 1000});
    settle();
}

void AmqpServer::settle()
{
    // Flushing one may wake another; most rounds are one.
    for (auto touched = m_port.takeTouched(); !touched.empty(); touched = m_port.takeTouched()) {
        for (amqp::ClientConnection* connection : touched) {
            if (const auto found = m_sockets.find(connection); found != m_sockets.end())
                found->second->flush();
        }
    }
    emit served();
    const std::optional<Duration> wait = m_engine.untilDue(std::min(m_engine.nextDue(), m_port.nextDue()));
    if (!wait)
        return m_alarm.stop();
    // Rounded up: a moment too early nothing would be due yet.
    const std::int64_t milliseconds = std::min<std::int64_t>((wait->microseconds + 999) / 1000, 60'000);
    // An alarm that rings too early only sets the next one, and setting it anew for every message takes long.
    if (m_alarm.isActive() && m_alarmRings <= m_uptime.elapsed() + milliseconds)
        return;
    m_alarmRings = m_uptime.elapsed() + milliseconds;
    m_alarm.start(static_cast<int>(milliseconds));
}

void AmqpServer::dismiss()
{
    m_isStopping = true;
    m_server.close();
    m_port.forceAll("shutdown");
    settle();
}

void AmqpServer::stop()
{
    dismiss();
    if (m_sockets.empty())
        QMetaObject::invokeMethod(this, &AmqpServer::stopped, Qt::QueuedConnection);
    else
        QTimer::singleShot(longestStopMilliseconds, this, &AmqpServer::stopped);
}
