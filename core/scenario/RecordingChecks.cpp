#include "core/scenario/RecordingChecks.h"

#include "core/scenario/Scenario.h"
#include "core/scenario/ScenarioChecks.h"
#include "core/scenario/ValueReading.h"

#include <cstddef>
#include <map>

namespace postroom {

namespace {

/// Goes through the branches and keeps the first problem.
class RecordingChecker {
public:
    RecordingChecker(const Recording& recording, const JsonValue& json) : m_recording(recording), m_json(json) {}

    std::optional<Problem> check()
    {
        const JsonValue* present = m_json.find("branch");
        const JsonValue& presentPlace = present ? *present : m_json;
        add(m_recording.branch, presentPlace);
        const JsonValue* others = m_json.find("branches");
        if (others && m_recording.branches.size() >= Recording::mostBranches)
            fail(*others, "", fmt::format("a run keeps {} branches at most, this one included", Recording::mostBranches));
        const auto placeOf = [&](std::size_t i) -> const JsonValue& {
            return others && i < others->items.size() ? others->items[i] : m_json;
        };
        for (std::size_t i = 0; i < m_recording.branches.size(); ++i)
            add(m_recording.branches[i], placeOf(i));
        checkTie(m_recording.branch, presentPlace);
        for (std::size_t i = 0; i < m_recording.branches.size(); ++i) {
            checkTie(m_recording.branches[i], placeOf(i));
            checkStart(m_recording.branches[i], placeOf(i));
        }
        checkDescent(m_recording.branch, presentPlace);
        for (std::size_t i = 0; i < m_recording.branches.size(); ++i)
            checkDescent(m_recording.branches[i], placeOf(i));
        return m_problem;
    }

private:
    /// The problem stands at a field of that object, or at the object if it is not written.
    void fail(const JsonValue& object, std::string_view field, std::string sentence)
    {
        const JsonValue* value = object.find(field);
        if (!m_problem)
            m_problem = problemAt(value ? value->place : object.place, std::move(sentence));
    }
    void add(const RecordedTie& tie, const JsonValue& json)
    {
        if (tie.number == 0)
            fail(json, "number", "branches are counted from 1");
        else if (!m_ties.emplace(tie.number, &tie).second)
            fail(json, "number", fmt::format("there is already a branch {}", tie.number));
    }
    void checkTie(const RecordedTie& tie, const JsonValue& json)
    {
        if (tie.parent != 0 && !m_ties.count(tie.parent))
            fail(json, "parent", fmt::format("there is no branch {} that it could have left", tie.parent));
        if (tie.parent == 0 && json.find("left"))
            fail(json, "left", "it left no branch; name that as its \"parent\"");
        if (tie.origin.branch != 0 && !m_ties.count(tie.origin.branch))
            fail(*json.find("origin"), "branch", fmt::format("there is no branch {} that was shown then", tie.origin.branch));
    }
    void checkStart(const RecordedBranch& branch, const JsonValue& json)
    {
        if (!branch.start)
            return;
        const JsonValue& start = *json.find("start");
        if (branch.parent != 0)
            fail(json, "start", fmt::format("it left branch {}, so it starts as that did", branch.parent));
        if (start.find("recording"))
            fail(start, "recording", "the start of a run has no recording of its own");
        if (!m_problem)
            m_problem = checkScenario(*branch.start, start);
    }
    /// How many commands had been given at its end.
    std::uint64_t commandsOf(std::uint32_t number) const
    {
        if (number == m_recording.branch.number)
            return m_recording.commands.size();
        const auto& branch = static_cast<const RecordedBranch&>(*m_ties.at(number));
        return branch.left.done + branch.commands.size();
    }
    void checkDescent(const RecordedTie& tie, const JsonValue& json)
    {
        if (tie.parent == 0 || m_problem)
            return;
        const JsonValue* left = json.find("left");
        if (tie.left.done > commandsOf(tie.parent))
            fail(left ? *left : json, "done",
                 fmt::format("branch {} has only {} commands", tie.parent, commandsOf(tie.parent)));
        const RecordedTie* before = &tie;
        for (std::size_t i = 0; i < m_ties.size() && before->parent != 0; ++i)
            before = m_ties.at(before->parent);
        if (before->parent != 0)
            fail(json, "parent", fmt::format("branch {} would come from itself", tie.number));
    }

    const Recording& m_recording;
    const JsonValue& m_json;
    std::map<std::uint32_t, const RecordedTie*> m_ties;
    std::optional<Problem> m_problem;
};

} // namespace

std::optional<Problem> checkRecording(const Recording& recording, const JsonValue& json)
{
    return RecordingChecker(recording, json).check();
}

} // namespace postroom
