#include "core/broker/UnackedMessages.h"
#include "tests/helpers/Suite.h"

#include <rapidcheck.h>

#include <set>

using namespace postroom;

namespace {

std::vector<std::uint64_t> tagsOf(const std::vector<UnackedDelivery>& deliveries)
{
    std::vector<std::uint64_t> tags;
    for (const UnackedDelivery& delivery : deliveries)
        tags.push_back(delivery.tag);
    return tags;
}

} // namespace

class UnackedMessagesTest : public QObject {
    Q_OBJECT

private slots:
    void whateverIsSettledTheOthersAreFound()
    {
        QVERIFY(rc::check("unacked messages behave like a set of tags", [](const std::vector<std::uint8_t>& moves) {
            UnackedMessages unacked;
            std::set<std::uint64_t> expected;
            std::uint64_t next = 1;
            for (const std::uint8_t move : moves) {
                // Tags are left out too: those of consumers that acknowledge automatically.
                const std::uint64_t tag = next > 200 ? next - move % 200 : next - std::min<std::uint64_t>(next, move % 200);
                switch (move % 8) {
                case 0: ++next; break;
                case 1: RC_ASSERT(unacked.take(tag, false).has_value() == (expected.erase(tag) == 1)); break;
                case 2:
                    if (const auto taken = unacked.take(tag, true)) {
                        const auto last = tag == 0 ? expected.end() : expected.upper_bound(tag);
                        RC_ASSERT(tagsOf(*taken) == std::vector<std::uint64_t>(expected.begin(), last));
                        expected.erase(expected.begin(), last);
                    } else {
                        RC_ASSERT(tag != 0 && !expected.count(tag));
                    }
                    break;
                default:
                    for (int i = 0; i < move % 8; ++i) {
                        expected.insert(next);
                        unacked.add({next++, {}, {}, {}, {}});
                    }
                }
                RC_ASSERT(unacked.count() == expected.size());
                RC_ASSERT((unacked.find(tag) != nullptr) == (expected.count(tag) == 1));
            }
        }));
    }

    void anUnknownTagIsRefused()
    {
        UnackedMessages unacked;
        unacked.add({1, {}, {}, {}, {}});
        QCOMPARE(unacked.take(2, false).error().sentence, std::string("PRECONDITION_FAILED - unknown delivery tag 2"));
        QVERIFY(!unacked.take(0, false));
        QVERIFY(unacked.take(1, false));
        QVERIFY(!unacked.take(1, false));
        QVERIFY(!unacked.take(1, true));
        QVERIFY(unacked.take(0, true)->empty());
    }
};

POSTROOM_TEST(UnackedMessagesTest)
#include "UnackedMessagesTest.moc"
