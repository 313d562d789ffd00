#pragma once

#include <QHostAddress>

#include <cstddef>

/// A connected TCP socket that never waits, as the system has it. For one turn of a busy client QTcpSocket makes
/// seven system calls and copies every byte twice more; this makes two.
class StreamSocket {
public:
    /// Takes over the system's socket and makes it ready for small answers that are awaited.
    explicit StreamSocket(qintptr descriptor);
    ~StreamSocket();
    StreamSocket(const StreamSocket&) = delete;
    StreamSocket& operator=(const StreamSocket&) = delete;

    struct Peer {
        QHostAddress address;
        quint16 port = 0;
    };
    Peer peer() const;
    qintptr descriptor() const { return m_descriptor; }

    struct Outcome {
        std::size_t bytes = 0; ///< how much was read or taken; 0 also when there is nothing to be done just now
        bool isOver = false;   ///< the other side is gone
    };
    Outcome receive(char* into, std::size_t atMost);
    Outcome send(const char* bytes, std::size_t count);

private:
    qintptr m_descriptor;
};
