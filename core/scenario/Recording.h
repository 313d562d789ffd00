#pragma once

#include "core/commands/Command.h"
#include "core/vocabulary/SimTime.h"

#include <cstdint>
#include <string>
#include <vector>

namespace postroom {

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

/// What was done in a run beyond what its scenario plans, so that it can be replayed to the byte.
struct Recording {
    Duration until;
    std::vector<RecordedCommand> commands;
    std::vector<RecordedBookmark> bookmarks; ///< in order
    std::uint64_t events = 0; ///< of the whole run
    std::string digest;       ///< of its journal, see JournalDigest; empty: there is no recording
};

} // namespace postroom
