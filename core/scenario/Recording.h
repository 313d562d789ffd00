#pragma once

#include "core/commands/Command.h"
#include "core/vocabulary/SimTime.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace postroom {

struct Scenario;

/// A command that a person gave in a recorded run.
struct RecordedCommand {
    SimTime at;
    std::uint64_t after = 0; ///< so many things had been carried out before it
    std::string label;       ///< what undo calls it; commands in a row with one label were one act
    Command command;
};

/// A moment of a recorded run that a person has marked.
struct RecordedBookmark {
    SimTime at;
    std::string label;
    bool operator==(const RecordedBookmark&) const = default;
};

/// A place in a recorded branch.
struct RecordedPlace {
    SimTime at;
    std::uint64_t after = 0; ///< so many things had been carried out before it
    std::uint64_t done = 0;  ///< and so many commands given, from the start of the run
};

/// Where a run was begun afresh.
struct RecordedOrigin {
    std::uint32_t branch = 0; ///< 0: it was not
    RecordedPlace place;
    std::string label;
};

/// What a branch of a recorded run is known by.
struct RecordedTie {
    std::uint32_t number = 1;
    std::uint32_t parent = 0; ///< the branch it left; 0 if it has a start of its own
    RecordedPlace left;       ///< where it left that
    RecordedOrigin origin;
    std::string label;
};

/// A branch beside the one that the file is about.
struct RecordedBranch : RecordedTie {
    std::shared_ptr<const Scenario> start; ///< with nothing: that of the file; never of a branch that has a parent
    Duration until;
    std::vector<RecordedCommand> commands; ///< since it left its parent
    std::uint64_t events = 0;              ///< of the whole run
    std::string digest;                    ///< of its journal
};

/// What was done in a run beyond what its scenario plans, so that it can be replayed to the byte.
struct Recording {
    /// A history keeps no more of them.
    static constexpr std::size_t mostBranches = 40;

    Duration until;
    std::vector<RecordedCommand> commands;
    std::vector<RecordedBookmark> bookmarks; ///< in order
    std::uint64_t events = 0; ///< of the whole run
    std::string digest;       ///< of its journal, see JournalDigest; empty: there is no recording
    RecordedTie branch;
    std::vector<RecordedBranch> branches; ///< the others
};

} // namespace postroom
