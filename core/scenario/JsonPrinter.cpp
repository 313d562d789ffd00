#include "core/scenario/JsonPrinter.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <cmath>

namespace postroom {

namespace {

constexpr std::size_t lineLength = 110;

std::string realText(double value)
{
    if (!std::isfinite(value))
        return "null"; // JSON has no word for it
    std::string text = fmt::format("{}", value);
    // Without a point it would be read back as a whole number.
    return text.find_first_of(".e") == std::string::npos ? text + ".0" : text;
}

std::string scalarText(const JsonValue& value)
{
    switch (value.kind) {
    case JsonValue::Kind::Boolean: return value.boolean ? "true" : "false";
    case JsonValue::Kind::Integer: return fmt::format("{}", value.integer);
    case JsonValue::Kind::Real: return realText(value.real);
    case JsonValue::Kind::Text: return quotedJson(value.text);
    default: return "null";
    }
}

std::string onOneLine(const JsonValue& value)
{
    if (!value.isArray() && !value.isObject())
        return scalarText(value);
    std::string text;
    for (const JsonValue& item : value.items)
        text += (text.empty() ? "" : ", ") + onOneLine(item);
    for (const JsonMember& member : value.members) {
        if (!member.implied)
            text += (text.empty() ? "" : ", ") + quotedJson(member.key) + ": " + onOneLine(member.value);
    }
    return value.isArray() ? "[" + text + "]" : "{" + text + "}";
}

/// `used` is what already stands on the line, `depth` how many containers are around this one.
std::string print(const JsonValue& value, std::size_t depth, std::size_t used)
{
    const std::string flat = onOneLine(value);
    const bool container = value.isArray() || value.isObject();
    if (!container || flat.size() == 2 || (depth >= 2 && used + flat.size() <= lineLength))
        return flat;
    const std::string indent((depth + 1) * 2, ' ');
    std::string text;
    for (const JsonValue& item : value.items)
        text += (text.empty() ? "\n" : ",\n") + indent + print(item, depth + 1, indent.size() + 1);
    for (const JsonMember& member : value.members) {
        if (member.implied)
            continue;
        const std::string start = indent + quotedJson(member.key) + ": ";
        text += (text.empty() ? "\n" : ",\n") + start + print(member.value, depth + 1, start.size() + 1);
    }
    text += "\n" + std::string(depth * 2, ' ');
    return value.isArray() ? "[" + text + "]" : "{" + text + "}";
}

} // namespace

std::string quotedJson(const std::string& text)
{
    return nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::string printJson(const JsonValue& root)
{
    return print(root, 0, 0) + "\n";
}

} // namespace postroom
