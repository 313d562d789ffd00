#include "core/scenario/ScenarioWriter.h"

#include "core/scenario/JsonPrinter.h"
#include "core/scenario/KeyOrder.h"
#include "core/scenario/ScenarioFields.h"
#include "core/scenario/ScenarioReader.h"

namespace postroom {

namespace {

/// Notes of several lines are written as a list of lines.
JsonValue writeNotes(const std::string& notes)
{
    if (notes.find('\n') == std::string::npos)
        return JsonValue::of(notes);
    JsonValue lines = JsonValue::array();
    std::size_t start = 0;
    for (std::size_t end = notes.find('\n'); end != std::string::npos; end = notes.find('\n', start)) {
        lines.items.push_back(JsonValue::of(notes.substr(start, end - start)));
        start = end + 1;
    }
    lines.items.push_back(JsonValue::of(notes.substr(start)));
    return lines;
}

} // namespace

JsonValue scenarioJson(const Scenario& scenario)
{
    JsonValue root = writeValue(scenario);
    for (JsonMember& member : root.members) {
        if (member.key == "notes")
            member.value = writeNotes(scenario.notes);
    }
    JsonValue file = JsonValue::object();
    file.add("postroom", JsonValue::of(scenarioVersion));
    for (JsonMember& member : root.members)
        file.members.push_back(std::move(member));
    return file;
}

std::string writeScenario(const Scenario& scenario, std::string_view originalText)
{
    JsonValue fresh = scenarioJson(scenario);
    if (!originalText.empty()) {
        const auto original = readJson(originalText, {});
        const auto before = original ? readScenarioFields(*original) : tl::unexpected(Problem{});
        if (before) {
            if (sameScenario(*before, scenario))
                return std::string(originalText);
            fresh = inOrderOf(*original, std::move(fresh));
        }
    }
    return printJson(fresh);
}

bool sameScenario(const Scenario& a, const Scenario& b)
{
    return scenarioJson(a) == scenarioJson(b);
}

} // namespace postroom
