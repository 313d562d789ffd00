#pragma once

#include "core/amqp/FrameReader.h"
#include "core/amqp/FrameWriter.h"
#include "core/amqp/MethodCodec.h"

#include <QTcpSocket>

#include <string>
#include <vector>

/// A client with a real socket, for the stories about the port of a window.
class SocketClient {
public:
    explicit SocketClient(quint16 port);

    QTcpSocket& socket() { return m_socket; }
    bool isGone() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }
    template<class Method>
    void send(std::uint16_t channel, const Method& method)
    {
        std::string bytes;
        postroom::amqp::FrameWriter(bytes).writeMethod(channel, method);
        send(bytes);
    }
    void send(const std::string& bytes);
    void publish(const std::string& exchange, const std::string& key, const std::string& body);
    /// Says everything up to an open channel 1; the answers are not waited for.
    void logIn(const std::string& name);

    /// Reads what has arrived; true if a method of that kind was among it, now or earlier.
    template<class Method>
    bool hasHeard()
    {
        return count(Method::id) > 0;
    }
    /// Reads what has arrived; how many methods of that kind have come so far.
    template<class Method>
    int count()
    {
        return count(Method::id);
    }

private:
    int count(postroom::amqp::MethodId id);

    QTcpSocket m_socket;
    postroom::amqp::FrameReader m_reader;
    std::vector<postroom::amqp::MethodId> m_heard;
};
