#pragma once

#include "core/amqp/WireWriter.h"
#include "core/vocabulary/Message.h"

#include <tl/expected.hpp>

#include <optional>
#include <string_view>

namespace postroom::amqp {

/// The payload of a content header frame: what comes between a method and the body of its message.
struct ContentHeader {
    std::uint64_t bodySize = 0; ///< bytes of all body frames together; 0: none follows
    Properties properties;
};

/// Why the payload of a header frame is no content header. What the broker does then is W-11 to W-13.
enum class ContentHeaderFault : std::uint8_t {
    TooShort,      ///< ends before the properties: 501 connection
    WrongClass,    ///< not class 60: 505 connection
    WrongWeight,   ///< not 0: 505 connection
    BadProperties, ///< cut off, too long, or a header of an unknown type: 541 connection
};

tl::expected<ContentHeader, ContentHeaderFault> decodeContentHeader(std::string_view payload);
/// The same into properties that are still empty, which a message of its own has: moving them around takes
/// longer than reading them. Gives the size of the body.
tl::expected<std::uint64_t, ContentHeaderFault> decodeContentHeader(std::string_view payload, Properties& properties);
void writeContentHeader(WireWriter& writer, std::uint64_t bodySize, const Properties& properties);

/// Reads the flags and what they announce, to the last byte. The two flags without a property are ignored.
std::optional<Properties> decodeProperties(std::string_view bytes);
/// Writes what decodeProperties() has read byte for byte as it came, except that every true is written as 1
/// and type L as l. Texts have 255 bytes at most.
void writeProperties(WireWriter& writer, const Properties& properties);

} // namespace postroom::amqp
