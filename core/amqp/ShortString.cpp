#include "core/amqp/ShortString.h"

namespace postroom::amqp {

namespace {

bool continues(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

// The bytes of the character that starts here, or 0 if none does.
std::size_t characterSize(std::string_view rest)
{
    const auto byte = [&rest](std::size_t at) { return static_cast<unsigned char>(rest[at]); };
    if (byte(0) < 0x80)
        return 1;
    const std::size_t size = byte(0) < 0xC2 ? 0 : byte(0) < 0xE0 ? 2 : byte(0) < 0xF0 ? 3 : byte(0) < 0xF5 ? 4 : 0;
    if (size == 0 || rest.size() < size)
        return 0;
    for (std::size_t at = 1; at < size; ++at) {
        if (!continues(rest[at]))
            return 0;
    }
    const bool overlong = (byte(0) == 0xE0 && byte(1) < 0xA0) || (byte(0) == 0xF0 && byte(1) < 0x90);
    const bool surrogate = byte(0) == 0xED && byte(1) >= 0xA0;
    const bool tooHigh = byte(0) == 0xF4 && byte(1) >= 0x90;
    return overlong || surrogate || tooHigh ? 0 : size;
}

} // namespace

bool isUtf8(std::string_view bytes)
{
    while (!bytes.empty()) {
        const std::size_t size = characterSize(bytes);
        if (size == 0)
            return false;
        bytes.remove_prefix(size);
    }
    return true;
}

std::string fittedShortString(std::string text)
{
    if (text.size() <= 255)
        return text;
    std::size_t end = 252;
    while (end > 0 && continues(text[end]))
        --end;
    return text.substr(0, end) + "...";
}

} // namespace postroom::amqp
