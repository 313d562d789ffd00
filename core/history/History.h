#pragma once

#include "core/history/Branch.h"

#include <cstddef>

namespace postroom {

/// A run that can be looked at and acted upon at any time. The past is reached by going on from a checkpoint with
/// the recorded commands. Acting in the past begins a new branch; the future that is left is kept. A copy shares
/// what does not change and goes its own way.
class History {
public:
    /// So many commands are kept, most of them what real programs asked; older ones are forgotten, and the run then
    /// begins later.
    static constexpr std::uint64_t mostCommands = 500'000;

    explicit History(Scenario scenario, const Checkpoints::Limits& limits = {});

    /// The run at the time that is shown.
    const SimulationRun& shown() const { return m_past ? *m_past : m_present; }
    /// The end of the branch: where new things happen.
    SimulationRun& present() { return m_present; }
    const SimulationRun& present() const { return m_present; }
    bool isPresent() const { return !m_past; }
    SimTime now() const { return shown().now(); }
    SimTime end() const { return m_present.now(); }
    /// The scenario as it is at the time that is shown, with the places that nodes have now.
    const std::shared_ptr<const Scenario>& scenario() const { return m_scenario; }
    /// What the scenario is known by: equal again after an undo.
    struct State {
        std::shared_ptr<const Scenario> edited;
        Layout places;
        std::vector<Annotation> annotations;
        bool operator==(const State&) const = default;
    };
    State state() const { return {m_edited, m_scenario->layout, m_scenario->annotations}; }

    // --- time ---
    using GoOn = SimulationRun::GoOn;
    /// Shows that time, or the end if it is later. False if it shall not go on and has not got there.
    bool seek(SimTime time, const GoOn& goOn = {});
    /// Shows a place of this branch. False if it shall not go on; then a place before that is shown.
    bool show(const Position& wanted, const GoOn& goOn = {});
    /// Shows what was true when that event had just happened.
    void showEvent(EventNumber event);
    /// Lets time pass until then: what is known already happens again as it did, after that new things happen.
    bool advance(SimTime time, const GoOn& goOn = {}, int askAfter = SimulationRun::usualBatch);
    /// Lets that many things happen in all, but none that is due later than that time; then it is that late.
    void advance(std::uint64_t steps, SimTime at);
    /// Goes to the next thing that happens. False when nothing is left to happen.
    bool stepForward();
    /// Goes to just before the last thing that happened. False at the start.
    bool stepBack();
    void showEnd() { show(m_present.position()); }

    // --- what a person does ---
    /// Carries out commands at the time that is shown; the scenario is another one then, or (nothing) the same.
    /// In the past this begins a branch. If one is refused, the ones before it stay done.
    /// `merges`: with an act of the same label at the same time it is one act.
    std::optional<Refusal> act(std::string label, const std::vector<Command>& commands,
                               std::shared_ptr<const Scenario> scenario = {}, bool merges = false);
    /// Nodes are at other places, at all times. `merges`: with an act of the same label just before it is one act.
    /// `annotations`: what is drawn around them goes along, in the same act.
    void place(std::string label, Layout layout, bool merges = true,
               std::optional<std::vector<Annotation>> annotations = std::nullopt);
    /// Other things are written and drawn on the canvas, at all times. Merges as place() does.
    void annotate(std::string label, std::vector<Annotation> annotations);
    /// The last act before the time that is shown, or nothing.
    const Act* lastAct() const;
    bool canUndo() const;
    bool canRedo() const { return !m_undone.empty(); }
    std::string undoLabel() const;
    std::string redoLabel() const;
    /// Shows the place before the last act and goes on from there as if it had never been.
    void undo();
    void redo();
    /// Begins again at time 0, with the scenario that is shown. That can be undone, too.
    void restart(std::string label);

    // --- branches ---
    /// Those that are kept, in the order they began; not more than a recording has room for.
    const std::vector<Branch>& branches() const { return m_branches; }
    const Branch& branch() const { return m_branches[m_current]; }
    /// The end of any branch.
    Position endOf(const Branch& branch) const;
    /// Goes on in another branch, at a place of it. Nothing happens if there is no such branch.
    void goTo(BranchNumber branch, const Position& place);
    void goToEndOf(BranchNumber branch);
    /// Forgets a branch that is not the present one.
    void forget(BranchNumber branch);

    // --- as they come from a file ---
    /// The present branch alone, up to the place that is shown, and nothing that is known to come after it.
    History upToHere() const;
    /// The present branch is known by that from now on.
    void tie(const BranchTie& tie);
    /// Keeps the present branch of another history beside those of this one.
    void keep(History other, const BranchTie& tie, bool isAsRecorded);

    // --- what if ---
    /// A new branch in which that act of this branch never was, run until the time that is shown. The later ones up to
    /// then are repeated; the refusals of those that are impossible now come back.
    std::vector<Refusal> runWithout(std::size_t act, std::string label);
    /// A new branch that has had the scenario that is shown from the start, run until the time that is shown. What
    /// was done to the run is repeated.
    std::vector<Refusal> runFromStart(std::string label);

    /// Lets checkpoints and markers catch up with the present run.
    void follow();

private:
    struct Undone {
        std::string label;
        BranchNumber branch = 0;
        Position place;
        std::optional<Act> act; ///< if it belongs to no time
    };
    using KnownNode = std::pair<NodeRef, std::uint64_t>;
    Branch& current() { return m_branches[m_current]; }
    std::optional<std::size_t> indexOf(BranchNumber number) const;
    /// Lets the past be a known run that is not later than the wanted place: the one shown now, if it is nearer than
    /// the checkpoint.
    void beginFrom(const SimulationRun* checkpoint, bool pastIsNotLater);
    const Simulation::Record& record() const { return m_present.simulation().recorded(); }
    /// What checkpoints need to see of a long run.
    GoOn watched(const SimulationRun& run, const GoOn& goOn);
    bool isAtEnd() const;
    void forgetOldest();
    /// Puts the present run away, so that another one can be the present one.
    void leave();
    void leaveAndBegin(Branch branch, SimulationRun run);
    /// Begins a branch at time 0.
    void beginAfresh(std::string label);
    void switchTo(BranchNumber branch, const Position& place);
    std::size_t actsUpTo(const Position& place) const;
    /// Goes on from the past that is shown, without the future known until now.
    void fork();
    /// Does acts again, in the present run, at their times; the first one changed the given scenario.
    std::vector<Refusal> repeat(const std::vector<Act>& acts, std::shared_ptr<const Scenario> before, SimTime until);
    void refreshScenario();
    Births birthsNow() const;
    /// That node as it is now, and not one that had its name before or after.
    KnownNode known(const NodeRef& node) const;
    /// Forgets branches in which nothing was that is not in others, too.
    void prune();

    std::vector<Branch> m_branches;
    std::size_t m_current = 0;
    BranchNumber m_lastNumber = 1;
    SimulationRun m_present;
    std::optional<SimulationRun> m_past;
    std::vector<Undone> m_undone;
    Checkpoints::Limits m_limits;
    /// Where nodes are, at all times; also those that are not there now. A later node of the same name is another one.
    std::map<KnownNode, Place> m_places;
    Births m_births; ///< of the nodes of now
    std::uint64_t m_lastBirth = 0;
    std::vector<Annotation> m_annotations;
    std::shared_ptr<const Scenario> m_edited;   ///< as the last edit before the time shown left it
    std::shared_ptr<const Scenario> m_scenario; ///< the same with the places of now
};

} // namespace postroom
