#include "core/history/Replay.h"

#include "core/events/JournalDigest.h"
#include "core/scenario/ScenarioCommand.h"
#include "core/scenario/ScenarioEdit.h"
#include "core/scenario/ScenarioFields.h"
#include "core/scenario/ScenarioWriter.h"

#include <algorithm>
#include <map>

namespace postroom {

namespace {

bool canBeInAFile(const Command& command)
{
    return std::visit(
        [](const auto& each) {
            bool known = false;
            forEachScenarioCommand([&](const auto& example) {
                known = known || std::is_same_v<std::decay_t<decltype(example)>, std::decay_t<decltype(each)>>;
            });
            return known;
        },
        command);
}

std::string labelAt(const std::vector<Act>& acts, std::uint64_t command)
{
    const auto act = std::find_if(acts.begin(), acts.end(), [&](const Act& each) {
        return each.before.commands <= command && command < each.after.commands;
    });
    return act == acts.end() ? std::string() : act->label;
}

/// A branch of a history, whether it is the present one or not.
struct Course {
    const Branch& branch;
    const Simulation::Record& record;
    const Journal& journal;
    Position end;
};

Course courseOf(const History& history, const Branch& branch)
{
    if (&branch != &history.branch())
        return {branch, branch.record, branch.journal, branch.end};
    const SimulationRun& present = history.present();
    return {branch, present.simulation().recorded(), present.journal(), present.position()};
}

/// What was done in it from that command on, or why it cannot be kept.
tl::expected<std::vector<RecordedCommand>, std::string> commandsOf(const Course& course, std::uint64_t from)
{
    if (course.branch.isCut)
        return tl::unexpected<std::string>("this run is so long that its beginning is forgotten");
    std::vector<RecordedCommand> commands;
    for (std::uint64_t i = course.branch.begin.commands; i < course.record.end(); ++i) {
        const Simulation::Recorded& each = course.record[i];
        if (each.by || !canBeInAFile(each.command))
            return tl::unexpected<std::string>("real programs took part in this run, and what they asked cannot be repeated without them");
        if (i >= from)
            commands.push_back({each.at, each.afterSteps, labelAt(course.branch.acts, i), each.command});
    }
    return commands;
}

struct Digest {
    std::string text;
    EventNumber events = 0;
};

Digest digestOf(const Course& course)
{
    JournalDigest digest;
    if (course.journal.first() == 1) {
        digest.follow(course.journal);
        return {digest.text(), course.journal.last()};
    }
    // Once more from the start: of this run the oldest events are forgotten.
    SimulationRun again(*course.branch.start);
    again.repeatUntil(course.record, course.end, [&] {
        digest.follow(again.journal());
        return true;
    });
    digest.follow(again.journal());
    return {digest.text(), again.journal().last()};
}

RecordedPlace recorded(const Position& place, const Branch& branch)
{
    return {place.at, place.steps, place.commands - std::min(place.commands, branch.begin.commands)};
}

Position positionOf(const RecordedPlace& place, const Branch& branch)
{
    return {place.after, branch.begin.commands + place.done, place.at};
}

/// Branches by number, and of those that are kept in the file what they are known by there.
class Tree {
public:
    explicit Tree(const History& history)
    {
        for (const Branch& branch : history.branches())
            m_branches.emplace(branch.number, &branch);
    }
    void leaveOut(BranchNumber number) { m_branches.erase(number); }

    /// A branch whose parent is left out has left that one's parent instead, or has a start of its own.
    RecordedTie tieOf(const History& history, const Branch& branch) const
    {
        RecordedTie tie{branch.number, branch.parent, recorded(branch.left, branch), {}, branch.label};
        Position left = branch.left;
        while (tie.parent != 0 && !m_branches.count(tie.parent)) {
            const auto& all = history.branches();
            const auto gone = std::find_if(all.begin(), all.end(), [&](const Branch& each) { return each.number == tie.parent; });
            tie.parent = gone == all.end() ? 0 : gone->parent;
            left = gone == all.end() ? left : std::min(left, gone->left);
        }
        tie.left = tie.parent == 0 ? RecordedPlace{} : recorded(left, branch);
        if (branch.origin && m_branches.count(branch.origin->branch)) {
            const Branch& shown = *m_branches.at(branch.origin->branch);
            tie.origin = {branch.origin->branch, recorded(branch.origin->place, shown), branch.origin->label};
        }
        return tie;
    }

private:
    std::map<BranchNumber, const Branch*> m_branches;
};

/// Whether a run of both is the same; where nodes stand and what is drawn beside them does not matter for that.
bool startAlike(const Scenario& one, Scenario other)
{
    other.layout = one.layout;
    other.annotations = one.annotations;
    return sameScenario(one, other);
}

void recordOthers(const History& history, Recording& recording)
{
    Tree tree(history);
    std::vector<const Branch*> kept;
    for (const Branch& branch : history.branches()) {
        if (&branch == &history.branch())
            continue;
        if (commandsOf(courseOf(history, branch), 0))
            kept.push_back(&branch);
        else
            tree.leaveOut(branch.number);
    }
    recording.branch = tree.tieOf(history, history.branch());
    for (const Branch* branch : kept) {
        const Course course = courseOf(history, *branch);
        RecordedBranch other;
        static_cast<RecordedTie&>(other) = tree.tieOf(history, *branch);
        other.until = course.end.at - SimTime{};
        other.commands = *commandsOf(course, branch->begin.commands + other.left.done);
        if (other.parent == 0 && !startAlike(*branch->start, *history.branch().start))
            other.start = branch->start;
        const Digest digest = digestOf(course);
        other.events = digest.events;
        other.digest = digest.text;
        recording.branches.push_back(std::move(other));
    }
}

/// Goes on with what was done, at its times.
void repeat(History& history, const std::vector<RecordedCommand>& commands, SimTime until)
{
    for (std::size_t i = 0; i < commands.size();) {
        std::vector<Command> together;
        Scenario changed = *history.scenario();
        std::size_t next = i;
        for (; next < commands.size() && commands[next].after == commands[i].after && commands[next].at == commands[i].at
               && commands[next].label == commands[i].label;
             ++next) {
            together.push_back(commands[next].command);
            changed = withCommand(std::move(changed), commands[next].command);
        }
        history.advance(commands[i].after, commands[i].at);
        const bool isEdit = !changesBetween(*history.scenario(), changed).empty();
        history.act(commands[i].label, together, isEdit ? std::make_shared<const Scenario>(std::move(changed)) : nullptr);
        i = next;
    }
    history.advance(until);
}

/// Builds the other branches, each from the one that it left.
class Replanting {
public:
    Replanting(const Recording& recording, History& trunk) : m_recording(recording), m_trunk(trunk)
    {
        m_grown.emplace(recording.branch.number, trunk);
    }

    void growAll()
    {
        for (const RecordedBranch& branch : m_recording.branches)
            grow(branch);
        m_trunk.tie(tieOf(m_recording.branch));
        for (const RecordedBranch& branch : m_recording.branches) {
            const History& history = m_grown.at(branch.number);
            const Digest digest = digestOf(courseOf(history, history.branch()));
            m_trunk.keep(history, tieOf(branch), digest.text == branch.digest && digest.events == branch.events);
        }
    }

private:
    const History& grow(const RecordedBranch& branch)
    {
        if (const auto grown = m_grown.find(branch.number); grown != m_grown.end())
            return grown->second;
        History history = branch.parent == 0
            ? History(branch.start ? *branch.start : *m_trunk.branch().start)
            : leftAt(parentOf(branch), branch.left);
        repeat(history, branch.commands, SimTime{} + branch.until);
        return m_grown.emplace(branch.number, std::move(history)).first->second;
    }
    const History& parentOf(const RecordedBranch& branch)
    {
        if (const auto grown = m_grown.find(branch.parent); grown != m_grown.end())
            return grown->second;
        const auto& all = m_recording.branches;
        return grow(*std::find_if(all.begin(), all.end(), [&](const auto& each) { return each.number == branch.parent; }));
    }
    static History leftAt(const History& parent, const RecordedPlace& left)
    {
        History looking = parent;
        looking.show(positionOf(left, parent.branch()));
        return looking.upToHere();
    }
    BranchTie tieOf(const RecordedTie& recorded) const
    {
        const Branch& branch = m_grown.at(recorded.number).branch();
        BranchTie tie{recorded.number, recorded.parent, branch.begin, recorded.label, {}};
        if (recorded.parent != 0)
            tie.left = positionOf(recorded.left, branch);
        if (recorded.origin.branch != 0)
            tie.origin = {recorded.origin.branch,
                          positionOf(recorded.origin.place, m_grown.at(recorded.origin.branch).branch()), recorded.origin.label};
        return tie;
    }

    const Recording& m_recording;
    History& m_trunk;
    std::map<BranchNumber, History> m_grown;
};

} // namespace

tl::expected<Recording, std::string> recordingOf(const History& history)
{
    const Course course = courseOf(history, history.branch());
    auto commands = commandsOf(course, 0);
    if (!commands)
        return tl::unexpected(commands.error());
    Recording recording;
    recording.until = course.end.at - SimTime{};
    recording.commands = std::move(*commands);
    const Digest digest = digestOf(course);
    recording.digest = digest.text;
    recording.events = digest.events;
    recordOthers(history, recording);
    return recording;
}

std::size_t branchesLeftOut(const History& history)
{
    return static_cast<std::size_t>(std::count_if(
        history.branches().begin(), history.branches().end(), [&](const Branch& branch) {
            return &branch != &history.branch() && !commandsOf(courseOf(history, branch), 0);
        }));
}

Replay replay(Scenario scenario)
{
    const Recording recording = std::exchange(scenario.recording, {});
    Replay replay{History(std::move(scenario)), {}, 0, false};
    repeat(replay.history, recording.commands, SimTime{} + recording.until);
    const Digest digest = digestOf(courseOf(replay.history, replay.history.branch()));
    replay.digest = digest.text;
    replay.events = digest.events;
    replay.isSame = replay.digest == recording.digest && replay.events == recording.events;
    Replanting(recording, replay.history).growAll();
    return replay;
}

} // namespace postroom
