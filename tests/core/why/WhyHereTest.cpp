#include "core/scenario/ScenarioReader.h"
#include "core/scenario/ScenarioStart.h"
#include "tests/core/why/LifeCheck.h"
#include "tests/helpers/Lab.h"
#include "tests/helpers/Suite.h"

#include <QDir>
#include <QFile>

using namespace postroom;

namespace {

ConsumerSpec worker(const char* name, Duration work, std::int64_t prefetch)
{
    ConsumerSpec spec;
    spec.name = name;
    spec.queue = "work";
    spec.work = work;
    spec.prefetch = prefetch;
    return spec;
}

MessageLife lifeIn(Lab& lab, std::uint64_t number)
{
    MessageLife life(MessageId{number});
    life.follow(lab.simulation().journal());
    return life;
}

NameBook namesIn(Lab& lab)
{
    NameBook names;
    const Journal& journal = lab.simulation().journal();
    for (EventNumber number = journal.first(); number <= journal.last(); ++number)
        names.learn(journal.at(number));
    return names;
}

/// The chain to one end of a message's life; from behind for negative numbers.
std::string chain(Lab& lab, std::uint64_t message, int end = -1)
{
    const MessageLife life = lifeIn(lab, message);
    const std::vector<int> ends = life.ends();
    const auto at = static_cast<std::size_t>(end < 0 ? static_cast<int>(ends.size()) + end : end);
    if (at >= ends.size())
        return "no such end";
    return chainText(life, whyHere(life, ends[at]), namesIn(lab));
}

const LifeEvent& lastStep(const MessageLife& life) { return life.at(life.ends().back()); }

} // namespace

/// "Why is this message here?": every cause back to the publish.
class WhyHereTest : public QObject {
    Q_OBJECT
private slots:
    void aBindingThatMatchedSaysWhatItsWildcardsStandFor()
    {
        Lab lab("exchange orders type=topic; queue billing; bind orders billing key=order.*.#");
        lab.publish("orders", "order.paid.eu.north", "m");
        QCOMPARE(chain(lab, 1),
                 "Published > Routed(orders-[order.*.#]->billing: TopicMatches 1 'order' 'order', 2 'paid' '*', "
                 "4 'eu.north' '#') > Enqueued");
    }
    void headersAndKeysSayWhatDecided()
    {
        Lab lab("exchange h type=headers; exchange d type=direct; queue a; queue b; queue c;"
                "bind h a colour=red size=5; bind h b x-match=any colour=red size=6; bind d c key=k");
        Properties properties;
        properties.headers = FieldTable{{"colour", "red"}, {"size", 5}};
        lab.publish("h", "", "m", properties);
        lab.publish("d", "k", "m");
        QVERIFY(chain(lab, 1, 0).find(": HeadersMatch colour 'red' 'red', size '5' '5')") != std::string::npos);
        QVERIFY(chain(lab, 1, 1).find(": HeadersMatch colour 'red' 'red')") != std::string::npos);
        QVERIFY(chain(lab, 2).find(": SameKey 'k' 'k')") != std::string::npos);
    }
    void everyCopyHasAChainOfItsOwn()
    {
        Lab lab("exchange news type=fanout; queue a; queue b; bind news a; bind news b");
        lab.publish("news", "", "m");
        lab.ack(lab.take("a"));
        QCOMPARE(chain(lab, 1, 0), "Published > Routed(news-[]->a) > Enqueued > Delivered > Acked");
        QCOMPARE(chain(lab, 1, 1), "Published > Routed(news-[]->b) > Enqueued");
    }
    void theWayThroughSeveralExchangesIsTold()
    {
        Lab lab("exchange first type=topic; exchange second type=fanout; queue q;"
                "bind-exchange first second key=a.#; bind second q");
        lab.publish("first", "a.b", "m");
        QCOMPARE(chain(lab, 1), "Published > Routed(first-[a.#]->second: TopicMatches 1 'a' 'a', 2 'b' '#') > "
                                "Routed(second-[]->q) > Enqueued");
    }
    void anAlternateExchangeIsTold()
    {
        Lab lab("exchange rest type=fanout; queue q; bind rest q;"
                "exchange first type=direct alternate-exchange=rest; queue never; bind first never key=x");
        lab.publish("first", "y", "m");
        QCOMPARE(chain(lab, 1), "Published > Routed(alternate) > Routed(rest-[]->q) > Enqueued");
    }
    void aCrashIsWhyItCameBack()
    {
        Lab lab("queue work");
        lab.attempt(AddConsumer{worker("a", 10_s, 1)});
        lab.publish("work", "m");
        lab.advance(1_s);
        lab.attempt(CrashConsumer{"a"});
        const MessageLife life = lifeIn(lab, 1);
        QCOMPARE(chain(lab, 1), "Published > Routed(name) > Enqueued > Delivered > Requeued");
        QVERIFY(lastStep(life).outside);
        QCOMPARE(std::string(kindOf(lastStep(life).outside->event)), "ClientCrashed");
    }
    void aFullQueueSaysWhichMessagePushedItOut()
    {
        Lab lab("queue work max-length=1");
        lab.publish("work", "old");
        lab.publish("work", "new");
        const MessageLife life = lifeIn(lab, 1);
        QCOMPARE(chain(lab, 1), "Published > Routed(name) > Enqueued > Dropped");
        const auto* pusher = std::get_if<Enqueued>(&lastStep(life).outside->event.what);
        QVERIFY(pusher);
        QCOMPARE(pusher->message->id.value, std::uint64_t(2));
    }
    void whatExpiredHasNobodyToBlame()
    {
        Lab lab("exchange dlx type=direct; queue grave; bind dlx grave key=late;"
                "queue work message-ttl=5000 dead-letter-exchange=dlx dead-letter-routing-key=late");
        lab.publish("work", "m");
        lab.advance(6_s);
        QCOMPARE(chain(lab, 1), "Published > Routed(name) > Enqueued > DeadLettered > "
                                "Routed(dlx-[late]->grave: SameKey 'late' 'late') > Enqueued");
        const MessageLife life = lifeIn(lab, 1);
        for (const LifeEvent& each : life.events())
            QVERIFY(!std::holds_alternative<DeadLettered>(each.event.what) || !each.outside);
    }
    void aTurnIsExplained_data()
    {
        QTest::addColumn<int>("others");
        QTest::addColumn<int>("priority");
        QTest::addColumn<int>("prefetchOfOthers");
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* name, int others, int priority, int prefetch, const char* arguments,
                            Turn::Kind kind) {
            QTest::newRow(name) << others << priority << prefetch << QString(arguments) << static_cast<int>(kind);
        };
        row("alone", 0, 0, 0, "", Turn::Kind::OnlyOne);
        row("in turn", 2, 0, 0, "", Turn::Kind::RoundRobin);
        row("higher priority", 1, 5, 0, "", Turn::Kind::Priority);
        row("the others are full", 2, 0, 1, "", Turn::Kind::OnlyOneWithRoom);
        row("single active", 1, 0, 0, "single-active-consumer=true", Turn::Kind::SingleActive);
    }
    void aTurnIsExplained()
    {
        QFETCH(int, others);
        QFETCH(int, priority);
        QFETCH(int, prefetchOfOthers);
        QFETCH(QString, arguments);
        QFETCH(int, kind);
        Lab lab("queue work " + arguments.toStdString());
        for (int i = 0; i < others; ++i)
            lab.subscribe("other-" + std::to_string(i), "work", prefetchOfOthers);
        for (int i = 0; i < others * prefetchOfOthers; ++i)
            lab.publish("work", "filler");
        lab.subscribe("taker", "work", 3, false, priority);
        lab.publish("work", "m");
        const MessageLife life = lifeIn(lab, newestMessage(lab.simulation().journal()).value);
        const LifeEvent& last = lastStep(life);
        QVERIFY(last.turn);
        QCOMPARE(static_cast<int>(last.turn->kind), kind);
        QCOMPARE(static_cast<int>(last.turn->consumers), others + 1);
        QCOMPARE(static_cast<int>(last.turn->held), 1);
    }
    void whereItIsBetweenTwoPlacesIsTheLastStep()
    {
        Lab lab("exchange news type=fanout; queue work; bind news work");
        lab.attempt(SetDefaultDelay{1_s});
        lab.attempt(AddConsumer{worker("a", 10_s, 1)});
        ProducerSpec shop;
        shop.name = "shop";
        shop.exchange = "news";
        shop.limit = 1;
        lab.attempt(AddProducer{shop});
        QString ends;
        for (int i = 0; i < 5; ++i) {
            lab.advance(900_ms);
            const MessageLife life = lifeIn(lab, 1);
            ends += QString::fromStdString(std::string(kindOf(lastStep(life).event))) + ' ';
        }
        QCOMPARE(ends.trimmed(), QString("Published Forwarded Delivered WorkStarted WorkStarted"));
    }
    void aDirectReplyNeverSeesAQueue()
    {
        Lab lab("queue requests");
        lab.attempt(Consume{lab.channel(), "amq.rabbitmq.reply-to", "", true, false, {}});
        Properties asksForReply;
        asksForReply.replyTo = "amq.rabbitmq.reply-to";
        lab.publish("", "requests", "m", asksForReply);
        lab.take("requests");
        const MessageLife request = lifeIn(lab, 1);
        const auto* delivered = std::get_if<Delivered>(&lastStep(request).event.what);
        QVERIFY(delivered);
        lab.publish("", *delivered->message->content->properties.replyTo, "answer");
        QCOMPARE(chain(lab, 2), "Published > Routed(reply) > Delivered");
        QCOMPARE(faultInLife(lab.simulation().journal(), MessageId{2}), std::string());
    }
    void aTransactionStaysInOnePiece()
    {
        Lab lab("queue work");
        lab.attempt(SelectTransactions{lab.channel()});
        lab.publish("work", "m");
        lab.attempt(Commit{lab.channel()});
        QCOMPARE(chain(lab, 1), "Published > Routed(name) > Enqueued");
        lab.publish("work", "m");
        lab.attempt(Rollback{lab.channel()});
        QCOMPARE(chain(lab, 2), "Published > MessageDropped");
    }
    void anotherRunIsReadFromItsBeginning()
    {
        Lab longer("queue work");
        longer.publish("work", "m");
        longer.publish("work", "m");
        MessageLife life(MessageId{1});
        life.follow(longer.simulation().journal());
        Lab shorter("queue work");
        shorter.publish("work", "m");
        life.follow(shorter.simulation().journal());
        QCOMPARE(life.events().size(), std::size_t(3));
    }
    void whatTheJournalHasLetGoIsNotMadeUp()
    {
        Simulation simulation(1, 100);
        const ConnectionId connection{simulation.submit(OpenConnection{{"lab", "/"}})->id};
        const ChannelId channel{simulation.submit(OpenChannel{connection, 1})->id};
        DeclareQueue work;
        work.name = "work";
        simulation.submit(work);
        const auto publish = [&](const char* key) { simulation.submit(Publish{channel, "", key, contentOf("m")}); };
        publish("work");
        for (int i = 0; i < 5000; ++i)
            publish("nowhere");
        simulation.submit(GetMessage{channel, "work"});
        QVERIFY(simulation.journal().first() > 1);
        MessageLife life(MessageId{1});
        life.follow(simulation.journal());
        QVERIFY(life.beginsLate());
        QCOMPARE(chainText(life, whyHere(life, life.ends().back()), NameBook()), "Got");
    }

    void everyMessageOfAShippedScenarioHasItsChain_data()
    {
        QTest::addColumn<QString>("file");
        const QDir folder(POSTROOM_SOURCE_DIR "/resources/scenarios");
        for (const QString& file : folder.entryList({"*.postroom.json"}))
            QTest::newRow(qPrintable(file)) << folder.filePath(file);
    }
    void everyMessageOfAShippedScenarioHasItsChain()
    {
        QFETCH(QString, file);
        QFile read(file);
        QVERIFY(read.open(QIODevice::ReadOnly));
        const auto scenario = readScenario(read.readAll().toStdString());
        QVERIFY(scenario);
        Simulation simulation = start(*scenario);
        simulation.runUntil(SimTime{} + scenario->until);
        const MessageId newest = newestMessage(simulation.journal());
        QVERIFY(newest.value > 0);
        for (MessageId message{1}; message <= newest; ++message.value) {
            const std::string fault = faultInLife(simulation.journal(), message);
            QVERIFY2(fault.empty(), (toText(message) + ": " + fault).c_str());
        }
    }
};

POSTROOM_TEST(WhyHereTest)
#include "WhyHereTest.moc"
