#pragma once

#include <cstdint>
#include <string_view>

namespace postroom::amqp {

enum class FrameType : std::uint8_t { Method = 1, Header = 2, Body = 3, Heartbeat = 8 };

/// One frame without its wrapping.
struct Frame {
    FrameType type = FrameType::Method;
    std::uint16_t channel = 0;
    std::string_view payload; ///< a view: whoever gives the frame says how long it lives
};

/// What every frame has around its payload: type, channel and size in front, one byte at the end.
constexpr std::uint32_t frameOverhead = 8;
/// The last byte of every frame.
constexpr char frameEnd = '\xCE';
/// The smallest frame-max there is, and the one that holds before tune-ok; bytes of a whole frame (W-4).
constexpr std::uint32_t smallestFrameMax = 4096;
/// What a client says first, and what a server answers to anything else (W-1, W-2).
constexpr std::string_view protocolHeader("AMQP\0\0\x09\x01", 8);

} // namespace postroom::amqp
