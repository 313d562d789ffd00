#include "tests/helpers/Lab.h"
#include "tests/helpers/Suite.h"

using namespace postroom;

namespace {

Properties mode(std::uint8_t deliveryMode)
{
    Properties properties;
    properties.deliveryMode = deliveryMode;
    return properties;
}

} // namespace

/// What survives a restart of the broker: section 17 of the broker rules.
class RestartTest : public QObject {
    Q_OBJECT
private slots:
    void bothTheQueueAndTheMessageHaveToBeDurable()
    {
        Lab lab("queue kept; queue lost durable=false");
        lab.publish("", "kept", "persistent", mode(2));
        lab.publish("", "kept", "transient", mode(1));
        lab.publish("", "kept", "unsaid");
        lab.publish("", "lost", "persistent", mode(2));
        lab.attempt(RestartBroker{});
        QCOMPARE(lab.contents("kept"), "persistent");
        QVERIFY(!lab.hasQueue("lost"));
    }
    void aQuorumQueueKeepsEveryMessage()
    {
        Lab lab("queue work queue-type=quorum");
        lab.publish("", "work", "transient", mode(1));
        lab.attempt(RestartBroker{true});
        QCOMPARE(lab.contents("work"), "transient");
    }
    void whatWasUnackedIsReadyAgainAtItsPlace()
    {
        Lab lab("queue work");
        for (const char* body : {"m1", "m2", "m3"})
            lab.publish("", "work", body, mode(2));
        lab.take("work");
        lab.attempt(RestartBroker{true});
        QCOMPARE(lab.contents("work"), "m1* m2 m3");
        QCOMPARE(lab.unacked("work"), 0u);
    }
    void exchangesAndBindingsSurviveIfTheyAreDurableAtBothEnds()
    {
        Lab lab("exchange kept type=fanout; exchange lost type=fanout durable=false; queue a; queue b durable=false;"
                "bind kept a; bind kept b; bind lost a");
        lab.attempt(RestartBroker{});
        QVERIFY(lab.hasExchange("kept"));
        QVERIFY(!lab.hasExchange("lost"));
        QVERIFY(lab.hasExchange("amq.topic"));
        QCOMPARE(lab.scene().bindings().size(), 1u);
    }
    void connectionsAreGone()
    {
        Lab lab("queue work");
        lab.subscribe("a", "work");
        lab.attempt(RestartBroker{});
        QCOMPARE(lab.simulation().world().broker.state().connections.count(), 0u);
        QCOMPARE(lab.simulation().world().broker.state().consumers.count(), 0u);
    }
    void simulatedProgramsComeBackAndGoOn()
    {
        Lab lab("queue work");
        ConsumerSpec worker;
        worker.name = "a";
        worker.queue = "work";
        worker.prefetch = 1;
        lab.attempt(AddConsumer{worker});
        lab.publish("", "work", "m1", mode(2));
        lab.advance(500_ms);
        lab.attempt(RestartBroker{true});
        lab.advance(2_s);
        QCOMPARE(lab.contents("work"), "");
        QCOMPARE(lab.unacked("work"), 0u);
        QCOMPARE(lab.scene().consumers().begin()->second.handled, 1u);
    }
    void aMessageWhoseTimeRanOutExpires()
    {
        Lab lab("queue work message-ttl=1000");
        lab.publish("", "work", "m1", mode(2));
        lab.attempt(RestartBroker{});
        lab.advance(1_s);
        QCOMPARE(lab.contents("work"), "");
    }
};

POSTROOM_TEST(RestartTest)
#include "RestartTest.moc"
