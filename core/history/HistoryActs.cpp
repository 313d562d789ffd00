#include "core/history/History.h"
#include "core/scenario/ScenarioEdit.h"
#include "core/scenario/ScenarioFragment.h"

#include <algorithm>

// What a person does, undone and done again.

namespace postroom {

std::size_t History::actsUpTo(const Position& place) const
{
    const auto& acts = branch().acts;
    const auto later = std::partition_point(acts.begin(), acts.end(), [&](const Act& act) { return act.after <= place; });
    return static_cast<std::size_t>(later - acts.begin());
}

Births History::birthsNow() const
{
    Births births = branch().births;
    const std::size_t count = actsUpTo(shown().position());
    for (std::size_t i = 0; i < count; ++i) {
        for (const NodeRef& node : branch().acts[i].born)
            births[node] = branch().acts[i].birth;
    }
    return births;
}

History::KnownNode History::known(const NodeRef& node) const
{
    const auto birth = m_births.find(node);
    return {node, birth == m_births.end() ? 0 : birth->second};
}

void History::refreshScenario()
{
    std::shared_ptr<const Scenario> edited = branch().start;
    const auto& acts = branch().acts;
    for (std::size_t i = actsUpTo(shown().position()); i > 0; --i) {
        if (acts[i - 1].scenario) {
            edited = acts[i - 1].scenario;
            break;
        }
    }
    m_births = birthsNow();
    Layout places = edited->layout;
    for (const auto& [node, place] : m_places) {
        if (node == known(node.first) && hasNode(*edited, node.first))
            places[node.first] = place;
    }
    if (m_scenario && edited == m_edited && places == m_scenario->layout && m_annotations == m_scenario->annotations)
        return;
    m_edited = edited;
    if (places == edited->layout && m_annotations == edited->annotations) {
        m_scenario = std::move(edited);
        return;
    }
    Scenario shown = *edited;
    shown.layout = std::move(places);
    shown.annotations = m_annotations;
    m_scenario = std::make_shared<const Scenario>(std::move(shown));
}

std::optional<Refusal> History::act(std::string label, const std::vector<Command>& commands,
                                    std::shared_ptr<const Scenario> scenario, bool merges)
{
    if (m_past)
        fork();
    m_undone.clear();
    const Position before = m_present.position();
    auto refusal = m_present.submit(commands);
    if (!refusal) {
        auto& acts = current().acts;
        std::vector<NodeRef> born;
        if (scenario) {
            for (const NodeRef& node : declaredNodes(*scenario)) {
                if (!hasNode(*m_edited, node))
                    born.push_back(node);
            }
            m_annotations = scenario->annotations;
        }
        const std::shared_ptr<const Scenario> edited = scenario;
        if (merges && scenario && !acts.empty() && acts.back().label == label && acts.back().after == before
            && acts.back().scenario) {
            Act& last = acts.back();
            last.commands.insert(last.commands.end(), commands.begin(), commands.end());
            last.scenario = std::move(scenario);
            last.after = m_present.position();
            last.born.insert(last.born.end(), born.begin(), born.end());
        } else {
            acts.push_back({label, before, m_present.position(), commands, std::move(scenario), {}, {}, std::move(born), ++m_lastBirth});
        }
        if (edited) {
            m_births = birthsNow();
            for (const auto& [node, place] : edited->layout)
                m_places[known(node)] = place;
        }
        if (branch().label.empty())
            current().label = std::move(label);
    }
    follow();
    refreshScenario();
    prune();
    return refusal;
}

void History::place(std::string label, Layout layout, bool merges, std::optional<std::vector<Annotation>> annotations)
{
    m_undone.clear();
    auto& acts = current().acts;
    const Position at = shown().position();
    const auto next = acts.begin() + static_cast<std::ptrdiff_t>(actsUpTo(at));
    if (merges && !annotations && next != acts.begin() && std::prev(next)->places && std::prev(next)->label == label)
        std::prev(next)->places->second = layout;
    else
        acts.insert(next, Act{std::move(label), at, at, {}, {}, std::pair(m_scenario->layout, layout),
                              annotations ? std::optional(std::pair(m_annotations, *annotations)) : std::nullopt, {}, 0});
    if (annotations)
        m_annotations = std::move(*annotations);
    for (const auto& [node, place] : layout)
        m_places[known(node)] = place;
    refreshScenario();
}

void History::annotate(std::string label, std::vector<Annotation> annotations)
{
    m_undone.clear();
    auto& acts = current().acts;
    const Position at = shown().position();
    const auto next = acts.begin() + static_cast<std::ptrdiff_t>(actsUpTo(at));
    if (next != acts.begin() && std::prev(next)->annotations && std::prev(next)->label == label)
        std::prev(next)->annotations->second = annotations;
    else
        acts.insert(next, Act{std::move(label), at, at, {}, {}, {}, std::pair(m_annotations, annotations), {}, 0});
    m_annotations = std::move(annotations);
    refreshScenario();
}

const Act* History::lastAct() const
{
    const std::size_t count = actsUpTo(shown().position());
    // Of acts before a beginning that is forgotten only their scenario is kept.
    return count > 0 && branch().acts[count - 1].before >= branch().begin ? &branch().acts[count - 1] : nullptr;
}

bool History::canUndo() const { return lastAct() || branch().origin; }

std::string History::undoLabel() const
{
    const Act* act = lastAct();
    return act ? act->label : branch().origin ? branch().origin->label : std::string();
}

std::string History::redoLabel() const { return canRedo() ? m_undone.back().label : std::string(); }

void History::undo()
{
    if (!canUndo())
        return;
    const Act* act = lastAct();
    if (!act) {
        const Branch::Origin origin = *branch().origin;
        m_undone.push_back({origin.label, branch().number, branch().begin, {}});
        switchTo(origin.branch, origin.place);
    } else if (act->commands.empty()) { // it belongs to no time
        m_undone.push_back({act->label, branch().number, act->after, *act});
        if (act->places) {
            for (const auto& [node, place] : act->places->second)
                m_places.erase(known(node));
            for (const auto& [node, place] : act->places->first)
                m_places[known(node)] = place;
        }
        if (act->annotations)
            m_annotations = act->annotations->first;
        current().acts.erase(current().acts.begin() + (act - branch().acts.data()));
        refreshScenario();
    } else {
        m_undone.push_back({act->label, branch().number, act->after, {}});
        show(Position(act->before));
        fork();
    }
    prune();
}

void History::redo()
{
    if (!canRedo())
        return;
    Undone undone = std::move(m_undone.back());
    m_undone.pop_back();
    if (undone.act) {
        Act& act = *undone.act;
        if (act.places) {
            for (const auto& [node, place] : act.places->second)
                m_places[known(node)] = place;
        }
        if (act.annotations)
            m_annotations = act.annotations->second;
        act.before = act.after = shown().position();
        current().acts.insert(current().acts.begin() + static_cast<std::ptrdiff_t>(actsUpTo(act.after)), act);
        refreshScenario();
    } else {
        switchTo(undone.branch, undone.place);
    }
    prune();
}

} // namespace postroom
