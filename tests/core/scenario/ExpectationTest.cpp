#include "core/scenario/Expectation.h"

#include "core/scenario/ScenarioReader.h"
#include "core/scenario/ScenarioStart.h"
#include "tests/helpers/Suite.h"

using namespace postroom;

class ExpectationTest : public QObject {
    Q_OBJECT

private slots:
    void aLineReadsBackToItself_data()
    {
        QTest::addColumn<QString>("line");
        for (const char* line :
             {"no message lost", "consumer worker-1 handled 9 to 11", "consumer worker-1 crashed 1",
              "consumer \"the slow one\" busy at least 60", "queue work ready 0",
              "queue work dead-lettered at most 3", "queue work peak 2 to 5", "total unroutable 0",
              "total published at least 10"})
            QTest::newRow(line) << QString(line);
    }
    void aLineReadsBackToItself()
    {
        QFETCH(QString, line);
        const auto expectation = parseExpectation(line.toStdString());
        QVERIFY2(expectation, expectation ? "" : expectation.error().sentence.c_str());
        QCOMPARE(toText(*expectation), line.toStdString());
    }

    void aMistakeIsPointedAt_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char* line, const char* problem) {
            QTest::newRow(line) << line << problem;
        };
        row("", "0 the line is empty; write, for example, 'no message lost'");
        row("none lost", "0 unknown word 'none'; known are no, consumer, queue, total");
        row("no massage lost", "3 the line that starts with 'no' is 'no message lost'");
        row("queue", "5 the name of the queue is missing");
        row("queue work",
            "10 what to count is missing: ready, unacked, published, delivered, acked, redelivered, "
            "dead-lettered, expired, dropped, peak");
        row("queue work redy 0", "11 unknown count 'redy'; did you mean 'ready'?");
        row("queue work ready", "16 expected a number, 'N to M', 'at least N' or 'at most N'");
        row("queue work ready many",
            "17 expected a number, 'N to M', 'at least N' or 'at most N', not 'many'");
        row("queue work ready at 5", "20 after 'at' comes 'least' or 'most'");
        row("queue work ready 5 to 3", "22 the second number of a range is not smaller than the first");
        row("total gone 0",
            "6 unknown count 'gone'; known are published, delivered, acked, redelivered, dropped, "
            "unroutable, dead-lettered, handled-once, handled-again, lost");
        row("no message lost today", "16 'today' is one word too many");
    }
    void aMistakeIsPointedAt()
    {
        QFETCH(QString, line);
        QFETCH(QString, problem);
        const auto expectation = parseExpectation(line.toStdString());
        QVERIFY(!expectation);
        QCOMPARE(QString("%1 %2").arg(expectation.error().offset).arg(expectation.error().sentence.c_str()),
                 problem);
    }

    void aRunIsJudgedWithTheRealNumbers()
    {
        const auto scenario = readScenario(R"({"postroom": 1, "link_delay": "0s",
            "queues": [{"name": "work"}],
            "producers": [{"name": "p", "routing_keys": ["work", "nowhere"], "limit": 10}],
            "consumers": [{"name": "c", "queue": "work", "work": "500ms"}]})");
        Simulation simulation = start(*scenario);
        const SimTime end = SimTime{} + Duration::seconds(10);
        simulation.runUntil(end);
        Statistics statistics;
        statistics.follow(simulation.journal());
        const auto outcomes = checkAll({"consumer c handled 5", "consumer c busy 25", "total unroutable 0",
                                        "no message lost", "queue gone ready 0"},
                                       statistics, end);
        QCOMPARE(outcomes[0].sentence, std::string("consumer c handled: 5."));
        QCOMPARE(outcomes[1].sentence, std::string("consumer c busy: 25 percent."));
        QCOMPARE(outcomes[2].sentence, std::string("total unroutable: 5, but 0 was expected."));
        QVERIFY2(outcomes[3].sentence.find("5 messages were lost; the first was m2") == 0,
                 outcomes[3].sentence.c_str());
        QCOMPARE(outcomes[4].sentence, std::string("There was no queue 'gone'."));
        QVERIFY(!allMet(outcomes));
    }
};

POSTROOM_TEST(ExpectationTest)
#include "ExpectationTest.moc"
