#include "core/scenario/ScenarioReader.h"

#include "core/scenario/ScenarioChecks.h"
#include "core/scenario/ScenarioFields.h"
#include "core/scenario/ScenarioStart.h"

namespace postroom {

namespace {

Trouble checkVersion(const JsonValue& root)
{
    const JsonValue* version = root.find("postroom");
    if (!version)
        return problemAt(root.place,
                         "this is not a Postroom scenario: its first key should be \"postroom\": 1");
    if (version->kind != JsonValue::Kind::Integer)
        return wrongType(*version, "postroom", "the format version 1");
    if (version->tooLarge || version->integer != scenarioVersion) {
        return problemAt(version->place,
                         version->tooLarge || version->integer > scenarioVersion
                             ? "this file was written for a newer format; this program reads format version 1"
                             : "there is no such format version; this program reads format version 1");
    }
    return {};
}

/// Notes are long, so they may be a list of lines.
Trouble readNotes(const JsonValue& json, std::string& notes)
{
    if (!json.isArray())
        return readValue(json, notes, "notes");
    std::vector<std::string> lines;
    if (Trouble trouble = readValue(json, lines, "notes"))
        return trouble;
    notes = fmt::format("{}", fmt::join(lines, "\n"));
    return {};
}

/// The place in the file of what a command of commandsOf() was made from.
JsonPlace placeOf(const JsonValue& root, const Scenario& scenario, const Command& command)
{
    const auto entry = [&](std::string_view list, const auto& specs, const auto& spec) {
        const JsonValue* array = root.find(list);
        for (std::size_t i = 0; array && i < specs.size() && i < array->items.size(); ++i) {
            if (writeValue(specs[i]) == writeValue(spec))
                return array->items[i].place;
        }
        return root.place;
    };
    if (const auto* exchange = std::get_if<DeclareExchange>(&command))
        return entry("exchanges", scenario.exchanges, static_cast<const ExchangeSpec&>(*exchange));
    if (const auto* queue = std::get_if<DeclareQueue>(&command))
        return entry("queues", scenario.queues, static_cast<const QueueSpec&>(*queue));
    if (const auto* binding = std::get_if<Bind>(&command))
        return entry("bindings", scenario.bindings, static_cast<const BindingSpec&>(*binding));
    if (const auto* policy = std::get_if<SetPolicy>(&command))
        return entry("policies", scenario.policies, static_cast<const PolicySpec&>(*policy));
    if (const auto* user = std::get_if<AddUser>(&command))
        return entry("users", scenario.users, *user);
    if (const auto* permissions = std::get_if<SetPermissions>(&command))
        return entry("permissions", scenario.permissions, *permissions);
    if (const auto* limits = std::get_if<SetVhostLimits>(&command))
        return entry("vhost_limits", scenario.vhostLimits, *limits);
    if (const auto* producer = std::get_if<AddProducer>(&command))
        return entry("producers", scenario.producers, static_cast<const ProducerSpec&>(*producer));
    if (const auto* consumer = std::get_if<AddConsumer>(&command))
        return entry("consumers", scenario.consumers, static_cast<const ConsumerSpec&>(*consumer));
    return root.place;
}

} // namespace

tl::expected<Scenario, Problem> readScenarioFields(const JsonValue& root)
{
    if (!root.isObject())
        return tl::unexpected(
            problemAt(root.place, "this is not a Postroom scenario: a JSON object { } is expected"));
    if (Trouble trouble = checkVersion(root))
        return tl::unexpected(*trouble);
    if (Trouble trouble = keyOccursTwice(root))
        return tl::unexpected(*trouble);
    Scenario scenario;
    for (const JsonMember& member : root.members) {
        const bool remark = member.key == "note" || member.key == "$schema"; // the second is for editors
        if (member.key == "postroom" || (remark && member.value.isText()))
            continue;
        Trouble trouble;
        if (member.key == "notes")
            trouble = readNotes(member.value, scenario.notes);
        else if (!readMember(member, scenario, trouble))
            trouble = problemAt(member.place, fmt::format("unknown key '{}'{}", member.key,
                                                          didYouMean(member.key, fieldNames<Scenario>())));
        if (trouble)
            return tl::unexpected(*trouble);
    }
    return scenario;
}

bool looksLikeScenario(const JsonValue& root)
{
    return root.isObject() && root.find("postroom");
}

tl::expected<Scenario, Problem> readScenario(std::string_view text, const std::string& file)
{
    tl::expected<JsonValue, Problem> root = readJson(text, file);
    if (!root)
        return tl::unexpected(root.error());
    tl::expected<Scenario, Problem> scenario = readScenarioFields(*root);
    Trouble trouble;
    if (!scenario)
        trouble = scenario.error();
    else
        trouble = checkScenario(*scenario, *root);
    if (!trouble)
        return scenario;
    trouble->file = file;
    return tl::unexpected(*trouble);
}

tl::expected<void, Problem> checkAgainstBroker(const Scenario& scenario, std::string_view text,
                                               const std::string& file)
{
    std::vector<RefusedCommand> refused;
    start(scenario, &refused);
    if (refused.empty())
        return {};
    JsonPlace place;
    const auto root = readJson(text, file);
    if (root && looksLikeScenario(*root)) // other formats have their entries in another order
        place = placeOf(*root, scenario, refused.front().command);
    return tl::unexpected(Problem{file, place.line, place.column,
                                  "the broker refuses this: " + toText(refused.front().refusal)});
}

} // namespace postroom
