#include "core/vocabulary/FieldTable.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <limits>

namespace postroom {

FieldTable::FieldTable(std::initializer_list<Entry> entries) : m_entries(entries) {}

const FieldValue* FieldTable::find(std::string_view name) const
{
    for (const Entry& entry : m_entries) {
        if (entry.first == name)
            return &entry.second;
    }
    return nullptr;
}

void FieldTable::set(std::string_view name, FieldValue value)
{
    for (Entry& entry : m_entries) {
        if (entry.first == name) {
            entry.second = std::move(value);
            return;
        }
    }
    m_entries.emplace_back(name, std::move(value));
}

void FieldTable::append(std::string name, FieldValue value)
{
    m_entries.emplace_back(std::move(name), std::move(value));
}

void FieldTable::setFirst(std::string_view name, FieldValue value)
{
    remove(name);
    m_entries.insert(m_entries.begin(), Entry(name, std::move(value)));
}

bool FieldTable::remove(std::string_view name)
{
    const auto end = std::remove_if(m_entries.begin(), m_entries.end(),
                                    [&](const Entry& entry) { return entry.first == name; });
    const bool found = end != m_entries.end();
    m_entries.erase(end, m_entries.end());
    return found;
}

bool FieldTable::empty() const
{
    return m_entries.empty();
}

std::size_t FieldTable::size() const
{
    return m_entries.size();
}

bool FieldTable::operator==(const FieldTable& other) const
{
    return m_entries == other.m_entries;
}

const std::int64_t* FieldValue::asInteger() const
{
    const auto* integer = std::get_if<FieldInteger>(&value);
    return integer ? &integer->value : nullptr;
}

const std::string* FieldValue::asText() const
{
    return std::get_if<std::string>(&value);
}

const bool* FieldValue::asBoolean() const
{
    return std::get_if<bool>(&value);
}

const FieldArray* FieldValue::asArray() const
{
    return std::get_if<FieldArray>(&value);
}

const FieldTable* FieldValue::asTable() const
{
    return std::get_if<FieldTable>(&value);
}

bool FieldValue::isVoid() const
{
    return std::holds_alternative<std::monostate>(value);
}

bool FieldValue::operator==(const FieldValue& other) const
{
    return value == other.value;
}

namespace {
/// Whole numbers and moments; a moment counts as its seconds.
const std::int64_t* wholeNumber(const FieldValue& value)
{
    if (const auto* moment = std::get_if<FieldTimestamp>(&value.value))
        return &moment->seconds;
    return value.asInteger();
}

const std::string* textOrBytes(const FieldValue& value)
{
    if (const auto* bytes = std::get_if<FieldBytes>(&value.value))
        return &bytes->bytes;
    return value.asText();
}

bool isEmptyCollection(const FieldValue& value)
{
    return (value.asArray() && value.asArray()->empty()) || (value.asTable() && value.asTable()->size() == 0);
}
} // namespace

bool sameMeaning(const FieldValue& a, const FieldValue& b)
{
    const auto* aInteger = wholeNumber(a);
    const auto* bInteger = wholeNumber(b);
    const auto* aReal = std::get_if<FieldReal>(&a.value);
    const auto* bReal = std::get_if<FieldReal>(&b.value);
    if (aInteger && bInteger)
        return *aInteger == *bInteger;
    if (aInteger && bReal)
        return static_cast<double>(*aInteger) == bReal->value;
    if (aReal && bInteger)
        return aReal->value == static_cast<double>(*bInteger);
    if (aReal && bReal)
        return aReal->value == bReal->value;
    if (const std::string* text = textOrBytes(a)) {
        const std::string* other = textOrBytes(b);
        return other && *text == *other;
    }
    // Inside lists and tables RabbitMQ compares types as well; an empty one is an empty one.
    return a == b || (isEmptyCollection(a) && isEmptyCollection(b));
}

bool sameEntries(const FieldTable& a, const FieldTable& b)
{
    if (a.size() != b.size())
        return false;
    return std::all_of(a.entries().begin(), a.entries().end(), [&](const FieldTable::Entry& entry) {
        const FieldValue* other = b.find(entry.first);
        return other && *other == entry.second;
    });
}

namespace {
struct TextWriter {
    std::string operator()(std::monostate) const { return "(present)"; }
    std::string operator()(bool value) const { return value ? "true" : "false"; }
    std::string operator()(const FieldInteger& value) const { return fmt::format("{}", value.value); }
    std::string operator()(const FieldReal& value) const { return fmt::format("{}", value.value); }
    std::string operator()(const std::string& value) const { return value; }
    std::string operator()(const FieldTimestamp& value) const { return fmt::format("@{}", value.seconds); }
    std::string operator()(const FieldBytes& value) const { return "0x" + toHex(value); }
    std::string operator()(const FieldDecimal& value) const { return toText(value); }
    std::string operator()(const FieldArray& values) const
    {
        std::string text;
        for (const FieldValue& value : values)
            text += (text.empty() ? "" : ", ") + toText(value);
        return "[" + text + "]";
    }
    std::string operator()(const FieldTable& table) const { return "{" + toText(table) + "}"; }
};
} // namespace

std::string toText(const FieldValue& value)
{
    return std::visit(TextWriter{}, value.value);
}

std::string toText(const FieldTable& table)
{
    std::string text;
    for (const auto& [name, value] : table.entries())
        text += fmt::format("{}{}={}", text.empty() ? "" : ", ", name, toText(value));
    return text;
}

std::string toText(const FieldDecimal& value)
{
    // At least one digit stands before the point.
    std::string digits = fmt::format("{:0{}}", value.number, value.scale + 1);
    if (value.scale != 0)
        digits.insert(digits.size() - value.scale, 1, '.');
    return digits;
}

std::optional<FieldDecimal> decimalFromText(std::string_view text)
{
    const std::size_t point = text.find('.');
    const std::size_t scale = point == std::string_view::npos ? 0 : text.size() - point - 1;
    if (point == 0 || point == text.size() - 1 || scale > 255)
        return std::nullopt;
    std::string digits(text.substr(0, point));
    if (scale != 0)
        digits += text.substr(point + 1);
    FieldDecimal value{static_cast<std::uint8_t>(scale), 0};
    const char* end = digits.data() + digits.size();
    const auto [rest, error] = std::from_chars(digits.data(), end, value.number);
    return error == std::errc() && rest == end ? std::optional(value) : std::nullopt;
}

std::string toHex(const FieldBytes& value)
{
    std::string digits;
    for (const char byte : value.bytes)
        digits += fmt::format("{:02x}", static_cast<unsigned char>(byte));
    return digits;
}

std::optional<FieldBytes> bytesFromHex(std::string_view digits)
{
    FieldBytes value;
    for (std::size_t at = 0; at < digits.size(); at += 2) {
        unsigned byte = 0;
        const std::string_view pair = digits.substr(at, 2);
        const char* end = pair.data() + pair.size();
        const auto [rest, error] = std::from_chars(pair.data(), end, byte, 16);
        if (error != std::errc() || rest != end || pair.size() != 2)
            return std::nullopt;
        value.bytes += static_cast<char>(byte);
    }
    return value;
}

bool fitsType(const FieldInteger& number)
{
    const auto fits = [&number](auto limits) {
        return number.value >= static_cast<std::int64_t>(limits.min())
            && number.value <= static_cast<std::int64_t>(limits.max());
    };
    switch (number.type) {
    case 'b': return fits(std::numeric_limits<std::int8_t>());
    case 'B': return fits(std::numeric_limits<std::uint8_t>());
    case 's': return fits(std::numeric_limits<std::int16_t>());
    case 'u': return fits(std::numeric_limits<std::uint16_t>());
    case 'I': return fits(std::numeric_limits<std::int32_t>());
    case 'i': return fits(std::numeric_limits<std::uint32_t>());
    case 'l': return true;
    default: return false;
    }
}

} // namespace postroom
