#include "core/scenario/Import.h"

#include "core/scenario/DefinitionsImport.h"
#include "core/scenario/ScenarioReader.h"
#include "core/scenario/ScenarioStart.h"
#include "core/scenario/ScenarioWriter.h"
#include "tests/helpers/Suite.h"

#include <QFile>

#include <algorithm>

using namespace postroom;

namespace {

const std::string policies = R"({"queues": [
              {"name": "a", "arguments": {"x-max-length": 5, "x-message-ttl": 900, "x-dead-letter-exchange": "own"}}],
            "policies": [
              {"vhost": "/", "name": "low", "pattern": ".*", "definition": {"expires": 1}, "priority": 1},
              {"vhost": "/", "name": "high", "pattern": "^a", "apply-to": "queues", "priority": 2,
               "definition": {"max-length": 7, "message-ttl": 100, "dead-letter-exchange": "x", "overflow": "reject-publish",
                              "ha-mode": "all"}},
              {"vhost": "/", "name": "broken", "pattern": "(", "definition": {}, "priority": 9}]})";

std::string data(const char* name)
{
    QFile file(QString(POSTROOM_SOURCE_DIR "/tests/core/scenario/data/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

const QueueSpec& queue(const Scenario& scenario, const std::string& name)
{
    return *std::find_if(scenario.queues.begin(), scenario.queues.end(),
                         [&](const QueueSpec& each) { return each.name == name; });
}

bool reports(const Imported& imported, const std::string& line)
{
    return std::any_of(imported.report.begin(), imported.report.end(), [&](const ImportLine& each) {
        return toText(each, "").find(line) != std::string::npos;
    });
}

} // namespace

class ImportTest : public QObject {
    Q_OBJECT

private slots:
    void theWebshopIsImported()
    {
        const std::string text = data("rabbitmq-3.10-webshop.definitions.json");
        QCOMPARE(*vhostsIn(text), (std::vector<std::string>{"shop", "shop-staging"}));
        const auto imported = importDefinitions(text, "shop.definitions.json");
        QVERIFY2(imported, imported ? "" : toText(imported.error()).c_str());
        const Scenario& scenario = imported->scenario;
        QCOMPARE(scenario.exchanges.size(), std::size_t{7});
        QCOMPARE(scenario.queues.size(), std::size_t{11});
        QCOMPARE(scenario.bindings.size(), std::size_t{17});
        QVERIFY(!scenario.policies.empty());
        QCOMPARE(toText(*queue(scenario, "mail").arguments.find("x-queue-type")), std::string("quorum"));
        QVERIFY(reports(*imported, "the file has also 'shop-staging'"));
        // It works as a scenario, and it opens again.
        const auto again = readScenario(writeScenario(scenario));
        QVERIFY2(again, again ? "" : toText(again.error()).c_str());
        std::vector<RefusedCommand> refused;
        start(scenario, &refused);
        QVERIFY2(refused.empty(), refused.empty() ? "" : toText(refused[0].refusal).c_str());
    }

    void anotherVirtualHostCanBeChosen()
    {
        const std::string text = data("rabbitmq-3.10-webshop.definitions.json");
        QCOMPARE(importDefinitions(text, "", "shop-staging")->scenario.queues.size(), std::size_t{1});
        QCOMPARE(importDefinitions(text, "f", "shoop").error().sentence,
                 std::string("there is no virtual host 'shoop' in this file; it has 'shop', 'shop-staging'"));
    }

    void policiesStayPoliciesAndWhatIsNotSimulatedIsReported()
    {
        const auto imported = importDefinitions(policies);
        QCOMPARE(imported->scenario.policies.size(), std::size_t{2});
        const PolicySpec& high = imported->scenario.policies[1];
        QCOMPARE(high.applyTo, PolicyTarget::Queues);
        QCOMPARE(high.priority, std::int64_t{2});
        QCOMPARE(toText(high.definition),
                 std::string("max-length=7, message-ttl=100, dead-letter-exchange=x, overflow=reject-publish"));
        QVERIFY(reports(*imported, "setting 'ha-mode' of policy 'high' was left out"));
        QVERIFY(reports(*imported, "policy 'broken' was left out: its pattern '(' cannot be used here"));
    }

    void bothSimulatorsOfTheBrowserAreRead()
    {
        const auto simulator = importFile(data("rabbitmq-simulator.json"), "");
        QVERIFY(simulator);
        QCOMPARE(simulator->scenario.exchanges[0].type, std::string("topic"));
        QCOMPARE(simulator->scenario.producers[0].exchange, std::string("events"));
        QCOMPARE(simulator->scenario.consumers[2].queue, std::string("errors"));
        const auto visualizer = importFile(data("rabbitmq-visualizer.json"), "");
        QVERIFY(visualizer);
        QCOMPARE(visualizer->scenario.bindings.size(), std::size_t{3});
        QCOMPARE(visualizer->scenario.consumers[3].queue, std::string("queue.one"));
        QCOMPARE(visualizer->scenario.producers[1].exchange, std::string("topic.exch"));
        for (const auto* each : {&*simulator, &*visualizer})
            QVERIFY(readScenario(writeScenario(each->scenario)));
    }

    void whatIsNothingOfTheKindIsRefused()
    {
        for (const char* text : {"{}", "[1, 2]", "{\"name\": \"package\", \"version\": 3}", "null"})
            QCOMPARE(importFile(text, "f").error().sentence.substr(0, 31),
                     std::string("this is neither a Postroom scen"));
        QVERIFY(importFile("{\"queues\": [3, {\"name\": 5}], \"vhosts\": 7}", "f"));
        QCOMPARE(importFile("{\"queues\": [", "f").error().line, 1);
    }
};

POSTROOM_TEST(ImportTest)
#include "ImportTest.moc"
