#include "core/history/Replay.h"

#include "core/events/JournalDigest.h"
#include "core/scenario/ScenarioEdit.h"
#include "core/scenario/ScenarioReader.h"
#include "core/scenario/ScenarioWriter.h"
#include "tests/helpers/Suite.h"
#include "tests/helpers/WorldText.h"

#include <fmt/format.h>

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

/// A tree: 1 is the first run; 2 and 3 left it, 3 without an act; 4 left 2; 5 began afresh with other settings.
History branches()
{
    History history(*readScenario(shop));
    history.advance(at(4.123457));
    history.act("Crash fast", {CrashConsumer{"fast"}});
    history.advance(at(9));
    history.seek(at(5));
    Scenario changed = *history.scenario();
    changed.consumers[1].prefetch = 1;
    history.act("Prefetch", changesBetween(*history.scenario(), changed), std::make_shared<const Scenario>(changed));
    history.advance(at(8));
    history.goToEndOf(1);
    history.undo(); // the crash never was
    history.advance(at(7));
    history.goTo(2, {});
    history.seek(at(6));
    history.act("Publish", {ProduceNow{"shop"}});
    history.act("Purge work", {PurgeQueue{"/", "work"}});
    history.advance(at(10));
    history.restart("Restart");
    history.advance(at(3));
    history.act("Crash late", {CrashConsumer{"slow"}});
    history.advance(at(4));
    return history;
}

/// The branches as a person sees them listed.
std::string listed(const History& history)
{
    std::string list;
    for (const Branch& branch : history.branches()) {
        const Position end = history.endOf(branch);
        list += fmt::format("{} of {} left {} {} {}, to {}: {}", branch.number, branch.parent, branch.left.at.microseconds,
                            branch.left.steps, branch.left.commands, end.at.microseconds, branch.label);
        if (branch.origin)
            list += fmt::format(" ({} at {} in {})", branch.origin->label, branch.origin->place.at.microseconds, branch.origin->branch);
        list += "\n";
    }
    return list;
}

std::string digest(const History& history)
{
    JournalDigest digest;
    digest.follow(history.present().journal());
    return digest.text();
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
    void branchesComeBackAsTheyWere()
    {
        for (const BranchNumber present : {1u, 2u, 3u, 4u, 5u}) {
            History history = branches();
            history.goTo(present, history.endOf(history.branches()[present - 1]));
            history.seek(at(2)); // what is looked at does not matter
            QCOMPARE(listed(history), listed(branches()));
            Scenario scenario = *history.branch().start;
            scenario.recording = *recordingOf(history);
            const std::string file = writeScenario(scenario);
            const auto read = readScenario(file);
            QVERIFY2(read.has_value(), read ? "" : toText(read.error()).c_str());
            QCOMPARE(writeScenario(*read), file);
            Replay again = replay(*read);
            QVERIFY(again.isSame);
            QCOMPARE(again.history.branch().number, present);
            QCOMPARE(listed(again.history), listed(history));
            // Each can be returned to, and is what it was, to the byte.
            for (BranchNumber number = 1; number <= 5; ++number) {
                history.goToEndOf(number);
                again.history.goToEndOf(number);
                QVERIFY(again.history.branch().isAsRecorded);
                QCOMPARE(visibleText(again.history.shown().simulation().world()), visibleText(history.shown().simulation().world()));
                QCOMPARE(digest(again.history), digest(history));
                QVERIFY(sameScenario(*again.history.scenario(), *history.scenario()));
                QCOMPARE(again.history.undoLabel(), history.undoLabel());
            }
            // And is saved again as it was.
            again.history.goToEndOf(present);
            scenario.recording = *recordingOf(again.history);
            QCOMPARE(writeScenario(scenario), file);
        }
    }
    void aBranchThatGoesOtherwiseNowIsKept()
    {
        const History history = branches();
        Scenario scenario = *history.branch().start;
        scenario.recording = *recordingOf(history);
        for (RecordedBranch& branch : scenario.recording.branches) {
            if (branch.number == 2)
                branch.digest = "0000000000000000";
        }
        const Replay again = replay(scenario);
        QVERIFY(again.isSame);
        QCOMPARE(again.history.branches().size(), std::size_t{5});
        for (const Branch& branch : again.history.branches())
            QCOMPARE(branch.isAsRecorded, branch.number != 2);
    }
    void aBranchOfProgramsIsLeftOutAndItsChildrenAreNot()
    {
        History history(*readScenario(shop));
        history.advance(at(3));
        history.act("Crash fast", {CrashConsumer{"fast"}});
        history.advance(at(6));
        history.seek(at(4));
        history.act("Purge", {PurgeQueue{"/", "work"}}); // branch 2
        history.advance(at(5));
        history.present().submit(OpenConnection{}, {});
        history.advance(at(8));
        history.seek(at(4.5));
        history.act("Publish", {ProduceNow{"shop"}}); // branch 3 leaves 2 before the program came
        history.advance(at(9));
        QCOMPARE(branchesLeftOut(history), std::size_t{1});
        Scenario scenario = *history.branch().start;
        scenario.recording = *recordingOf(history);
        QCOMPARE(scenario.recording.branches.size(), std::size_t{1});
        QCOMPARE(scenario.recording.branch.parent, 1u);
        const auto read = readScenario(writeScenario(scenario));
        QVERIFY2(read.has_value(), read ? "" : toText(read.error()).c_str());
        Replay again = replay(*read);
        QVERIFY(again.isSame);
        QCOMPARE(digest(again.history), digest(history));
        again.history.goToEndOf(1);
        QVERIFY(again.history.branch().isAsRecorded);
    }
    void branchesThatDoNotFitTogetherAreExplained_data()
    {
        QTest::addColumn<QString>("branches");
        QTest::addColumn<QString>("said");
        QTest::newRow("twice") << R"([{"number": 1}])" << "there is already a branch 1";
        QTest::newRow("zero") << R"([{"number": 0}])" << "counted from 1";
        QTest::newRow("orphan") << R"([{"number": 2, "parent": 7}])" << "there is no branch 7 that it could have left";
        QTest::newRow("left nothing") << R"([{"number": 2, "left": {"at": "1s"}}])" << "it left no branch";
        QTest::newRow("too late") << R"([{"number": 2, "parent": 1, "left": {"at": "1s", "done": 4}}])"
                                  << "branch 1 has only 0 commands";
        QTest::newRow("circle") << R"([{"number": 2, "parent": 3}, {"number": 3, "parent": 2}])" << "branch 2 would come from itself";
        QTest::newRow("start") << R"([{"number": 2, "parent": 1, "start": {"postroom": 1}}])" << "so it starts as that did";
        QTest::newRow("start with a mistake")
            << R"([{"number": 2, "start": {"postroom": 1, "queues": [{"name": "amq.x"}]}}])" << "belong to the broker";
        QTest::newRow("start with a recording") << R"([{"number": 2, "start": {"postroom": 1, "recording": {}}}])"
                                                << "has no recording of its own";
        QTest::newRow("origin") << R"([{"number": 2, "origin": {"branch": 9}}])" << "there is no branch 9 that was shown then";
        QTest::newRow("key") << R"([{"number": 2, "perent": 1}])" << "did you mean 'parent'";
    }
    void branchesThatDoNotFitTogetherAreExplained()
    {
        QFETCH(QString, branches);
        QFETCH(QString, said);
        std::string file = shop;
        file.insert(file.size() - 1, ",\n\"recording\": {\"until\": \"3s\", \"digest\": \"00\", \"branches\":\n" + branches.toStdString() + "}");
        const auto read = readScenario(file, "x");
        QVERIFY(!read);
        const QString sentence = QString::fromStdString(toText(read.error()));
        QVERIFY2(sentence.startsWith("x:7:") && sentence.contains(said), qPrintable(sentence));
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
