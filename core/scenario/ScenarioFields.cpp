#include "core/scenario/ScenarioFields.h"

#include <cmath>

namespace postroom {

namespace {

constexpr std::string_view lockedWord = "locked"; // stands behind the place of a node that is

std::vector<std::string_view> commandNames()
{
    std::vector<std::string_view> names;
    forEachScenarioCommand(
        [&](const auto& each) { names.push_back(Described<std::decay_t<decltype(each)>>::name); });
    return names;
}

Trouble readCommand(const JsonMember& member, Command& command)
{
    Trouble trouble;
    bool known = false;
    forEachScenarioCommand([&](auto each) {
        if (Described<decltype(each)>::name != member.key)
            return;
        known = true;
        trouble = readValue(member.value, each, member.key);
        command = std::move(each);
    });
    if (!known) {
        return problemAt(member.place, fmt::format("unknown command '{}'{}", member.key,
                                                   didYouMean(member.key, commandNames())));
    }
    return trouble;
}

std::optional<double> numberIn(const JsonValue& json)
{
    constexpr double farthest = 1'000'000;
    double number = farthest + 1;
    if (json.isInteger())
        number = static_cast<double>(json.integer);
    else if (json.kind == JsonValue::Kind::Real)
        number = json.real;
    return number >= -farthest && number <= farthest ? std::optional(number) : std::nullopt;
}

JsonValue writeNumber(double number)
{
    // Pictures need no more than a tenth of a unit, and whole numbers read better.
    const double tenths = std::round(number * 10);
    const auto whole = static_cast<std::int64_t>(tenths / 10);
    return static_cast<double>(whole) * 10 == tenths ? JsonValue::of(whole) : JsonValue::ofReal(tenths / 10);
}

} // namespace

Trouble readValue(const JsonValue& json, TimedCommand& value, std::string_view field)
{
    if (!json.isObject())
        return wrongType(json, field,
                         R"(an object such as {"at": "12s", "crash_consumer": {"name": "worker-1"}})");
    if (Trouble twice = keyOccursTwice(json))
        return twice;
    bool hasTime = false;
    bool hasCommand = false;
    for (const JsonMember& member : json.members) {
        if (member.key == "note" && member.value.isText())
            continue;
        if (member.key == "at") {
            hasTime = true;
            if (Trouble trouble = readValue(member.value, value.at, "at"))
                return trouble;
            continue;
        }
        if (hasCommand)
            return problemAt(member.place,
                             "there is already a command in this object; give each one an object of its own");
        hasCommand = true;
        if (Trouble trouble = readCommand(member, value.command))
            return trouble;
    }
    if (!hasTime)
        return problemAt(json.place, "this command has no time; add \"at\": \"12s\"");
    if (!hasCommand)
        return problemAt(
            json.place,
            R"(the command is missing; add, for example, "crash_consumer": {"name": "worker-1"})");
    return {};
}

JsonValue writeValue(const TimedCommand& value)
{
    JsonValue object = JsonValue::object();
    object.add("at", writeValue(value.at));
    std::visit(
        [&](const auto& each) {
            // Commands of an AMQP client never get into a scenario.
            using Type = std::decay_t<decltype(each)>;
            forEachScenarioCommand([&](const auto& known) {
                if constexpr (std::is_same_v<std::decay_t<decltype(known)>, Type>)
                    object.add(Described<Type>::name, writeValue(each));
            });
        },
        value.command);
    return object;
}

Trouble readValue(const JsonValue& json, Layout& value, std::string_view field)
{
    if (!json.isObject())
        return wrongType(json, field, R"(an object such as {"queue:work": [480, 200]})");
    if (Trouble twice = keyOccursTwice(json))
        return twice;
    value.clear();
    for (const JsonMember& member : json.members) {
        if (member.key == "note" && member.value.isText())
            continue;
        JsonValue key = JsonValue::of(member.key);
        key.place = member.place;
        NodeRef node;
        if (Trouble trouble = readValue(key, node, field))
            return trouble;
        const auto& items = member.value.items;
        const bool locked = items.size() == 3 && items[2].isText() && items[2].text == lockedWord;
        const bool fits = items.size() == 2 || locked;
        const auto x = fits ? numberIn(items[0]) : std::nullopt;
        const auto y = fits ? numberIn(items[1]) : std::nullopt;
        if (!member.value.isArray() || !x || !y) {
            return problemAt(member.value.place,
                             fmt::format("expected the place of {} as [x, y], for example [480, 200], or as "
                                         "[480, 200, \"locked\"] if it shall stay there",
                                         member.key));
        }
        value[node] = Place{*x, *y, locked};
    }
    return {};
}

JsonValue writeValue(const Layout& value)
{
    JsonValue object = JsonValue::object();
    for (const auto& [node, place] : value) {
        JsonValue pair = JsonValue::array();
        pair.items = {writeNumber(place.x), writeNumber(place.y)};
        if (place.locked)
            pair.items.push_back(JsonValue::of(std::string(lockedWord)));
        object.add(toText(node), std::move(pair));
    }
    return object;
}

} // namespace postroom
