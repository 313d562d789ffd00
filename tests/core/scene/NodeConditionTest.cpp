#include "core/scene/NodeCondition.h"
#include "tests/helpers/Lab.h"
#include "tests/helpers/Suite.h"

using namespace postroom;

/// Conditions that last, as they can be seen from outside.
class NodeConditionTest : public QObject {
    Q_OBJECT

    static QueueView queueOf(const Lab& lab) { return lab.scene().queues().begin()->second; }

private slots:
    void aQueueIsFullAtItsLimit()
    {
        Lab lab("queue work max-length=2");
        lab.publish("work", "m1");
        QVERIFY(!isFull(queueOf(lab)));
        lab.publish("work", "m2");
        QVERIFY(isFull(queueOf(lab)));
        const auto tag = lab.take("work"); // unacked messages do not count (LEN-1)
        QVERIFY(!isFull(queueOf(lab)));
        lab.ack(tag);
        QVERIFY(!isFull(queueOf(lab)));
    }

    void bytesAreALimitToo()
    {
        Lab lab("queue work max-length-bytes=8");
        lab.publish("work", "1234567");
        QVERIFY(!isFull(queueOf(lab)));
        lab.publish("work", "8");
        QVERIFY(isFull(queueOf(lab)));
    }

    void ofArgumentAndPolicyTheSmallerActs()
    {
        Lab lab("queue work max-length=5");
        PolicySpec policy;
        policy.name = "short";
        policy.pattern = "work";
        policy.definition = FieldTable{{"max-length", 1}};
        QCOMPARE(lab.attempt(SetPolicy{policy}), "ok");
        QCOMPARE(lengthLimitOf(queueOf(lab)), std::optional<std::size_t>(1));
        lab.publish("work", "m1");
        QVERIFY(isFull(queueOf(lab)));
        QVERIFY(!lengthLimitOf(Lab("queue free").scene().queues().begin()->second));
    }

    void allButTheSingleActiveConsumerAreOnStandby()
    {
        Lab lab("queue work single-active-consumer=true");
        for (const char* name : {"first", "second"}) {
            ConsumerSpec spec;
            spec.name = name;
            spec.queue = "work";
            QCOMPARE(lab.attempt(AddConsumer{spec}), "ok");
        }
        lab.advance(1_s);
        const auto waits = [&](const char* name) {
            const Scene scene = lab.scene();
            for (const auto& [id, consumer] : scene.consumers()) {
                if (consumer.spec->name == name)
                    return isOnStandby(scene, consumer);
            }
            return false;
        };
        QVERIFY(!waits("first"));
        QVERIFY(waits("second"));
        lab.attempt(CrashConsumer{"first"});
        lab.advance(1_s);
        QVERIFY(!waits("second"));
    }

    void aConfirmIsSeenAtTheProducer()
    {
        Lab lab("queue work max-length=1 overflow=reject-publish");
        ProducerSpec shop;
        shop.name = "shop";
        shop.routingKeys = {"work"};
        shop.confirms = true;
        shop.limit = 2;
        lab.attempt(AddProducer{shop});
        lab.advance(5_s);
        QStringList kinds;
        const Scene scene = lab.scene();
        for (const Mark& mark : scene.marks()) {
            if (mark.node.kind == NodeKind::Producer)
                kinds << (mark.kind == Mark::Kind::Confirmed ? "confirmed" : mark.kind == Mark::Kind::NotConfirmed ? "not" : "other");
        }
        QCOMPARE(kinds, (QStringList{"confirmed", "not"}));
    }
};

POSTROOM_TEST(NodeConditionTest)
#include "NodeConditionTest.moc"
