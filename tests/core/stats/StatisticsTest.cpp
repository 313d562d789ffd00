#include "core/stats/Statistics.h"

#include "core/scenario/ScenarioReader.h"
#include "core/scenario/ScenarioStart.h"
#include "tests/helpers/Suite.h"

#include <QDir>
#include <QFile>

using namespace postroom;

namespace {

Statistics after(const std::string& members, Duration time)
{
    const auto scenario = readScenario("{\"postroom\": 1, \"link_delay\": \"0s\", " + members + "}");
    if (!scenario)
        qFatal("%s", toText(scenario.error()).c_str());
    Simulation simulation = start(*scenario);
    simulation.runUntil(SimTime{} + time);
    Statistics statistics;
    statistics.follow(simulation.journal());
    return statistics;
}

QString sum(const Conservation& c)
{
    return QString("%1 = %2 ready + %3 unacked + %4 acked + %5 auto + %6 dead + %7 dropped")
        .arg(c.made)
        .arg(c.ready)
        .arg(c.unacked)
        .arg(c.acked)
        .arg(c.autoAcked)
        .arg(c.deadLettered)
        .arg(c.dropped);
}

} // namespace

class StatisticsTest : public QObject {
    Q_OBJECT

private slots:
    void workIsCounted()
    {
        const Statistics statistics = after(
            R"("queues": [{"name": "q"}], "producers": [{"name": "p", "routing_keys": ["q"], "limit": 4}],
               "consumers": [{"name": "c", "queue": "q", "prefetch": 1, "work": "2s"}])",
            Duration::seconds(5));
        const QueueStatistics& queue = *statistics.queue("q");
        QCOMPARE(queue.published, std::uint64_t{4});
        QCOMPARE(queue.acked, std::uint64_t{2});
        QCOMPARE(queue.unacked, std::uint64_t{1});
        QCOMPARE(queue.peak, std::uint64_t{3});
        const SimTime now = SimTime{} + Duration::seconds(5);
        QCOMPARE(statistics.consumer("c")->handled, std::uint64_t{2});
        QCOMPARE(statistics.consumer("c")->busyPermille(now), std::int64_t{1000});
        QCOMPARE(statistics.total("published"), std::uint64_t{4});
        QCOMPARE(sum(statistics.conservation()),
                 QString("4 = 1 ready + 1 unacked + 2 acked + 0 auto + 0 dead + 0 dropped"));
    }

    void droppedMessagesAreLost()
    {
        const Statistics statistics = after(
            R"("queues": [{"name": "q", "arguments": {"x-max-length": 2}}, {"name": "brief", "arguments": {"x-message-ttl": 100}}],
               "producers": [{"name": "p", "routing_keys": ["q"], "limit": 5}, {"name": "r", "routing_keys": ["brief"], "limit": 2},
                             {"name": "s", "routing_keys": ["nowhere"], "limit": 3}])",
            Duration::seconds(10));
        QCOMPARE(statistics.queue("q")->droppedBecause.at(DropReason::MaxLength), std::uint64_t{3});
        QCOMPARE(statistics.queue("brief")->expired, std::uint64_t{2});
        QCOMPARE(statistics.total("unroutable"), std::uint64_t{3});
        QCOMPARE(statistics.total("lost"), std::uint64_t{8});
        QVERIFY(statistics.conservation().holds());
    }

    void anAutomaticAckLosesWhatACrashedConsumerHeld()
    {
        const std::string members =
            R"("queues": [{"name": "q"}], "producers": [{"name": "p", "routing_keys": ["q"], "limit": 5, "interval": "100ms"}],
               "consumers": [{"name": "c", "queue": "q", "work": "1s", "ack": "ACK"}],
               "commands": [{"at": "2500ms", "crash_consumer": {"name": "c"}}])";
        const auto lost = [&](const char* ack) {
            const Statistics statistics = after(
                QString::fromStdString(members).replace("ACK", ack).toStdString(), Duration::seconds(5));
            if (!statistics.conservation().holds())
                qFatal("%s: %s", ack, qPrintable(sum(statistics.conservation())));
            return statistics.total("lost");
        };
        QCOMPARE(lost("automatic"), std::uint64_t{3});   // two of five were worked on
        QCOMPARE(lost("before-work"), std::uint64_t{1}); // the one in work
        QCOMPARE(lost("after-work"), std::uint64_t{0});
        QCOMPARE(lost("never"), std::uint64_t{0});
    }

    void workThatIsDoneTwiceIsCountedAndRefusedWorkIsNot()
    {
        const Statistics statistics = after(
            R"("exchanges": [{"name": "x", "type": "fanout"}], "queues": [{"name": "q"}, {"name": "r"}],
               "bindings": [{"source": "x", "destination": "q"}, {"source": "x", "destination": "r"}],
               "producers": [{"name": "p", "exchange": "x", "routing_keys": ["k"], "limit": 4, "message_id": "{n}"}],
               "consumers": [{"name": "c", "queue": "q", "crash_at": 2, "crash_point": "after-work", "restart_after": "1s"},
                             {"name": "d", "queue": "r", "refuse_when": "every 2"}])",
            Duration::seconds(20));
        QCOMPARE(statistics.consumer("c")->handled, std::uint64_t{5});
        QCOMPARE(statistics.consumer("c")->repeated, std::uint64_t{1});
        QCOMPARE(statistics.consumer("d")->handled, std::uint64_t{4});
        QCOMPARE(statistics.consumer("d")->repeated, std::uint64_t{0});
        // Three once and one twice in q, two in r: what was refused is not done.
        QCOMPARE(statistics.total("handled-once"), std::uint64_t{5});
        QCOMPARE(statistics.total("handled-again"), std::uint64_t{1});
    }

    void whatIsPublishedAgainIsNotLost()
    {
        const std::string members =
            R"("queues": [{"name": "q"}], "links": [{"from": "producer:p", "to": "exchange:", "delay": "DELAY"}],
               "producers": [{"name": "p", "routing_keys": ["q"], "limit": 6, "confirms": true, "publish_again": AGAIN,
                              "reconnect_after": "1s"}],
               "consumers": [{"name": "c", "queue": "q", "work": "10ms"}],
               "commands": [{"at": "2500ms", "cut_connection": {"name": "p"}}, {"at": "3700ms", "cut_connection": {"name": "p"}}])";
        const auto run = [&](const char* delay, const char* again) {
            return after(QString::fromStdString(members).replace("DELAY", delay).replace("AGAIN", again).toStdString(),
                         Duration::seconds(60));
        };
        // Dropped before it is repeated, and (the line is slower than the reconnecting) after it.
        for (const char* delay : {"700ms", "4s"}) {
            QVERIFY(run(delay, "false").total("lost") > 0);
            const Statistics statistics = run(delay, "true");
            QCOMPARE(statistics.total("lost"), std::uint64_t{0});
            QVERIFY(statistics.fates().lost().empty());
            QCOMPARE(statistics.total("handled-once"), std::uint64_t{6});
        }
    }

    void aDoubleFromThePublisherIsWorkDoneAgain()
    {
        const Statistics statistics = after(
            R"("queues": [{"name": "q"}], "disk_delay": "500ms",
               "producers": [{"name": "p", "routing_keys": ["q"], "limit": 2, "confirms": true, "publish_again": true,
                              "reconnect_after": "1s"}],
               "consumers": [{"name": "c", "queue": "q", "work": "10ms"}],
               "commands": [{"at": "1200ms", "cut_connection": {"name": "p"}}])",
            Duration::seconds(20));
        QCOMPARE(statistics.total("handled-once"), std::uint64_t{1});
        QCOMPARE(statistics.total("handled-again"), std::uint64_t{1});
        QCOMPARE(statistics.consumer("c")->repeated, std::uint64_t{1});
        // What was published again is no further copy.
        QCOMPARE(statistics.fates().counts().sent, std::uint64_t{2});
        QCOMPARE(statistics.fates().counts().copied, std::uint64_t{0});
        QCOMPARE(statistics.fates().unsettled(), std::size_t{0});
    }

    void aDoubleThatIsRecognisedOrDroppedIsNeitherDoneAgainNorLost()
    {
        const std::string members =
            R"("queues": [{"name": "q", "arguments": {"x-max-length": 1}}], "disk_delay": "500ms",
               "producers": [{"name": "p", "routing_keys": ["q"], "limit": 1, "confirms": true, "publish_again": true,
                              "reconnect_after": "1s", "message_id": "{n}"}],
               "consumers": [{"name": "c", "queue": "q", "work": "10ms", "idempotent": IDEMPOTENT, "crash_at": 2,
                              "crash_point": "before-work"}],
               "commands": [{"at": "100ms", "cut_connection": {"name": "p"}}, {"at": "10s", "purge_queue": {"name": "q"}}])";
        // The double is recognised; or its consumer crashes before it, and it is purged.
        for (const char* idempotent : {"true", "false"}) {
            const Statistics statistics = after(
                QString::fromStdString(members).replace("IDEMPOTENT", idempotent).toStdString(), Duration::seconds(20));
            QCOMPARE(statistics.total("handled-once"), std::uint64_t{1});
            QCOMPARE(statistics.total("handled-again"), std::uint64_t{0});
            QCOMPARE(statistics.total("lost"), std::uint64_t{0});
            QVERIFY(statistics.fates().counts().holds());
            QCOMPARE(statistics.fates().unsettled(), std::size_t{0});
        }
    }

    void whatNobodyWillRepeatIsForgotten()
    {
        const std::string members =
            R"("queues": [{"name": "q"}], "links": [{"from": "producer:p", "to": "exchange:", "delay": "200ms"}],
               "producers": [{"name": "p", "routing_keys": ["q"], "interval": "100ms", "confirms": true, "break_chance": 30,
                              "crash_chance": 10, "restart_after": "100ms", "reconnect_after": "50ms"}],
               "commands": [{"at": "99s", "remove_producer": {"name": "p"}}])";
        const Statistics statistics = after(members, Duration::seconds(98));
        QVERIFY(statistics.total("lost") > 50);
        QVERIFY(statistics.producer("p")->crashes > 5);
        QVERIFY(statistics.fates().unsettled() < 10);
        QCOMPARE(statistics.placeOf(statistics.fates().lost().front()), std::string());
        QCOMPARE(after(members, Duration::seconds(100)).fates().unsettled(), std::size_t{0});
    }

    void deletedAndPurgedMessagesAreLost()
    {
        const Statistics statistics = after(
            R"("queues": [{"name": "a"}, {"name": "b"}],
               "producers": [{"name": "p", "routing_keys": ["a"], "limit": 2}, {"name": "r", "routing_keys": ["b"], "limit": 2}],
               "commands": [{"at": "5s", "purge_queue": {"name": "a"}}, {"at": "6s", "delete_queue": {"name": "b"}}])",
            Duration::seconds(7));
        QCOMPARE(statistics.total("lost"), std::uint64_t{4});
        QVERIFY(statistics.queue("b")->deleted);
        QVERIFY2(statistics.conservation().holds(), qPrintable(sum(statistics.conservation())));
    }

    void everyShippedScenarioConservesItsCopiesAtEveryStep()
    {
        const QDir folder(POSTROOM_SOURCE_DIR "/resources/scenarios");
        for (const QString& name : folder.entryList({"*.postroom.json"})) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto scenario = readScenario(file.readAll().toStdString());
            QVERIFY(scenario);
            Simulation simulation = start(*scenario);
            Statistics statistics;
            while (simulation.nextDue() <= SimTime{} + scenario->until && simulation.step()) {
                statistics.follow(simulation.journal());
                QVERIFY2(statistics.conservation().holds(),
                         qPrintable(name + ": " + sum(statistics.conservation())));
            }
        }
    }
};

POSTROOM_TEST(StatisticsTest)
#include "StatisticsTest.moc"
