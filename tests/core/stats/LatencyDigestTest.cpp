#include "core/stats/LatencyDigest.h"

#include "core/time/Dice.h"
#include "tests/helpers/Suite.h"

#include <algorithm>
#include <vector>

using namespace postroom;

namespace {

std::int64_t percentileOf(const LatencyDigest& digest, int percent)
{
    return digest.percentile(percent)->microseconds;
}

} // namespace

class LatencyDigestTest : public QObject {
    Q_OBJECT

private slots:
    void fewDurationsAreTakenAsTheyAre()
    {
        LatencyDigest digest(64);
        QVERIFY(!digest.percentile(50));
        for (std::int64_t i = 1; i <= 60; ++i)
            digest.add({i * 1'000'003});
        QVERIFY(digest.isExact());
        QCOMPARE(percentileOf(digest, 50), std::int64_t{30'000'090});
        QCOMPARE(percentileOf(digest, 95), std::int64_t{57'000'171});
        QCOMPARE(percentileOf(digest, 100), std::int64_t{60'000'180});
        digest.remove({60'000'180});
        QCOMPARE(percentileOf(digest, 100), std::int64_t{59'000'177});
        QCOMPARE(digest.count(), std::uint64_t{59});
    }

    void manyDurationsAreRoundedUpByNoMoreThanItSays()
    {
        Dice dice(7);
        std::vector<std::int64_t> all;
        LatencyDigest digest(1024);
        for (int i = 0; i < 20'000; ++i) {
            all.push_back(static_cast<std::int64_t>(dice.roll(10'000'000)) + 1);
            digest.add({all.back()});
        }
        QVERIFY(!digest.isExact());
        QVERIFY(digest.size() <= 1024);
        QVERIFY(digest.errorPermille() <= 8);
        std::sort(all.begin(), all.end());
        for (const int percent : {1, 10, 50, 95, 99, 100}) {
            const std::int64_t was = all[all.size() * static_cast<std::size_t>(percent) / 100 - 1];
            const std::int64_t told = percentileOf(digest, percent);
            QVERIFY(told >= was);
            QVERIFY((told - was) * 1000 <= was * digest.errorPermille());
        }
    }

    void theOrderDoesNotMatterNorDoParts()
    {
        Dice dice(3);
        LatencyDigest forward(64);
        LatencyDigest backward(64);
        LatencyDigest left(64);
        LatencyDigest right(64);
        std::vector<std::int64_t> all;
        for (int i = 0; i < 1000; ++i)
            all.push_back(static_cast<std::int64_t>(dice.roll(1'000'000)));
        for (std::size_t i = 0; i < all.size(); ++i) {
            forward.add({all[i]});
            backward.add({all[all.size() - 1 - i]});
            (i % 3 == 0 ? left : right).add({all[i]});
        }
        left.merge(right);
        for (int percent = 1; percent <= 100; ++percent) {
            QCOMPARE(percentileOf(backward, percent), percentileOf(forward, percent));
            QCOMPARE(percentileOf(left, percent), percentileOf(forward, percent));
        }
    }

    void powersOfTwoAlwaysFit()
    {
        LatencyDigest digest(64);
        for (int digits = 0; digits < 55; ++digits) {
            for (std::int64_t more = 0; more < 40; ++more)
                digest.add({(std::int64_t{1} << digits) + more});
        }
        QVERIFY(digest.size() <= 64);
        QCOMPARE(digest.count(), std::uint64_t{55 * 40});
    }
};

POSTROOM_TEST(LatencyDigestTest)
#include "LatencyDigestTest.moc"
