#include "tests/helpers/Lab.h"
#include "tests/helpers/Suite.h"

using namespace postroom;

/// Ack, nack, reject and the end of channels: section 8 of the broker rules.
class SettlingTest : public QObject {
    Q_OBJECT
private slots:
    void ackMultipleSettlesAllUpToTheTag()
    {
        Lab lab("queue work");
        for (const char* body : {"m1", "m2", "m3"}) {
            lab.publish("work", body);
            lab.take("work");
        }
        QCOMPARE(lab.ack(2, true), "ok");
        QCOMPARE(lab.unacked("work"), 1u);
        QCOMPARE(lab.ack(0, true), "ok");
        QCOMPARE(lab.unacked("work"), 0u);
        QCOMPARE(lab.ack(0, true), "ok");
    }
    void anUnknownTagClosesTheChannelAndEverythingComesBack()
    {
        Lab lab("queue work");
        lab.publish("work", "m1");
        lab.publish("work", "m2");
        lab.take("work");
        lab.take("work");
        QCOMPARE(lab.ack(2), "ok");
        QCOMPARE(lab.ack(2), "406 PRECONDITION_FAILED - unknown delivery tag 2");
        QCOMPARE(lab.contents("work"), "m1*");
    }
    void multipleNeedsTheNamedTagToBeUnsettled()
    {
        Lab lab("queue work");
        lab.publish("work", "m1");
        lab.publish("work", "m2");
        lab.take("work");
        lab.take("work");
        lab.ack(2);
        QCOMPARE(lab.ack(2, true), "406 PRECONDITION_FAILED - unknown delivery tag 2");
        QCOMPARE(lab.contents("work"), "m1*");
    }
    void requeuedMessagesGoBackToTheirOldPlacesInAnyOrder()
    {
        Lab lab("queue work");
        for (const char* body : {"m1", "m2", "m3", "m4"})
            lab.publish("work", body);
        lab.take("work");
        lab.take("work");
        lab.take("work");
        lab.reject(3, true);
        lab.reject(1, true);
        lab.reject(2, true);
        QCOMPARE(lab.contents("work"), "m1* m2* m3* m4");
    }
    void nackMultipleReturnsSeveral()
    {
        Lab lab("queue work");
        for (const char* body : {"m1", "m2", "m3"})
            lab.publish("work", body);
        lab.take("work");
        lab.take("work");
        QCOMPARE(lab.nack(2, true, true), "ok");
        QCOMPARE(lab.contents("work"), "m1* m2* m3");
    }
    void rejectWithoutRequeueDropsWhenThereIsNoDeadLetterExchange()
    {
        Lab lab("queue work");
        lab.publish("work", "m1");
        lab.take("work");
        lab.happened();
        lab.reject(1, false);
        QCOMPARE(lab.happened(), "Dropped");
        QCOMPARE(lab.contents("work"), "");
    }
    void theEndOfAConnectionRequeuesAndHandsOverToOthers()
    {
        Lab lab("queue work");
        const ChannelId a = lab.subscribe("a", "work", 2);
        lab.subscribe("b", "work", 1);
        for (const char* body : {"m1", "m2", "m3"})
            lab.publish("work", body);
        QCOMPARE(lab.deliveries(), "a:m1 b:m2 a:m3");
        const auto& state = lab.simulation().world().broker.state();
        lab.attempt(CloseConnection{state.channels.get(a).connection});
        QCOMPARE(lab.contents("work"), "m1* m3*");
        lab.subscribe("c", "work");
        QCOMPARE(lab.deliveries(), "c:m1* c:m3*");
    }
    void ackingAMessageOfADeletedQueueIsAccepted()
    {
        Lab lab("queue work");
        lab.publish("work", "m1");
        lab.take("work");
        lab.attempt(DeleteQueue{"/", "work", false, false});
        QCOMPARE(lab.ack(1), "ok");
    }
    void anAckOfAllWhereThereIsNothingArrivesAndIsOver()
    {
        Lab lab("queue work");
        lab.attempt(SetDefaultDelay{1_s});
        lab.publish("work", "m1"); // what is sent later on the channel arrives after it
        QCOMPARE(lab.attempt(Ack{lab.channel(), 0, true}), "ok");
        QCOMPARE(lab.scene().flights().size(), 2u);
        lab.advance(5_s);
        QCOMPARE(lab.scene().flights().size(), 0u);
    }
    void cancellingAConsumerLeavesItsMessagesUnacked()
    {
        Lab lab("queue work");
        const ChannelId a = lab.subscribe("a", "work");
        lab.publish("work", "m1");
        lab.attempt(CancelConsumer{a, "a"});
        QCOMPARE(lab.unacked("work"), 1u);
        QCOMPARE(lab.attempt(CancelConsumer{a, "nobody"}), "ok");
        QCOMPARE(lab.attempt(Ack{a, 1, false}), "ok");
    }
};

POSTROOM_TEST(SettlingTest)
#include "SettlingTest.moc"
