#include "core/amqp/FrameWriter.h"

#include "core/amqp/PropertiesCodec.h"

namespace postroom::amqp {

void FrameWriter::setFrameMax(std::uint32_t frameMax)
{
    ENSURE(frameMax >= smallestFrameMax, "AMQP allows no frame-max below 4096");
    m_frameMax = frameMax;
}

void FrameWriter::writeMethod(std::uint16_t channel, const Method& method)
{
    std::visit([&](const auto& each) { writeMethod(channel, each); }, method);
}

void FrameWriter::writeContent(std::uint16_t channel, const Properties& properties, std::string_view body)
{
    WireWriter writer(m_output);
    const std::size_t header = beginFrame(FrameType::Header, channel);
    writeContentHeader(writer, body.size(), properties);
    endFrame(header);
    const std::size_t longest = m_frameMax - frameOverhead;
    while (!body.empty()) {
        const std::string_view piece = body.substr(0, longest);
        const std::size_t length = beginFrame(FrameType::Body, channel);
        writer.writeBytes(piece);
        endFrame(length);
        body.remove_prefix(piece.size());
    }
}

void FrameWriter::writeHeartbeat()
{
    endFrame(beginFrame(FrameType::Heartbeat, 0));
}

void FrameWriter::writeProtocolHeader()
{
    m_output.append(protocolHeader);
}

std::size_t FrameWriter::beginFrame(FrameType type, std::uint16_t channel)
{
    WireWriter writer(m_output);
    writer.writeOctet(static_cast<std::uint8_t>(type));
    writer.writeShort(channel);
    return writer.beginLength();
}

void FrameWriter::endFrame(std::size_t length)
{
    WireWriter(m_output).endLength(length);
    m_output.push_back(frameEnd);
}

} // namespace postroom::amqp
