#include "tests/helpers/Lab.h"
#include "tests/helpers/Suite.h"

using namespace postroom;

class ConsumingTest : public QObject {
    Q_OBJECT

private slots:
    void aGetTakesOneMessageOrSaysThereIsNone()
    {
        Lab lab("queue work");
        lab.happened();
        lab.attempt(GetMessage{lab.channel(), "work", false});
        QCOMPARE(lab.happened(), "GetFoundNothing");
        lab.publish("work", "m1");
        lab.publish("work", "m2");
        lab.happened();
        lab.attempt(GetMessage{lab.channel(), "work", false});
        QCOMPARE(lab.happened(), "Got");
        QCOMPARE(lab.contents("work"), "m2");
        QCOMPARE(lab.unacked("work"), 1u);
        lab.attempt(Recover{lab.channel(), true});
        QCOMPARE(lab.contents("work"), "m1* m2");
    }
    void anAutoDeleteQueueThatWasOnlyGotFromStays()
    {
        Lab lab("queue work auto_delete");
        lab.publish("work", "m1");
        lab.attempt(GetMessage{lab.channel(), "work", false});
        lab.attempt(CloseChannel{lab.channel()});
        QVERIFY(lab.hasQueue("work")); // R-BIND-9
        QCOMPARE(lab.contents("work"), "m1*");
    }
    void expiredMessagesBehindAGetGoAtOnce()
    {
        Lab lab("queue work");
        Properties short_;
        short_.expiration = "10";
        lab.publish("work", "m1");
        lab.publish("", "work", "m2", short_);
        lab.publish("work", "m3");
        lab.advance(1_s);
        QCOMPARE(lab.contents("work"), "m1 m2 m3"); // only the head is looked at (TTL-5)
        lab.attempt(GetMessage{lab.channel(), "work", true});
        QCOMPARE(lab.contents("work"), "m3"); // GET-4
    }
    void higherPrioritiesGetMessagesFirst()
    {
        Lab lab("queue work");
        lab.subscribe("low", "work", 1, false, 0);
        lab.subscribe("high", "work", 1, false, 10);
        lab.publish("work", "m1");
        lab.publish("work", "m2");
        QCOMPARE(lab.deliveries(), "high:m1 low:m2");
    }
    void onlyTheActiveOfSeveralConsumersReceives()
    {
        Lab lab("queue work single-active-consumer=true");
        const ChannelId first = lab.subscribe("a", "work");
        lab.subscribe("b", "work");
        lab.publish("work", "m1");
        lab.publish("work", "m2");
        QCOMPARE(lab.deliveries(), "a:m1 a:m2");
        lab.attempt(CloseChannel{first});
        QCOMPARE(lab.deliveries(), "b:m1* b:m2*");
    }
    void anExclusiveConsumerSuffersNobodyElse()
    {
        Lab lab("queue work");
        lab.attempt(Consume{lab.channel(), "work", "mine", false, true, {}});
        const std::string answer = lab.attempt(Consume{lab.channel(), "work", "second", false, false, {}});
        QVERIFY2(answer.starts_with("403"), answer.c_str());
    }
    void urgentMessagesOvertake()
    {
        Lab lab("queue work max-priority=5");
        const auto publish = [&](const char* body, std::uint8_t priority) {
            Properties properties;
            properties.priority = priority;
            lab.publish("", "work", body, properties);
        };
        publish("m1", 0);
        publish("m2", 5);
        publish("m3", 1);
        publish("m4", 9); // as high as the queue knows
        QCOMPARE(lab.contents("work"), "m2 m4 m3 m1");
    }
    void aQueueThatNobodyUsesExpires()
    {
        Lab lab("queue work expires=1000");
        lab.advance(900_ms);
        QVERIFY(lab.hasQueue("work"));
        lab.attempt(GetMessage{lab.channel(), "work", true}); // use of it (EXP-2)
        lab.advance(900_ms);
        QVERIFY(lab.hasQueue("work"));
        lab.advance(200_ms);
        QVERIFY(!lab.hasQueue("work"));
    }
    void aQuorumQueueCountsDeliveriesAndGivesUp()
    {
        Lab lab("queue dead; queue work durable queue-type=quorum delivery-limit=2 dead-letter-exchange= "
                "dead-letter-routing-key=dead");
        lab.publish("work", "m1");
        for (int round = 0; round < 3; ++round) {
            const std::uint64_t tag = lab.take("work");
            QVERIFY(tag != 0);
            lab.reject(tag, true);
        }
        QCOMPARE(lab.contents("work"), "");
        QCOMPARE(lab.contents("dead"), "m1 [work delivery_limit x1]");
    }
};

POSTROOM_TEST(ConsumingTest)
#include "ConsumingTest.moc"
