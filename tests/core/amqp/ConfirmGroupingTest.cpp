#include "core/amqp/ConfirmGrouping.h"

#include "tests/helpers/Suite.h"

using namespace postroom::amqp;

namespace {

std::string textOf(const std::optional<ConfirmGrouping::Group>& group)
{
    if (!group)
        return "-";
    return std::string(group->ack ? "ack " : "nack ") + std::to_string(group->number) + (group->multiple ? "+" : "");
}

} // namespace

class ConfirmGroupingTest : public QObject {
    Q_OBJECT

private slots:
    void confirmsThatFollowEachOtherAreOneFrame()
    {
        ConfirmGrouping grouping;
        for (std::uint64_t number = 1; number <= 100; ++number)
            QCOMPARE(textOf(grouping.add(number, true)), std::string("-"));
        QCOMPARE(textOf(grouping.take()), std::string("ack 100+"));
        QCOMPARE(textOf(grouping.take()), std::string("-"));
        QCOMPARE(textOf(grouping.add(101, true)), std::string("-"));
        QCOMPARE(textOf(grouping.take()), std::string("ack 101"));
    }

    void ackAndNackAreNotJoined()
    {
        ConfirmGrouping grouping;
        grouping.add(1, true);
        grouping.add(2, true);
        QCOMPARE(textOf(grouping.add(3, false)), std::string("ack 2+"));
        QCOMPARE(textOf(grouping.add(4, true)), std::string("nack 3"));
        QCOMPARE(textOf(grouping.take()), std::string("ack 4"));
    }

    void multipleNeverSpeaksOfANumberThatIsStillOpen()
    {
        ConfirmGrouping grouping;
        grouping.add(2, true); // 1 is still open
        QCOMPARE(textOf(grouping.add(3, true)), std::string("ack 2"));
        QCOMPARE(textOf(grouping.add(1, true)), std::string("ack 3"));
        // Now all up to 3 are told, and 4 and 5 may be joined.
        QCOMPARE(textOf(grouping.add(4, true)), std::string("ack 1"));
        grouping.add(5, true);
        QCOMPARE(textOf(grouping.take()), std::string("ack 5+"));
    }
};

POSTROOM_TEST(ConfirmGroupingTest)
#include "ConfirmGroupingTest.moc"
