#include "core/time/Dice.h"
#include "tests/helpers/Suite.h"

#include <array>

using namespace postroom;

class DiceTest : public QObject {
    Q_OBJECT
private slots:
    void theSameSeedRollsTheSameOnEveryMachine()
    {
        // Written down once; another platform or compiler must give the same.
        Dice dice(1);
        QCOMPARE(dice.bits(), quint64{10451216379200822465u});
        QCOMPARE(dice.bits(), quint64{13757245211066428519u});
    }
    void allSidesComeUpAboutEquallyOften()
    {
        Dice dice(3);
        std::array<int, 6> counts{};
        for (int i = 0; i < 60'000; ++i)
            ++counts[dice.roll(6)];
        for (const int count : counts)
            QVERIFY(count > 9'500 && count < 10'500);
    }
    void randomArrivalsHaveTheirAverageAndSpread()
    {
        Dice dice(5);
        const std::int64_t average = 1'000'000;
        std::int64_t sum = 0;
        int belowHalf = 0;
        constexpr int count = 50'000;
        for (int i = 0; i < count; ++i) {
            const std::int64_t waiting = dice.arrival(Duration{average}).microseconds;
            QVERIFY(waiting >= 0 && waiting <= 20 * average);
            sum += waiting;
            belowHalf += waiting < average / 2;
        }
        QVERIFY(qAbs(sum / count - average) < average / 50);
        // An exponential distribution has 1 - 1/sqrt(e) = 39.3 % below half its average.
        QVERIFY(belowHalf > count * 38 / 100 && belowHalf < count * 41 / 100);
    }
    void betweenIncludesBothEnds()
    {
        Dice dice(9);
        bool low = false, high = false;
        for (int i = 0; i < 200; ++i) {
            const Duration value = dice.between(2_us, 4_us);
            QVERIFY(value >= 2_us && value <= 4_us);
            low = low || value == 2_us;
            high = high || value == 4_us;
        }
        QVERIFY(low && high);
        QCOMPARE(dice.between(5_us, 3_us).microseconds, 5);
    }
};

POSTROOM_TEST(DiceTest)
#include "DiceTest.moc"
