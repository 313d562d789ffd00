#include "app/charts/TimeScale.h"
#include "tests/helpers/Suite.h"

using namespace postroom;

class TimeScaleTest : public QObject {
    Q_OBJECT

private slots:
    void theEndIsRoundAndNotFarAway_data()
    {
        QTest::addColumn<qint64>("until");
        QTest::addColumn<QString>("end");
        QTest::newRow("nothing") << qint64{0} << "5 s";
        QTest::newRow("5 s") << qint64{5'000'000} << "5 s";
        QTest::newRow("a little more") << qint64{5'000'001} << "6 s";
        QTest::newRow("55 s") << qint64{55'000'000} << "1:00";
        QTest::newRow("a minute") << qint64{60'000'000} << "1:00";
        QTest::newRow("an hour and a second") << qint64{3'601'000'000} << "1:10:00";
        QTest::newRow("a year") << qint64{31'536'000'000'000} << "8832:00:00";
    }

    void theEndIsRoundAndNotFarAway()
    {
        QFETCH(qint64, until);
        const SimTime end = TimeScale::roundEnd({until});
        QTEST(TimeScale::label(end), "end");
        QVERIFY(end.microseconds >= until);
        QVERIFY2(until <= 5'000'000 || end.microseconds - until <= end.microseconds / 5, "too much stays empty");
    }

    void aPlaceIsATimeAndBack()
    {
        const TimeScale scale{{60'000'000}};
        QCOMPARE(scale.xOf({15'000'000}, 800), 200.0);
        QCOMPARE(scale.timeAt(200, 800).microseconds, std::int64_t{15'000'000});
        QCOMPARE(scale.timeAt(-5, 800).microseconds, std::int64_t{0});
        QCOMPARE(scale.timeAt(900, 800).microseconds, std::int64_t{60'000'000});
        QCOMPARE(scale.timeAt(1, 0).microseconds, std::int64_t{0});
    }

    void ticksAreNeverTooClose()
    {
        for (const std::int64_t seconds : {5, 12, 60, 700, 86'400, 31'536'000}) {
            const TimeScale scale{TimeScale::roundEnd({seconds * 1'000'000})};
            for (const double width : {60.0, 500.0, 2000.0}) {
                const auto ticks = scale.ticks(width, 90);
                QVERIFY(!ticks.empty());
                for (std::size_t i = 1; i < ticks.size(); ++i)
                    QVERIFY(scale.xOf(ticks[i], width) - scale.xOf(ticks[i - 1], width) >= 90);
            }
        }
    }
};

POSTROOM_TEST(TimeScaleTest)
#include "TimeScaleTest.moc"
