#pragma once

#include "core/vocabulary/SimTime.h"

#include <cstdint>
#include <optional>
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

/// Bytes that are no text, AMQP field type x.
struct FieldBytes {
    std::string bytes;
    bool operator==(const FieldBytes&) const = default;
};

/// number / 10^scale, AMQP field type D. Two decimals are equal when both parts are: 1.0 is not 1.00.
struct FieldDecimal {
    std::uint8_t scale = 0; ///< digits after the point
    std::uint32_t number = 0;
    bool operator==(const FieldDecimal&) const = default;
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
    /// Adds an entry even if the name is there already, as a sender may write it; find() knows the first one.
    void append(std::string name, FieldValue value);
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
                                 FieldBytes, FieldDecimal, FieldArray, FieldTable>;
    Variant value;

    FieldValue() = default;
    FieldValue(bool boolean) : value(boolean) {}
    FieldValue(int number) : value(FieldInteger{number, 'l'}) {}
    FieldValue(std::int64_t number) : value(FieldInteger{number, 'l'}) {}
    FieldValue(FieldInteger number) : value(number) {}
    FieldValue(FieldReal number) : value(number) {}
    FieldValue(FieldTimestamp time) : value(time) {}
    FieldValue(FieldBytes bytes) : value(std::move(bytes)) {}
    FieldValue(FieldDecimal number) : value(number) {}
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

/// Equal as RabbitMQ compares values: numbers and times by value whatever their width (1 = 1.0), text and bytes
/// by their bytes, text, booleans and numbers never equal to each other (R-HEADERS-6, R-DECL-4). What is inside
/// lists and tables has to be of the same types, and decimals equal only decimals.
bool sameMeaning(const FieldValue& a, const FieldValue& b);
/// Equal entries in any order, field types included: the identity of a binding (R-BIND-1).
bool sameEntries(const FieldTable& a, const FieldTable& b);

/// For people: text as it is, numbers, true and false, bytes as 0x1f8b, {a=1, b=x}, [1, 2].
std::string toText(const FieldValue& value);
std::string toText(const FieldTable& table);
/// All digits after the point, also zeros: "1.50".
std::string toText(const FieldDecimal& value);
/// Reads "1.50"; nothing if it is not of this form, has more than 255 digits after the point, or does not
/// fit into 32 bits without the point.
std::optional<FieldDecimal> decimalFromText(std::string_view text);
/// Two lower-case digits for each byte: "1f8b".
std::string toHex(const FieldBytes& value);
/// Reads "1f8b" or "1F8B"; nothing if it is not of this form.
std::optional<FieldBytes> bytesFromHex(std::string_view digits);

/// Whether a number fits the field type of that letter; false for a letter that is no integer type.
bool fitsType(const FieldInteger& number);

} // namespace postroom
