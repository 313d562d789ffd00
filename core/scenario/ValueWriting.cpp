#include "core/scenario/ValueWriting.h"

namespace postroom {

namespace {

JsonValue typed(const std::string& type, JsonValue value)
{
    JsonValue object = JsonValue::object();
    object.add("!" + type, std::move(value));
    return object;
}

struct FieldValueWriter {
    JsonValue operator()(std::monostate) const { return {}; }
    JsonValue operator()(bool value) const { return JsonValue::of(value); }
    JsonValue operator()(const FieldInteger& value) const
    {
        JsonValue number = JsonValue::of(value.value);
        return value.type == 'l' ? number : typed(std::string(1, value.type), std::move(number));
    }
    JsonValue operator()(const FieldReal& value) const
    {
        JsonValue number = JsonValue::ofReal(value.value);
        return value.type == 'd' ? number : typed(std::string(1, value.type), std::move(number));
    }
    JsonValue operator()(const std::string& value) const { return JsonValue::of(value); }
    JsonValue operator()(const FieldTimestamp& value) const
    {
        return typed("timestamp", JsonValue::of(value.seconds));
    }
    JsonValue operator()(const FieldBytes& value) const { return typed("x", JsonValue::of(toHex(value))); }
    JsonValue operator()(const FieldDecimal& value) const { return typed("D", JsonValue::of(toText(value))); }
    JsonValue operator()(const FieldArray& values) const
    {
        JsonValue array = JsonValue::array();
        for (const FieldValue& value : values)
            array.items.push_back(writeValue(value));
        return array;
    }
    JsonValue operator()(const FieldTable& table) const
    {
        JsonValue object = writeValue(table);
        const bool looksTyped = object.members.size() == 1 && object.members[0].key.substr(0, 1) == "!";
        return looksTyped ? typed("table", std::move(object)) : object;
    }
};

} // namespace

JsonValue writeValue(const FieldValue& value)
{
    return std::visit(FieldValueWriter{}, value.value);
}

JsonValue writeValue(const FieldTable& value)
{
    JsonValue object = JsonValue::object();
    for (const auto& [name, entry] : value.entries())
        object.add(name, writeValue(entry));
    return object;
}

JsonValue writeValue(const std::vector<FieldTable>& values)
{
    if (values.size() == 1)
        return writeValue(values[0]);
    JsonValue array = JsonValue::array();
    for (const FieldTable& table : values)
        array.items.push_back(writeValue(table));
    return array;
}

} // namespace postroom
