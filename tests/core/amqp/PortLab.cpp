#include "tests/core/amqp/PortLab.h"

#include "core/amqp/PropertiesCodec.h"
#include "tests/core/amqp/WireText.h"

#include <fmt/format.h>

namespace postroom::amqp {

PortLab::PortLab() : m_port(*this, "0.1") { m_simulation.stopRecording(); }

bool PortLab::admits(const Login& login, bool fromThisMachine) const
{
    return login.user == "guest" && login.password == "guest" && fromThisMachine;
}

void PortLab::advance(Duration span)
{
    m_simulation.runUntil(m_simulation.now() + span);
    m_port.advance();
    static_cast<void>(m_port.takeTouched());
}

void PortLab::wait(Duration span)
{
    m_uptime = m_uptime + span;
    m_port.beat(m_uptime);
}

WireClient::WireClient(PortLab& lab, bool isOnThisMachine)
    : m_lab(lab), m_connection(&lab.port().accept({"client", isOnThisMachine}, lab.uptime()))
{
    m_reader.setFrameMax(1024 * 1024);
}

WireClient::~WireClient()
{
    if (m_connection)
        cut();
}

void WireClient::open(const FieldTable& capabilities, ConnectionTuneOk tune)
{
    send(std::string(protocolHeader));
    send(0, plainLogin("guest", "guest", capabilities));
    send(0, tune);
    send(0, ConnectionOpen{"/"});
    heard();
}

void WireClient::openChannel(std::uint16_t number)
{
    send(number, ChannelOpen{});
    heard();
}

void WireClient::send(const std::string& bytes)
{
    m_connection->receive(bytes, m_lab.uptime());
    // Others hear of it too, and whoever was held up goes on.
    static_cast<void>(m_lab.port().takeTouched());
}

void WireClient::publish(std::uint16_t channel, const BasicPublish& method, const std::string& body,
                         const Properties& properties)
{
    std::string bytes;
    FrameWriter writer(bytes);
    writer.writeMethod(channel, method);
    writer.writeContent(channel, properties, body);
    send(bytes);
}

void WireClient::cut()
{
    m_lab.port().release(*m_connection);
    m_connection = nullptr;
    static_cast<void>(m_lab.port().takeTouched());
}

std::string WireClient::heard()
{
    std::string text;
    std::string& output = m_connection->output();
    m_reader.feed(output);
    output.clear();
    m_connection->setUnsent(0);
    if (!m_knowsFrames && m_reader.pending() >= protocolHeader.size()) {
        m_knowsFrames = true;
        // Only a client that spoke wrongly hears the protocol header.
        if (const auto first = m_reader.next(); !first)
            text += hexOf(*m_reader.takeProtocolHeader()) + '\n';
        else if (*first)
            text += fmt::format("0 {}\n", toText(*decodeMethod((*first)->payload)));
    }
    for (auto frame = m_reader.next(); frame && *frame; frame = m_reader.next()) {
        switch ((*frame)->type) {
        case FrameType::Method:
            text += fmt::format("{} {}\n", (*frame)->channel, toText(*decodeMethod((*frame)->payload)));
            break;
        case FrameType::Header:
            m_bytesLeft[(*frame)->channel] = decodeContentHeader((*frame)->payload)->bodySize;
            text.pop_back();
            text += m_bytesLeft[(*frame)->channel] == 0 ? " ''\n" : " '";
            break;
        case FrameType::Body:
            text += (*frame)->payload;
            m_bytesLeft[(*frame)->channel] -= (*frame)->payload.size();
            if (m_bytesLeft[(*frame)->channel] == 0)
                text += "'\n";
            break;
        case FrameType::Heartbeat: text += "heartbeat\n"; break;
        }
    }
    if (m_connection->isOver())
        text += "closed\n";
    return text;
}

ConnectionStartOk plainLogin(const std::string& user, const std::string& password, FieldTable capabilities)
{
    ConnectionStartOk said;
    said.clientProperties = {{"capabilities", std::move(capabilities)}};
    said.mechanism = "PLAIN";
    said.response = std::string(1, '\0') + user + std::string(1, '\0') + password;
    said.locale = "en_US";
    return said;
}

} // namespace postroom::amqp
