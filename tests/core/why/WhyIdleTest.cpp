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
