#include "app/net/AmqpSocket.h"

#include <QTimer>

using namespace postroom;

namespace {

/// So much is taken from one client before others have their turn, and held for a client that has to wait.
constexpr std::size_t pieceSize = 32 * 1024;

} // namespace

AmqpSocket::AmqpSocket(std::unique_ptr<StreamSocket> socket, amqp::ClientConnection& connection,
                       const QElapsedTimer& uptime, QObject* parent)
    : QObject(parent)
    , m_socket(std::move(socket))
    , m_connection(connection)
    , m_uptime(uptime)
    , m_readable(m_socket->descriptor(), QSocketNotifier::Read)
    , m_writable(m_socket->descriptor(), QSocketNotifier::Write)
    , m_arrived(pieceSize)
{
    m_writable.setEnabled(false);
    connect(&m_readable, &QSocketNotifier::activated, this, &AmqpSocket::receive);
    connect(&m_writable, &QSocketNotifier::activated, this, &AmqpSocket::sendRest);
}

void AmqpSocket::receive()
{
    const StreamSocket::Outcome outcome = m_socket->receive(m_arrived.data() + m_kept, pieceSize - m_kept);
    if (outcome.isOver)
        return close();
    m_kept += outcome.bytes;
    if (m_kept > 0)
        emit ready();
}

void AmqpSocket::readOn()
{
    if (!m_isHeldBack && m_kept > 0 && (m_connection.wantsInput() || m_connection.isOver())) {
        const std::size_t count = std::exchange(m_kept, 0);
        m_connection.receive({m_arrived.data(), count}, Duration{m_uptime.nsecsElapsed() / 1000});
    }
    // What does not fit stays with the system, and the client has to wait.
    m_readable.setEnabled(m_socket && !m_isHeldBack && m_kept < pieceSize);
}

void AmqpSocket::planRead()
{
    // No signal comes for what is kept.
    if (m_isReadPlanned || m_isHeldBack || m_kept == 0 || !m_connection.wantsInput())
        return;
    m_isReadPlanned = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isReadPlanned = false;
            emit ready();
        },
        Qt::QueuedConnection);
}

void AmqpSocket::holdBack(int milliseconds)
{
    m_isHeldBack = true;
    m_readable.setEnabled(false);
    QTimer::singleShot(milliseconds, Qt::PreciseTimer, this, [this] {
        m_isHeldBack = false;
        emit ready();
    });
}

void AmqpSocket::readRest()
{
    m_isHeldBack = false;
    readOn();
}

void AmqpSocket::flush()
{
    // Once it is sent, the port may have more that had to wait.
    while (m_socket && m_connection.hasOutput()) {
        std::string& output = m_connection.output();
        send(output);
        output.clear();
        m_connection.noteSent(Duration{m_uptime.nsecsElapsed() / 1000});
        m_connection.setUnsent(m_rest.size() - m_restStart);
    }
    m_connection.output().clear();
    if (m_connection.isOver() && m_rest.empty())
        close();
    planRead();
}

void AmqpSocket::send(std::string_view bytes)
{
    if (m_rest.empty()) {
        const StreamSocket::Outcome outcome = m_socket->send(bytes.data(), bytes.size());
        if (outcome.isOver)
            return close();
        bytes.remove_prefix(outcome.bytes);
        if (bytes.empty())
            return;
    }
    // What was sent is dropped only when it is the larger part, so that no byte is moved again and again.
    if (m_restStart > m_rest.size() / 2) {
        m_rest.erase(0, m_restStart);
        m_restStart = 0;
    }
    m_rest.append(bytes);
    m_writable.setEnabled(true);
}

void AmqpSocket::sendRest()
{
    const StreamSocket::Outcome outcome = m_socket->send(m_rest.data() + m_restStart, m_rest.size() - m_restStart);
    if (outcome.isOver)
        return close();
    m_restStart += outcome.bytes;
    if (m_restStart == m_rest.size()) {
        m_rest.clear();
        m_restStart = 0;
        m_writable.setEnabled(false);
        if (m_connection.isOver())
            return close();
    }
    const bool wantedInput = m_connection.wantsInput();
    m_connection.setUnsent(m_rest.size() - m_restStart);
    if (m_connection.hasOutput() || (!wantedInput && m_connection.wantsInput()))
        emit ready();
}

void AmqpSocket::close()
{
    if (!m_socket)
        return;
    m_readable.setEnabled(false);
    m_writable.setEnabled(false);
    m_socket.reset();
    m_rest.clear();
    m_restStart = 0;
    // Later, because somebody may be in the middle of something with this socket.
    QMetaObject::invokeMethod(this, &AmqpSocket::closed, Qt::QueuedConnection);
}
