#pragma once

#include <string>
#include <string_view>

namespace postroom::amqp {

/// Whether the bytes are UTF-8 as Unicode defines it: no overlong forms, no surrogates, nothing above
/// U+10FFFF. RabbitMQ asks this of short strings in methods (W-13).
bool isUtf8(std::string_view bytes);

/// The text, if it fits into a short string (255 bytes); else its beginning, cut between two characters, and
/// "...". For the texts of channel.close and connection.close, which may quote long names.
std::string fittedShortString(std::string text);

} // namespace postroom::amqp
