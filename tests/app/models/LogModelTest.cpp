#include "app/Workbench.h"
#include "tests/helpers/Suite.h"

#include <QAbstractItemModelTester>

using namespace postroom;

class LogModelTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Workbench> m_bench;
    QStringList sentences() const
    {
        QStringList all;
        LogModel& log = *m_bench->log();
        for (int row = 0; row < log.count(); ++row)
            all << log.data(log.index(row), LogModel::SentenceRole).toString();
        return all;
    }

private slots:
    void init()
    {
        m_bench = std::make_unique<Workbench>();
        m_bench->addPart("producer", "", 100, 100);
        m_bench->addPart("queue", "", 400, 100);
        QCOMPARE(m_bench->links()->make("producer:producer-1", "queue:queue-1", "", ""), QString());
    }

    void whatHappensAppearsAsSentences()
    {
        QAbstractItemModelTester tester(m_bench->log(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_bench->runFor(5);
        QVERIFY2(sentences().contains("m1 arrived in queue-1"), qPrintable(sentences().join('\n')));
        LogModel& log = *m_bench->log();
        const QModelIndex row = log.index(static_cast<int>(sentences().indexOf("m1 arrived in queue-1")));
        QCOMPARE(log.data(row, LogModel::MessageRole).toULongLong(), 1ull);
        QCOMPARE(log.data(row, LogModel::NodeRole).toString(), QString("queue:queue-1"));
    }

    void textAndTopicsFilter()
    {
        m_bench->runFor(5);
        LogModel& log = *m_bench->log();
        log.setFilter("M2 ");
        QVERIFY(log.count() > 0);
        for (const QString& sentence : sentences())
            QVERIFY(sentence.contains("m2 "));
        log.setFilter({});
        log.setShowMessages(false);
        QVERIFY(!sentences().contains("m1 arrived in queue-1"));
        log.setShowMessages(true);
        QVERIFY(sentences().contains("m1 arrived in queue-1"));
    }

    void onlyTheNewestRowsAreKept()
    {
        QAbstractItemModelTester tester(m_bench->log(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_bench->runFor(4000);
        QCOMPARE(m_bench->log()->count(), LogModel::mostRows);
        m_bench->runFor(100);
        QCOMPARE(m_bench->log()->count(), LogModel::mostRows);
        QVERIFY(sentences().last().contains("m4") || sentences().last().contains("m3"));
    }
};

POSTROOM_TEST(LogModelTest)
#include "LogModelTest.moc"
