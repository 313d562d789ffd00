#pragma once

#include "core/commands/Command.h"
#include "core/scenario/Annotation.h"
#include "core/scenario/Recording.h"
#include "core/vocabulary/Nodes.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace postroom {

/// A place on the canvas, the centre of a node, in scene units (a queue is about 190 wide).
struct Place {
    double x = 0;
    double y = 0;
    bool locked = false; ///< the node stays there and as it is called until it is unlocked
    bool operator==(const Place&) const = default;
};
using Layout = std::map<NodeRef, Place>;

/// "at 12s crash worker-1"
struct TimedCommand {
    SimTime at;
    Command command;
};

/// What a scenario file holds: how the world begins, what happens to it and what should come of it.
struct Scenario {
    std::string title;
    std::string author;
    std::string notes; ///< Markdown
    std::uint64_t seed = 1;
    Duration until = Duration::seconds(60); ///< how long `postroom run` runs it
    Duration linkDelay = Duration::milliseconds(500);
    std::int64_t memoryWatermark = 0; ///< bytes of messages that raise the alarm; 0: none
    Duration diskDelay; ///< until a persistent message in a durable queue is stored and confirmed
    std::vector<PolicySpec> policies;
    std::vector<AddUser> users; ///< beside guest, who is always there; an entry for guest gives it a password
    std::vector<SetPermissions> permissions; ///< guest may do everything where no entry says otherwise
    std::vector<SetVhostLimits> vhostLimits;
    std::vector<ExchangeSpec> exchanges; ///< without the predeclared ones
    std::vector<QueueSpec> queues;
    std::vector<BindingSpec> bindings;
    std::vector<ProducerSpec> producers;
    std::vector<ConsumerSpec> consumers;
    std::vector<SetLinkDelay> links;
    Layout layout;
    std::vector<Annotation> annotations; ///< in the order in which they are painted
    std::vector<TimedCommand> commands;
    std::vector<std::string> expectations; ///< see Expectation.h
    Recording recording; ///< what a person did in a run of it
};

} // namespace postroom
