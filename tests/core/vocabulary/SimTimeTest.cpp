#include "core/vocabulary/SimTime.h"
#include "tests/helpers/Suite.h"

using namespace postroom;

class SimTimeTest : public QObject {
    Q_OBJECT
private slots:
    void durationsAreReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("microseconds");
        QTest::newRow("seconds") << "1.5s" << qint64{1'500'000};
        QTest::newRow("milliseconds") << "200ms" << qint64{200'000};
        QTest::newRow("microseconds") << "7us" << qint64{7};
        QTest::newRow("minutes") << "2m" << qint64{120'000'000};
        QTest::newRow("hours") << "1h" << qint64{3'600'000'000};
        QTest::newRow("blanks") << " 3 s " << qint64{3'000'000};
        QTest::newRow("zero") << "0s" << qint64{0};
        QTest::newRow("part of a minute") << "0.5m" << qint64{30'000'000};
    }
    void durationsAreReadAsPeopleWriteThem()
    {
        QFETCH(QString, text);
        QFETCH(qint64, microseconds);
        const auto duration = parseDuration(text.toStdString());
        QVERIFY(duration);
        QCOMPARE(duration->microseconds, microseconds);
        QCOMPARE(parseDuration(toText(*duration)), duration);
    }
    void whatIsNoDurationIsRefused()
    {
        for (const char* text : {"", "s", "5", "-1s", "1.2.3s", "1 day", "99999999999999999999s", "11000000h", "1e3s"})
            QVERIFY2(!parseDuration(text), text);
    }
    void theShortestFormIsWritten()
    {
        QCOMPARE(toText(1500_ms), std::string("1.5s"));
        QCOMPARE(toText(250_ms), std::string("250ms"));
        QCOMPARE(toText(60_s), std::string("60s"));
        QCOMPARE(toText(0_s), std::string("0s"));
        QCOMPARE(toText(1001_us), std::string("1001us"));
    }
};

POSTROOM_TEST(SimTimeTest)
#include "SimTimeTest.moc"
