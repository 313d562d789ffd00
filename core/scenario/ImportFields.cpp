#include "core/scenario/ImportFields.h"

namespace postroom {

void ImportFields::note(const JsonPlace& place, std::string sentence) const
{
    m_report.push_back({place, std::move(sentence)});
}

std::vector<const JsonValue*> ImportFields::objects(const JsonValue& parent, std::string_view key) const
{
    std::vector<const JsonValue*> found;
    const JsonValue* list = parent.find(key);
    if (!list)
        return found;
    if (!list->isArray()) {
        note(list->place, fmt::format("'{}' should be a list; it was left out.", key));
        return found;
    }
    for (const JsonValue& item : list->items) {
        if (item.isObject())
            found.push_back(&item);
        else
            note(item.place, fmt::format("an entry of '{}' is {} instead of an object; it was left out.", key,
                                         nameOf(item.kind)));
    }
    return found;
}

std::string ImportFields::text(const JsonValue& object, std::string_view key, const std::string& usual) const
{
    const JsonValue* value = object.find(key);
    if (!value || value->kind == JsonValue::Kind::Null)
        return usual;
    if (value->isText())
        return value->text;
    if (value->isInteger())
        return std::to_string(value->integer);
    note(value->place, fmt::format("'{}' should be text; '{}' is used.", key, usual));
    return usual;
}

bool ImportFields::flag(const JsonValue& object, std::string_view key, bool usual) const
{
    const JsonValue* value = object.find(key);
    if (!value || value->kind == JsonValue::Kind::Null)
        return usual;
    if (value->kind == JsonValue::Kind::Boolean)
        return value->boolean;
    note(value->place, fmt::format("'{}' should be true or false; {} is used.", key, usual));
    return usual;
}

std::int64_t ImportFields::integer(const JsonValue& object, std::string_view key, std::int64_t usual) const
{
    const JsonValue* value = object.find(key);
    if (!value || value->kind == JsonValue::Kind::Null)
        return usual;
    if (value->isInteger())
        return value->integer;
    // Some tools write numbers as text.
    if (value->isText() && !value->text.empty() && value->text.size() < 18
        && value->text.find_first_not_of("0123456789") == std::string::npos) {
        std::int64_t number = 0;
        for (char digit : value->text)
            number = number * 10 + (digit - '0');
        return number;
    }
    note(value->place, fmt::format("'{}' should be a whole number; {} is used.", key, usual));
    return usual;
}

FieldTable ImportFields::table(const JsonValue& object, std::string_view key) const
{
    const JsonValue* value = object.find(key);
    if (!value || value->kind == JsonValue::Kind::Null || (value->isArray() && value->items.empty()))
        return {};
    FieldTable table;
    if (const Trouble trouble = readValue(*value, table, key)) {
        note(value->place, fmt::format("these arguments were left out: {}.", trouble->sentence));
        return {};
    }
    return table;
}

} // namespace postroom
