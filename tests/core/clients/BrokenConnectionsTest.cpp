#include "tests/core/clients/FaultyClients.h"
#include "tests/helpers/Suite.h"

using namespace postroom;

/// Connections that break: what is lost with them, what goes back, and what a program then does.
class BrokenConnectionsTest : public QObject {
    Q_OBJECT

private slots:
    void aCutConnectionIsMadeAgainAndIsNoCrash()
    {
        Lab lab("queue work");
        ConsumerSpec spec = worker();
        spec.reconnectAfter = 3_s;
        lab.attempt(AddConsumer{spec});
        lab.publish("work", "m1");
        lab.advance(500_ms);
        lab.attempt(CutConnection{"a"});
        QCOMPARE(lab.contents("work"), "m1*");
        QVERIFY(viewOf(lab, "a").cut);
        QCOMPARE(viewOf(lab, "a").crashes, 0u);
        lab.advance(3_s - 1_us);
        QVERIFY(!viewOf(lab, "a").running);
        lab.advance(1_us);
        QVERIFY(viewOf(lab, "a").running);
        QVERIFY(!viewOf(lab, "a").cut);
        lab.advance(1_s);
        QCOMPARE(viewOf(lab, "a").handled, 1u);
        QCOMPARE(lab.attempt(CutConnection{"nobody"}), "530 NOT_ALLOWED - there is no client 'nobody'");
    }
    void withoutAReconnectDelayACutConnectionStaysDown()
    {
        Lab lab("queue work");
        ConsumerSpec spec = worker();
        spec.reconnectAfter = {};
        lab.attempt(AddConsumer{spec});
        lab.attempt(CutConnection{"a"});
        QCOMPARE(lab.attempt(CutConnection{"a"}), "504 CHANNEL_ERROR - 'a' is not connected");
        lab.advance(60_s);
        QVERIFY(!viewOf(lab, "a").running);
        // A new version of the program does not make the line whole either.
        spec.work = 2_s;
        lab.attempt(ChangeConsumer{spec});
        QVERIFY(!viewOf(lab, "a").running);
        lab.attempt(RestartConsumer{"a"});
        QVERIFY(viewOf(lab, "a").running);
    }
    void whatAProducerHadOnTheLineIsLostWithItsConnection()
    {
        Lab lab("queue work");
        lab.attempt(SetLinkDelay{{NodeKind::Producer, "shop"}, {NodeKind::Exchange, ""}, 1500_ms});
        ProducerSpec spec = shop();
        spec.limit = 4;
        lab.attempt(AddProducer{spec});
        lab.advance(1700_ms); // m1 has arrived, m2 is on its way
        lab.attempt(CutConnection{"shop"});
        lab.advance(20_s);
        QCOMPARE(lab.contents("work"), "m1 m3 m4");
    }
    void withConfirmsItIsPublishedAgain()
    {
        Lab lab("queue work");
        lab.attempt(SetLinkDelay{{NodeKind::Producer, "shop"}, {NodeKind::Exchange, ""}, 1500_ms});
        lab.attempt(AddProducer{persistentShop(4)});
        lab.advance(1700_ms);
        lab.attempt(CutConnection{"shop"});
        lab.advance(20_s);
        QCOMPARE(lab.contents("work"), "m1 m2 m3 m4");
        const Scene scene = lab.scene();
        QCOMPARE(scene.producers().begin()->second.published, 4u);
        QCOMPARE(scene.producers().begin()->second.publishedAgain, 1u);
    }
    void whatWasStoredButNotConfirmedIsThereTwice()
    {
        Lab lab("queue work");
        lab.attempt(SetDiskDelay{500_ms});
        lab.attempt(AddProducer{persistentShop(2)});
        lab.advance(1200_ms); // m1 is confirmed, m2 only stored
        lab.attempt(CutConnection{"shop"});
        lab.advance(20_s);
        QCOMPARE(lab.contents("work"), "m1 m2 m2");
    }
    void whatWasNotConfirmedBeforeABrokerRestartIsPublishedAgain()
    {
        Lab lab("queue work");
        lab.attempt(SetDiskDelay{500_ms});
        lab.attempt(AddProducer{persistentShop(2)});
        lab.advance(1200_ms);
        lab.attempt(RestartBroker{true});
        lab.advance(20_s);
        QCOMPARE(lab.contents("work"), "m1 m2");
    }
    void aProducerStartedByHandForgetsWhatWasNotConfirmed()
    {
        Lab lab("queue work");
        lab.attempt(SetDiskDelay{500_ms});
        lab.attempt(AddProducer{persistentShop(1)});
        lab.advance(100_ms);
        lab.attempt(RestartProducer{"shop"});
        lab.advance(20_s);
        QCOMPARE(lab.contents("work"), "m1");
    }
    void chanceBreaksTheConnectionAndTheMessageIsLostWithIt()
    {
        Lab lab("queue work");
        ProducerSpec spec = shop();
        spec.limit = 3;
        spec.breakChance = 100;
        lab.attempt(AddProducer{spec});
        lab.advance(60_s);
        QCOMPARE(lab.contents("work"), "");
        QCOMPARE(countOf(lab, "ConnectionCut"), 3u);
        QCOMPARE(countOf(lab, "MessageDropped"), 3u);
    }
    void aDeliveryThatBreaksTheConnectionGoesBack()
    {
        Lab lab("queue work");
        lab.attempt(SetDefaultDelay{1_s});
        ConsumerSpec spec = worker();
        spec.breakChance = 100;
        spec.reconnectAfter = 5_s;
        lab.attempt(AddConsumer{spec});
        lab.publish("work", "m1"); // two seconds to its queue, one to the consumer
        lab.advance(2500_ms);
        QCOMPARE(lab.contents("work"), "m1*");
        QVERIFY(viewOf(lab, "a").cut);
    }
};

POSTROOM_TEST(BrokenConnectionsTest)
#include "BrokenConnectionsTest.moc"
