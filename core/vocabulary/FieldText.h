#pragma once

#include "core/vocabulary/Fields.h"
#include "core/vocabulary/Ids.h"
#include "core/vocabulary/Message.h"
#include "core/vocabulary/Nodes.h"
#include "core/vocabulary/SimTime.h"

#include <fmt/format.h>

#include <string>
#include <type_traits>

namespace postroom {

// How each kind of field value is written on one line, for the journal, the console and undo labels.
// Numbers that stand for things are written as numbers here; NameBook knows their names.

inline std::string fieldText(const std::string& text) { return text; }
inline std::string fieldText(bool value) { return value ? "true" : "false"; }
inline std::string fieldText(Duration value) { return toText(value); }
inline std::string fieldText(SimTime value) { return toText(value); }
inline std::string fieldText(const NodeRef& value) { return toText(value); }
inline std::string fieldText(const FieldTable& value) { return "{" + toText(value) + "}"; }
inline std::string fieldText(MessageId value) { return toText(value); }
inline std::string fieldText(const ContentPtr& value) { return value ? value->body : std::string(); }
inline std::string fieldText(const MessagePtr& value) { return value ? toText(value->id) : std::string(); }

template<class Tag, class Number>
std::string fieldText(Id<Tag, Number> id)
{
    return std::to_string(id.value);
}

template<class T>
    requires(std::is_integral_v<T> && !std::is_same_v<T, bool>)
std::string fieldText(T value)
{
    return std::to_string(value);
}

template<class E>
    requires std::is_enum_v<E>
std::string fieldText(E value)
{
    return std::string(wordOf(value));
}

template<class T>
std::string fieldText(const std::vector<T>& values)
{
    std::string text;
    for (const T& value : values)
        text += (text.empty() ? "" : ", ") + fieldText(value);
    return "[" + text + "]";
}

/// A value as it stands after name= on a line: in quotes when it is empty or has blanks or quotes in it,
/// control characters escaped, so that one event is always one line.
std::string quotedIfNeeded(const std::string& text);

} // namespace postroom
