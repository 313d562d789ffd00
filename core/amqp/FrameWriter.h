#pragma once

#include "core/amqp/Frame.h"
#include "core/amqp/MethodCodec.h"
#include "core/vocabulary/Message.h"

#include <string>
#include <string_view>

namespace postroom::amqp {

/// Appends whole frames to a buffer that belongs to the caller, who sends it and empties it. A buffer that is
/// used again and again soon has room enough, and writing allocates nothing.
class FrameWriter {
public:
    explicit FrameWriter(std::string& output) : m_output(output) {}

    /// The limit for whole frames in bytes, at least smallestFrameMax, which holds from the start. It is for
    /// bodies, which are split; a method or a header is one frame, however long, as in RabbitMQ.
    void setFrameMax(std::uint32_t frameMax);

    /// One method frame.
    template<IsMethod T>
    void writeMethod(std::uint16_t channel, const T& method)
    {
        const std::size_t length = beginFrame(FrameType::Method, channel);
        WireWriter writer(m_output);
        amqp::writeMethod(writer, method);
        endFrame(length);
    }
    void writeMethod(std::uint16_t channel, const Method& method);

    /// The header frame and the body frames of a message: to follow a method with content at once.
    void writeContent(std::uint16_t channel, const Properties& properties, std::string_view body);

    void writeHeartbeat();
    void writeProtocolHeader();

private:
    /// Gives the place of the length, for endFrame().
    std::size_t beginFrame(FrameType type, std::uint16_t channel);
    void endFrame(std::size_t length);

    std::string& m_output;
    std::uint32_t m_frameMax = smallestFrameMax;
};

} // namespace postroom::amqp
