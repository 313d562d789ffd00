#include "core/scenario/ValueReading.h"

#include <array>

namespace postroom {

namespace {

struct Limits {
    std::string_view field;
    std::int64_t least;
    std::int64_t most;
};
// A priority may be any number and a negative one too (D-8); prefetch is an unsigned 16-bit number (D-QOS-6).
// What is drawn on the canvas may lie left of its origin, and an arrow may point there.
constexpr std::array limits{Limits{"prefetch", 0, 65535}, Limits{"priority", INT32_MIN, INT32_MAX},
                            Limits{"burst", 1, 100'000}, Limits{"x", -1'000'000, 1'000'000},
                            Limits{"y", -1'000'000, 1'000'000}, Limits{"width", -1'000'000, 1'000'000},
                            Limits{"height", -1'000'000, 1'000'000}};

// Names and keys are AMQP short strings: 255 bytes at most (R-NAME-1).
bool isShortString(std::string_view field)
{
    for (std::string_view each : {"name", "vhost", "source", "destination", "routing_key", "routing_keys",
                                  "exchange", "queue", "owner", "type", "republish_exchange", "republish_key",
                                  "message_id", "correlation_id", "reply_to", "expiration"}) {
        if (each == field)
            return true;
    }
    return false;
}

Trouble readTyped(const JsonMember& member, FieldValue& value, std::string_view field)
{
    const std::string type = member.key.substr(1);
    const JsonValue& json = member.value;
    if (type == "timestamp" && json.isInteger()) {
        value = FieldTimestamp{json.integer};
        return {};
    }
    if (type == "table") // inside, a single name that starts with '!' is an ordinary one
        return readValue(json, value.value.emplace<FieldTable>(), member.key);
    if (type == "f" && (json.isInteger() || json.kind == JsonValue::Kind::Real)) {
        value = FieldReal{json.isInteger() ? static_cast<double>(json.integer) : json.real, 'f'};
        return {};
    }
    if (type.size() == 1 && std::string_view("bBsuIil").find(type) != std::string_view::npos
        && json.isInteger()) {
        const FieldInteger number{json.integer, type[0]};
        value = number;
        if (fitsType(number))
            return {};
        return problemAt(json.place, fmt::format("{} does not fit the integer type {} of '{}'", number.value,
                                                 type, field));
    }
    if (const auto number = json.isText() && type == "D" ? decimalFromText(json.text) : std::nullopt) {
        value = *number;
        return {};
    }
    if (auto bytes = json.isText() && type == "x" ? bytesFromHex(json.text) : std::nullopt) {
        value = std::move(*bytes);
        return {};
    }
    return problemAt(
        member.place,
        fmt::format("unknown typed value '{}' in '{}'; known are {{\"!timestamp\": 1700000000}}, "
                    "{{\"!I\": 5}} and the like for the integer types b, B, s, u, I, i, l, {{\"!f\": 0.5}}, "
                    "{{\"!D\": \"1.50\"}} for decimals, {{\"!x\": \"1f8b\"}} for bytes in hexadecimal "
                    "digits, and {{\"!table\": {{ ... }}}}",
                    member.key, field));
}

} // namespace

Problem wrongType(const JsonValue& value, std::string_view field, std::string_view expected)
{
    return problemAt(value.place,
                     fmt::format("expected {} for '{}', not {}", expected, field, nameOf(value.kind)));
}

Trouble readValue(const JsonValue& json, std::string& value, std::string_view field)
{
    if (!json.isText())
        return wrongType(json, field, "text in double quotes");
    if (isShortString(field) && json.text.size() > 255) {
        return problemAt(json.place, fmt::format("'{}' has {} bytes; 255 are the most that AMQP can carry",
                                                 field, json.text.size()));
    }
    value = json.text;
    return {};
}

Trouble readValue(const JsonValue& json, bool& value, std::string_view field)
{
    if (json.kind != JsonValue::Kind::Boolean)
        return wrongType(json, field, "true or false, without quotes,");
    value = json.boolean;
    return {};
}

Trouble readInteger(const JsonValue& json, std::int64_t& value, std::string_view field)
{
    if (json.kind != JsonValue::Kind::Integer)
        return wrongType(json, field, "a whole number");
    Limits range{field, 0, INT64_MAX};
    for (const Limits& each : limits) {
        if (each.field == field)
            range = each;
    }
    if (json.tooLarge || json.integer < range.least || json.integer > range.most) {
        return problemAt(json.place,
                         json.tooLarge || range.most != INT64_MAX
                             ? fmt::format("'{}' must be from {} to {}", field, range.least, range.most)
                             : fmt::format("'{}' must not be negative", field));
    }
    value = json.integer;
    return {};
}

Trouble readValue(const JsonValue& json, Duration& value, std::string_view field)
{
    constexpr std::string_view example = "a duration such as \"1.5s\"";
    if (!json.isText())
        return wrongType(json, field, example);
    const std::optional<Duration> duration = parseDuration(json.text);
    if (duration) {
        value = *duration;
        return {};
    }
    const std::size_t first = json.text.find_first_not_of(' ');
    if (first != std::string::npos && json.text[first] == '-')
        return problemAt(json.place, fmt::format("'{}' cannot be negative; write {}", field, example));
    return problemAt(json.place, fmt::format("'{}' is not a time for '{}'; write {}, with us, ms, s, m or h",
                                             json.text, field, example));
}

Trouble readValue(const JsonValue& json, SimTime& value, std::string_view field)
{
    Duration sinceStart;
    if (Trouble trouble = readValue(json, sinceStart, field))
        return trouble;
    value = SimTime{} + sinceStart;
    return {};
}

Trouble readValue(const JsonValue& json, NodeRef& value, std::string_view field)
{
    const auto node = json.isText() ? parseNodeRef(json.text) : std::nullopt;
    if (node) {
        value = *node;
        return {};
    }
    if (!json.isText())
        return wrongType(json, field, "a node such as \"queue:work\"");
    return problemAt(json.place,
                     fmt::format("'{}' is not a node; write producer:, exchange:, queue: or consumer: and "
                                 "its name, for example \"queue:work\"",
                                 json.text));
}

Trouble readValue(const JsonValue& json, FieldTable& value, std::string_view field)
{
    if (!json.isObject())
        return wrongType(json, field, "an object { ... }");
    if (Trouble twice = keyOccursTwice(json))
        return twice;
    value = FieldTable();
    for (const JsonMember& member : json.members) {
        if (member.key.size() > 255)
            return problemAt(member.place, "a name in a table has 255 bytes at most");
        FieldValue entry;
        if (Trouble trouble = readValue(member.value, entry, member.key))
            return trouble;
        value.set(member.key, std::move(entry));
    }
    return {};
}

Trouble readValue(const JsonValue& json, FieldValue& value, std::string_view field)
{
    switch (json.kind) {
    case JsonValue::Kind::Null: value = FieldValue(); return {};
    case JsonValue::Kind::Boolean: value = json.boolean; return {};
    case JsonValue::Kind::Integer:
        if (json.tooLarge)
            return problemAt(json.place, fmt::format("the number of '{}' does not fit into 64 bits", field));
        value = json.integer;
        return {};
    case JsonValue::Kind::Real: value = FieldReal{json.real, 'd'}; return {};
    case JsonValue::Kind::Text: value = json.text; return {};
    case JsonValue::Kind::Array: {
        FieldArray array;
        for (const JsonValue& item : json.items) {
            FieldValue entry;
            if (Trouble trouble = readValue(item, entry, field))
                return trouble;
            array.push_back(std::move(entry));
        }
        value = std::move(array);
        return {};
    }
    case JsonValue::Kind::Object: break;
    }
    if (json.members.size() == 1 && json.members[0].key.substr(0, 1) == "!")
        return readTyped(json.members[0], value, field);
    FieldTable table;
    if (Trouble trouble = readValue(json, table, field))
        return trouble;
    value = std::move(table);
    return {};
}

std::string withArticle(std::string_view noun)
{
    const bool vowel = !noun.empty() && std::string_view("aeiou").find(noun[0]) != std::string_view::npos;
    return (vowel ? "an " : "a ") + std::string(noun);
}

Trouble keyOccursTwice(const JsonValue& object)
{
    std::set<std::string_view> seen;
    for (const JsonMember& member : object.members) {
        if (!seen.insert(member.key).second)
            return problemAt(member.place, fmt::format("the key '{}' occurs twice here", member.key));
    }
    return {};
}

} // namespace postroom
