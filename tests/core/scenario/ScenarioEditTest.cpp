#include "core/scenario/ScenarioEdit.h"

#include "core/scenario/ScenarioReader.h"
#include "core/scenario/ScenarioStart.h"
#include "core/scenario/ScenarioWriter.h"
#include "core/scene/Scene.h"
#include "tests/helpers/Suite.h"

#include <set>

using namespace postroom;

namespace {

Scenario shop()
{
    return *readScenario(R"({"postroom": 1,
        "exchanges": [{"name": "orders", "type": "topic"}],
        "queues": [{"name": "work", "arguments": {"x-dead-letter-exchange": "orders"}}, {"name": "rest"}],
        "bindings": [{"source": "orders", "destination": "work", "routing_key": "a"},
                     {"source": "orders", "destination": "rest", "routing_key": "#"}],
        "producers": [{"name": "p", "exchange": "orders"}, {"name": "direct", "routing_keys": ["work", "x"]}],
        "consumers": [{"name": "c", "queue": "work"}],
        "links": [{"from": "queue:work", "to": "consumer:c", "delay": "2s"}],
        "layout": {"queue:work": [1, 2]},
        "commands": [{"at": "1s", "crash_consumer": {"name": "c"}}, {"at": "2s", "purge_queue": {"name": "work"}}],
        "expectations": ["queue work ready 0", "no message lost"]})");
}

const std::string exclusive = R"({"postroom": 1,
    "queues": [{"name": "replies", "durable": false, "exclusive": true, "owner": "inbox"}],
    "bindings": [{"source": "amq.topic", "destination": "replies", "routing_key": "r"}],
    "consumers": [{"name": "inbox", "queue": "replies"}]})";

QString changes(const Scenario& before, const Scenario& after)
{
    QString text;
    for (const Command& command : changesBetween(before, after))
        text += QString::fromStdString(toText(command)) + "\n";
    return text;
}

std::string topologyOf(const Simulation& simulation)
{
    Scene scene;
    scene.follow(simulation.journal());
    std::multiset<std::string> parts;
    for (const auto& [id, view] : scene.exchanges())
        parts.insert(toText(Command(DeclareExchange{*view.spec})));
    for (const auto& [id, view] : scene.queues())
        parts.insert(toText(Command(DeclareQueue{*view.spec})));
    for (const auto& [id, view] : scene.bindings())
        parts.insert(toText(Command(Bind{*view.spec})));
    for (const auto& [id, view] : scene.producers())
        parts.insert(toText(Command(AddProducer{*view.spec})));
    for (const auto& [id, view] : scene.consumers())
        parts.insert(toText(Command(AddConsumer{*view.spec}))
                     + (view.subscription ? " subscribed" : " waiting"));
    std::string text;
    for (const std::string& part : parts)
        text += part + "; ";
    return text;
}

/// The first command from `before` to `after` that a running simulation refuses, or nothing. Afterwards the
/// simulation has the same exchanges, queues and bindings as one that was started with `after`.
std::string endOf(const Scenario& before, const Scenario& after)
{
    Simulation simulation = start(before);
    for (const Command& command : changesBetween(before, after)) {
        const auto answer = simulation.submit(command);
        if (!answer)
            return toText(command) + ": " + toText(answer.error());
    }
    const std::string found = topologyOf(simulation);
    const std::string expected = topologyOf(start(after));
    return found == expected ? std::string() : "found " + found + " instead of " + expected;
}

} // namespace

class ScenarioEditTest : public QObject {
    Q_OBJECT

private slots:
    void nothingChangedNeedsNothing() { QCOMPARE(changes(shop(), shop()), QString()); }

    void fromNothingEverythingIsMade()
    {
        QCOMPARE(changesBetween({}, shop()).size(),
                 commandsOf(shop()).size() - 1); // the default delay is there
        QCOMPARE(endOf({}, shop()), std::string());
        QCOMPARE(endOf(shop(), {}), std::string());
    }

    void aChangedQueueIsDeletedAndDeclaredAgainWithItsBindings()
    {
        Scenario after = shop();
        after.queues[0].arguments.set("x-max-length", 5);
        QCOMPARE(
            changes(shop(), after),
            QString("delete_queue name=work\n"
                    "declare_queue name=work arguments=\"{x-dead-letter-exchange=orders, x-max-length=5}\"\n"
                    "bind source=orders destination=work routing_key=a\n"));
        QCOMPARE(endOf(shop(), after), std::string());
    }

    void aChangedExchangeIsMadeAgainToo()
    {
        Scenario after = shop();
        after.exchanges[0].type = "direct";
        QCOMPARE(changes(shop(), after), QString("delete_exchange name=orders\n"
                                                 "declare_exchange name=orders\n"
                                                 "bind source=orders destination=work routing_key=a\n"
                                                 "bind source=orders destination=rest routing_key=#\n"));
    }

    void aChangedConsumerKeepsRunning()
    {
        Scenario after = shop();
        after.consumers[0].prefetch = 3;
        after.producers[0].interval = Duration::seconds(2);
        QCOMPARE(changes(shop(), after), QString("change_producer name=p exchange=orders interval=2s\n"
                                                 "change_consumer name=c queue=work prefetch=3\n"));
    }

    void aRemovedBindingIsUnbound()
    {
        Scenario after = shop();
        after.bindings.pop_back();
        after.linkDelay = Duration::seconds(1);
        after.links.clear();
        QCOMPARE(changes(shop(), after), QString("set_default_delay delay=1s\n"
                                                 "unbind source=orders destination=rest routing_key=#\n"
                                                 "set_link_delay from=queue:work to=consumer:c delay=1s\n"));
    }

    void aRenamedClientGoesOnUnderItsNewName()
    {
        const Scenario after = renamed(shop(), {NodeKind::Consumer, "c"}, "worker");
        QCOMPARE(changes(shop(), after), QString("rename_consumer name=c new_name=worker\n"));
        QCOMPARE(toText(after.commands[0].command), std::string("crash_consumer name=worker"));
        QCOMPARE(changes(after, shop()), QString("rename_consumer name=worker new_name=c\n")); // undo
        QCOMPARE(changes(shop(), renamed(shop(), {NodeKind::Producer, "p"}, "till")),
                 QString("rename_producer name=p new_name=till\n"));
        QCOMPARE(endOf(shop(), after), std::string());
    }

    void anotherClientWithOtherSettingsIsNoRename()
    {
        Scenario after = renamed(shop(), {NodeKind::Consumer, "c"}, "worker");
        after.consumers[0].prefetch = 7;
        QCOMPARE(changes(shop(), after).section('\n', 0, 1),
                 QString("remove_consumer name=c\nadd_consumer name=worker queue=work prefetch=7"));
    }

    void aNewNameReachesEveryReference()
    {
        const Scenario after = renamed(shop(), {NodeKind::Queue, "work"}, "jobs");
        QVERIFY(!hasNode(after, {NodeKind::Queue, "work"}));
        QCOMPARE(after.bindings[0].destination, std::string("jobs"));
        QCOMPARE(after.consumers[0].queue, std::string("jobs"));
        QCOMPARE(after.producers[1].routingKeys[0], std::string("jobs"));
        QCOMPARE(after.links[0].from.name, std::string("jobs"));
        QVERIFY(after.layout.count({NodeKind::Queue, "jobs"}));
        QCOMPARE(toText(after.commands[1].command), std::string("purge_queue name=jobs"));
        QCOMPARE(after.expectations[0], std::string("queue jobs ready 0"));
        const Scenario exchange = renamed(shop(), {NodeKind::Exchange, "orders"}, "sales");
        QCOMPARE(toText(exchange.queues[0].arguments), std::string("x-dead-letter-exchange=sales"));
        QCOMPARE(exchange.producers[0].exchange, std::string("sales"));
        QVERIFY(readScenario(writeScenario(after)));
        QVERIFY(readScenario(writeScenario(exchange)));
    }

    void whateverIsRemovedLeavesAFileThatOpens_data()
    {
        QTest::addColumn<QString>("node");
        for (const char* node : {"queue:work", "queue:rest", "exchange:orders", "producer:p", "consumer:c"})
            QTest::newRow(node) << QString(node);
    }

    void whateverIsRemovedLeavesAFileThatOpens()
    {
        QFETCH(QString, node);
        const Scenario after = without(shop(), *parseNodeRef(node.toStdString()));
        const auto again = readScenario(writeScenario(after));
        QVERIFY2(again, again ? "" : toText(again.error()).c_str());
        QCOMPARE(endOf(shop(), after), std::string());
    }

    void anExclusiveQueueIsMadeAgainByItsOwner()
    {
        const Scenario before = *readScenario(exclusive);
        Scenario after = before;
        after.queues[0].arguments.set("x-max-length", 5);
        QCOMPARE(endOf(before, after), std::string());
        QCOMPARE(endOf(before, without(before, {NodeKind::Consumer, "inbox"})), std::string());
        QCOMPARE(endOf(before, renamed(before, {NodeKind::Consumer, "inbox"}, "other")), std::string());
        QCOMPARE(endOf(before, {}), std::string());
    }

    void clientsOfRemovedThingsStayUnconnected()
    {
        const Scenario noQueue = without(shop(), {NodeKind::Queue, "work"});
        QCOMPARE(noQueue.consumers[0].queue, std::string());
        QCOMPARE(noQueue.bindings.size(), std::size_t{1});
        QCOMPARE(noQueue.expectations.size(), std::size_t{1});
        QVERIFY(noQueue.links.empty());
        const Scenario noExchange = without(shop(), {NodeKind::Exchange, "orders"});
        QVERIFY(noExchange.producers[0].pace == Pace::Manual);
        QVERIFY(noExchange.bindings.empty());
    }

    void namesAreCheckedAndFound()
    {
        QCOMPARE(freshName(shop(), NodeKind::Queue), std::string("queue-1"));
        Scenario scenario = shop();
        scenario.producers[0].name = "worker-1";
        QCOMPARE(freshName(scenario, NodeKind::Consumer), std::string("worker-2"));
        QVERIFY(!whyNotName(shop(), {NodeKind::Queue, "new"}));
        QCOMPARE(*whyNotName(shop(), {NodeKind::Queue, "work"}),
                 std::string("There is already a queue called 'work'."));
        QCOMPARE(*whyNotName(shop(), {NodeKind::Consumer, "p"}),
                 std::string("There is already a producer or consumer called 'p'."));
        QVERIFY(whyNotName(shop(), {NodeKind::Queue, ""}));
        QVERIFY(whyNotName(shop(), {NodeKind::Exchange, "amq.x"}));
        QVERIFY(whyNotName(shop(), {NodeKind::Queue, std::string(256, 'x')}));
    }
};

POSTROOM_TEST(ScenarioEditTest)
#include "ScenarioEditTest.moc"
