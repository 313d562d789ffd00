#pragma once

#include "core/commands/CommandFields.h"
#include "core/scenario/Scenario.h"
#include "core/scenario/ValueReading.h"
#include "core/scenario/ValueWriting.h"

namespace postroom {

/// The format version that this program writes, and the only one so far.
constexpr std::int64_t scenarioVersion = 1;

template<>
struct Described<RecordedBookmark> {
    static constexpr std::string_view name = "bookmark";
    static constexpr auto fields = std::make_tuple(
        field("at", &RecordedBookmark::at, "When, since the start of the run."),
        field("label", &RecordedBookmark::label, "What it is called."));
};

template<>
struct Described<RecordedPlace> {
    static constexpr std::string_view name = "place";
    static constexpr auto fields = std::make_tuple(
        field("at", &RecordedPlace::at, "When, since the start of the run."),
        field("after", &RecordedPlace::after, "So many things had been carried out before."),
        field("done", &RecordedPlace::done, "So many commands had been given since the start of the run."));
};

template<>
struct Described<RecordedOrigin> {
    static constexpr std::string_view name = "origin";
    static constexpr auto fields = std::make_tuple(
        field("branch", &RecordedOrigin::branch, "The branch that was shown when the run was begun afresh."),
        field("place", &RecordedOrigin::place, "The place of it that was shown."),
        field("label", &RecordedOrigin::label, "What undo calls it."));
};

template<>
struct Described<RecordedTie> {
    static constexpr std::string_view name = "branch";
    static constexpr auto fields = std::make_tuple(
        field("number", &RecordedTie::number, "The first run is 1."),
        field("parent", &RecordedTie::parent, "The branch it left; without it, the branch has a start of its own."),
        field("left", &RecordedTie::left, "Where it left that."),
        field("origin", &RecordedTie::origin, "Where the run was begun afresh."),
        field("label", &RecordedTie::label, "What it began with."));
};

template<>
struct Described<RecordedBranch> {
    static constexpr std::string_view name = "recorded_branch";
    static constexpr auto fields = std::tuple_cat(
        Described<RecordedTie>::fields,
        std::make_tuple(
            field("start", &RecordedBranch::start,
                  "The scenario that it began with, if that is another one than this file; only without a parent."),
            field("until", &RecordedBranch::until, "How long the run was."),
            field("commands", &RecordedBranch::commands, "What was done since it left its parent."),
            field("events", &RecordedBranch::events, "How many events there were."),
            field("digest", &RecordedBranch::digest, "A digest of the journal: the same only if the run is the same.")));
};

template<>
struct Described<Recording> {
    static constexpr std::string_view name = "recording";
    static constexpr auto fields = std::make_tuple(
        field("until", &Recording::until, "How long the run was."),
        field("commands", &Recording::commands,
              "What was done: as a planned command, with \"after\", the number of things that had happened before."),
        field("bookmarks", &Recording::bookmarks, "Moments that were marked: {\"at\": \"12s\", \"label\": \"the crash\"}."),
        field("events", &Recording::events, "How many events there were."),
        field("digest", &Recording::digest, "A digest of the journal: the same only if the run is the same."),
        field("branch", &Recording::branch, "What this branch is known by."),
        field("branches", &Recording::branches, "The other branches of the run: what became of it otherwise."));
};

/// The keys of a scenario file, in the order in which they are written.
template<>
struct Described<Scenario> {
    static constexpr std::string_view name = "scenario";
    static constexpr auto fields = std::make_tuple(
        field("title", &Scenario::title, "What the scenario is called."),
        field("author", &Scenario::author, "Who made it."),
        field("notes", &Scenario::notes,
              "What to watch and what to try, in Markdown; a text or a list of lines."),
        field("seed", &Scenario::seed, "The same seed gives the same run."),
        field("until", &Scenario::until, "How long `postroom run` runs it."),
        field("link_delay", &Scenario::linkDelay,
              "How long everything travels on a line without a delay of its own."),
        field("memory_watermark", &Scenario::memoryWatermark,
              "More than this many bytes in messages block those who publish; 0: no limit."),
        field("disk_delay", &Scenario::diskDelay,
              "So long after it came, a persistent message in a durable queue is on the disk and confirmed."),
        field("policies", &Scenario::policies, "Settings that act on all queues or exchanges of a name."),
        field("users", &Scenario::users, "Who may log in, beside guest with the password guest."),
        field("permissions", &Scenario::permissions,
              "What a user may do in a virtual host. Only guest may do everything without an entry."),
        field("vhost_limits", &Scenario::vhostLimits, "How many queues and connections a virtual host may have."),
        field("exchanges", &Scenario::exchanges, "Exchanges, without the predeclared amq.* ones."),
        field("queues", &Scenario::queues, "Queues."),
        field("bindings", &Scenario::bindings, "Bindings from exchanges to queues and to other exchanges."),
        field("producers", &Scenario::producers, "Simulated programs that publish."),
        field("consumers", &Scenario::consumers, "Simulated programs that consume."),
        field("links", &Scenario::links, "Lines with a delay of their own."),
        field("layout", &Scenario::layout,
              "The centre of each node on the canvas: \"queue:work\": [480, 200]."),
        field("annotations", &Scenario::annotations,
              "Notes, groups and arrows on the canvas: for people, they change nothing."),
        field("commands", &Scenario::commands,
              "What happens at a time: {\"at\": \"12s\", \"crash_consumer\": {...}}."),
        field("expectations", &Scenario::expectations, "What should come of it: \"no message lost\"."),
        field("recording", &Scenario::recording, "A run of it, to be replayed: what a person did, and a digest."));
};

Trouble readValue(const JsonValue& json, TimedCommand& value, std::string_view field);
Trouble readValue(const JsonValue& json, Layout& value, std::string_view field);
JsonValue writeValue(const TimedCommand& value);
Trouble readValue(const JsonValue& json, RecordedCommand& value, std::string_view field);
JsonValue writeValue(const RecordedCommand& value);
/// The start of another run: a scenario in the scenario.
Trouble readValue(const JsonValue& json, std::shared_ptr<const Scenario>& value, std::string_view field);
JsonValue writeValue(const std::shared_ptr<const Scenario>& value);
JsonValue writeValue(const Layout& value);

/// Calls body with an example of every command that a scenario may plan: those that name things. What an
/// AMQP client asks refers to channels by number and belongs to a run, not to a file.
template<class Body>
void forEachScenarioCommand(Body&& body)
{
    body(DeclareExchange{});
    body(DeleteExchange{});
    body(DeclareQueue{});
    body(DeleteQueue{});
    body(PurgeQueue{});
    body(Bind{});
    body(Unbind{});
    body(SetPolicy{});
    body(ClearPolicy{});
    body(RestartBroker{});
    body(SetMemoryWatermark{});
    body(SetDiskDelay{});
    body(AddVhost{});
    body(DeleteVhost{});
    body(SetVhostLimits{});
    body(AddUser{});
    body(DeleteUser{});
    body(SetPermissions{});
    body(ClearPermissions{});
    body(AddProducer{});
    body(ChangeProducer{});
    body(RenameProducer{});
    body(RemoveProducer{});
    body(ProduceNow{});
    body(CrashProducer{});
    body(RestartProducer{});
    body(AddConsumer{});
    body(ChangeConsumer{});
    body(RenameConsumer{});
    body(RemoveConsumer{});
    body(CrashConsumer{});
    body(RestartConsumer{});
    body(HangClient{});
    body(WakeClient{});
    body(CutConnection{});
    body(SetLinkDelay{});
    body(SetDefaultDelay{});
    body(SetExact{});
}

} // namespace postroom
