#include "tests/helpers/Lab.h"
#include "tests/helpers/Suite.h"

using namespace postroom;

/// Who gets the next message: sections 6 and 7 of the broker rules.
class DispatchTest : public QObject {
    Q_OBJECT
private slots:
    void consumersTakeTurnsMessageByMessage()
    {
        Lab lab("queue work");
        lab.subscribe("a", "work");
        lab.subscribe("b", "work");
        lab.subscribe("c", "work");
        for (const char* body : {"m1", "m2", "m3", "m4", "m5"})
            lab.publish("work", body);
        QCOMPARE(lab.deliveries(), "a:m1 b:m2 c:m3 a:m4 b:m5");
    }
    void theFirstConsumerWithoutPrefetchSwallowsTheBacklog()
    {
        Lab lab("queue work");
        for (const char* body : {"m1", "m2", "m3"})
            lab.publish("work", body);
        lab.subscribe("a", "work");
        lab.subscribe("b", "work");
        lab.publish("work", "m4");
        QCOMPARE(lab.deliveries(), "a:m1 a:m2 a:m3 a:m4");
    }
    void prefetchOneWaitsForTheAck()
    {
        Lab lab("queue work");
        const ChannelId a = lab.subscribe("a", "work", 1);
        lab.subscribe("b", "work", 1);
        for (const char* body : {"m1", "m2", "m3", "m4"})
            lab.publish("work", body);
        QCOMPARE(lab.deliveries(), "a:m1 b:m2");
        lab.attempt(Ack{a, 1, false});
        QCOMPARE(lab.deliveries(), "a:m3");
        lab.attempt(Ack{a, 2, false});
        QCOMPARE(lab.deliveries(), "a:m4");
    }
    void withABacklogConsumersGoOnInTheOrderInWhichTheyGotFree()
    {
        Lab lab("queue work");
        const ChannelId a = lab.subscribe("a", "work", 1);
        const ChannelId b = lab.subscribe("b", "work", 1);
        const ChannelId c = lab.subscribe("c", "work", 1);
        for (const char* body : {"m1", "m2", "m3", "m4", "m5", "m6"})
            lab.publish("work", body);
        QCOMPARE(lab.deliveries(), "a:m1 b:m2 c:m3");
        for (const ChannelId channel : {c, a, b})
            lab.attempt(Ack{channel, 1, false});
        QCOMPARE(lab.deliveries(), "c:m4 a:m5 b:m6");
    }
    void anEmptyQueueKeepsTheOrderOfTheLine()
    {
        // Nobody is tried while the queue is empty, so it does not matter who acks first (D-4).
        Lab lab("queue work");
        const ChannelId a = lab.subscribe("a", "work", 1);
        const ChannelId b = lab.subscribe("b", "work", 1);
        lab.publish("work", "m1");
        lab.publish("work", "m2");
        lab.attempt(Ack{b, 1, false});
        lab.attempt(Ack{a, 1, false});
        lab.publish("work", "m3");
        lab.publish("work", "m4");
        QCOMPARE(lab.deliveries(), "a:m1 b:m2 a:m3 b:m4");
    }
    void lowerPrioritiesWaitUntilHigherOnesAreFull()
    {
        Lab lab("queue work");
        lab.subscribe("low", "work", 1, false, -1);
        lab.subscribe("high", "work", 2, false, 5);
        for (const char* body : {"m1", "m2", "m3", "m4"})
            lab.publish("work", body);
        QCOMPARE(lab.deliveries(), "high:m1 high:m2 low:m3");
        QCOMPARE(lab.contents("work"), "m4");
    }
    void automaticAckForgetsAtOnceAndHasNoLimit()
    {
        Lab lab("queue work");
        lab.subscribe("a", "work", 1, true);
        lab.publish("work", "m1");
        lab.publish("work", "m2");
        QCOMPARE(lab.deliveries(), "a:m1 a:m2");
        QCOMPARE(lab.unacked("work"), 0u);
    }
    void prefetchOfARunningConsumerStays()
    {
        Lab lab("queue work");
        const ChannelId a = lab.subscribe("a", "work", 1);
        lab.attempt(SetPrefetch{a, 10});
        lab.publish("work", "m1");
        lab.publish("work", "m2");
        QCOMPARE(lab.deliveries(), "a:m1");
    }
    void aUsedConsumerTagClosesTheConnection()
    {
        Lab lab("queue work");
        const ChannelId a = lab.subscribe("a", "work");
        QCOMPARE(lab.attempt(Consume{a, "work", "a", false, false, {}}),
                 "530 NOT_ALLOWED - attempt to reuse consumer tag 'a'");
        QCOMPARE(lab.attempt(SetPrefetch{a, 1}), "504 CHANNEL_ERROR - expected 'channel.open'");
    }
    void aRequeuedMessageMayGoStraightBack()
    {
        Lab lab("queue work");
        const ChannelId a = lab.subscribe("a", "work", 1);
        lab.publish("work", "m1");
        lab.attempt(Reject{a, 1, true});
        QCOMPARE(lab.deliveries(), "a:m1 a:m1*");
    }
    void whoseTurnItIsCanAlwaysBeSeen()
    {
        Lab lab("queue work");
        const auto next = [&] {
            const Scene scene = lab.scene();
            return scene.names().consumer(scene.queues().begin()->second.next);
        };
        const ChannelId a = lab.subscribe("a", "work", 1);
        lab.subscribe("b", "work", 1);
        QCOMPARE(next(), "a/1");
        lab.publish("work", "m1");
        QCOMPARE(next(), "b/1");
        lab.publish("work", "m2");
        QCOMPARE(next(), "-");
        lab.attempt(Ack{a, 1, false});
        QCOMPARE(next(), "a/1");
    }
};

POSTROOM_TEST(DispatchTest)
#include "DispatchTest.moc"
