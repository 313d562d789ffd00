#include "core/history/History.h"
#include "core/scenario/ScenarioEdit.h"
#include "core/scenario/ScenarioMerge.h"

#include <algorithm>

// Leaving a branch, returning to it, and what if.

namespace postroom {

namespace {

/// So many events of branches that are not the present one are kept.
constexpr std::uint64_t mostEventsOfOthers = 5'000'000;

} // namespace

std::optional<std::size_t> History::indexOf(BranchNumber number) const
{
    const auto found = std::find_if(m_branches.begin(), m_branches.end(),
                                    [&](const Branch& each) { return each.number == number; });
    return found == m_branches.end() ? std::nullopt
                                     : std::optional(static_cast<std::size_t>(found - m_branches.begin()));
}

Position History::endOf(const Branch& branch) const
{
    return branch.number == m_branches[m_current].number ? m_present.position() : branch.end;
}

void History::leave()
{
    follow();
    Branch& left = current();
    left.record = m_present.simulation().recorded();
    left.journal = m_present.journal();
    left.end = m_present.position();
    left.checkpoints.keep(m_present);
    m_past.reset();
    std::uint64_t events = 0;
    for (auto branch = m_branches.rbegin(); branch != m_branches.rend(); ++branch) {
        events += branch->journal.last() + 1 - branch->journal.first();
        if (events > mostEventsOfOthers)
            branch->journal.forgetAll();
    }
}

void History::leaveAndBegin(Branch branch, SimulationRun run)
{
    leave();
    branch.number = ++m_lastNumber;
    m_branches.push_back(std::move(branch));
    m_current = m_branches.size() - 1;
    m_present = std::move(run);
    follow();
    refreshScenario();
}

void History::fork()
{
    ENSURE(m_past, "only the past can be forked");
    const Position place = m_past->position();
    Branch next;
    next.parent = branch().number;
    next.begin = branch().begin;
    next.isCut = branch().isCut;
    next.beginEvent = branch().beginEvent;
    next.left = place;
    next.origin = branch().origin;
    next.start = branch().start;
    next.births = branch().births;
    next.acts.assign(branch().acts.begin(), branch().acts.begin() + static_cast<std::ptrdiff_t>(actsUpTo(place)));
    next.checkpoints = branch().checkpoints.upTo(place);
    next.markers = branch().markers;
    next.markers.forgetAfter(m_past->journal().last());
    SimulationRun run = std::move(*m_past);
    leaveAndBegin(std::move(next), std::move(run));
}

void History::beginAfresh(std::string label)
{
    Branch next;
    next.origin = Branch::Origin{branch().number, shown().position(), label};
    next.label = std::move(label);
    next.start = m_scenario;
    next.births = m_births;
    next.checkpoints = Checkpoints(m_limits);
    SimulationRun run(*m_scenario);
    next.begin = next.left = run.position();
    next.beginEvent = run.journal().last();
    m_undone.clear();
    leaveAndBegin(std::move(next), std::move(run));
}

void History::restart(std::string label)
{
    beginAfresh(std::move(label));
    prune();
}

void History::switchTo(BranchNumber number, const Position& place)
{
    const auto index = indexOf(number);
    if (!index)
        return;
    if (*index != m_current) {
        leave();
        m_current = *index;
        Branch& next = current();
        const SimulationRun* nearest = next.checkpoints.before(next.end);
        SimulationRun run = nearest ? *nearest : SimulationRun(*next.start);
        if (nearest)
            run.takePast(next.journal, next.record);
        run.repeatUntil(next.record, next.end);
        m_present = std::move(run);
        // The run knows them now.
        next.record = {};
        next.journal = Journal();
    }
    follow();
    show(place);
}

void History::goTo(BranchNumber number, const Position& place)
{
    m_undone.clear();
    switchTo(number, place);
    prune();
}

void History::goToEndOf(BranchNumber number)
{
    if (const auto index = indexOf(number))
        goTo(number, endOf(m_branches[*index]));
}

void History::forget(BranchNumber number)
{
    const auto index = indexOf(number);
    if (!index || *index == m_current)
        return;
    const Branch gone = std::move(m_branches[*index]);
    m_branches.erase(m_branches.begin() + static_cast<std::ptrdiff_t>(*index));
    if (*index < m_current)
        --m_current;
    for (Branch& child : m_branches) {
        if (child.parent == gone.number) {
            child.parent = gone.parent;
            child.left = std::min(child.left, gone.left);
        }
        if (child.origin && child.origin->branch == gone.number) {
            // What the branch shares with its parent is still there.
            if (gone.parent != 0 && child.origin->place <= gone.left)
                child.origin->branch = gone.parent;
            else
                child.origin.reset();
        }
    }
}

History History::upToHere() const
{
    History alone = *this;
    alone.m_undone.clear();
    if (alone.m_past)
        alone.fork();
    Branch branch = std::move(alone.current());
    alone.m_branches.clear();
    alone.m_branches.push_back(std::move(branch));
    alone.m_current = 0;
    return alone;
}

void History::tie(const BranchTie& tie)
{
    static_cast<BranchTie&>(current()) = tie;
    m_lastNumber = std::max(m_lastNumber, tie.number);
}

void History::keep(History other, const BranchTie& tie, bool isAsRecorded)
{
    other.tie(tie);
    other.leave();
    Branch branch = std::move(other.current());
    branch.isAsRecorded = isAsRecorded;
    m_lastNumber = std::max(m_lastNumber, branch.number);
    for (auto& [node, birth] : branch.births)
        birth += m_lastBirth;
    for (Act& act : branch.acts)
        act.birth += m_lastBirth;
    m_lastBirth += other.m_lastBirth;
    const auto next = std::find_if(m_branches.begin(), m_branches.end(),
                                   [&](const Branch& each) { return each.number > branch.number; });
    const auto place = static_cast<std::size_t>(next - m_branches.begin());
    m_branches.insert(next, std::move(branch));
    if (place <= m_current)
        ++m_current;
}

void History::prune()
{
    const auto isAwaited = [&](const Branch& branch) {
        return std::any_of(m_undone.begin(), m_undone.end(), [&](const Undone& each) { return each.branch == branch.number; });
    };
    // Whether all the time in it is in another one too. What was done before a restart can still be undone.
    const auto isRepeated = [&](const Branch& branch) {
        const bool isOrigin = std::any_of(m_branches.begin(), m_branches.end(), [&](const Branch& other) {
            return other.origin && other.origin->branch == branch.number;
        });
        if (isOrigin && !branch.acts.empty())
            return false;
        return branch.end.at <= branch.left.at
            || std::any_of(m_branches.begin(), m_branches.end(), [&](const Branch& child) {
                   return child.parent == branch.number && child.left.at >= branch.end.at;
               });
    };
    for (bool again = true; again;) {
        again = false;
        for (std::size_t i = 0; i < m_branches.size() && !again; ++i) {
            const Branch& branch = m_branches[i];
            if (i == m_current || isAwaited(branch))
                continue;
            if (isRepeated(branch) || m_branches.size() > Recording::mostBranches) {
                forget(branch.number);
                again = true;
            }
        }
    }
}

std::vector<Refusal> History::repeat(const std::vector<Act>& acts, std::shared_ptr<const Scenario> before, SimTime until)
{
    std::vector<Refusal> refused;
    for (const Act& act : acts) {
        if (act.isTimeless())
            continue;
        advance(act.before.at);
        std::shared_ptr<const Scenario> scenario;
        std::vector<Command> commands = act.commands;
        if (act.scenario) {
            scenario = std::make_shared<const Scenario>(withChange(*m_edited, *before, *act.scenario));
            commands = changesBetween(*m_edited, *scenario);
            before = act.scenario;
        }
        if (auto refusal = this->act(act.label, commands, std::move(scenario)))
            refused.push_back(std::move(*refusal));
    }
    advance(until);
    prune();
    return refused;
}

std::vector<Refusal> History::runWithout(std::size_t index, std::string label)
{
    const auto& acts = branch().acts;
    const std::size_t count = actsUpTo(shown().position());
    if (index >= count || acts[index].isTimeless())
        return {};
    const SimTime until = now();
    const Act removed = acts[index];
    const std::vector<Act> later(acts.begin() + static_cast<std::ptrdiff_t>(index) + 1,
                                 acts.begin() + static_cast<std::ptrdiff_t>(count));
    m_undone.clear();
    show(removed.before);
    const auto before = removed.scenario ? removed.scenario : m_edited;
    fork();
    current().label = std::move(label);
    return repeat(later, before, until);
}

std::vector<Refusal> History::runFromStart(std::string label)
{
    const SimTime until = now();
    std::vector<Act> acts(branch().acts.begin(),
                          branch().acts.begin() + static_cast<std::ptrdiff_t>(actsUpTo(shown().position())));
    // Edits are in the scenario already.
    acts.erase(std::remove_if(acts.begin(), acts.end(), [](const Act& act) { return act.scenario != nullptr; }), acts.end());
    beginAfresh(std::move(label));
    return repeat(acts, m_edited, until);
}

} // namespace postroom
