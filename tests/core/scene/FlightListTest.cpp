#include "core/scene/FlightList.h"
#include "tests/helpers/Suite.h"

#include <map>
#include <random>

using namespace postroom;

class FlightListTest : public QObject {
    Q_OBJECT

private slots:
    // Whatever leaves and lands in whatever order, it is walked through like a map, both ways.
    void isAMapInOrderOfDeparture()
    {
        std::mt19937 random(7);
        FlightList list;
        std::map<FlightNumber, int> expected;
        FlightNumber number = 0;
        for (int round = 0; round < 5000; ++round) {
            // At first more leave than land, then the other way round.
            if (random() % 10 < (round < 2500 ? 7u : 3u) || expected.empty()) {
                Flight flight;
                flight.number = number += 1 + random() % 3;
                flight.copies = static_cast<std::uint32_t>(round);
                list.add(flight);
                expected[number] = round;
            } else {
                const auto landed = std::next(expected.begin(), random() % expected.size());
                list.erase(landed->first);
                QVERIFY(list.find(landed->first) == list.end());
                list.erase(landed->first); // once more does nothing
                expected.erase(landed);
            }
            QCOMPARE(list.size(), expected.size());
            if (round % 50 > 0)
                continue;
            auto flight = list.begin();
            for (const auto& [key, copies] : expected) {
                QVERIFY(flight != list.end());
                QCOMPARE(flight->first, key);
                QCOMPARE(flight->second.copies, static_cast<std::uint32_t>(copies));
                QCOMPARE(list.find(key)->first, key);
                ++flight;
            }
            QVERIFY(flight == list.end());
            auto back = list.rbegin();
            for (auto key = expected.rbegin(); key != expected.rend(); ++key, ++back)
                QCOMPARE(back->first, key->first);
            QVERIFY(back == list.rend());
        }
        QVERIFY(list.find(0) == list.end());
        QVERIFY(list.find(number + 1) == list.end());
    }
};

POSTROOM_TEST(FlightListTest)
#include "FlightListTest.moc"
