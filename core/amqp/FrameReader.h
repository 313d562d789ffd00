#pragma once

#include "core/amqp/Frame.h"

#include <tl/expected.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace postroom::amqp {

/// Why the bytes are no frame: 501 connection for all of them (W-12).
enum class FrameFault : std::uint8_t {
    UnknownType,       ///< none of 1, 2, 3 and 8
    TooLarge,          ///< more than frame-max allows
    WrongEnd,          ///< the byte after the payload is not 0xCE
    HeartbeatNotEmpty, ///< a heartbeat with a payload
};

/// Cuts a stream of bytes into frames. Bytes come in pieces of any size; each frame comes out once it is whole:
///
///     reader.feed(bytes);
///     while (const auto frame = reader.next()) { if (!*frame) return; handle(**frame); }
///     // here next() has said what is wrong
///
/// Faults are found as early as possible, type and size before the payload has come, so never more than one
/// frame of allowed size is kept waiting. After a fault next() repeats it.
class FrameReader {
public:
    /// The limit for whole frames in bytes, at least smallestFrameMax, which holds from the start. As in
    /// RabbitMQ, frames that are up to 8 bytes longer are tolerated.
    void setFrameMax(std::uint32_t frameMax);

    /// Adds what has arrived. Payloads given before are no longer valid.
    void feed(std::string_view bytes);

    /// The next frame, or nothing when it has not arrived as a whole. The payload is valid until the next feed().
    tl::expected<std::optional<Frame>, FrameFault> next();

    /// The first eight bytes of a connection, which are no frame; nothing before they have all arrived. Valid
    /// until the next feed().
    std::optional<std::string_view> takeProtocolHeader();

    /// Bytes that have arrived and were not given out yet.
    std::size_t pending() const { return m_buffer.size() - m_start; }

private:
    std::string m_buffer;
    std::size_t m_start = 0; ///< where the next frame begins in m_buffer
    std::uint32_t m_frameMax = smallestFrameMax;
};

} // namespace postroom::amqp
