#include "core/stats/TimeSeries.h"

#include "core/scenario/ScenarioReader.h"
#include "core/scenario/ScenarioStart.h"
#include "core/stats/Statistics.h"
#include "tests/core/stats/SlowRecount.h"
#include "tests/helpers/Lab.h"
#include "tests/helpers/Suite.h"
#include "tests/random/RandomCommands.h"

#include <QDir>
#include <QFile>

using namespace postroom;

namespace {

Scenario scenarioOf(const std::string& members)
{
    const auto scenario = readScenario("{\"postroom\": 1, \"link_delay\": \"0s\", " + members + "}");
    if (!scenario)
        qFatal("%s", toText(scenario.error()).c_str());
    return *scenario;
}

TimeSeries after(const std::string& members, Duration time)
{
    Simulation simulation = start(scenarioOf(members));
    simulation.runUntil(SimTime{} + time);
    TimeSeries series;
    series.follow(simulation.journal());
    return series;
}

QString sum(const FateCounts& c)
{
    return QString("%1 + %2 = %3 once + %4 again + %5 lost + %6 waiting")
        .arg(c.sent).arg(c.copied).arg(c.handledOnce).arg(c.handledAgain).arg(c.lost).arg(c.waiting);
}

/// Everything that is wrong with a series, seen from outside.
QString faultOf(const TimeSeries& series, const Simulation& simulation, const Scene& scene)
{
    const SlowRecount slow(simulation.journal(), simulation.now());
    const QString difference = slow.differenceTo(series);
    if (!difference.isEmpty())
        return difference;
    const std::uint64_t waiting = slow.waiting(scene, simulation.world());
    if (series.fates().counts().waiting != waiting)
        return QString("%1 copies wait, told %2").arg(waiting).arg(series.fates().counts().waiting);
    const std::uint64_t underWay = SlowRecount::underWay(scene, simulation.world());
    if (series.fates().counts().underWay != underWay)
        return QString("%1 copies are under way, told %2").arg(underWay).arg(series.fates().counts().underWay);
    if (waiting == 0 && scene.flights().empty() && series.fates().remembered() > 0) {
        for (const auto& [id, queue] : scene.queues()) {
            if (!queue.ready.empty() || !queue.unacked.empty())
                return {};
        }
        return "messages that have ended are remembered";
    }
    return {};
}

} // namespace

class TimeSeriesTest : public QObject {
    Q_OBJECT

private slots:
    // Who was there from 4 s to 9 s and at work for two of them was busy 40 % of its stay.
    void whoCameLateWasNotIdleBefore()
    {
        WorkTrack track;
        const auto become = [&](WorkState state, std::int64_t second) {
            track.become(state, SimTime{second * 1'000'000}, 1_s);
        };
        become(WorkState::Idle, 4);
        become(WorkState::Busy, 6);
        const SimTime during{7'000'000};
        QCOMPARE(track.busyPermilleOfStay(during), std::int64_t{333});
        become(WorkState::Idle, 8);
        become(WorkState::Away, 9);
        const SimTime now{20'000'000};
        QCOMPARE(track.busyPermilleOfStay(now), std::int64_t{400});
        QCOMPARE(track.busyPermille(now), std::int64_t{100});
        QCOMPARE(WorkTrack().busyPermilleOfStay(now), std::int64_t{0});
    }

    void aWorkQueueOverTime()
    {
        const TimeSeries series = after(
            R"("queues": [{"name": "q"}], "producers": [{"name": "p", "routing_keys": ["q"], "limit": 4}],
               "consumers": [{"name": "c", "queue": "q", "prefetch": 1, "work": "2s"}])",
            Duration::seconds(5));
        const DepthTrack& queue = series.queues().begin()->second;
        QCOMPARE(queue.name, std::string("q"));
        const auto at = [&](double seconds) {
            const DepthSlice slice = queue.slice(series.sliceOf({static_cast<std::int64_t>(seconds * 1e6)}));
            return QString("%1+%2").arg(slice.ready).arg(slice.unacked);
        };
        QCOMPARE(at(0.5), QString("0+1"));
        QCOMPARE(at(1.5), QString("1+1"));
        QCOMPARE(at(4.9), QString("1+1"));
        const WorkTrack& consumer = series.consumers().begin()->second;
        const SimTime now = SimTime{} + Duration::seconds(5);
        QCOMPARE(consumer.busyPermille(now), std::int64_t{1000});
        QCOMPARE(consumer.busyUntil(now).microseconds, std::int64_t{5'000'000});
        // The first was sent at 0 s and handled at 2 s, the second at 1 s and 4 s.
        QCOMPARE(series.latency().percentile(50)->microseconds, std::int64_t{2'000'000});
        QCOMPARE(series.latency().percentile(99)->microseconds, std::int64_t{3'000'000});
        QCOMPARE(sum(series.fates().counts()), QString("4 + 0 = 2 once + 0 again + 0 lost + 2 waiting"));
    }

    void aCrashIsSeenAndWhatWasHandledBeforeItIsHandledAgain()
    {
        const TimeSeries series = after(
            R"("queues": [{"name": "q"}], "producers": [{"name": "p", "routing_keys": ["q"], "limit": 2}],
               "consumers": [{"name": "c", "queue": "q", "work": "1s", "ack": "never", "restart_after": "3s"}],
               "commands": [{"at": "2500ms", "crash_consumer": {"name": "c"}}])",
            Duration::seconds(8));
        QCOMPARE(sum(series.fates().counts()), QString("2 + 0 = 0 once + 2 again + 0 lost + 0 waiting"));
        const WorkTrack& consumer = series.consumers().begin()->second;
        const SimTime now = SimTime{} + Duration::seconds(8);
        const WorkSlice whole = consumer.slice(series.sliceOf({2'500'000}), series.sliceWidth(), now);
        QCOMPARE(whole.crashes, 1u);
        const WorkSlice down = consumer.slice(series.sliceOf({4'000'000}), series.sliceWidth(), now);
        QCOMPARE(down.crashed, series.sliceWidth());
        QCOMPARE(consumer.state(), WorkState::Idle);
    }

    void whatAWorkerRefusesIsNotHandled()
    {
        const TimeSeries series = after(
            R"("queues": [{"name": "q"}], "producers": [{"name": "p", "routing_keys": ["q"], "limit": 3}],
               "consumers": [{"name": "c", "queue": "q", "work": "100ms", "refuse_when": "every 3"}])",
            Duration::seconds(5));
        QCOMPARE(sum(series.fates().counts()), QString("3 + 0 = 2 once + 0 again + 1 lost + 0 waiting"));
        QCOMPARE(series.latency().count(), std::uint64_t{2});
    }

    void aMessageForThreeQueuesIsThreeCopies()
    {
        const TimeSeries series = after(
            R"("exchanges": [{"name": "x", "type": "fanout"}], "queues": [{"name": "a"}, {"name": "b"}, {"name": "c"}],
               "bindings": [{"source": "x", "destination": "a"}, {"source": "x", "destination": "b"}, {"source": "x", "destination": "c"}],
               "producers": [{"name": "p", "exchange": "x", "limit": 2}],
               "consumers": [{"name": "w", "queue": "a", "work": "1ms"}])",
            Duration::seconds(5));
        QCOMPARE(sum(series.fates().counts()), QString("2 + 4 = 2 once + 0 again + 0 lost + 4 waiting"));
    }

    void everyShippedScenarioIsToldAsASlowRecountTellsIt_data()
    {
        QTest::addColumn<QString>("name");
        const QDir folder(POSTROOM_SOURCE_DIR "/resources/scenarios");
        for (const QString& file : folder.entryList({"*.postroom.json"}))
            QTest::newRow(qPrintable(file)) << folder.filePath(file);
    }

    void everyShippedScenarioIsToldAsASlowRecountTellsIt()
    {
        QFETCH(QString, name);
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto scenario = readScenario(file.readAll().toStdString());
        QVERIFY(scenario);
        Simulation simulation = start(*scenario);
        TimeSeries series;
        Scene scene;
        Statistics statistics;
        // Looked at in the middle too, so that what is under way counts.
        for (int part = 1; part <= 7; ++part) {
            simulation.runUntil(SimTime{} + scenario->until * part / 7);
            series.follow(simulation.journal());
            scene.follow(simulation.journal());
            statistics.follow(simulation.journal());
            const QString fault = faultOf(series, simulation, scene);
            QVERIFY2(fault.isEmpty(), qPrintable(fault));
            for (const auto& [id, consumer] : statistics.consumers())
                QCOMPARE(series.consumers().at(id).busyPermille(simulation.now()),
                         consumer.busyPermille(simulation.now()));
        }
    }

    void randomRunsAreToldAsASlowRecountTellsThem()
    {
        std::uint64_t handled = 0;
        std::uint64_t again = 0;
        for (std::uint64_t seed = 1; seed <= 60; ++seed) {
            RandomCommands commands(seed * 104'729);
            Simulation simulation(seed);
            TimeSeries series;
            Scene scene;
            for (int i = 1; i <= 300; ++i) {
                simulation.runUntil(simulation.now() + commands.pause());
                static_cast<void>(simulation.submit(commands.next(simulation.world())));
                // What was just published and takes no time on its way is in no place that the recount looks at.
                if (i % 60 == 0)
                    simulation.runUntil(simulation.now());
                series.follow(simulation.journal());
                scene.follow(simulation.journal());
                QVERIFY2(series.fates().counts().holds(), qPrintable(sum(series.fates().counts())));
                if (i % 60 != 0)
                    continue;
                const QString fault = faultOf(series, simulation, scene);
                QVERIFY2(fault.isEmpty(), qPrintable(QString("seed %1, command %2: %3").arg(seed).arg(i).arg(fault)));
            }
            handled += series.fates().counts().handledOnce;
            again += series.fates().counts().handledAgain;
        }
        qInfo("%llu copies handled once, %llu again", static_cast<unsigned long long>(handled),
              static_cast<unsigned long long>(again));
        QVERIFY(handled > 500);
        QVERIFY(again > 5);
    }

    void aCopyGoesOnAloneAndSharesWhatIsPast()
    {
        Simulation simulation = start(scenarioOf(
            R"("queues": [{"name": "q"}], "producers": [{"name": "p", "routing_keys": ["q"], "interval": "7ms"}],
               "consumers": [{"name": "c", "queue": "q", "prefetch": 1, "work": "11ms"}])"));
        simulation.runUntil({3'000'000});
        TimeSeries original;
        original.follow(simulation.journal());
        const TimeSeries kept = original;
        const auto& before = kept.queues().begin()->second;
        QVERIFY(before.entries().size() > 200);
        QCOMPARE(before.entries().sharedWith(original.queues().begin()->second.entries()),
                 (before.entries().size() - 1) / 32);
        const Simulation then = simulation;

        simulation.runUntil({40'000'000}); // the slices become wider meanwhile
        original.follow(simulation.journal());
        QVERIFY(original.sliceWidth() > kept.sliceWidth());
        Scene scene;
        scene.follow(then.journal());
        QString fault = faultOf(kept, then, scene);
        QVERIFY2(fault.isEmpty(), qPrintable("the copy changed with the original: " + fault));
        TimeSeries again = kept;
        again.follow(simulation.journal());
        scene.follow(simulation.journal());
        fault = faultOf(again, simulation, scene);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
    }

    void aRealProgramIsBusyWhileItHoldsSomething()
    {
        Lab lab("queue q");
        const ChannelId worker = lab.subscribe("w.py", "q", 2);
        const ChannelId eager = lab.subscribe("eager.py", "q", 0, true, -1); // gets what the other has no room for
        lab.subscribe("w.py", "q", 1, false, -5);
        QVERIFY(worker && eager);
        const auto ack = [&](std::uint64_t tag) { QVERIFY(lab.simulation().submit(Ack{worker, tag}, worker)); };
        lab.advance(1_s);
        lab.publish("q", "m1");
        lab.advance(1_s);
        lab.publish("q", "m2");
        lab.publish("q", "m3");
        lab.advance(2_s);
        ack(1);
        lab.advance(1_s);
        ack(2);
        lab.advance(5_s);
        TimeSeries series;
        series.follow(lab.simulation().journal());
        QVERIFY(series.consumers().empty());
        QStringList told;
        for (const auto& [id, track] : series.subscriptions())
            told << QString("%1 %2").arg(QString::fromStdString(track.name)).arg(track.busyPermille(lab.simulation().now()));
        QCOMPARE(told, (QStringList{"w.py (q) 400", "eager.py (q) 0", "w.py (q) 2 0"}));
        const WorkTrack& track = series.subscriptions().begin()->second;
        QCOMPARE(track.state(), WorkState::Idle);
        const auto during = [&](double seconds) {
            const SimTime now = lab.simulation().now();
            return track.slice(series.sliceOf(SimTime{static_cast<std::int64_t>(seconds * 1e6)}), series.sliceWidth(), now);
        };
        QCOMPARE(during(0.5).busy, Duration{});
        QCOMPARE(during(3).busy, series.sliceWidth());
        QCOMPARE(during(7).busy, Duration{});
    }

    void aRealProgramThatIsGoneHoldsNothing()
    {
        Lab lab("queue q");
        const ChannelId worker = lab.subscribe("w", "q");
        lab.publish("q", "m1");
        lab.advance(1_s);
        TimeSeries series;
        series.follow(lab.simulation().journal());
        QCOMPARE(series.subscriptions().begin()->second.state(), WorkState::Busy);
        QVERIFY(lab.simulation().submit(CloseChannel{worker}, worker));
        lab.advance(1_s);
        series.follow(lab.simulation().journal());
        const WorkTrack& track = series.subscriptions().begin()->second;
        QCOMPARE(track.state(), WorkState::Away);
        QCOMPARE(track.busyUntil(lab.simulation().now()), Duration::seconds(1));
        QVERIFY(track.isOver());
    }

    void memoryDoesNotGrowWithTheRun()
    {
        Lab lab("queue q");
        const ChannelId worker = lab.subscribe("w", "q", 1, true);
        QVERIFY(worker);
        TimeSeries series;
        for (int i = 0; i < 3000; ++i) {
            lab.publish("q", "m");
            // Every gap is another: no two latencies and no two slices are alike.
            lab.advance(Duration{1'000 + i * 37});
            series.follow(lab.simulation().journal());
            QVERIFY(series.published().entries().size() <= TimeSeries::mostSlices);
            QVERIFY(series.latencies().size() <= TimeSeries::mostSlices);
            QVERIFY(series.queues().begin()->second.entries().size() <= TimeSeries::mostSlices);
        }
        QVERIFY2(series.published().entries().size() >= TimeSeries::mostSlices / 4, "so much is thrown away that nothing is seen");
        QCOMPARE(series.fates().remembered(), std::size_t{0});
    }

    void manyQueuesComeAndGo()
    {
        Lab lab;
        TimeSeries series;
        for (int i = 0; i < 600; ++i) {
            lab.build("queue q" + std::to_string(i));
            if (i > 0 && i % 2 == 0)
                QVERIFY(lab.simulation().submit(DeleteQueue{"/", "q" + std::to_string(i)}));
        }
        series.follow(lab.simulation().journal());
        QCOMPARE(series.queues().size(), TimeSeries::mostTracks);
        QVERIFY(series.leftOut() > 0);
        for (const auto& [id, track] : series.queues())
            QVERIFY2(!track.until || id == series.queues().rbegin()->first, "a deleted queue takes the room of a living one");
    }
};

POSTROOM_TEST(TimeSeriesTest)
#include "TimeSeriesTest.moc"
