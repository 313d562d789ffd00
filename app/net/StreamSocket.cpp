#include "app/net/StreamSocket.h"

#include <QtEndian>

#ifdef Q_OS_WIN
#include <winsock2.h>
#include <ws2tcpip.h>
#else
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#endif

namespace {

#ifdef Q_OS_WIN
using Length = int;
using AddressLength = int;
SOCKET native(qintptr descriptor) { return static_cast<SOCKET>(descriptor); }
void closeNative(qintptr descriptor) { ::closesocket(native(descriptor)); }
bool mustOnlyWait() { return ::WSAGetLastError() == WSAEWOULDBLOCK; }
void neverWait(qintptr descriptor)
{
    u_long on = 1;
    ::ioctlsocket(native(descriptor), FIONBIO, &on);
}
#else
using Length = std::size_t;
using AddressLength = socklen_t;
int native(qintptr descriptor) { return static_cast<int>(descriptor); }
void closeNative(qintptr descriptor) { ::close(native(descriptor)); }
bool mustOnlyWait() { return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR; }
void neverWait(qintptr descriptor)
{
    ::fcntl(native(descriptor), F_SETFL, ::fcntl(native(descriptor), F_GETFL, 0) | O_NONBLOCK);
}
#endif

#ifdef MSG_NOSIGNAL
constexpr int noSignal = MSG_NOSIGNAL;
#else
constexpr int noSignal = 0;
#endif

void switchOn(qintptr descriptor, int level, int option)
{
    const int on = 1;
    ::setsockopt(native(descriptor), level, option, reinterpret_cast<const char*>(&on), sizeof on);
}

} // namespace

StreamSocket::StreamSocket(qintptr descriptor) : m_descriptor(descriptor)
{
    neverWait(descriptor);
    switchOn(descriptor, IPPROTO_TCP, TCP_NODELAY);
#ifdef SO_NOSIGPIPE // where there is no MSG_NOSIGNAL
    switchOn(descriptor, SOL_SOCKET, SO_NOSIGPIPE);
#endif
}

StreamSocket::~StreamSocket() { closeNative(m_descriptor); }

StreamSocket::Peer StreamSocket::peer() const
{
    sockaddr_storage storage{};
    AddressLength length = sizeof storage;
    auto* const address = reinterpret_cast<sockaddr*>(&storage);
    if (::getpeername(native(m_descriptor), address, &length) != 0)
        return {};
    const quint16 port = storage.ss_family == AF_INET6 ? reinterpret_cast<const sockaddr_in6*>(&storage)->sin6_port
                                                       : reinterpret_cast<const sockaddr_in*>(&storage)->sin_port;
    return {QHostAddress(address), qFromBigEndian(port)};
}

StreamSocket::Outcome StreamSocket::receive(char* into, std::size_t atMost)
{
    const auto count = ::recv(native(m_descriptor), into, static_cast<Length>(atMost), 0);
    if (count > 0)
        return {static_cast<std::size_t>(count), false};
    return {0, count == 0 || !mustOnlyWait()};
}

StreamSocket::Outcome StreamSocket::send(const char* bytes, std::size_t count)
{
    const auto taken = ::send(native(m_descriptor), bytes, static_cast<Length>(count), noSignal);
    if (taken >= 0)
        return {static_cast<std::size_t>(taken), false};
    return {0, !mustOnlyWait()};
}
