#pragma once

#include "core/commands/Command.h"
#include "core/events/Journal.h"
#include "core/sim/World.h"

#include <compare>
#include <deque>

namespace postroom {

/// A place in a run: so many things have been carried out and so many commands submitted, and it is that late.
/// Of two places of one run the one with more of them is the later one, or the one with the later time.
struct Position {
    std::uint64_t steps = 0;
    std::uint64_t commands = 0;
    SimTime at;
    auto operator<=>(const Position&) const = default;
};

/// Runs a world: takes commands, carries out what is due, and keeps the journal. The same seed and the same
/// commands at the same places give the same run, to the byte.
class Simulation {
public:
    explicit Simulation(std::uint64_t seed = 1, std::size_t journalLimit = Journal::defaultLimit);

    /// Carries out a command now. A refusal changes nothing but is noted in the journal; if a client asked on
    /// a channel (`by`), it closes that channel or its connection.
    Answer<Reply> submit(const Command& command, ChannelId by = {});
    /// Plans a command of the scenario for a later time; it comes before everything else due then.
    void plan(SimTime at, Command command);
    struct Planned {
        SimTime at;
        Command command;
    };
    /// What is planned and still to come, in order.
    const std::deque<Planned>& planned() const { return m_planned; }

    /// Carries out the next thing that is due, whenever that is. False when nothing is due any more, or when
    /// time stands still.
    bool step();
    /// Carries out everything due up to and including that time; now() is that time afterwards, unless time
    /// stands still before.
    void runUntil(SimTime time);
    /// So many things have happened at this one instant that they will never end: something repeats without
    /// taking time, such as a message that is requeued at once for ever. Nothing is carried out any more
    /// until a command changes that.
    bool standsStill() const { return m_stepsAtInstant >= mostStepsAtInstant; }
    static constexpr std::uint64_t mostStepsAtInstant = 500'000;

    SimTime now() const { return m_world.now; }
    /// When the next thing is due; never() if nothing is.
    SimTime nextDue() const;
    const World& world() const { return m_world; }
    const Journal& journal() const { return m_journal; }

    /// A command that was submitted: before it, that many things had been carried out.
    struct Recorded {
        std::uint64_t afterSteps = 0;
        SimTime at;
        Command command;
        ChannelId by; ///< 0: the person at the canvas
    };
    using Record = BlockList<Recorded, 256>;
    const Record& recorded() const { return m_recorded; }
    std::uint64_t steps() const { return m_steps; }
    Position position() const { return {m_steps, m_recorded.end(), m_world.now}; }
    /// When the last thing was carried out or submitted.
    SimTime movedAt() const { return m_movedAt; }

    /// The next command of a recorded run, if it comes before anything else that is due. This has to be an
    /// earlier place of that run.
    const Recorded* nextOf(const Record& record) const;
    /// Submits the next command of a recorded run at its time.
    void repeat(const Recorded& recorded);
    /// Lets time pass in which nothing happens.
    void waitUntil(SimTime time);

    /// A checkpoint needs neither journal nor list of commands: whoever goes on from it gives it those of the run it was
    /// taken of.
    void forgetPast();
    void takePast(Journal journal, Record recorded);
    /// Lets go of commands before that one, in blocks.
    void forgetRecordBefore(std::uint64_t command);

    /// The journal keeps what comes after this event until it is told a later one, also beyond its limit.
    void keepEventsAfter(EventNumber read) { m_journal.keepAfter(read); }

    /// Keep no list of submitted commands (benchmarks and endless servers).
    void stopRecording() { m_recording = false; }

private:
    Moment momentBecause(EventNumber cause);
    Answer<Reply> carryOut(const Command& command, ChannelId by);
    void carryOut(const Task& task, EventNumber cause);
    /// Commands the world itself takes: link delays.
    Answer<Reply> setDelay(const Moment& moment, const Command& command);
    /// A client is called otherwise now: so it is in everything that waits for it by name.
    void followRename(const NodeRef& client, const std::string& newName);
    /// Lets the simulated clients react to what the broker has just done.
    void letClientsReact();

    World m_world;
    Journal m_journal;
    std::deque<Planned> m_planned;
    Record m_recorded;
    SimTime m_movedAt;
    std::uint64_t m_steps = 0;
    std::uint64_t m_stepsAtInstant = 0;
    bool m_recording = true;
};

} // namespace postroom
