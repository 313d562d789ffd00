#pragma once

#include "core/history/Checkpoints.h"
#include "core/history/Markers.h"
#include "core/scenario/Scenario.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace postroom {

/// Something a person did at a place of a run.
struct Act {
    std::string label;
    Position before;
    Position after;
    std::vector<Command> commands;
    std::shared_ptr<const Scenario> scenario; ///< as it is since then; nothing if it is as before
    /// Places of nodes before and after. Such an act belongs to no time.
    std::optional<std::pair<Layout, Layout>> places;
    /// What is written and drawn on the canvas before and after. Neither does this.
    std::optional<std::pair<std::vector<Annotation>, std::vector<Annotation>>> annotations;
    /// Nodes that are there since then, and the number that tells them from earlier ones of the same name.
    std::vector<NodeRef> born;
    std::uint64_t birth = 0;

    bool isTimeless() const { return places || annotations; }
};

/// Of each node that a person added to a run: the number of the act; others have 0.
using Births = std::map<NodeRef, std::uint64_t>;

using BranchNumber = std::uint32_t;

/// What a branch is known by, besides its course.
struct BranchTie {
    BranchNumber number = 1;
    BranchNumber parent = 0; ///< the branch it left; 0 if it has a start of its own
    Position left;           ///< where it left the parent; its start if there is none
    std::string label;       ///< what it began with
    /// Where a run was begun afresh: that can be undone.
    struct Origin {
        BranchNumber branch = 0;
        Position place;
        std::string label;
    };
    std::optional<Origin> origin; ///< of it and all branches that left it; nothing for the first run
};

/// One course that a run took. It is complete in itself; what it shares with the branch it left costs nothing.
struct Branch : BranchTie {
    Position begin;             ///< its start, after what the scenario declares
    bool isCut = false;         ///< it has begun earlier, but that is forgotten
    EventNumber beginEvent = 0; ///< the newest event then
    bool isAsRecorded = true;   ///< not if it comes from a file and the rules have changed since
    std::shared_ptr<const Scenario> start;
    Births births; ///< of the nodes in it
    std::vector<Act> acts;
    Checkpoints checkpoints;
    Markers markers;

    // Only of a branch that is not the present one; of that one the run itself knows these.
    Simulation::Record record;
    Journal journal;
    Position end;
};

} // namespace postroom
