#include "core/why/MessageJourney.h"
#include "tests/helpers/Lab.h"
#include "tests/helpers/Suite.h"

#include <fmt/format.h>

using namespace postroom;

namespace {

MessageJourney journeyIn(Lab& lab, std::uint64_t message = 1, std::size_t most = 400)
{
    MessageLife life(MessageId{message});
    life.follow(lab.simulation().journal());
    return messageJourney(life, most);
}

const char* nameOf(MessageJourney::Arrow::Kind kind)
{
    static const char* const names[] = {"publish", "copy",    "delivery",    "ack",    "nack",
                                        "reject",  "requeue", "dead-letter", "return", "confirm"};
    return names[static_cast<std::size_t>(kind)];
}

/// "publish lab>x; copy x>q!": an arrow each, ! if it was lost, ? while it is underway, * for a redelivery.
std::string arrows(Lab& lab, const MessageJourney& journey)
{
    std::string text;
    const Scene scene = lab.scene();
    const auto line = [&](int index) {
        const NodeKey node = journey.lines[static_cast<std::size_t>(index)];
        const std::string name = scene.refOf(node).name;
        return name.empty() ? node.kind == NodeKind::Exchange ? std::string("default") : std::string("?") : name;
    };
    for (const MessageJourney::Arrow& arrow : journey.arrows) {
        text += fmt::format("{}{} {}>{}{}{}{}", text.empty() ? "" : "; ", nameOf(arrow.kind), line(arrow.from),
                            line(arrow.to), arrow.redelivered ? "*" : "", arrow.isLost ? "!" : "",
                            arrow.isUnderway ? "?" : "");
    }
    return text;
}

AddConsumer worker(const char* name)
{
    AddConsumer spec;
    spec.name = name;
    spec.queue = "work";
    spec.work = 5_s;
    spec.prefetch = 1;
    return spec;
}

} // namespace

/// The life of a message as a sequence diagram.
class MessageJourneyTest : public QObject {
    Q_OBJECT
private slots:
    void nothingTakesTimeInExactMode()
    {
        Lab lab("exchange x type=fanout; queue q; queue r; bind x q; bind x r");
        lab.publish("x", "", "m");
        lab.ack(lab.take("q"));
        const MessageJourney journey = journeyIn(lab);
        QCOMPARE(arrows(lab, journey), "publish lab>x; copy x>q; copy x>r; delivery q>lab; ack lab>q");
        QCOMPARE(journey.lines.size(), std::size_t(4));
        for (const MessageJourney::Arrow& arrow : journey.arrows)
            QVERIFY(arrow.leaves <= arrow.lands && !arrow.isUnderway);
    }
    void journeysTakeTimeAndMayBeUnderway()
    {
        Lab lab("exchange x type=fanout; queue work; bind x work");
        lab.attempt(SetDefaultDelay{1_s});
        lab.attempt(worker("a"));
        AddProducer shop;
        shop.name = "shop";
        shop.exchange = "x";
        shop.limit = 1;
        lab.attempt(shop);
        lab.advance(500_ms);
        QCOMPARE(arrows(lab, journeyIn(lab)), "publish shop>x?");
        lab.advance(2_s);
        QCOMPARE(arrows(lab, journeyIn(lab)), "publish shop>x; copy x>work; delivery work>a?");
        lab.advance(6_s);
        QCOMPARE(arrows(lab, journeyIn(lab)), "publish shop>x; copy x>work; delivery work>a; ack a>work?");
        lab.advance(6_s);
        const MessageJourney journey = journeyIn(lab);
        QCOMPARE(arrows(lab, journey), "publish shop>x; copy x>work; delivery work>a; ack a>work");
        QCOMPARE(journey.works.size(), std::size_t(1));
        QVERIFY(journey.works.front().from < journey.works.front().to);
    }
    void aCrashSendsItBackAndItsAckIsLost()
    {
        Lab lab("queue work");
        lab.attempt(SetLinkDelay{{NodeKind::Queue, "work"}, {NodeKind::Consumer, "a"}, 1_s});
        lab.attempt(worker("a"));
        lab.publish("work", "m");
        lab.advance(6500_ms); // worked, and its ack is on the way
        lab.attempt(CrashConsumer{"a"});
        lab.advance(2_s);
        lab.attempt(worker("b"));
        lab.advance(1_s);
        QCOMPARE(arrows(lab, journeyIn(lab)),
                 "publish lab>default; copy default>work; delivery work>a; ack a>work!; requeue a>work; "
                 "delivery work>b*");
    }
    void refusalsAndDeadLettersHaveArrowsOfTheirOwn()
    {
        Lab lab("exchange dlx type=fanout; queue grave; bind dlx grave; queue work dead-letter-exchange=dlx");
        lab.publish("work", "m");
        lab.reject(lab.take("work"), true);
        lab.reject(lab.take("work"), false);
        const MessageJourney journey = journeyIn(lab);
        QCOMPARE(arrows(lab, journey),
                 "publish lab>default; copy default>work; delivery work>lab; nack lab>work; delivery work>lab*; "
                 "reject lab>work; dead-letter work>dlx; copy dlx>grave");
        QCOMPARE(journey.marks.size(), std::size_t(2));
        QCOMPARE(static_cast<int>(journey.marks[0].kind), static_cast<int>(MessageJourney::Mark::Kind::Requeued));
        QCOMPARE(static_cast<int>(journey.marks[1].kind), static_cast<int>(MessageJourney::Mark::Kind::DeadLettered));
    }
    void whatIsDroppedEndsInAMark()
    {
        Lab lab("exchange x type=fanout; queue full max-length=1 overflow=reject-publish");
        lab.publish("full", "m");
        lab.publish("full", "m");
        lab.publish("x", "", "m");
        QCOMPARE(arrows(lab, journeyIn(lab, 2)), "publish lab>default; copy default>full!");
        QCOMPARE(arrows(lab, journeyIn(lab, 3)), "publish lab>x");
        QCOMPARE(journeyIn(lab, 2).marks.size(), std::size_t(1));
        QCOMPARE(journeyIn(lab, 3).marks.size(), std::size_t(1));
    }
    void aLifeWithoutEndIsCutAtItsBeginning()
    {
        Lab lab("queue work");
        lab.publish("work", "m");
        for (int i = 0; i < 100; ++i)
            lab.reject(lab.take("work"), true);
        const MessageJourney journey = journeyIn(lab, 1, 20);
        QCOMPARE(journey.rows.size(), std::size_t(20));
        QCOMPARE(journey.leftOut, std::size_t(183));
        for (const MessageJourney::Arrow& arrow : journey.arrows)
            QVERIFY(arrow.leaves >= 0 && arrow.lands < 20);
        for (const MessageJourney::Mark& mark : journey.marks)
            QVERIFY(mark.row >= 0 && mark.row < 20);
    }
};

POSTROOM_TEST(MessageJourneyTest)
#include "MessageJourneyTest.moc"
