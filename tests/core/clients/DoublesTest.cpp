#include "core/clients/DoneMessages.h"

#include "tests/helpers/Lab.h"
#include "tests/helpers/Suite.h"

using namespace postroom;

namespace {

ConsumerSpec worker(const char* name = "a")
{
    ConsumerSpec spec;
    spec.name = name;
    spec.queue = "work";
    spec.work = 1_s;
    spec.prefetch = 2;
    return spec;
}

ConsumerView viewOf(Lab& lab, const char* name)
{
    const Scene scene = lab.scene();
    const auto key = scene.find({NodeKind::Consumer, name});
    return scene.consumers().at(ClientId{key->id});
}

Properties withId(const char* id)
{
    Properties properties;
    properties.messageId = id;
    return properties;
}

} // namespace

/// What consumers do about messages that come twice, or that they cannot handle.
class DoublesTest : public QObject {
    Q_OBJECT

private slots:
    void anIdempotentConsumerRecognisesWhatItHasDone()
    {
        Lab lab("queue work");
        ConsumerSpec spec = worker();
        spec.idempotent = true;
        spec.crashAt = 1;
        spec.crashPoint = CrashPoint::AfterWork;
        spec.restartAfter = 1_s;
        lab.attempt(AddConsumer{spec});
        lab.publish("", "work", "m1", withId("one"));
        lab.advance(2_s);
        // Its memory is in its database: the crash did not take it away.
        QCOMPARE(viewOf(lab, "a").handled, 1u);
        QCOMPARE(viewOf(lab, "a").recognised, 1u);
        QCOMPARE(lab.contents("work"), "");
        QCOMPARE(lab.unacked("work"), 0u);
        // The same id once more, as after a publish that was repeated.
        lab.publish("", "work", "m1 again", withId("one"));
        lab.advance(2_s);
        QCOMPARE(viewOf(lab, "a").handled, 1u);
        QCOMPARE(viewOf(lab, "a").recognised, 2u);
    }
    void withoutAnIdNothingCanBeRecognised()
    {
        Lab lab("queue work");
        ConsumerSpec spec = worker();
        spec.idempotent = true;
        spec.crashAt = 1;
        spec.crashPoint = CrashPoint::AfterWork;
        spec.restartAfter = 1_s;
        lab.attempt(AddConsumer{spec});
        lab.publish("work", "m1");
        lab.advance(5_s);
        QCOMPARE(viewOf(lab, "a").handled, 2u);
        QCOMPARE(viewOf(lab, "a").recognised, 0u);
    }
    void workThatWasBrokenOffOrRefusedIsNotRemembered()
    {
        Lab lab("queue work");
        ConsumerSpec spec = worker();
        spec.idempotent = true;
        spec.crashAt = 1;
        spec.restartAfter = 1_s;
        spec.refuseWhen = "redelivered";
        lab.attempt(AddConsumer{spec});
        lab.publish("", "work", "m1", withId("one"));
        lab.advance(3_s); // broken off, then refused
        lab.publish("", "work", "m1", withId("one"));
        lab.advance(3_s);
        QCOMPARE(viewOf(lab, "a").handled, 2u);
        QCOMPARE(viewOf(lab, "a").recognised, 0u);
    }
    void aRetryWithACounterGivesUpAtItsLimit()
    {
        Lab lab("exchange dead type=fanout; queue work dead-letter-exchange=dead; queue wait message-ttl=2000 "
                "dead-letter-exchange=amq.direct; queue graveyard; bind dead graveyard; bind amq.direct work key=wait");
        ConsumerSpec spec = worker();
        spec.refuseWhen = "payload poison";
        spec.republish = true;
        spec.republishWhen = "payload poison";
        spec.republishKey = "wait";
        spec.republishCounter = "tries";
        spec.republishLimit = 2;
        lab.attempt(AddConsumer{spec});
        lab.publish("", "work", "poison", withId("one"));
        lab.publish("work", "good");
        lab.advance(1500_ms);
        QCOMPARE(lab.contents("wait"), "poison");
        lab.advance(20_s);
        QCOMPARE(viewOf(lab, "a").handled, 4u); // the good one, and three tries
        QCOMPARE(lab.contents("graveyard"), "poison [work rejected x1, wait expired x1]");
        bool found = false;
        lab.simulation().world().broker.state().queues.forEach([&](const Queue& queue) {
            queue.ready.forEach([&](const QueuedCopy& copy) {
                found = true;
                QCOMPARE(*copy.message->headers().find("tries")->asInteger(), 2);
                QCOMPARE(copy.message->content->properties.messageId.value_or(""), std::string("one"));
            });
        });
        QVERIFY(found);
    }
    void onlyTheLatestAreRemembered()
    {
        DoneMessages done;
        const auto message = [](std::size_t number) {
            boost::intrusive_ptr<Message> made(new Message);
            made->content = contentOf("", withId(std::to_string(number).c_str()));
            return made;
        };
        for (std::size_t number = 0; number <= DoneMessages::mostRemembered; ++number)
            done.remember(*message(number));
        QVERIFY(!done.has(*message(0)));
        QVERIFY(done.has(*message(1)));
        QVERIFY(done.has(*message(DoneMessages::mostRemembered)));
    }
};

POSTROOM_TEST(DoublesTest)
#include "DoublesTest.moc"
