#pragma once

#include "core/vocabulary/SimTime.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace postroom {

struct FieldValue;
class FieldTable;

/// An integer with its AMQP field type (b B s u I i l). RabbitMQ compares declarations by the number alone
/// (R-DECL-4) but the identity of a binding also by the type (R-BIND-1).
struct FieldInteger {
    std::int64_t value = 0;
    char type = 'l';
    bool operator==(const FieldInteger&) const = default;
};

/// A floating-point number with its AMQP field type (f d). Carried and compared, never used for time.
struct FieldReal {
    double value = 0;
    char type = 'd';
    bool operator==(const FieldReal&) const = default;
};

/// Seconds since 1970, AMQP field type T.
struct FieldTimestamp {
    std::int64_t seconds = 0;
    bool operator==(const FieldTimestamp&) const = default;
};

using FieldArray = std::vector<FieldValue>;

/// Named AMQP values in the order they were given: headers and arguments.
class FieldTable {
public:
    using Entry = std::pair<std::string, FieldValue>;

    FieldTable() = default;
    FieldTable(std::initializer_list<Entry> entries);

    const FieldValue* find(std::string_view name) const;
    /// Replaces the value in place, or appends a new entry.
    void set(std::string_view name, FieldValue value);
    /// As set(), but a new entry goes to the front.
    void setFirst(std::string_view name, FieldValue value);
    bool remove(std::string_view name);
    bool empty() const;
    std::size_t size() const;
    const std::vector<Entry>& entries() const { return m_entries; }

    bool operator==(const FieldTable& other) const;

private:
    std::vector<Entry> m_entries;
};

/// One AMQP field value. No value at all (AMQP type V) is std::monostate.
struct FieldValue {
    using Variant = std::variant<std::monostate, bool, FieldInteger, FieldReal, std::string, FieldTimestamp,
                                 FieldArray, FieldTable>;
    Variant value;

    FieldValue() = default;
    FieldValue(bool boolean) : value(boolean) {}
    FieldValue(int number) : value(FieldInteger{number, 'l'}) {}
    FieldValue(std::int64_t number) : value(FieldInteger{number, 'l'}) {}
    FieldValue(FieldInteger number) : value(number) {}
    FieldValue(FieldReal number) : value(number) {}
    FieldValue(FieldTimestamp time) : value(time) {}
    FieldValue(const char* text) : value(std::string(text)) {}
    FieldValue(std::string text) : value(std::move(text)) {}
    FieldValue(FieldArray array) : value(std::move(array)) {}
    FieldValue(FieldTable table) : value(std::move(table)) {}

    const std::int64_t* asInteger() const;
    const std::string* asText() const;
    const bool* asBoolean() const;
    const FieldArray* asArray() const;
    const FieldTable* asTable() const;
    /// True for AMQP's void.
    bool isVoid() const;

    bool operator==(const FieldValue& other) const;
};

/// Equal as RabbitMQ compares values: numbers by value whatever their width (1 = 1.0), text, booleans and
/// numbers never equal to each other (R-HEADERS-6, R-DECL-4).
bool sameMeaning(const FieldValue& a, const FieldValue& b);
/// Equal entries in any order, field types included: the identity of a binding (R-BIND-1).
bool sameEntries(const FieldTable& a, const FieldTable& b);

/// For people: text as it is, numbers, true and false, {a=1, b=x}, [1, 2].
std::string toText(const FieldValue& value);
std::string toText(const FieldTable& table);

} // namespace postroom
