#include "tests/helpers/Lab.h"
#include "tests/helpers/Suite.h"

using namespace postroom;

namespace {
Properties expiring(const char* milliseconds)
{
    Properties properties;
    properties.expiration = milliseconds;
    return properties;
}
} // namespace

/// Time to live, length limits and dead-lettering: sections 11, 12 and 14 of the broker rules.
class QueueLimitsTest : public QObject {
    Q_OBJECT
private slots:
    void messagesExpireExactlyAtTheirDeadline()
    {
        Lab lab("queue q message-ttl=1000");
        lab.publish("q", "m1");
        lab.advance(Duration{999'999});
        QCOMPARE(lab.contents("q"), "m1");
        lab.advance(1_us);
        QCOMPARE(lab.contents("q"), "");
    }
    void onlyTheHeadExpires()
    {
        Lab lab("queue q");
        lab.publish("", "q", "slow", expiring("10000"));
        lab.publish("", "q", "fast", expiring("1000"));
        lab.advance(5_s);
        QCOMPARE(lab.contents("q"), "slow fast");
        lab.advance(5_s);
        QCOMPARE(lab.contents("q"), "");
    }
    void theSmallerTimeToLiveCounts()
    {
        Lab lab("queue q message-ttl=1000");
        lab.publish("", "q", "m1", expiring("60000"));
        lab.advance(1_s);
        QCOMPARE(lab.contents("q"), "");
    }
    void timeToLiveZeroReachesAWaitingConsumerOnly()
    {
        Lab lab("queue q message-ttl=0");
        lab.publish("q", "m1");
        QCOMPARE(lab.contents("q"), "");
        lab.subscribe("a", "q");
        lab.publish("q", "m2");
        QCOMPARE(lab.deliveries(), "a:m2");
    }
    void unackedMessagesDoNotExpireButReturnTooLate()
    {
        Lab lab("queue q message-ttl=1000");
        lab.publish("q", "m1");
        const auto tag = lab.take("q");
        lab.advance(5_s);
        QCOMPARE(lab.unacked("q"), 1u);
        lab.reject(tag, true);
        QCOMPARE(lab.contents("q"), "");
    }
    void aWrongExpirationClosesTheChannel()
    {
        Lab lab("queue q");
        QCOMPARE(lab.publish("", "q", "m1", expiring("soon")).substr(0, 3), std::string("406"));
    }
    void aFullQueueLosesItsOldest()
    {
        Lab lab("queue q max-length=2");
        for (const char* body : {"m1", "m2", "m3"})
            lab.publish("q", body);
        QCOMPARE(lab.contents("q"), "m2 m3");
    }
    void bytesCountBodiesOnly()
    {
        Lab lab("queue q max-length-bytes=4");
        lab.publish("q", "aa");
        lab.publish("q", "bb");
        QCOMPARE(lab.contents("q"), "aa bb");
        lab.publish("q", "ccc");
        QCOMPARE(lab.contents("q"), "ccc");
        lab.publish("q", "ddddd");
        QCOMPARE(lab.contents("q"), "");
    }
    void rejectPublishRefusesTheNewest()
    {
        Lab lab("queue q max-length=1 overflow=reject-publish; queue other;"
                "exchange x type=fanout; bind x q; bind x other");
        lab.publish("x", "", "m1");
        lab.publish("x", "", "m2");
        QCOMPARE(lab.contents("q"), "m1");
        QCOMPARE(lab.contents("other"), "m1 m2");
    }
    void rejectPublishDlxDeadLettersTheNewest()
    {
        Lab lab("queue dead; queue q max-length=1 overflow=reject-publish-dlx dead-letter-exchange=dlx;"
                "exchange dlx type=fanout; bind dlx dead");
        lab.publish("q", "m1");
        lab.publish("q", "m2");
        QCOMPARE(lab.contents("q"), "m1");
        QCOMPARE(lab.contents("dead"), "m2 [q maxlen x1]");
    }
    void limitZeroLetsThroughOnlyWhatAWaitingConsumerTakes()
    {
        Lab lab("queue q max-length=0");
        lab.publish("q", "m1");
        QCOMPARE(lab.contents("q"), "");
        lab.subscribe("a", "q");
        lab.publish("q", "m2");
        QCOMPARE(lab.deliveries(), "a:m2");
    }
    void aRejectedMessageGoesToTheDeadLetterExchange()
    {
        Lab lab("queue work dead-letter-exchange=dlx; exchange dlx type=fanout; queue graveyard; bind dlx graveyard");
        lab.publish("work", "m1");
        lab.reject(lab.take("work"), false);
        QCOMPARE(lab.contents("graveyard"), "m1 [work rejected x1]");
    }
    void theReasonAndTheOldKeyAreKept()
    {
        Lab lab("exchange dlx type=topic; queue dead; bind dlx dead key=order.#;"
                "exchange orders type=topic; queue work message-ttl=100 dead-letter-exchange=dlx; bind orders work key=#");
        lab.publish("orders", "order.created", "m1", expiring("50"));
        lab.advance(1_s);
        QCOMPARE(lab.contents("dead"), "m1 [work expired x1]");
        const Scene scene = lab.scene();
        const Message& dead = *scene.queues().begin()->second.ready.front().message;
        QCOMPARE(dead.routingKey, "order.created");
        QVERIFY(!dead.content->properties.expiration);
        QCOMPARE(toText(*dead.headers().find("x-first-death-exchange")), "orders");
        const FieldTable& death = *dead.headers().find("x-death")->asArray()->front().asTable();
        QCOMPARE(toText(*death.find("original-expiration")), "50");
    }
    void aRetryLoopCountsItsDeaths()
    {
        Lab lab("queue work dead-letter-exchange=retry; exchange retry type=fanout;"
                "queue wait message-ttl=1000 dead-letter-exchange= dead-letter-routing-key=work; bind retry wait");
        lab.publish("work", "m1");
        for (int round = 0; round < 3; ++round) {
            lab.reject(lab.take("work"), false);
            lab.advance(1_s);
        }
        QCOMPARE(lab.contents("work"), "m1 [wait expired x3, work rejected x3]");
    }
    void anAutomaticCycleEnds()
    {
        Lab lab("queue a message-ttl=100 dead-letter-exchange= dead-letter-routing-key=b;"
                "queue b message-ttl=100 dead-letter-exchange= dead-letter-routing-key=a");
        lab.publish("a", "m1");
        lab.advance(10_s);
        QCOMPARE(lab.contents("a"), "");
        QCOMPARE(lab.contents("b"), "");
    }
    void aMissingDeadLetterExchangeDropsSilently()
    {
        Lab lab("queue q max-length=1 dead-letter-exchange=nowhere");
        lab.publish("q", "m1");
        lab.happened();
        lab.publish("q", "m2");
        QCOMPARE(lab.happened(), "Published Routed Enqueued DeadLettered MessageDropped");
    }
};

POSTROOM_TEST(QueueLimitsTest)
#include "QueueLimitsTest.moc"
