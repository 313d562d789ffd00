#include "core/vocabulary/FieldText.h"

namespace postroom {

std::string quotedIfNeeded(const std::string& text)
{
    bool plain = !text.empty();
    for (char c : text)
        plain = plain && c != '"' && c != '\\' && c != ' ' && static_cast<unsigned char>(c) >= 32;
    if (plain)
        return text;
    std::string quoted = "\"";
    for (char c : text) {
        if (c == '"' || c == '\\')
            quoted += '\\';
        if (static_cast<unsigned char>(c) < 32)
            quoted += fmt::format("\\x{:02x}", static_cast<unsigned char>(c));
        else
            quoted += c;
    }
    return quoted + "\"";
}

} // namespace postroom
