#include "core/why/WhyIdle.h"
#include "tests/helpers/Lab.h"
#include "tests/helpers/Suite.h"

using namespace postroom;

namespace {

AddConsumer worker(const char* name, const char* queue = "work")
{
    AddConsumer spec;
    spec.name = name;
    spec.queue = queue;
    spec.work = 1_s;
    return spec;
}

WhyIdle ask(Lab& lab, const char* consumer)
{
    const Scene scene = lab.scene();
    ConsumerBook book;
    book.follow(lab.simulation().journal());
    const auto key = scene.find({NodeKind::Consumer, consumer});
    return whyIdle(scene, book, ClientId{key ? key->id : 0});
}

int kind(Lab& lab, const char* consumer) { return static_cast<int>(ask(lab, consumer).kind); }
int number(WhyIdle::Kind kind) { return static_cast<int>(kind); }

} // namespace

/// "Why does this consumer get nothing?": each reason in a world that has it.
class WhyIdleTest : public QObject {
    Q_OBJECT
private slots:
    void nothingIsReadyOrItIsAnothersTurn()
    {
        Lab lab("queue work");
        lab.attempt(worker("a"));
        QCOMPARE(kind(lab, "a"), number(WhyIdle::Kind::NothingReady));
        lab.attempt(worker("b"));
        QCOMPARE(kind(lab, "b"), number(WhyIdle::Kind::OthersTurn));
        QCOMPARE(kind(lab, "a"), number(WhyIdle::Kind::NothingReady));
        lab.publish("work", "m");
        QCOMPARE(kind(lab, "a"), number(WhyIdle::Kind::Busy));
    }
    void whatItHoldsFillsItsPrefetch()
    {
        Lab lab("queue work");
        AddConsumer never = worker("a");
        never.ack = AckMode::Never;
        never.prefetch = 2;
        lab.attempt(never);
        for (int i = 0; i < 3; ++i)
            lab.publish("work", "m");
        QCOMPARE(kind(lab, "a"), number(WhyIdle::Kind::Busy));
        lab.advance(5_s);
        const WhyIdle why = ask(lab, "a");
        QCOMPARE(static_cast<int>(why.kind), number(WhyIdle::Kind::PrefetchFull));
        QCOMPARE(why.held, 2u);
        QCOMPARE(why.limit, 2u);
        QVERIFY(!why.isBlocked);
    }
    void anotherOneComesFirst()
    {
        Lab lab("queue work");
        AddConsumer first = worker("first");
        first.priority = 5;
        lab.attempt(worker("a"));
        lab.attempt(first);
        QCOMPARE(kind(lab, "a"), number(WhyIdle::Kind::OutrankedBy));
        QCOMPARE(kind(lab, "first"), number(WhyIdle::Kind::NothingReady));
    }
    void onlyOneIsActive()
    {
        Lab lab("queue work single-active-consumer=true");
        lab.attempt(worker("a"));
        lab.attempt(worker("b"));
        const WhyIdle why = ask(lab, "b");
        QCOMPARE(static_cast<int>(why.kind), number(WhyIdle::Kind::NotActive));
        QVERIFY(why.other);
        QCOMPARE(kind(lab, "a"), number(WhyIdle::Kind::NothingReady));
    }
    void anotherHasTheQueueForItself()
    {
        Lab lab("queue work");
        AddConsumer alone = worker("alone");
        alone.exclusive = true;
        lab.attempt(alone);
        lab.attempt(worker("b"));
        const WhyIdle why = ask(lab, "b");
        QCOMPARE(static_cast<int>(why.kind), number(WhyIdle::Kind::InExclusiveUse));
        QVERIFY(why.other);
    }
    void itCrashedAndMayComeBack()
    {
        Lab lab("queue work");
        AddConsumer back = worker("back");
        back.restartAfter = 10_s;
        lab.attempt(back);
        lab.attempt(worker("gone"));
        lab.attempt(CrashConsumer{"back"});
        lab.attempt(CrashConsumer{"gone"});
        QCOMPARE(kind(lab, "back"), number(WhyIdle::Kind::Crashed));
        QVERIFY(ask(lab, "back").back == SimTime{} + 10_s);
        QVERIFY(ask(lab, "gone").back == SimTime::never());
        lab.advance(11_s);
        QVERIFY(kind(lab, "back") != number(WhyIdle::Kind::Crashed));
    }
    void itsQueueIsNotThere()
    {
        Lab lab;
        lab.attempt(worker("a", "missing"));
        QCOMPARE(kind(lab, "a"), number(WhyIdle::Kind::QueueMissing));
        lab.build("queue missing");
        QCOMPARE(kind(lab, "a"), number(WhyIdle::Kind::NothingReady));
        lab.attempt(DeleteQueue{"/", "missing"});
        QCOMPARE(kind(lab, "a"), number(WhyIdle::Kind::QueueMissing));
    }
    void theBrokerClosedItsChannel()
    {
        Lab lab("queue work message-ttl=0");
        lab.attempt(AddVhost{"/v"});
        AddConsumer a = worker("a");
        a.vhost = "/nowhere";
        lab.attempt(a);
        QCOMPARE(kind(lab, "a"), number(WhyIdle::Kind::Refused));
        QVERIFY(ask(lab, "a").refusal);
    }
    void itWasGivenNoQueue()
    {
        Lab lab;
        lab.attempt(worker("a", ""));
        QCOMPARE(kind(lab, "a"), number(WhyIdle::Kind::NoQueue));
    }
    void consumersOfRealPrograms()
    {
        Lab lab("queue work");
        const ChannelId low = lab.subscribe("low", "work", 1);
        const auto why = [&](std::size_t index) {
            const Scene scene = lab.scene();
            ConsumerBook book;
            book.follow(lab.simulation().journal());
            std::vector<ConsumerId> all;
            for (const auto& [id, program] : scene.programs()) {
                for (const auto& [channelId, channel] : program.channels) {
                    for (const auto& [consumer, subscription] : channel.subscriptions)
                        all.push_back(consumer);
                }
            }
            return whyIdle(scene, book, all.at(index));
        };
        const auto kindOf = [&](std::size_t index) { return static_cast<int>(why(index).kind); };
        QCOMPARE(kindOf(0), number(WhyIdle::Kind::NothingReady));
        lab.subscribe("high", "work", 2, false, 5);
        QCOMPARE(kindOf(0), number(WhyIdle::Kind::OutrankedBy));
        QVERIFY(why(0).other);
        lab.publish("work", "m1");
        lab.publish("work", "m2");
        QCOMPARE(kindOf(1), number(WhyIdle::Kind::PrefetchFull));
        QCOMPARE(why(1).held, 2u);
        // The first consumer is the next one now.
        QCOMPARE(kindOf(0), number(WhyIdle::Kind::NothingReady));
        QCOMPARE(why(0).unackedElsewhere, std::uint64_t{2});
        lab.publish("work", "m3");
        QCOMPARE(kindOf(0), number(WhyIdle::Kind::PrefetchFull));
        QVERIFY(lab.simulation().submit(CloseChannel{low}, low));
        QCOMPARE(static_cast<int>(whyIdle(lab.scene(), {}, ConsumerId{99}).kind), number(WhyIdle::Kind::Busy));
    }
    void onlyOneRealConsumerIsActive()
    {
        Lab lab("queue work single-active-consumer=true");
        lab.subscribe("a", "work");
        lab.subscribe("b", "work");
        const Scene scene = lab.scene();
        ConsumerBook book;
        book.follow(lab.simulation().journal());
        const ProgramView& second = scene.programs().rbegin()->second;
        const WhyIdle why = whyIdle(scene, book, second.channels.begin()->second.subscriptions.begin()->first);
        QCOMPARE(static_cast<int>(why.kind), number(WhyIdle::Kind::NotActive));
        QVERIFY(why.other);
    }
    void theBrokerDoesNotReadFromIt()
    {
        // It publishes what it has handled; during an alarm that blocks its connection, and its acks with it.
        Lab lab("queue work; queue done");
        AddConsumer a = worker("a");
        a.prefetch = 1;
        a.republish = true;
        a.republishKey = "done";
        lab.attempt(a);
        lab.publish("work", std::string(100, 'x'));
        lab.attempt(SetMemoryWatermark{10});
        lab.publish("work", "m");
        lab.advance(5_s);
        const WhyIdle why = ask(lab, "a");
        QCOMPARE(static_cast<int>(why.kind), number(WhyIdle::Kind::PrefetchFull));
        QVERIFY(why.isBlocked);
    }
};

POSTROOM_TEST(WhyIdleTest)
#include "WhyIdleTest.moc"
