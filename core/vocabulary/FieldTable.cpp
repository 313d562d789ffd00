#include "core/vocabulary/FieldTable.h"

#include <fmt/format.h>

#include <algorithm>

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

bool sameMeaning(const FieldValue& a, const FieldValue& b)
{
    const auto* aInteger = a.asInteger();
    const auto* bInteger = b.asInteger();
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
    if (const FieldArray* array = a.asArray()) {
        const FieldArray* other = b.asArray();
        return other && std::equal(array->begin(), array->end(), other->begin(), other->end(), sameMeaning);
    }
    return a == b;
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

} // namespace postroom
