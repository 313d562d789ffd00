#include "core/events/JournalText.h"
#include "tests/helpers/Lab.h"
#include "tests/helpers/Suite.h"

using namespace postroom;

namespace {

std::string journalOf(const Simulation& simulation)
{
    NameBook names;
    std::string text;
    for (EventNumber number = 1; number <= simulation.journal().last(); ++number) {
        names.learn(simulation.journal().at(number));
        text += journalLine(number, simulation.journal().at(number), names) + "\n";
    }
    return text;
}

void busyWorld(Simulation& simulation)
{
    DeclareQueue queue;
    queue.name = "work";
    simulation.submit(queue);
    simulation.submit(SetDefaultDelay{300_ms});
    ProducerSpec producer;
    producer.name = "p";
    producer.routingKeys = {"work"};
    producer.pace = Pace::Random;
    producer.interval = 200_ms;
    simulation.submit(AddProducer{producer});
    for (const char* name : {"a", "b"}) {
        ConsumerSpec consumer;
        consumer.name = name;
        consumer.queue = "work";
        consumer.prefetch = 3;
        consumer.work = 100_ms;
        consumer.workMax = 900_ms;
        consumer.restartAfter = 2_s;
        simulation.submit(AddConsumer{consumer});
    }
    simulation.plan(SimTime{} + 5_s, CrashConsumer{"a"});
}

} // namespace

/// The same seed and the same commands give the same run.
class SimulationTest : public QObject {
    Q_OBJECT
private slots:
    void theSameSeedGivesTheSameRunToTheByte()
    {
        Simulation one(42), two(42), other(43);
        for (Simulation* each : {&one, &two, &other}) {
            busyWorld(*each);
            each->runUntil(SimTime{} + 30_s);
        }
        QVERIFY(one.journal().last() > 500);
        QCOMPARE(journalOf(one), journalOf(two));
        QVERIFY(journalOf(one) != journalOf(other));
    }
    void aCopyRunsOnLikeTheOriginal()
    {
        Simulation original(42);
        busyWorld(original);
        original.runUntil(SimTime{} + 10_s);
        Simulation copy = original;
        original.runUntil(SimTime{} + 30_s);
        copy.runUntil(SimTime{} + 30_s);
        QCOMPARE(journalOf(original), journalOf(copy));
    }
    void theWayOfRunningDoesNotMatter()
    {
        Simulation atOnce(42), steps(42), slices(42);
        for (Simulation* each : {&atOnce, &steps, &slices})
            busyWorld(*each);
        const SimTime end = SimTime{} + 20_s;
        atOnce.runUntil(end);
        while (steps.nextDue() <= end)
            steps.step();
        for (SimTime time; time <= end; time = time + 7_ms)
            slices.runUntil(time);
        slices.runUntil(end);
        QCOMPARE(journalOf(steps), journalOf(atOnce));
        QCOMPARE(journalOf(slices), journalOf(atOnce));
    }
    void everyEventFollowsFromAnEarlierOneOrFromACommand()
    {
        Simulation simulation(42);
        busyWorld(simulation);
        simulation.runUntil(SimTime{} + 20_s);
        for (EventNumber number = 1; number <= simulation.journal().last(); ++number)
            QVERIFY(simulation.journal().at(number).cause < number);
    }
    void aRefusedCommandChangesNothingButIsNoted()
    {
        Lab lab("queue q");
        lab.happened();
        lab.attempt("queue q durable=false");
        QCOMPARE(lab.happened(), "Refused");
        QCOMPARE(lab.simulation().recorded().end(), 4u);
    }
    void anEndlessLoopWithoutTimeIsNoticed()
    {
        Lab lab("queue work");
        ConsumerSpec spec;
        spec.name = "a";
        spec.queue = "work";
        spec.work = {};
        spec.refuseWhen = "always";
        spec.refuseRequeue = true;
        lab.attempt(AddConsumer{spec});
        lab.publish("work", "m1");
        lab.advance(1_s);
        QVERIFY(lab.simulation().standsStill());
        QCOMPARE(lab.simulation().now().microseconds, 0);
        spec.refuseWhen = "";
        lab.attempt(ChangeConsumer{spec});
        lab.advance(1_s);
        QVERIFY(!lab.simulation().standsStill());
        QCOMPARE(lab.simulation().now().microseconds, 1'000'000);
    }
    void theJournalLetsOldEventsGoAndSaysWhichAreLeft()
    {
        Simulation simulation(1, 3 * Journal::blockSize);
        DeclareQueue queue;
        queue.name = "q";
        queue.arguments.set("x-max-length", 1);
        simulation.submit(queue);
        const auto connection = simulation.submit(OpenConnection{{"c", "/"}});
        const ChannelId channel{simulation.submit(OpenChannel{ConnectionId{connection->id}, 1})->id};
        for (int i = 0; i < 20'000; ++i)
            simulation.submit(Publish{channel, "", "q", contentOf("x")});
        const Journal& journal = simulation.journal();
        QVERIFY(journal.last() > 60'000);
        QVERIFY(journal.last() - journal.first() < 3 * Journal::blockSize);
        QCOMPARE(kindOf(journal.at(journal.last())), std::string_view("Dropped"));
        QVERIFY(journal.at(journal.first()).at <= journal.at(journal.last()).at);
    }
};

POSTROOM_TEST(SimulationTest)
#include "SimulationTest.moc"
