#include "core/scenario/ScenarioFields.h"
#include "core/scenario/ScenarioReader.h"
#include "core/scenario/ScenarioWriter.h"

namespace postroom {

namespace {

/// Takes the keys that a recorded command has besides those of a planned one.
Trouble readOwnKeys(const JsonValue& json, RecordedCommand& value, JsonValue& rest)
{
    rest = json;
    rest.members.clear();
    for (const JsonMember& member : json.members) {
        Trouble trouble;
        if (member.key == "after")
            trouble = readValue(member.value, value.after, "after");
        else if (member.key == "label")
            trouble = readValue(member.value, value.label, "label");
        else
            rest.members.push_back(member);
        if (trouble)
            return trouble;
    }
    return {};
}

} // namespace

Trouble readValue(const JsonValue& json, RecordedCommand& value, std::string_view field)
{
    if (!json.isObject())
        return wrongType(json, field, R"(an object such as {"at": "12s", "after": 90, "crash_consumer": {"name": "worker-1"}})");
    if (Trouble twice = keyOccursTwice(json))
        return twice;
    JsonValue rest;
    if (Trouble trouble = readOwnKeys(json, value, rest))
        return trouble;
    TimedCommand timed;
    if (Trouble trouble = readValue(rest, timed, field))
        return trouble;
    value.at = timed.at;
    value.command = std::move(timed.command);
    return {};
}

Trouble readValue(const JsonValue& json, std::shared_ptr<const Scenario>& value, std::string_view field)
{
    if (!json.isObject())
        return wrongType(json, field, R"(a scenario, { "postroom": 1, ... })");
    auto start = readScenarioFields(json);
    if (!start)
        return start.error();
    value = std::make_shared<const Scenario>(std::move(*start));
    return {};
}

JsonValue writeValue(const std::shared_ptr<const Scenario>& value)
{
    return value ? scenarioJson(*value) : JsonValue::object();
}

JsonValue writeValue(const RecordedCommand& value)
{
    JsonValue timed = writeValue(TimedCommand{value.at, value.command});
    JsonValue object = JsonValue::object();
    object.add("at", std::move(timed.members.front().value));
    object.add("after", writeValue(value.after));
    if (!value.label.empty())
        object.add("label", writeValue(value.label));
    for (std::size_t i = 1; i < timed.members.size(); ++i)
        object.members.push_back(std::move(timed.members[i]));
    return object;
}

} // namespace postroom
