#include "core/history/Replay.h"

#include "core/scenario/ScenarioEdit.h"
#include "core/scenario/ScenarioReader.h"
#include "core/scenario/ScenarioWriter.h"
#include "tests/helpers/Suite.h"
#include "tests/helpers/WorldText.h"

using namespace postroom;

namespace {

const std::string shop = R"({"postroom": 1,
    "queues": [{"name": "work"}],
    "producers": [{"name": "shop", "routing_keys": ["work"], "interval": "1s"}],
    "consumers": [{"name": "fast", "queue": "work", "work": "500ms", "prefetch": 2},
                  {"name": "slow", "queue": "work", "work": "3s", "prefetch": 5}]})";

SimTime at(double seconds) { return SimTime{static_cast<std::int64_t>(seconds * 1e6)}; }

/// A session: crash, edit, step, rename, purge, and a branch in between.
History session()
{
    History history(*readScenario(shop));
    history.advance(at(4.123457));
    history.act("Crash fast", {CrashConsumer{"fast"}});
    history.advance(at(6));
    history.seek(at(5));
    Scenario changed = *history.scenario();
    changed.consumers[1].prefetch = 1;
    changed.queues.push_back(changed.queues[0]);
    changed.queues[1].name = "spare";
    history.act("Edit", changesBetween(*history.scenario(), changed), std::make_shared<const Scenario>(changed));
    for (int i = 0; i < 7; ++i)
        history.stepForward();
    history.act("Purge work", {PurgeQueue{"/", "work"}});
    history.act("Publish", {ProduceNow{"shop"}});
    changed = renamed(*history.scenario(), {NodeKind::Consumer, "slow"}, "late");
    history.act("Rename", changesBetween(*history.scenario(), changed), std::make_shared<const Scenario>(changed));
    history.advance(at(12));
    return history;
}

} // namespace

/// A session is kept in a file and comes back to the byte.
class ReplayTest : public QObject {
    Q_OBJECT

private slots:
    void aRecordedSessionComesBackToTheByte()
    {
        const History history = session();
        const auto recording = recordingOf(history);
        QVERIFY(recording.has_value());
        Scenario scenario = *history.branch().start;
        scenario.recording = *recording;
        scenario.recording.bookmarks = {{at(3), "the crash"}, {at(5), ""}};
        const std::string file = writeScenario(scenario);
        auto read = readScenario(file);
        QVERIFY2(read.has_value(), read ? "" : toText(read.error()).c_str());
        QCOMPARE(writeScenario(*read), file);
        QVERIFY(read->recording.bookmarks == scenario.recording.bookmarks);

        Replay again = replay(*read);
        QVERIFY(again.isSame);
        QCOMPARE(again.history.now(), at(12));
        QCOMPARE(visibleText(again.history.shown().simulation().world()), visibleText(history.shown().simulation().world()));
        // Also what a person sees of it: the acts, and the document at each of them.
        QCOMPARE(again.history.branch().acts.size(), history.branch().acts.size());
        QVERIFY(sameScenario(*again.history.scenario(), *history.scenario()));
        again.history.undo();
        QCOMPARE(again.history.scenario()->consumers[1].name, std::string("slow"));
        QCOMPARE(again.history.undoLabel(), std::string("Publish"));
    }
    void anotherRunIsNotTheSame()
    {
        const History history = session();
        Scenario scenario = *history.branch().start;
        scenario.recording = *recordingOf(history);
        scenario.consumers[0].work = Duration::milliseconds(501);
        QVERIFY(!replay(scenario).isSame);
    }
    void whatProgramsAskedCannotBeKept()
    {
        History history(*readScenario(shop));
        history.present().submit(OpenConnection{}, {});
        const auto recording = recordingOf(history);
        QVERIFY(!recording);
        QVERIFY(recording.error().find("real programs") != std::string::npos);
    }
    void aRecordingWithAMistakeIsExplained()
    {
        std::string file = shop;
        file.insert(file.size() - 1, R"(, "recording": {"until": "3s", "digest": "00", "commands": [
            {"at": "1s", "after": 3, "label": "x", "crash_consumr": {"name": "fast"}}]})");
        const auto read = readScenario(file);
        QVERIFY(!read);
        QVERIFY2(toText(read.error()).find("did you mean 'crash_consumer'") != std::string::npos, toText(read.error()).c_str());
    }
};

POSTROOM_TEST(ReplayTest)
#include "ReplayTest.moc"
