#pragma once

#include <tl/expected.hpp>

#include <cstdint>
#include <string>

namespace postroom {

/// AMQP 0-9-1 reply codes that RabbitMQ uses to refuse something (docs/semantics/refusals.md).
enum class ReplyCode : std::uint16_t {
    ContentTooLarge = 311,
    NoRoute = 312,
    NoConsumers = 313,
    ConnectionForced = 320,
    InvalidPath = 402,
    AccessRefused = 403,
    NotFound = 404,
    ResourceLocked = 405,
    PreconditionFailed = 406,
    FrameError = 501,
    SyntaxError = 502,
    CommandInvalid = 503,
    ChannelError = 504,
    UnexpectedFrame = 505,
    ResourceError = 506,
    NotAllowed = 530,
    NotImplemented = 540,
    InternalError = 541,
};

/// What a refusal closes: the channel it was asked on, or the whole connection.
enum class Scope : std::uint8_t { Channel, Connection };

/// The broker's "no": the code and scope a real RabbitMQ answers with, and a sentence that begins with the
/// code's name. Refusals are lessons, so they are values and never exceptions.
struct Refusal {
    ReplyCode code;
    Scope scope = Scope::Channel;
    std::string sentence;
    bool operator==(const Refusal&) const = default;
};

/// A value or the broker's refusal.
template<class Value>
using Answer = tl::expected<Value, Refusal>;

/// "NOT_FOUND" and so on, as in the text of a channel.close.
const char* nameOf(ReplyCode code);
/// A refusal whose sentence is "NAME - explanation".
tl::unexpected<Refusal> refuse(ReplyCode code, const std::string& explanation, Scope scope = Scope::Channel);
/// A sentence for people: "406 PRECONDITION_FAILED - ... (closes the channel)".
std::string toText(const Refusal& refusal);

} // namespace postroom
