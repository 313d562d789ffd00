#include "core/amqp/ConnectionRefusals.h"

#include <fmt/format.h>

namespace postroom::amqp {

Refusal hardRefusal(ReplyCode code, std::string sentence) { return {code, Scope::Connection, std::move(sentence)}; }

Refusal forcedClosure(const std::string& reason)
{
    return hardRefusal(
        ReplyCode::ConnectionForced,
        fmt::format("CONNECTION_FORCED - broker forced connection closure with reason '{}'", reason));
}

Refusal refusalOf(FrameFault fault)
{
    std::string sentence = "FRAME_ERROR - ";
    switch (fault) {
    case FrameFault::UnknownType: sentence += "unknown frame type"; break;
    case FrameFault::TooLarge: sentence += "frame too large"; break;
    case FrameFault::WrongEnd: sentence += "invalid frame end marker"; break;
    case FrameFault::HeartbeatNotEmpty: sentence += "heartbeat with a payload"; break;
    }
    return hardRefusal(ReplyCode::FrameError, std::move(sentence));
}

Refusal notAMethod()
{
    return hardRefusal(ReplyCode::UnexpectedFrame,
                       "UNEXPECTED_FRAME - expected method frame, got non method frame instead");
}

Refusal tooManyChannels(std::size_t open, std::size_t channelMax)
{
    return hardRefusal(ReplyCode::NotAllowed,
                       fmt::format("NOT_ALLOWED - number of channels opened ({}) has reached the negotiated "
                                   "channel_max ({})",
                                   open, channelMax));
}

} // namespace postroom::amqp
