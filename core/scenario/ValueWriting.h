#pragma once

#include "core/scenario/LocatedJson.h"
#include "core/scenario/ValueReading.h"

namespace postroom {

// The other direction of ValueReading: how each kind of value is written as JSON.
inline JsonValue writeValue(const std::string& value)
{
    return JsonValue::of(value);
}
inline JsonValue writeValue(bool value)
{
    return JsonValue::of(value);
}
inline JsonValue writeValue(Duration value)
{
    return JsonValue::of(toText(value));
}
inline JsonValue writeValue(SimTime value)
{
    return JsonValue::of(toText(value - SimTime{}));
}
inline JsonValue writeValue(const NodeRef& value)
{
    return JsonValue::of(toText(value));
}
JsonValue writeValue(const FieldValue& value);
JsonValue writeValue(const FieldTable& value);
/// One set of headers stands without brackets.
JsonValue writeValue(const std::vector<FieldTable>& values);

template<class T>
    requires(std::is_integral_v<T> && !std::is_same_v<T, bool>)
JsonValue writeValue(T value)
{
    return JsonValue::of(static_cast<std::int64_t>(value));
}

template<class T>
    requires std::is_enum_v<T> JsonValue writeValue(T value)
    {
        return JsonValue::of(std::string(wordOf(value)));
    }

template<IsDescribed T>
JsonValue writeValue(const T& value);

template<class T>
JsonValue writeValue(const std::vector<T>& values)
{
    JsonValue array = JsonValue::array();
    for (const T& value : values)
        array.items.push_back(writeValue(value));
    return array;
}

/// All fields in their order; those with their default value are marked as implied.
template<IsDescribed T>
JsonValue writeValue(const T& value)
{
    const T defaults{};
    JsonValue object = JsonValue::object();
    forEachField<T>([&](const auto& each) {
        object.add(each.name, writeValue(value.*each.member));
        object.members.back().implied = object.members.back().value == writeValue(defaults.*each.member);
    });
    return object;
}

} // namespace postroom
