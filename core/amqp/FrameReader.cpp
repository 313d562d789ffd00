#include "core/amqp/FrameReader.h"

#include "core/amqp/WireReader.h"
#include "core/vocabulary/Ensure.h"

namespace postroom::amqp {

namespace {

constexpr std::size_t frameHead = frameOverhead - 1; // type, channel and size

bool isFrameType(std::uint8_t type)
{
    return (type >= 1 && type <= 3) || type == 8;
}

} // namespace

void FrameReader::setFrameMax(std::uint32_t frameMax)
{
    ENSURE(frameMax >= smallestFrameMax, "AMQP allows no frame-max below 4096");
    m_frameMax = frameMax;
}

void FrameReader::feed(std::string_view bytes)
{
    // What was read is dropped only when it is the larger part, so that no byte is moved again and again.
    if (m_start >= pending()) {
        m_buffer.erase(0, m_start);
        m_start = 0;
    }
    m_buffer.append(bytes);
}

tl::expected<std::optional<Frame>, FrameFault> FrameReader::next()
{
    if (pending() == 0)
        return std::nullopt;
    WireReader reader(std::string_view(m_buffer).substr(m_start));
    const std::uint8_t type = reader.readOctet();
    const std::uint16_t channel = reader.readShort();
    const std::uint32_t size = reader.readLong();
    if (!isFrameType(type))
        return tl::unexpected(FrameFault::UnknownType);
    if (!reader.ok())
        return std::nullopt;
    // frame-max counts the eight bytes around the payload; RabbitMQ gives them away a second time.
    if (size > m_frameMax)
        return tl::unexpected(FrameFault::TooLarge);
    const Frame frame{static_cast<FrameType>(type), channel, reader.readBytes(size)};
    if (frame.type == FrameType::Heartbeat && size != 0)
        return tl::unexpected(FrameFault::HeartbeatNotEmpty);
    const auto end = static_cast<char>(reader.readOctet());
    if (!reader.ok())
        return std::nullopt;
    if (end != frameEnd)
        return tl::unexpected(FrameFault::WrongEnd);
    m_start += frameHead + size + 1;
    return frame;
}

std::optional<std::string_view> FrameReader::takeProtocolHeader()
{
    if (pending() < protocolHeader.size())
        return std::nullopt;
    const std::string_view header = std::string_view(m_buffer).substr(m_start, protocolHeader.size());
    m_start += protocolHeader.size();
    return header;
}

} // namespace postroom::amqp
