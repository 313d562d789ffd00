#include "core/scenario/ScenarioFragment.h"

#include "core/scenario/ScenarioReader.h"
#include "core/scenario/ScenarioWriter.h"
#include "tests/helpers/Suite.h"

using namespace postroom;

namespace {

Scenario shop()
{
    const auto scenario = readScenario(R"({
        "postroom": 1, "title": "Shop", "notes": "Try it.",
        "exchanges": [{"name": "orders", "type": "topic"}, {"name": "dlx", "type": "fanout"}],
        "queues": [{"name": "work", "arguments": {"x-dead-letter-exchange": "dlx"}}, {"name": "graveyard"}],
        "bindings": [{"source": "orders", "destination": "work", "routing_key": "#"},
                     {"source": "dlx", "destination": "graveyard"}],
        "producers": [{"name": "till", "exchange": "orders", "routing_keys": ["eu.paid"]},
                      {"name": "clerk", "routing_keys": ["graveyard"]}],
        "consumers": [{"name": "worker-1", "queue": "work"}],
        "links": [{"from": "exchange:orders", "to": "queue:work", "delay": "2s"}],
        "layout": {"exchange:orders": [100, 100], "queue:work": [300, 100, "locked"], "consumer:worker-1": [500, 100]},
        "commands": [{"at": "3s", "crash_consumer": {"name": "worker-1"}}],
        "expectations": ["no message lost"]
    })");
    if (!scenario)
        qFatal("%s", toText(scenario.error()).c_str());
    return *scenario;
}

std::vector<NodeRef> nodes(std::initializer_list<const char*> texts)
{
    std::vector<NodeRef> refs;
    for (const char* text : texts)
        refs.push_back(*parseNodeRef(text));
    return refs;
}

QString textOf(const std::vector<NodeRef>& refs)
{
    QStringList texts;
    for (const NodeRef& ref : refs)
        texts << QString::fromStdString(toText(ref));
    return texts.join(' ');
}

} // namespace

/// Parts of a scenario that are copied, and put into the same or another one.
class ScenarioFragmentTest : public QObject {
    Q_OBJECT
private slots:
    void aFragmentIsAScenarioOfItsOwn()
    {
        const Scenario fragment = fragmentOf(shop(), nodes({"exchange:orders", "queue:work", "consumer:worker-1"}));
        QCOMPARE(textOf(declaredNodes(fragment)), QString("exchange:orders queue:work consumer:worker-1"));
        QCOMPARE(fragment.bindings.size(), std::size_t(1));
        QCOMPARE(fragment.links.size(), std::size_t(1));
        QCOMPARE(fragment.consumers[0].queue, std::string("work"));
        QVERIFY(fragment.commands.empty() && fragment.expectations.empty() && fragment.notes.empty());
        const auto again = readScenario(writeScenario(fragment));
        QVERIFY2(again.has_value(), again ? "" : toText(again.error()).c_str());
        QVERIFY(sameScenario(*again, fragment));
        QVERIFY(checkAgainstBroker(fragment, writeScenario(fragment)).has_value());
    }

    void linesToWhatIsLeftBehindAreLeftBehind()
    {
        const Scenario fragment = fragmentOf(shop(), nodes({"queue:work", "producer:till", "producer:clerk", "consumer:worker-1"}));
        QVERIFY(fragment.bindings.empty() && fragment.links.empty());
        QVERIFY(!fragment.queues[0].arguments.find("x-dead-letter-exchange"));
        QCOMPARE(fragment.producers[0].exchange, std::string());
        QCOMPARE(fragment.producers[0].pace, Pace::Manual);
        QVERIFY(fragment.producers[1].routingKeys.empty());
        QCOMPARE(fragment.producers[1].pace, Pace::Manual);
        QCOMPARE(fragment.consumers[0].queue, std::string("work"));
    }

    void pastedBesideTheOriginalEveryPartGetsAFreeName()
    {
        const Scenario whole = shop();
        const Scenario fragment = fragmentOf(whole, nodes({"exchange:orders", "queue:work", "consumer:worker-1"}));
        std::vector<NodeRef> added;
        const Scenario once = withFragment(whole, fragment, {40, 20}, added);
        QCOMPARE(textOf(added), QString("exchange:orders-2 queue:work-2 consumer:worker-2"));
        QCOMPARE(once.bindings.back().source, std::string("orders-2"));
        QCOMPARE(once.bindings.back().destination, std::string("work-2"));
        QCOMPARE(once.consumers.back().queue, std::string("work-2"));
        QCOMPARE(once.links.size(), std::size_t(2));
        QVERIFY((once.layout.at({NodeKind::Queue, "work-2"}) == Place{340, 120}));
        QVERIFY(once.layout.at({NodeKind::Queue, "work"}).locked);
        QCOMPARE(once.commands.size(), whole.commands.size());
        withFragment(once, fragment, {}, added);
        QCOMPARE(textOf(added), QString("exchange:orders-3 queue:work-3 consumer:worker-3"));
    }

    void pastedElsewhereTheNamesStay()
    {
        std::vector<NodeRef> added;
        const Scenario other = withFragment(Scenario{}, fragmentOf(shop(), nodes({"exchange:dlx", "queue:graveyard"})), {}, added);
        QCOMPARE(textOf(added), QString("exchange:dlx queue:graveyard"));
        QCOMPARE(other.bindings.size(), std::size_t(1));
    }

    void aNameWithoutRoomForANumberBecomesAnother()
    {
        Scenario scenario;
        scenario.queues.resize(1);
        scenario.queues[0].name = std::string(255, 'q');
        std::vector<NodeRef> added;
        withFragment(scenario, scenario, {}, added);
        QCOMPARE(textOf(added), QString("queue:queue-2"));
    }
};

POSTROOM_TEST(ScenarioFragmentTest)
#include "ScenarioFragmentTest.moc"
