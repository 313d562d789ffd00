#pragma once

#include "core/scenario/Problem.h"

#include <tl/expected.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace postroom {

/// Where something stands in a file, counted from 1.
struct JsonPlace {
    int line = 0;
    int column = 0;
};

struct JsonMember;

/// One JSON value that knows its place in the file and keeps the order of keys.
struct JsonValue {
    enum class Kind : std::uint8_t { Null, Boolean, Integer, Real, Text, Array, Object };

    Kind kind = Kind::Null;
    bool boolean = false;
    bool tooLarge = false; ///< an integer beyond 64 bits with sign
    std::int64_t integer = 0;
    double real = 0;
    std::string text;
    std::vector<JsonValue> items;
    std::vector<JsonMember> members;
    JsonPlace place;

    static JsonValue of(bool boolean);
    static JsonValue of(std::int64_t integer);
    static JsonValue ofReal(double real);
    static JsonValue of(std::string text);
    static JsonValue of(const char* text);
    static JsonValue array();
    static JsonValue object();

    bool isObject() const { return kind == Kind::Object; }
    bool isArray() const { return kind == Kind::Array; }
    bool isText() const { return kind == Kind::Text; }
    bool isInteger() const { return kind == Kind::Integer && !tooLarge; }
    const JsonMember* member(std::string_view key) const;
    /// The value of a member, or nothing.
    const JsonValue* find(std::string_view key) const;
    void add(std::string_view key, JsonValue value);
    /// Equal in content, wherever it stands; the order of keys counts.
    bool operator==(const JsonValue& other) const;
};

struct JsonMember {
    std::string key;
    JsonValue value;
    JsonPlace place; ///< of the key
    /// Says what would be so without it; the writer leaves it out unless the file already had it.
    bool implied = false;
    bool operator==(const JsonMember& other) const { return key == other.key && value == other.value; }
};

/// "a number", "a list": how a kind of value is called in sentences.
std::string_view nameOf(JsonValue::Kind kind);

/// Reads a whole file. What is wrong with it is said with its place and what would work.
tl::expected<JsonValue, Problem> readJson(std::string_view text, const std::string& file);

} // namespace postroom
