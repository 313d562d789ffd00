#include "core/history/Breakpoint.h"
#include "core/history/History.h"

#include "core/scenario/ScenarioReader.h"
#include "tests/helpers/Suite.h"

using namespace postroom;

namespace {

Scenario deadLetters()
{
    return *readScenario(R"({"postroom": 1, "link_delay": "10ms",
        "queues": [{"name": "work", "arguments": {"x-dead-letter-exchange": "", "x-dead-letter-routing-key": "dead ones"}},
                   {"name": "dead ones"}],
        "producers": [{"name": "shop", "routing_keys": ["work"], "interval": "1s"}],
        "consumers": [{"name": "picky", "queue": "work", "work": "500ms", "refuse_when": "every 3"}]})");
}

/// The times at which a breakpoint pauses a run.
std::vector<double> pauses(const std::string& line, SimTime until)
{
    auto point = Breakpoint::parse(line);
    if (!point)
        qFatal("%s", point.error().c_str());
    History history(deadLetters());
    std::vector<double> times;
    point->begin(history.shown());
    while (history.now() < until) {
        bool met = false;
        history.advance(until, [&] { return !(met = point->check(history.shown()).has_value()); }, 1);
        if (met)
            times.push_back(static_cast<double>(history.now().microseconds) / 1e6);
    }
    return times;
}

} // namespace

class BreakpointTest : public QObject {
    Q_OBJECT

private slots:
    void anEventPausesWhereItHappens()
    {
        const auto times = pauses("DeadLettered queue=work", SimTime{} + Duration::seconds(10));
        QCOMPARE(times.size(), std::size_t{3});
        QVERIFY(times[0] > 2.5 && times[0] < 2.7);
        QVERIFY(pauses("DeadLettered queue=nowhere", SimTime{} + Duration::seconds(10)).empty());
        QCOMPARE(pauses("Enqueued \"queue=dead ones\"", SimTime{} + Duration::seconds(10)).size(), std::size_t{3});
    }
    void theFirstOneIsTheOnlyOne()
    {
        QCOMPARE(pauses("first DeadLettered", SimTime{} + Duration::seconds(10)).size(), std::size_t{1});
    }
    void aNumberPausesWhenItBecomesTrue()
    {
        QCOMPARE(pauses("depth(dead ones) > 1", SimTime{} + Duration::seconds(20)).size(), std::size_t{1});
        QVERIFY(pauses("depth(work) > 0", SimTime{} + Duration::seconds(5)).size() > 3);
        QCOMPARE(pauses("published = 4", SimTime{} + Duration::seconds(20)).size(), std::size_t{1});
        QCOMPARE(pauses("handled(picky)>=2", SimTime{} + Duration::seconds(20)).size(), std::size_t{1});
        QVERIFY(pauses("handled(nobody) >= 0", SimTime{} + Duration::seconds(5)).empty());
    }
    void whatIsTrueAlreadyIsNothingNew()
    {
        QVERIFY(pauses("lost < 5", SimTime{} + Duration::seconds(5)).empty());
    }
    void aNameThatIsNotThereIsDoubted()
    {
        const History history(deadLetters());
        const auto doubt = [&](const char* line) {
            return QString::fromStdString(Breakpoint::parse(line)->doubtAbout(history.shown()));
        };
        QCOMPARE(doubt("depth(wrok) > 3"), QString("there is no queue 'wrok' now; did you mean 'work'?"));
        QCOMPARE(doubt("handled(work) > 3"), QString("there is no consumer 'work' now; known are picky"));
        QCOMPARE(doubt("crashed(ship) = 1"), QString("there is no producer or consumer 'ship' now; did you mean 'shop'?"));
        for (const char* fine : {"depth(work) > 3", "handled(picky) > 3", "crashed(picky) = 1", "crashed(shop) = 1", "lost > 3",
                                 "Requeued queue=work"})
            QCOMPARE(doubt(fine), QString());
    }
    void mistakesAreExplained_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("word");
        QTest::newRow("nothing") << "  " << "depth(work) > 10";
        QTest::newRow("a typo") << "Requeue queue=work" << "did you mean 'Requeued'";
        QTest::newRow("no field") << "Requeued work" << "FIELD=VALUE";
        QTest::newRow("a wrong number") << "depth(work) > many" << "'many' is no whole number";
        QTest::newRow("whose") << "depth > 3" << "depth(work)";
        QTest::newRow("no such number") << "dept(work) > 3" << "did you mean 'depth'";
        QTest::newRow("no bracket") << "depth(work > 3" << "')'";
        QTest::newRow("only first") << "first" << "first DeadLettered";
        QTest::newRow("negative") << "depth(work) > -3" << "no whole number";
    }
    void mistakesAreExplained()
    {
        QFETCH(QString, line);
        QFETCH(QString, word);
        const auto point = Breakpoint::parse(line.toStdString());
        QVERIFY(!point);
        QVERIFY2(QString::fromStdString(point.error()).contains(word), point.error().c_str());
    }
};

POSTROOM_TEST(BreakpointTest)
#include "BreakpointTest.moc"
