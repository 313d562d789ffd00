#pragma once

#include "core/commands/Command.h"
#include "core/scenario/LocatedJson.h"
#include "core/vocabulary/FieldTable.h"
#include "core/vocabulary/Fields.h"
#include "core/vocabulary/Nearest.h"
#include "core/vocabulary/Nodes.h"
#include "core/vocabulary/SimTime.h"

#include <fmt/format.h>

#include <optional>
#include <set>
#include <string>
#include <type_traits>
#include <vector>

namespace postroom {

/// A problem, or nothing when all went well.
using Trouble = std::optional<Problem>;

/// A problem at the place of a value; the reader of the file adds the file's name.
inline Problem problemAt(const JsonPlace& place, std::string sentence)
{
    return Problem{"", place.line, place.column, std::move(sentence)};
}
/// "expected a duration such as "1.5s" for 'interval', not a number".
Problem wrongType(const JsonValue& value, std::string_view field, std::string_view expected);

// How each kind of value is read from JSON. The field's name is for sentences and for the limits that
// RabbitMQ sets to it; there is one function per kind of value and none per command or specification.
Trouble readValue(const JsonValue& json, std::string& value, std::string_view field);
Trouble readValue(const JsonValue& json, bool& value, std::string_view field);
Trouble readValue(const JsonValue& json, Duration& value, std::string_view field);
Trouble readValue(const JsonValue& json, SimTime& value, std::string_view field);
Trouble readValue(const JsonValue& json, NodeRef& value, std::string_view field);
Trouble readValue(const JsonValue& json, FieldTable& value, std::string_view field);
Trouble readValue(const JsonValue& json, FieldValue& value, std::string_view field);
Trouble readInteger(const JsonValue& json, std::int64_t& value, std::string_view field);

template<class T>
concept IsDescribed = requires
{
    Described<T>::fields;
};

template<class T>
    requires(std::is_integral_v<T> && !std::is_same_v<T, bool>)
Trouble readValue(const JsonValue& json, T& value, std::string_view field)
{
    std::int64_t number = 0;
    if (Trouble trouble = readInteger(json, number, field))
        return trouble;
    value = static_cast<T>(number);
    return {};
}

template<class T>
    requires std::is_enum_v<T> Trouble readValue(const JsonValue& json, T& value, std::string_view field)
    {
        const auto words = allWords<T>();
        if (!json.isText())
            return wrongType(json, field, fmt::format("one of \"{}\"", fmt::join(words, "\", \"")));
        const std::optional<T> known = enumFromWord<T>(json.text);
        if (!known)
            return problemAt(
                json.place, fmt::format("unknown {} '{}'{}", field, json.text, didYouMean(json.text, words)));
        value = *known;
        return {};
    }

template<IsDescribed T>
Trouble readValue(const JsonValue& json, T& value, std::string_view field);

/// A list; where one thing is meant, it may stand without the brackets.
template<class T>
Trouble readValue(const JsonValue& json, std::vector<T>& values, std::string_view field)
{
    values.clear();
    if (!json.isArray() && IsDescribed<T>)
        return wrongType(json, field, "a list [ ... ]");
    const std::vector<JsonValue> one =
        json.isArray() ? std::vector<JsonValue>() : std::vector<JsonValue>{json};
    for (const JsonValue& item : json.isArray() ? json.items : one) {
        T value{};
        if (Trouble trouble = readValue(item, value, field))
            return trouble;
        values.push_back(std::move(value));
    }
    return {};
}

/// "an exchange", "a queue"
std::string withArticle(std::string_view noun);

template<class T>
std::vector<std::string_view> fieldNames()
{
    std::vector<std::string_view> names;
    forEachField<T>([&](const auto& each) { names.push_back(each.name); });
    return names;
}

/// Reads the field of that name; false if the type has no such field.
template<class T>
bool readMember(const JsonMember& member, T& value, Trouble& trouble)
{
    bool known = false;
    forEachField<T>([&](const auto& each) {
        if (each.name != member.key)
            return;
        known = true;
        trouble = readValue(member.value, value.*each.member, each.name);
    });
    return known;
}

/// Refuses a key that occurs twice in one object.
Trouble keyOccursTwice(const JsonValue& object);

/// Reads an object by the list of its fields; an unknown key is answered with the nearest known one.
template<IsDescribed T>
Trouble readValue(const JsonValue& json, T& value, std::string_view field)
{
    if (!json.isObject())
        return wrongType(
            json, field,
            fmt::format("an object {{ ... }} that describes {}", withArticle(Described<T>::name)));
    if (Trouble twice = keyOccursTwice(json))
        return twice;
    for (const JsonMember& member : json.members) {
        if (member.key == "note" && member.value.isText())
            continue;
        Trouble trouble;
        if (!readMember(member, value, trouble)) {
            return problemAt(member.place, fmt::format("unknown key '{}' in {}{}", member.key,
                                                       withArticle(Described<T>::name),
                                                       didYouMean(member.key, fieldNames<T>())));
        }
        if (trouble)
            return trouble;
    }
    return {};
}

} // namespace postroom
