#include "app/net/AmqpSocket.h"

#include <QTimer>

using namespace postroom;

namespace {

/// So much is taken from one client before others have their turn, and held for a client that has to wait.
constexpr qint64 pieceSize = 32 * 1024;

} // namespace

AmqpSocket::AmqpSocket(QTcpSocket* socket, amqp::ClientConnection& connection, const QElapsedTimer& uptime,
                       QObject* parent)
    : QObject(parent), m_socket(socket), m_connection(connection), m_uptime(uptime), m_buffer(pieceSize)
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(pieceSize);
    // Answers are small and awaited.
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_socket, &QTcpSocket::readyRead, this, &AmqpSocket::ready);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &AmqpSocket::noteWritten);
    // Later, so that nobody is in the middle of something with this socket.
    connect(m_socket, &QTcpSocket::disconnected, this, &AmqpSocket::closed, Qt::QueuedConnection);
}

void AmqpSocket::readOn()
{
    if (m_isHeldBack || (!m_connection.wantsInput() && !m_connection.isOver()))
        return;
    const qint64 count = m_socket->read(m_buffer.data(), pieceSize);
    if (count <= 0)
        return;
    m_connection.receive({m_buffer.data(), static_cast<std::size_t>(count)},
                         Duration{m_uptime.nsecsElapsed() / 1000});
    planRead();
}

void AmqpSocket::planRead()
{
    // No signal comes for what had arrived before: while the client had to wait, or beyond the last piece.
    if (m_isReadPlanned || m_isHeldBack || m_socket->bytesAvailable() == 0 || !m_connection.wantsInput())
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
    QTimer::singleShot(milliseconds, Qt::PreciseTimer, this, [this] {
        m_isHeldBack = false;
        emit ready();
    });
}

void AmqpSocket::readRest()
{
    m_isHeldBack = false;
    while (m_connection.wantsInput() && m_socket->bytesAvailable() > 0)
        readOn();
}

void AmqpSocket::flush()
{
    std::string& output = m_connection.output();
    if (!output.empty() && m_socket->state() == QAbstractSocket::ConnectedState) {
        m_isFlushing = true;
        m_socket->write(output.data(), static_cast<qint64>(output.size()));
        m_socket->flush();
        m_isFlushing = false;
        m_connection.noteSent(Duration{m_uptime.nsecsElapsed() / 1000});
    }
    output.clear();
    m_connection.setUnsent(static_cast<std::size_t>(m_socket->bytesToWrite()));
    if (m_connection.isOver() && m_socket->state() == QAbstractSocket::ConnectedState)
        m_socket->disconnectFromHost();
    planRead();
}

void AmqpSocket::noteWritten()
{
    if (m_isFlushing)
        return;
    const bool wantedInput = m_connection.wantsInput();
    m_connection.setUnsent(static_cast<std::size_t>(m_socket->bytesToWrite()));
    if (m_connection.hasOutput() || (!wantedInput && m_connection.wantsInput()))
        emit ready();
}
