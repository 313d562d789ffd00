#include "core/history/Replay.h"

#include "core/events/JournalDigest.h"
#include "core/scenario/ScenarioCommand.h"
#include "core/scenario/ScenarioEdit.h"
#include "core/scenario/ScenarioFields.h"

#include <algorithm>

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

} // namespace

tl::expected<Recording, std::string> recordingOf(const History& history)
{
    const SimulationRun& done = history.present();
    const Simulation::Record& record = done.simulation().recorded();
    if (history.branch().isCut)
        return tl::unexpected<std::string>("this run is so long that its beginning is forgotten");
    Recording recording;
    recording.until = done.now() - SimTime{};
    for (std::uint64_t i = history.branch().begin.commands; i < record.end(); ++i) {
        const Simulation::Recorded& each = record[i];
        if (each.by || !canBeInAFile(each.command))
            return tl::unexpected<std::string>("real programs took part in this run, and what they asked cannot be repeated without them");
        recording.commands.push_back({each.at, each.afterSteps, labelAt(history.branch().acts, i), each.command});
    }
    // Once more from the start: this run may have let go of its oldest events.
    SimulationRun again(*history.branch().start);
    JournalDigest digest;
    again.repeatUntil(record, done.position(), [&] {
        digest.follow(again.journal());
        return true;
    });
    digest.follow(again.journal());
    recording.digest = digest.text();
    recording.events = again.journal().last();
    return recording;
}

Replay replay(Scenario scenario)
{
    const Recording recording = std::exchange(scenario.recording, {});
    Replay replay{History(std::move(scenario)), {}, 0, false};
    History& history = replay.history;
    const auto& commands = recording.commands;
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
    history.advance(SimTime{} + recording.until);
    JournalDigest digest;
    if (history.present().journal().first() == 1)
        digest.follow(history.present().journal());
    replay.digest = digest.text();
    replay.events = history.present().journal().last();
    replay.isSame = replay.digest == recording.digest && replay.events == recording.events;
    return replay;
}

} // namespace postroom
