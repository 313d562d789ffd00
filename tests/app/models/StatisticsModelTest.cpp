#include "app/Workbench.h"
#include "tests/helpers/Suite.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace postroom;

class StatisticsModelTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Workbench> m_bench;
    StatisticsModel& model() const { return *m_bench->statistics(); }
    QString words(int row) const { return model().data(model().index(row), StatisticsModel::WordsRole).toString(); }
    QString name(int row) const { return model().data(model().index(row), StatisticsModel::NameRole).toString(); }

private slots:
    void init()
    {
        m_bench = std::make_unique<Workbench>();
        m_bench->files()->open(POSTROOM_SOURCE_DIR "/resources/scenarios/04-worker-crash-redelivery.postroom.json");
        model().setActive(true);
    }

    void thereIsALaneForEachConsumerAndQueue()
    {
        QAbstractItemModelTester tester(&model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(model().isEmpty());
        m_bench->runFor(22);
        QVERIFY(!model().isEmpty());
        QCOMPARE(model().count(), 5);
        QCOMPARE(name(0), QString("worker-1"));
        QCOMPARE(name(2), QString("jobs"));
        model().setShowConsumers(false);
        model().setShowRates(false);
        QCOMPARE(model().count(), 2);
        QCOMPARE(name(0), QString("jobs"));
    }

    void valuesAreReadAtAnyTime()
    {
        m_bench->runFor(22);
        QVERIFY2(words(0).startsWith("Consumer worker-1 at 00:22.000: at work. "), qPrintable(words(0)));
        model().setReadAt(12.0 / 25);
        QVERIFY2(words(0).startsWith("Consumer worker-1 at 00:12.000: crashed. "), qPrintable(words(0)));
        QVERIFY2(words(1).startsWith("Consumer worker-2 at 00:12.000: at work. "), qPrintable(words(1)));
        QVERIFY2(words(2).startsWith("Queue jobs at 00:12.000: 2 ready, 2 unacked. most "), qPrintable(words(2)));
        // There is nothing to read after the present.
        model().setReadAt(1);
        QCOMPARE(model().readTime(), QString("00:22.000"));
        QCOMPARE(model().secondsAt(1), 22.0);
        model().stepReading(-1);
        QVERIFY(model().readTime() < QString("00:22.000"));
        model().setReadAt(-1);
        QCOMPARE(model().readTime(), QString("00:22.000"));
    }

    void theSumComesOut()
    {
        m_bench->runFor(22);
        qint64 sum = 0;
        for (const QVariant& each : model().fates()) {
            const QVariantMap term = each.toMap();
            const qint64 value = term["value"].toLongLong();
            sum += term["picture"] == "send" || term["picture"] == "plus" ? value : -value;
        }
        QCOMPARE(sum, 0);
        QVERIFY2(model().fatesInWords().startsWith("23 sent and 0 more copies are "), qPrintable(model().fatesInWords()));
    }

    void nothingIsWorkedOutWhileNobodyLooks()
    {
        model().setActive(false);
        QSignalSpy changed(&model(), &StatisticsModel::changed);
        m_bench->runFor(5);
        QCOMPARE(changed.size(), 0);
        model().setActive(true);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(model().readTime(), QString("00:05.000"));
    }

    void aRestartEmptiesIt()
    {
        m_bench->runFor(5);
        model().setReadAt(0.5);
        m_bench->restart();
        QVERIFY(model().isEmpty());
        QVERIFY(model().readAt() < 0);
        QCOMPARE(model().count(), 5);
    }
};

POSTROOM_TEST(StatisticsModelTest)
#include "StatisticsModelTest.moc"
