#include "tests/core/clients/FaultyClients.h"
#include "tests/helpers/Suite.h"

using namespace postroom;

/// What goes wrong with simulated programs: crashes at a point, and hanging.
class FaultsTest : public QObject {
    Q_OBJECT

private slots:
    // --- crashes ---
    void aCrashBeforeTheWorkLeavesNothingDone()
    {
        Lab lab("queue work");
        ConsumerSpec spec = worker();
        spec.crashAt = 1;
        spec.crashPoint = CrashPoint::BeforeWork;
        spec.ack = AckMode::BeforeWork;
        lab.attempt(AddConsumer{spec});
        lab.publish("work", "m1");
        lab.advance(0_s);
        QCOMPARE(countOf(lab, "WorkStarted"), 0u);
        QCOMPARE(lab.contents("work"), "m1*"); // also with an early ack: it was not sent yet
        QCOMPARE(viewOf(lab, "a").crashes, 1u);
    }
    void aCrashDuringTheWorkComesHalfWayThrough()
    {
        Lab lab("queue work");
        ConsumerSpec spec = worker();
        spec.crashAt = 1;
        lab.attempt(AddConsumer{spec});
        lab.publish("work", "m1");
        lab.advance(500_ms - 1_us);
        QVERIFY(viewOf(lab, "a").running);
        lab.advance(1_us);
        QVERIFY(!viewOf(lab, "a").running);
        QCOMPARE(viewOf(lab, "a").handled, 0u);
        QCOMPARE(lab.contents("work"), "m1*");
    }
    void aCrashAfterTheWorkComesBeforeTheAck()
    {
        Lab lab("queue work; queue out");
        ConsumerSpec spec = worker();
        spec.crashAt = 1;
        spec.crashPoint = CrashPoint::AfterWork;
        spec.restartAfter = 2_s;
        spec.republish = true;
        spec.republishKey = "out";
        lab.attempt(AddConsumer{spec});
        lab.publish("work", "m1");
        lab.advance(1_s);
        QCOMPARE(viewOf(lab, "a").handled, 1u);
        QCOMPARE(lab.contents("work"), "m1*");
        QCOMPARE(lab.contents("out"), ""); // it died before it could send anything
        lab.advance(3_s);
        QCOMPARE(viewOf(lab, "a").handled, 2u);
        QCOMPARE(lab.contents("work"), "");
        QCOMPARE(lab.contents("out"), "m1");
    }
    void poisonCrashesItsConsumerEachTime()
    {
        Lab lab("queue work");
        ConsumerSpec spec = worker();
        spec.prefetch = 1;
        spec.crashWhen = "payload poison";
        spec.restartAfter = 1_s;
        lab.attempt(AddConsumer{spec});
        lab.publish("work", "good");
        lab.publish("work", "poison");
        lab.publish("work", "behind");
        lab.advance(7_s); // 1 s of good work, then a crash each 1.5 s
        QCOMPARE(viewOf(lab, "a").handled, 1u);
        QCOMPARE(viewOf(lab, "a").crashes, 4u);
    }
    void aCrashCanBePlannedForAPointOfTheNextMessage()
    {
        Lab lab("queue work");
        lab.attempt(AddConsumer{worker()});
        QCOMPARE(lab.attempt(CrashConsumer{"a", CrashTime::AfterWork}), "ok");
        QVERIFY(viewOf(lab, "a").running);
        QVERIFY(viewOf(lab, "a").crashPlanned == CrashPoint::AfterWork);
        lab.publish("work", "m1");
        lab.advance(1_s);
        QVERIFY(!viewOf(lab, "a").running);
        QVERIFY(!viewOf(lab, "a").crashPlanned);
        lab.attempt(RestartConsumer{"a"});
        lab.advance(5_s);
        QVERIFY(viewOf(lab, "a").running); // once, not for ever
        QCOMPARE(lab.contents("work"), "");
    }
    void chanceCrashesAboutAsOftenAsItSaysAndTheSameWithTheSameSeed()
    {
        const auto crashes = [](std::uint64_t seed) {
            Lab lab("queue work", seed);
            ConsumerSpec spec = worker();
            spec.work = 10_ms;
            spec.crashChance = 20;
            spec.restartAfter = 10_ms;
            lab.attempt(AddConsumer{spec});
            for (int i = 0; i < 500; ++i)
                lab.publish("work", "m");
            lab.advance(60_s);
            return viewOf(lab, "a").crashes;
        };
        const std::uint64_t first = crashes(1);
        // 500 successes, one failure for each four of them.
        QVERIFY2(first > 80 && first < 180, qPrintable(QString::number(first)));
        QCOMPARE(crashes(1), first);
        QVERIFY(crashes(2) != first);
    }

    // --- hanging ---
    void aHangingConsumerKeepsWhatItHoldsAndGoesOnWhereItWas()
    {
        Lab lab("queue work");
        lab.attempt(AddConsumer{worker()});
        for (const char* body : {"m1", "m2", "m3"})
            lab.publish("work", body);
        lab.advance(600_ms);
        QCOMPARE(lab.attempt(HangClient{"a"}), "ok");
        QCOMPARE(lab.attempt(HangClient{"a"}), "504 CHANNEL_ERROR - 'a' hangs already");
        lab.advance(60_s);
        QVERIFY(viewOf(lab, "a").hung);
        QVERIFY(viewOf(lab, "a").running);
        QCOMPARE(lab.unacked("work"), 2u);
        QCOMPARE(viewOf(lab, "a").handled, 0u);
        lab.attempt(WakeClient{"a"});
        lab.advance(400_ms - 1_us);
        QCOMPARE(viewOf(lab, "a").handled, 0u);
        lab.advance(1_us); // 0.6 s before and 0.4 s now
        QCOMPARE(viewOf(lab, "a").handled, 1u);
        lab.advance(5_s);
        QCOMPARE(viewOf(lab, "a").handled, 3u);
        QCOMPARE(lab.attempt(WakeClient{"a"}), "504 CHANNEL_ERROR - 'a' does not hang");
    }
    void whatArrivesAtAHangingConsumerWaits()
    {
        Lab lab("queue work");
        ConsumerSpec spec = worker();
        spec.prefetch = 0;
        lab.attempt(AddConsumer{spec});
        lab.attempt(HangClient{"a"});
        for (const char* body : {"m1", "m2", "m3"})
            lab.publish("work", body);
        lab.advance(10_s);
        QCOMPARE(lab.unacked("work"), 3u);
        lab.attempt(WakeClient{"a"});
        lab.advance(3_s);
        QCOMPARE(lab.unacked("work"), 0u);
    }
    void aHangingConsumerCanBeKilledAndRestarted()
    {
        Lab lab("queue work");
        lab.attempt(AddConsumer{worker()});
        lab.publish("work", "m1");
        lab.attempt(HangClient{"a"});
        lab.attempt(CrashConsumer{"a"});
        QCOMPARE(lab.contents("work"), "m1*");
        QVERIFY(!viewOf(lab, "a").hung);
        lab.attempt(RestartConsumer{"a"});
        lab.advance(1_s);
        QCOMPARE(viewOf(lab, "a").handled, 1u);
    }
    void aHangingConsumerNoticesABrokenConnectionOnlyWhenItWakes()
    {
        Lab lab("queue work");
        lab.attempt(AddConsumer{worker()});
        lab.publish("work", "m1");
        lab.attempt(HangClient{"a"});
        lab.attempt(CutConnection{"a"});
        QCOMPARE(lab.contents("work"), "m1*");
        lab.advance(60_s);
        QVERIFY(!viewOf(lab, "a").running);
        lab.attempt(WakeClient{"a"});
        lab.advance(1_s);
        QCOMPARE(viewOf(lab, "a").handled, 1u);
        QVERIFY(!viewOf(lab, "a").cut);
    }
    void aHangingConsumerStaysAwayAfterARestartOfTheBroker()
    {
        Lab lab("queue work");
        lab.attempt(AddConsumer{worker()});
        lab.attempt(HangClient{"a"});
        lab.attempt(RestartBroker{});
        QVERIFY(!viewOf(lab, "a").running);
        lab.attempt(WakeClient{"a"});
        QVERIFY(viewOf(lab, "a").running);
    }
    void aHangingProducerPublishesNothing()
    {
        Lab lab("queue work");
        lab.attempt(AddProducer{shop()});
        lab.advance(1_s);
        lab.attempt(HangClient{"shop"});
        lab.advance(10_s);
        QCOMPARE(lab.contents("work"), "m1 m2");
        QCOMPARE(lab.attempt(ProduceNow{"shop"}), "504 CHANNEL_ERROR - 'shop' hangs; wake it first");
        lab.attempt(WakeClient{"shop"});
        lab.advance(1_s);
        QCOMPARE(lab.contents("work"), "m1 m2 m3");
    }
    void chanceMakesAConsumerHang()
    {
        Lab lab("queue work");
        ConsumerSpec spec = worker();
        spec.hangChance = 100;
        lab.attempt(AddConsumer{spec});
        lab.publish("work", "m1");
        lab.advance(10_s);
        QVERIFY(viewOf(lab, "a").hung);
        QCOMPARE(lab.unacked("work"), 1u);
    }

    void aCrashedProducerLosesWhatIsOnItsLineAndComesBackAsNew()
    {
        Lab lab("queue work");
        lab.attempt(SetDefaultDelay{400_ms});
        ProducerSpec spec = shop();
        spec.limit = 3;
        spec.startAfter = 100_ms;
        spec.restartAfter = 2_s;
        lab.attempt(AddProducer{spec});
        lab.advance(1200_ms); // m1 is there, m2 on its way
        QCOMPARE(lab.attempt(CrashProducer{"shop"}), "ok");
        QCOMPARE(lab.attempt(CrashProducer{"shop"}), "504 CHANNEL_ERROR - 'shop' is not running");
        lab.advance(1_s);
        ProducerView view = lab.scene().producers().begin()->second;
        QVERIFY(!view.running && !view.cut);
        QCOMPARE(view.crashes, 1u);
        QCOMPARE(view.backAt, SimTime{} + 3200_ms);
        lab.advance(20_s);
        view = lab.scene().producers().begin()->second;
        QVERIFY(view.running);
        QCOMPARE(view.published, 3u);
        QCOMPARE(lab.contents("work"), "m1 m3");
        QCOMPARE(lab.attempt(CrashProducer{"nobody"}), "530 NOT_ALLOWED - there is no producer 'nobody'");
    }
    void aCrashedProducerPublishesAgainWhatNobodyConfirmed()
    {
        // By itself, and when somebody restarts it.
        for (const Duration restartAfter : {2_s, 0_s}) {
            Lab lab("queue work");
            lab.attempt(SetDefaultDelay{400_ms});
            ProducerSpec spec = persistentShop(2);
            spec.restartAfter = restartAfter;
            lab.attempt(AddProducer{spec});
            lab.advance(1200_ms);
            lab.attempt(CrashProducer{"shop"});
            lab.advance(5_s);
            if (restartAfter.isZero()) {
                QVERIFY(!lab.scene().producers().begin()->second.running);
                lab.attempt(RestartProducer{"shop"});
                lab.advance(5_s);
            }
            QCOMPARE(lab.contents("work"), "m1 m2");
            QCOMPARE(lab.scene().producers().begin()->second.publishedAgain, 1u);
        }
    }
    void aProducerThatIsChangedWhileItIsDownStaysDown()
    {
        Lab lab("queue work");
        lab.attempt(AddProducer{shop()});
        lab.attempt(CrashProducer{"shop"});
        ProducerSpec spec = shop();
        spec.payload = "other";
        lab.attempt(ChangeProducer{spec});
        lab.advance(10_s);
        QVERIFY(!lab.scene().producers().begin()->second.running);
    }
    void chanceCrashesAProducerAfterItsMessage()
    {
        Lab lab("queue work");
        lab.attempt(SetDefaultDelay{100_ms});
        ProducerSpec spec = shop();
        spec.pace = Pace::Burst;
        spec.burst = 5;
        spec.limit = 20;
        spec.crashChance = 100;
        spec.restartAfter = 1_s;
        lab.attempt(AddProducer{spec});
        lab.advance(3500_ms);
        QCOMPARE(countOf(lab, "ClientCrashed"), 4u);
        QCOMPARE(countOf(lab, "Published"), 4u); // the rest of each burst is never sent
        QCOMPARE(lab.contents("work"), "");
    }

    // --- settings ---
    void impossibleSettingsAreRefused()
    {
        Lab lab("queue work");
        ConsumerSpec consumer = worker();
        consumer.crashChance = 101;
        QCOMPARE(lab.attempt(AddConsumer{consumer}),
                 "406 PRECONDITION_FAILED - crash_chance is 0 to 100 of a hundred messages, not 101");
        consumer = worker();
        consumer.crashWhen = "sometimes";
        QVERIFY(lab.attempt(AddConsumer{consumer}).find("crash_when does not understand 'sometimes'")
                != std::string::npos);
        ProducerSpec producer = shop();
        producer.publishAgain = true;
        QVERIFY(lab.attempt(AddProducer{producer}).find("needs confirms") != std::string::npos);
    }
    void aClientThatIsCalledOtherwiseHangsAtItsTimeAllTheSame()
    {
        Lab lab("queue work");
        lab.attempt(AddConsumer{worker()});
        lab.simulation().plan(SimTime{} + 5_s, HangClient{"a"});
        lab.attempt(RenameConsumer{"a", "b"});
        lab.advance(6_s);
        QVERIFY(viewOf(lab, "b").hung);
    }
};

POSTROOM_TEST(FaultsTest)
#include "FaultsTest.moc"
