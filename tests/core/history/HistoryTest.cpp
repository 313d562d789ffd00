#include "core/history/History.h"

#include "core/scenario/ScenarioEdit.h"
#include "core/scenario/ScenarioReader.h"
#include "tests/helpers/Suite.h"
#include "tests/helpers/WorldText.h"

using namespace postroom;

namespace {

Scenario workQueue()
{
    return *readScenario(R"({"postroom": 1,
        "queues": [{"name": "work"}],
        "producers": [{"name": "shop", "routing_keys": ["work"], "interval": "1s"}],
        "consumers": [{"name": "fast", "queue": "work", "work": "500ms"},
                      {"name": "slow", "queue": "work", "work": "3s", "prefetch": 3}],
        "commands": [{"at": "12s", "crash_consumer": {"name": "slow"}}]})");
}

std::string pictureOf(const SimulationRun& run)
{
    return toText(run.now()) + "\n" + visibleText(run.simulation().world()) + visibleText(run.scene());
}

SimTime at(double seconds) { return SimTime{static_cast<std::int64_t>(seconds * 1e6)}; }

std::shared_ptr<const Scenario> withPrefetch(const Scenario& before, std::int64_t prefetch)
{
    Scenario changed = before;
    changed.consumers[1].prefetch = prefetch;
    return std::make_shared<const Scenario>(std::move(changed));
}

std::optional<Refusal> edit(History& history, const std::shared_ptr<const Scenario>& changed, const std::string& label)
{
    return history.act(label, changesBetween(*history.scenario(), *changed), changed);
}

std::uint64_t handled(const History& history, const std::string& consumer)
{
    return history.shown().statistics().consumer(consumer)->handled;
}

} // namespace

/// Time runs both ways, and nothing is lost.
class HistoryTest : public QObject {
    Q_OBJECT

private slots:
    void anyTimeLooksAsItDid()
    {
        History history(workQueue(), {50, 20, 256'000'000});
        std::map<int, std::string> pictures;
        for (int i = 0; i <= 200; ++i) {
            history.advance(at(i * 0.1));
            pictures[i] = pictureOf(history.shown());
        }
        for (int i : {100, 0, 199, 57, 56, 58, 130, 3, 200, 121}) {
            history.seek(at(i * 0.1));
            QCOMPARE(history.isPresent(), i == 200);
            QCOMPARE(pictureOf(history.shown()), pictures[i]);
        }
        history.seek(at(3));
        for (int i = 31; i <= 200; ++i) {
            history.advance(at(i * 0.1));
            QCOMPARE(pictureOf(history.shown()), pictures[i]);
        }
        QVERIFY(history.isPresent());
    }
    void aStepBackIsTheInverseOfAStep()
    {
        History history(workQueue());
        std::vector<std::string> pictures{pictureOf(history.shown())};
        while (history.now() < at(25) && history.stepForward())
            pictures.push_back(pictureOf(history.shown()));
        QVERIFY(pictures.size() > 100);
        for (std::size_t i = pictures.size() - 1; i > 0; --i) {
            QCOMPARE(pictureOf(history.shown()), pictures[i]);
            QVERIFY(history.stepBack());
        }
        QCOMPARE(pictureOf(history.shown()), pictures[0]);
        QVERIFY(!history.stepBack());
        for (std::size_t i = 1; i < pictures.size(); ++i) {
            QVERIFY(history.stepForward());
            QCOMPARE(pictureOf(history.shown()), pictures[i]);
        }
    }
    void timeThatOnlyPassedIsTheFirstStepBack()
    {
        History history(workQueue());
        history.advance(at(1.2));
        const EventNumber last = history.shown().journal().last();
        QVERIFY(history.stepBack());
        QVERIFY(history.now() < at(1.2));
        QCOMPARE(history.shown().journal().last(), last);
        QVERIFY(history.stepBack());
        QVERIFY(history.shown().journal().last() < last);
    }
    void anEventIsFoundAgain()
    {
        History history(workQueue(), {30, 50, 256'000'000});
        history.advance(at(20));
        for (EventNumber event : {EventNumber{150}, EventNumber{20}, EventNumber{151}, EventNumber{100}}) {
            history.showEvent(event);
            QVERIFY(history.shown().journal().last() >= event);
            QCOMPARE(history.now(), history.present().journal().at(event).at);
        }
    }
    void actingInThePastBeginsABranchAndKeepsTheFuture()
    {
        History history(workQueue());
        history.advance(at(20));
        const std::string future = pictureOf(history.shown());
        history.seek(at(11));
        QVERIFY(!edit(history, withPrefetch(*history.scenario(), 1), "Prefetch"));
        QVERIFY(history.isPresent());
        QCOMPARE(history.end(), at(11));
        QCOMPARE(history.branches().size(), std::size_t{2});
        history.advance(at(20));
        QVERIFY(pictureOf(history.shown()) != future);
        QCOMPARE(int(history.scenario()->consumers[1].prefetch), 1);

        const std::string mine = pictureOf(history.shown());
        history.goToEndOf(1);
        QCOMPARE(pictureOf(history.shown()), future);
        QCOMPARE(int(history.scenario()->consumers[1].prefetch), 3);
        history.goToEndOf(2);
        QCOMPARE(pictureOf(history.shown()), mine);
        history.seek(at(10.5));
        QCOMPARE(int(history.scenario()->consumers[1].prefetch), 3);
    }
    void undoGoesToJustBeforeTheActAndRedoBack()
    {
        History history(workQueue());
        history.advance(at(5));
        const std::string before = pictureOf(history.shown());
        QVERIFY(!edit(history, withPrefetch(*history.scenario(), 1), "Prefetch"));
        const std::string after = pictureOf(history.shown());
        history.advance(at(9));
        QVERIFY(!history.act("Crash", {CrashConsumer{"fast"}}));
        const std::string crashed = pictureOf(history.shown());
        history.advance(at(12));

        QCOMPARE(history.undoLabel(), std::string("Crash"));
        history.undo();
        QCOMPARE(history.now(), at(9));
        QCOMPARE(history.undoLabel(), std::string("Prefetch"));
        history.undo();
        QCOMPARE(pictureOf(history.shown()), before);
        QVERIFY(!history.canUndo());
        // What was undone does not happen when time goes on.
        History other = history;
        other.advance(at(12));
        QCOMPARE(int(other.scenario()->consumers[1].prefetch), 3);
        QCOMPARE(other.shown().statistics().consumer("fast")->crashes, std::uint64_t{0});

        QCOMPARE(history.redoLabel(), std::string("Prefetch"));
        history.redo();
        QCOMPARE(pictureOf(history.shown()), after);
        history.redo();
        QCOMPARE(pictureOf(history.shown()), crashed);
        QVERIFY(!history.canRedo());
        QCOMPARE(history.branches().size(), std::size_t{1});
        QCOMPARE(history.end(), at(12));
    }
    void placesBelongToNoTime()
    {
        History history(workQueue());
        history.advance(at(5));
        const auto state = history.state();
        Layout layout;
        layout[{NodeKind::Queue, "work"}] = {10, 20};
        history.place("Move work", layout);
        layout[{NodeKind::Queue, "work"}] = {30, 40};
        history.place("Move work", layout);
        QCOMPARE(history.now(), at(5));
        QVERIFY(history.state() != state);
        history.seek(at(2));
        QCOMPARE(history.scenario()->layout.at({NodeKind::Queue, "work"}).x, 30.0);
        history.seek(at(5));
        history.undo();
        QVERIFY(history.isPresent());
        QVERIFY(history.state() == state);
        QCOMPARE(history.branches().size(), std::size_t{1});
        history.redo();
        QCOMPARE(history.scenario()->layout.at({NodeKind::Queue, "work"}).y, 40.0);
    }
    void aNodeIsNotMovedByALaterOneOfItsName()
    {
        History history(workQueue());
        const NodeRef slow{NodeKind::Consumer, "slow"};
        const auto x = [&] { return history.scenario()->layout.at(slow).x; };
        history.advance(at(2));
        Layout layout;
        layout[slow] = {100, 0};
        history.place("Move slow", layout);
        history.advance(at(4));
        const auto remove = std::make_shared<const Scenario>(without(*history.scenario(), slow));
        QVERIFY(!edit(history, remove, "Delete slow"));
        history.advance(at(6));
        auto again = std::make_shared<Scenario>(*remove);
        again->consumers.push_back(workQueue().consumers[1]);
        again->layout[slow] = {500, 0};
        QVERIFY(!edit(history, again, "Add slow"));
        history.advance(at(8));
        layout[slow] = {600, 0};
        history.place("Move slow", layout);
        QCOMPARE(x(), 600.0);
        history.seek(at(3));
        QCOMPARE(x(), 100.0);
        history.seek(at(8));
        QCOMPARE(x(), 600.0);
        history.restart("Restart");
        QCOMPARE(x(), 600.0);
        for (int i = 0; i < 4; ++i)
            history.undo();
        QCOMPARE(x(), 100.0);
        history.undo();
        QVERIFY(history.scenario()->layout.count(slow) == 0);
        for (int i = 0; i < 3; ++i)
            history.redo();
        QCOMPARE(x(), 500.0);
        history.redo();
        QCOMPARE(x(), 600.0);
    }
    void editsThatWereUndoneAtOnceLeaveNoBranch()
    {
        History history(workQueue());
        for (int i = 0; i < 3; ++i) {
            QVERIFY(!edit(history, withPrefetch(*history.scenario(), 10 + i), "Prefetch"));
            history.undo();
        }
        QVERIFY(!edit(history, withPrefetch(*history.scenario(), 7), "Prefetch"));
        QCOMPARE(history.branches().size(), std::size_t{1});
        QCOMPARE(int(history.scenario()->consumers[1].prefetch), 7);
    }
    void restartKeepsTheRunBeforeAndCanBeUndone()
    {
        History history(workQueue());
        QVERIFY(!edit(history, withPrefetch(*history.scenario(), 1), "Prefetch"));
        history.advance(at(8));
        const std::string before = pictureOf(history.shown());
        history.restart("Restart");
        QCOMPARE(history.now(), SimTime{});
        QCOMPARE(int(history.scenario()->consumers[1].prefetch), 1);
        QCOMPARE(history.branches().size(), std::size_t{2});
        QCOMPARE(history.undoLabel(), std::string("Restart"));
        history.advance(at(3));
        history.undo();
        QCOMPARE(pictureOf(history.shown()), before);
        history.redo();
        QCOMPARE(history.now(), SimTime{});
        QCOMPARE(history.end(), at(3));
    }
    void whatIfWithoutAnAct()
    {
        History history(workQueue());
        history.advance(at(4));
        QVERIFY(!history.act("Crash", {CrashConsumer{"fast"}}));
        history.advance(at(6));
        QVERIFY(!edit(history, withPrefetch(*history.scenario(), 1), "Prefetch"));
        history.advance(at(20));
        const std::uint64_t withCrash = handled(history, "fast");
        QVERIFY(history.runWithout(0, "without the crash").empty());
        QCOMPARE(history.branch().label, std::string("without the crash"));
        QCOMPARE(history.now(), at(20));
        QCOMPARE(history.shown().statistics().consumer("fast")->crashes, std::uint64_t{0});
        QVERIFY(handled(history, "fast") > withCrash);
        QCOMPARE(int(history.scenario()->consumers[1].prefetch), 1);
        QCOMPARE(history.branches().size(), std::size_t{2});

        // The same for an edit: the others stay.
        QCOMPARE(history.branch().acts.size(), std::size_t{1});
        Scenario more = *history.scenario();
        more.queues.push_back(more.queues[0]);
        more.queues.back().name = "spare";
        QVERIFY(!edit(history, std::make_shared<const Scenario>(more), "Add spare"));
        QVERIFY(history.runWithout(0, "without the prefetch").empty());
        QCOMPARE(int(history.scenario()->consumers[1].prefetch), 3);
        QCOMPARE(history.scenario()->queues.size(), std::size_t{2});
        QVERIFY(history.shown().scene().find({NodeKind::Queue, "spare"}));
    }
    void whatIfItHadBeenSoFromTheStart()
    {
        History history(workQueue());
        history.advance(at(4));
        QVERIFY(!history.act("Crash", {CrashConsumer{"fast"}}));
        history.advance(at(10));
        QVERIFY(!edit(history, withPrefetch(*history.scenario(), 1), "Prefetch"));
        QVERIFY(history.runFromStart("From the start").empty());
        QCOMPARE(history.now(), at(10));
        QCOMPARE(history.shown().statistics().consumer("fast")->crashes, std::uint64_t{1});
        history.seek(SimTime{});
        QCOMPARE(int(history.scenario()->consumers[1].prefetch), 1);
        history.showEnd();
        history.undo();
        history.undo();
        QCOMPARE(history.now(), at(10));
        QCOMPARE(int(history.branch().number), 1);
    }
    void whatProgramsAskedIsNotKeptForEver()
    {
        History history(workQueue(), {5'000, 50, 256'000'000});
        const std::uint64_t many = History::mostCommands + 20'000;
        for (std::uint64_t i = 0; i < many; ++i) {
            history.present().submit(SetExact{i % 2 == 0}, {});
            if (i % 1000 == 0)
                history.advance(history.now() + Duration::milliseconds(10));
        }
        history.advance(history.now() + Duration::milliseconds(10));
        const Simulation::Record& record = history.present().simulation().recorded();
        QVERIFY(record.end() - record.first() <= History::mostCommands);
        QVERIFY(history.branch().isCut);
        const SimTime begin = history.branch().begin.at;
        QVERIFY(begin > SimTime{});
        const std::string end = pictureOf(history.shown());
        const Position place = history.shown().position();
        history.seek(SimTime{});
        QCOMPARE(history.now(), begin);
        history.seek(begin + Duration::milliseconds(100));
        history.stepBack();
        history.show({record[place.commands - 1].afterSteps, place.commands - 1, {}});
        history.present().submit(SetExact{true}, {});
        history.show(place);
        QCOMPARE(pictureOf(history.shown()), end);
    }
    void aRefusedActIsNoAct()
    {
        History history(workQueue());
        QVERIFY(history.act("Crash", {CrashConsumer{"nobody"}}));
        QVERIFY(!history.canUndo());
    }
};

POSTROOM_TEST(HistoryTest)
#include "HistoryTest.moc"
