#include "tests/app/net/SocketClient.h"

#include <QHostAddress>

#include <algorithm>

using namespace postroom;
using namespace postroom::amqp;

namespace {

constexpr std::uint32_t frameMax = 131072;

} // namespace

SocketClient::SocketClient(quint16 port)
{
    m_reader.setFrameMax(frameMax);
    m_socket.connectToHost(QHostAddress::LocalHost, port);
}

void SocketClient::send(const std::string& bytes) { m_socket.write(bytes.data(), static_cast<qint64>(bytes.size())); }

void SocketClient::publish(const std::string& exchange, const std::string& key, const std::string& body)
{
    std::string bytes;
    FrameWriter writer(bytes);
    writer.writeMethod(1, BasicPublish{exchange, key, false, false});
    writer.writeContent(1, {}, body);
    send(bytes);
}

void SocketClient::logIn(const std::string& name)
{
    std::string bytes;
    FrameWriter writer(bytes);
    writer.writeProtocolHeader();
    writer.writeMethod(0, ConnectionStartOk{{{"connection_name", name}}, "PLAIN", std::string("\0guest\0guest", 12), "en_US"});
    writer.writeMethod(0, ConnectionTuneOk{2047, frameMax, 0});
    writer.writeMethod(0, ConnectionOpen{"/"});
    writer.writeMethod(1, ChannelOpen{});
    send(bytes);
}

int SocketClient::count(MethodId id)
{
    const QByteArray bytes = m_socket.readAll();
    m_reader.feed({bytes.data(), static_cast<std::size_t>(bytes.size())});
    for (auto frame = m_reader.next(); frame && *frame; frame = m_reader.next()) {
        if ((*frame)->type != FrameType::Method)
            continue;
        if (const auto method = decodeMethod((*frame)->payload))
            m_heard.push_back(idOf(*method));
    }
    return static_cast<int>(std::count(m_heard.begin(), m_heard.end(), id));
}
