#include "tests/helpers/Lab.h"
#include "tests/helpers/Suite.h"

#include <algorithm>

using namespace postroom;

namespace {

ProducerSpec producerTo(const char* queue)
{
    ProducerSpec spec;
    spec.name = "shop";
    spec.routingKeys = {queue};
    return spec;
}

ConsumerSpec worker(const char* name, Duration work, std::int64_t prefetch)
{
    ConsumerSpec spec;
    spec.name = name;
    spec.queue = "work";
    spec.work = work;
    spec.prefetch = prefetch;
    return spec;
}

std::uint64_t handledBy(Lab& lab, const char* name)
{
    const Scene scene = lab.scene();
    const auto key = scene.find({NodeKind::Consumer, name});
    return scene.consumers().at(ClientId{key->id}).handled;
}

} // namespace

/// What simulated producers and consumers do.
class ProgramsTest : public QObject {
    Q_OBJECT
private slots:
    void aProducerKeepsItsIntervalAndItsLimit()
    {
        Lab lab("queue work");
        ProducerSpec spec = producerTo("work");
        spec.interval = 2_s;
        spec.limit = 3;
        lab.attempt(AddProducer{spec});
        lab.advance(4_s - 1_us);
        QCOMPARE(lab.contents("work"), "message 1 message 2");
        lab.advance(60_s);
        QCOMPARE(lab.contents("work"), "message 1 message 2 message 3");
    }
    void keysAndHeadersAreUsedInTurn()
    {
        Lab lab("exchange x type=headers; queue red; queue blue; bind x red colour=red; bind x blue colour=blue");
        ProducerSpec spec = producerTo("a");
        spec.exchange = "x";
        spec.routingKeys = {"k1", "k2", "k3"};
        spec.headers = {FieldTable{{"colour", "red"}}, FieldTable{{"colour", "blue"}}};
        spec.payload = "{n}:{key}";
        spec.limit = 4;
        lab.attempt(AddProducer{spec});
        lab.advance(10_s);
        QCOMPARE(lab.contents("red"), "1:k1 3:k3");
        QCOMPARE(lab.contents("blue"), "2:k2 4:k1");
    }
    void burstsAndHands()
    {
        Lab lab("queue work");
        ProducerSpec spec = producerTo("work");
        spec.pace = Pace::Burst;
        spec.burst = 2;
        spec.limit = 3;
        lab.attempt(AddProducer{spec});
        lab.advance(0_s);
        QCOMPARE(lab.contents("work"), "message 1 message 2");
        lab.attempt(ProduceNow{"shop"});
        lab.advance(10_s);
        QCOMPARE(lab.contents("work"), "message 1 message 2 message 3");
    }
    void fairDispatchGivesTheFastWorkerMore()
    {
        for (const std::int64_t prefetch : {0, 1}) {
            Lab lab("queue work");
            lab.attempt(AddConsumer{worker("fast", 1_s, prefetch)});
            lab.attempt(AddConsumer{worker("slow", 9_s, prefetch)});
            ProducerSpec spec = producerTo("work");
            spec.limit = 20;
            lab.attempt(AddProducer{spec});
            lab.advance(25_s);
            // Round robin counts messages and not work: without prefetch the slow one hoards its half.
            QCOMPARE(handledBy(lab, "fast"), prefetch == 0 ? 10u : 17u);
        }
    }
    void aCrashRequeuesAndAnotherWorkerGetsTheMessage()
    {
        Lab lab("queue work");
        ConsumerSpec clumsy = worker("clumsy", 4_s, 1);
        clumsy.crashAt = 1;
        clumsy.restartAfter = 5_s;
        lab.attempt(AddConsumer{clumsy});
        lab.publish("work", "m1");
        lab.attempt(AddConsumer{worker("steady", 1_s, 1)});
        lab.advance(2_s);
        QCOMPARE(lab.unacked("work"), 1u);
        const Scene crashed = lab.scene();
        QCOMPARE(crashed.consumers().begin()->second.running, false);
        lab.advance(1_s);
        QCOMPARE(lab.unacked("work"), 0u);
        QCOMPARE(handledBy(lab, "steady"), 1u);
        lab.advance(5_s);
        QCOMPARE(lab.scene().consumers().begin()->second.running, true);
    }
    void aDeliveryOnItsWayToACrashedProgramIsDeliveredAgain()
    {
        Lab lab("queue work");
        lab.attempt(SetDefaultDelay{1_s});
        lab.attempt(AddConsumer{worker("a", 1_s, 1)});
        lab.publish("work", "m1");
        lab.advance(2_s + 500_ms); // two seconds to the queue, half the way to the consumer
        lab.attempt(CrashConsumer{"a"});
        QCOMPARE(lab.contents("work"), "m1*");
        QCOMPARE(lab.scene().flights().size(), 0u);
    }
    void anAckOnItsWayWhenTheProgramCrashesHasNoEffect()
    {
        Lab lab("queue work");
        lab.attempt(SetDefaultDelay{1_s});
        lab.attempt(AddConsumer{worker("a", 1_s, 1)});
        lab.publish("work", "m1");
        lab.advance(4_s + 500_ms);
        QCOMPARE(lab.scene().flights().size(), 1u);
        lab.attempt(CrashConsumer{"a"});
        QCOMPARE(lab.contents("work"), "m1*");
        lab.advance(1_s);
        QCOMPARE(lab.contents("work"), "m1*");
    }
    void acksComeBeforeAfterOrNever()
    {
        const auto unackedDuringWork = [](AckMode mode) {
            Lab lab("queue work");
            ConsumerSpec spec = worker("a", 2_s, 0);
            spec.ack = mode;
            lab.attempt(AddConsumer{spec});
            lab.publish("work", "m1");
            lab.advance(1_s);
            const auto during = lab.unacked("work");
            lab.advance(5_s);
            return std::pair(during, lab.unacked("work"));
        };
        QCOMPARE(unackedDuringWork(AckMode::AfterWork), std::pair(std::size_t{1}, std::size_t{0}));
        QCOMPARE(unackedDuringWork(AckMode::BeforeWork), std::pair(std::size_t{0}, std::size_t{0}));
        QCOMPARE(unackedDuringWork(AckMode::Automatic), std::pair(std::size_t{0}, std::size_t{0}));
        QCOMPARE(unackedDuringWork(AckMode::Never), std::pair(std::size_t{1}, std::size_t{1}));
    }
    void chosenMessagesAreRefused()
    {
        Lab lab("queue work dead-letter-exchange= dead-letter-routing-key=dead; queue dead");
        ConsumerSpec spec = worker("a", 1_s, 1);
        spec.refuseWhen = "payload bad";
        lab.attempt(AddConsumer{spec});
        lab.publish("work", "good");
        lab.publish("work", "bad");
        lab.advance(10_s);
        QCOMPARE(lab.contents("dead"), "bad [work rejected x1]");
    }
    void republishingAnswersARequest()
    {
        Lab lab("queue work; queue replies");
        ConsumerSpec server = worker("server", 1_s, 1);
        server.republish = true;
        server.republishKey = "{reply_to}";
        server.republishPayload = "answer to {payload}";
        lab.attempt(AddConsumer{server});
        Properties request;
        request.replyTo = "replies";
        request.correlationId = "42";
        lab.publish("", "work", "question", request);
        lab.advance(2_s);
        QCOMPARE(lab.contents("replies"), "answer to question");
        const Scene scene = lab.scene();
        const auto& reply = *scene.queues().rbegin()->second.ready.front().message;
        QCOMPARE(*reply.content->properties.correlationId, "42");
    }
    void aConsumerWaitsForItsQueue()
    {
        Lab lab;
        lab.attempt(AddConsumer{worker("a", 1_s, 1)});
        lab.build("queue work");
        lab.publish("work", "m1");
        QCOMPARE(lab.unacked("work"), 1u);
        lab.attempt(DeleteQueue{"/", "work", false, false});
        lab.build("queue work");
        lab.publish("work", "m2");
        QCOMPARE(lab.unacked("work"), 1u);
    }
    void aProducerWhoseExchangeIsMissingIsClosedAndSaysWhy()
    {
        Lab lab;
        ProducerSpec spec = producerTo("k");
        spec.exchange = "nowhere";
        lab.attempt(AddProducer{spec});
        lab.advance(10_s);
        const Scene scene = lab.scene();
        const ProducerView& view = scene.producers().begin()->second;
        QVERIFY(!view.running);
        QCOMPARE(toText(*view.refusal), "404 NOT_FOUND - no exchange 'nowhere' in vhost '/'");
        lab.build("exchange nowhere");
        lab.attempt(RestartProducer{"shop"});
        QVERIFY(lab.scene().producers().begin()->second.running);
    }
    void namesAreTakenOnce()
    {
        Lab lab;
        lab.attempt(AddProducer{producerTo("q")});
        ConsumerSpec same = worker("shop", 1_s, 0);
        QCOMPARE(lab.attempt(AddConsumer{same}), "530 NOT_ALLOWED - the name 'shop' is taken by another client");
    }
    void aRenamedConsumerKeepsWhatItHoldsAndWhatIsOnItsWay()
    {
        Lab lab("queue work");
        lab.attempt(SetLinkDelay{{NodeKind::Queue, "work"}, {NodeKind::Consumer, "a"}, 2_s});
        lab.attempt(AddConsumer{worker("a", 3_s, 0)});
        lab.publish("work", "m1");
        lab.advance(3_s); // m1 is in work
        lab.publish("work", "m2");
        lab.happened();
        QCOMPARE(lab.attempt(RenameConsumer{"a", "ada"}), "ok");
        QCOMPARE(lab.happened(), "ConsumerChanged");
        lab.advance(20_s);
        QCOMPARE(handledBy(lab, "ada"), 2u);
        QCOMPARE(lab.unacked("work"), 0u);
        QVERIFY(!lab.scene().find({NodeKind::Consumer, "a"}));
        QCOMPARE(lab.simulation().world().links.delay(NodeKind::Queue, "work", NodeKind::Consumer, "ada"), 2_s);
        QCOMPARE(lab.simulation().world().links.delay(NodeKind::Queue, "work", NodeKind::Consumer, "a"), Duration{});
    }
    void aRenamedProducerKeepsItsPaceAndItsCount()
    {
        Lab lab("queue work");
        ProducerSpec spec = producerTo("work");
        spec.interval = 2_s;
        spec.limit = 3;
        spec.payload = "{name} {n}";
        lab.attempt(AddProducer{spec});
        lab.advance(2_s + 500_ms);
        QCOMPARE(lab.attempt(RenameProducer{"shop", "till"}), "ok");
        lab.advance(60_s);
        QCOMPARE(lab.contents("work"), "shop 1 shop 2 till 3");
    }
    void aConnectionKeepsItsNameUntilTheProgramConnectsAnew()
    {
        Lab lab("queue work");
        lab.attempt(AddConsumer{worker("a", 1_s, 0)});
        const auto isConnected = [&](const char* name) {
            return static_cast<bool>(lab.simulation().world().broker.state().connectionNamed(name));
        };
        lab.attempt(RenameConsumer{"a", "ada"});
        QVERIFY(isConnected("a") && !isConnected("ada"));
        lab.attempt(RestartConsumer{"ada"});
        QVERIFY(!isConnected("a") && isConnected("ada"));
    }
    void whatWaitsForAClientByNameFindsItUnderTheNewOne()
    {
        Lab lab("queue work");
        lab.simulation().plan(SimTime{} + 5_s, CrashConsumer{"a"});
        lab.attempt(AddConsumer{worker("a", 1_s, 0)});
        lab.attempt(RenameConsumer{"a", "ada"});
        // A queue may be declared for it at once, though its connection still has the old name.
        DeclareQueue replies;
        replies.name = "replies";
        replies.exclusive = true;
        replies.owner = "ada";
        QCOMPARE(lab.attempt(replies), "ok");
        lab.advance(10_s);
        const Scene scene = lab.scene();
        QVERIFY(!scene.consumers().begin()->second.running);
        QVERIFY(!lab.hasQueue("replies"));
    }
    void anOwnedQueueIsDeclaredAgainByItsRenamedOwner()
    {
        Lab lab;
        ConsumerSpec spec = worker("a", 1_s, 0);
        spec.queue = "replies";
        spec.restartAfter = 1_s;
        lab.attempt(AddConsumer{spec});
        DeclareQueue replies;
        replies.name = "replies";
        replies.exclusive = true;
        replies.owner = "a";
        lab.attempt(replies);
        lab.attempt(RenameConsumer{"a", "ada"});
        QCOMPARE(lab.scene().queues().begin()->second.spec->owner, "ada");
        lab.attempt(CrashConsumer{"ada"});
        QVERIFY(!lab.hasQueue("replies"));
        lab.advance(2_s);
        QVERIFY(lab.hasQueue("replies"));
        QCOMPARE(lab.scene().consumers().begin()->second.running, true);
    }
    void anImpossibleNewNameIsRefused()
    {
        Lab lab;
        lab.attempt(AddProducer{producerTo("q")});
        lab.attempt(AddConsumer{worker("a", 1_s, 0)});
        QCOMPARE(lab.attempt(RenameConsumer{"a", "shop"}), "530 NOT_ALLOWED - the name 'shop' is taken by another client");
        QCOMPARE(lab.attempt(RenameConsumer{"shop", "b"}), "530 NOT_ALLOWED - there is no consumer 'shop'");
        QCOMPARE(lab.attempt(RenameConsumer{"a", "a"}), "ok");
    }
    void changingPrefetchConnectsAnew()
    {
        Lab lab("queue work");
        lab.attempt(AddConsumer{worker("a", 10_s, 1)});
        lab.publish("work", "m1");
        lab.publish("work", "m2");
        lab.attempt(ChangeConsumer{worker("a", 10_s, 2)});
        QCOMPARE(lab.unacked("work"), 2u);
    }
};

POSTROOM_TEST(ProgramsTest)
#include "ProgramsTest.moc"
