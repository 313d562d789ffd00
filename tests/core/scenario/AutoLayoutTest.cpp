#include "core/scenario/AutoLayout.h"

#include "core/scenario/DefinitionsImport.h"
#include "core/scenario/ScenarioReader.h"
#include "tests/helpers/Suite.h"

#include <QDir>
#include <QFile>

#include <cmath>

using namespace postroom;

namespace {

/// The first two nodes that overlap, or nothing.
QString overlapIn(const Layout& layout)
{
    for (auto a = layout.begin(); a != layout.end(); ++a) {
        for (auto b = std::next(a); b != layout.end(); ++b) {
            const NodeSize sizeA = sizeOf(a->first.kind);
            const NodeSize sizeB = sizeOf(b->first.kind);
            if (std::abs(a->second.x - b->second.x) < (sizeA.width + sizeB.width) / 2
                && std::abs(a->second.y - b->second.y) < (sizeA.height + sizeB.height) / 2)
                return QString::fromStdString(toText(a->first) + " on " + toText(b->first));
        }
    }
    return {};
}

std::string read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

Scenario chain()
{
    return *readScenario(R"({"postroom": 1, "exchanges": [{"name": "e"}],
        "queues": [{"name": "q1"}, {"name": "q2"}],
        "bindings": [{"source": "e", "destination": "q1"}, {"source": "e", "destination": "q2"},
                     {"source": "amq.topic", "destination": "q2"}],
        "producers": [{"name": "p", "exchange": "e"}],
        "consumers": [{"name": "c1", "queue": "q1"}, {"name": "c2", "queue": "q2"}, {"name": "alone"}]})");
}

} // namespace

class AutoLayoutTest : public QObject {
    Q_OBJECT

private slots:
    void messagesFlowFromLeftToRight()
    {
        const Layout layout = arranged(chain());
        const auto x = [&](const char* node) { return layout.at(*parseNodeRef(node)).x; };
        QCOMPARE(layout.size(), nodesOf(chain()).size());
        QVERIFY(x("producer:p") < x("exchange:e"));
        QVERIFY(x("exchange:e") < x("queue:q1"));
        QVERIFY(x("queue:q2") < x("consumer:c2"));
        QVERIFY(layout.count({NodeKind::Exchange, "amq.topic"}));
        QCOMPARE(overlapIn(layout), QString());
    }

    void nodesWithAPlaceKeepIt()
    {
        Scenario scenario = chain();
        scenario.layout[{NodeKind::Exchange, "e"}] = {500, 300};
        scenario.layout[{NodeKind::Queue, "q1"}] = {200, 300};
        const Layout layout = arranged(scenario);
        QVERIFY((layout.at({NodeKind::Queue, "q1"}) == Place{200, 300}));
        QCOMPARE(layout.size(), nodesOf(scenario).size());
        QCOMPARE(overlapIn(layout), QString());
        QVERIFY(!(arranged(scenario, Arrange::AllNodes).at({NodeKind::Queue, "q1"}) == Place{200, 300}));
    }

    void importsAndShippedScenariosHaveNoOverlaps()
    {
        const auto webshop = importDefinitions(
            read(POSTROOM_SOURCE_DIR "/tests/core/scenario/data/rabbitmq-3.10-webshop.definitions.json"));
        QCOMPARE(overlapIn(webshop->scenario.layout), QString());
        const QDir folder(POSTROOM_SOURCE_DIR "/resources/scenarios");
        for (const QString& name : folder.entryList({"*.postroom.json"})) {
            const auto scenario = readScenario(read(folder.filePath(name)));
            QVERIFY(scenario);
            QCOMPARE(overlapIn(scenario->layout), QString());
            // What comes later, by a timed command, has its place already.
            for (const NodeRef& node : nodesOf(*scenario))
                QVERIFY2(scenario->layout.count(node), toText(node).c_str());
            QCOMPARE(overlapIn(arranged(*scenario, Arrange::AllNodes)), QString());
        }
    }

    void arrangingAgainStaysWhereItWas()
    {
        const Scenario scenario = chain();
        Rearrangement what;
        for (const NodeRef& node : nodesOf(scenario)) {
            what.moving.insert(node);
            what.standing[node] = {1000.0 + static_cast<double>(what.standing.size()), -500};
        }
        const Layout layout = rearranged(scenario, what);
        QCOMPARE(layout.size(), nodesOf(scenario).size());
        QCOMPARE(overlapIn(layout), QString());
        QVERIFY(layout.at(*parseNodeRef("producer:p")).x < layout.at(*parseNodeRef("queue:q1")).x);
        double x = 0, y = 0;
        for (const auto& [node, place] : layout) {
            x += place.x / static_cast<double>(layout.size());
            y += place.y / static_cast<double>(layout.size());
        }
        QVERIFY(std::abs(x - 1003) < 3);
        QVERIFY(std::abs(y + 500) < 3);
        QVERIFY(rearranged(scenario, what) == layout);
    }

    void whatIsLockedStaysAndIsNotCovered()
    {
        const Scenario scenario = chain();
        Rearrangement what;
        what.standing = arranged(scenario, Arrange::AllNodes);
        // Two locked ones lie just where others would come.
        const NodeRef locked{NodeKind::Queue, "q1"};
        what.around = {locked, {NodeKind::Consumer, "c1"}};
        what.standing[locked] = what.standing[{NodeKind::Exchange, "e"}];
        for (const NodeRef& node : nodesOf(scenario)) {
            if (!what.around.count(node))
                what.moving.insert(node);
        }
        Layout layout = rearranged(scenario, what);
        QCOMPARE(layout.size(), what.moving.size());
        for (const NodeRef& node : what.around)
            layout[node] = what.standing[node];
        QCOMPARE(overlapIn(layout), QString());
    }

    void aSelectionIsArrangedByItself()
    {
        const Scenario scenario = chain();
        Rearrangement what;
        what.standing = arranged(scenario, Arrange::AllNodes);
        what.moving = {{NodeKind::Exchange, "e"}, {NodeKind::Queue, "q1"}, {NodeKind::Queue, "q2"}};
        for (const NodeRef& node : what.moving)
            what.standing[node] = what.standing[{NodeKind::Consumer, "c1"}]; // all on one that is not selected
        Layout layout = rearranged(scenario, what);
        QCOMPARE(layout.size(), std::size_t(3));
        for (const auto& [node, place] : what.standing)
            layout.emplace(node, place);
        QCOMPARE(overlapIn(layout), QString());
    }

    void anEmptyCanvasStaysEmpty() { QVERIFY(arranged({}).empty()); }
};

POSTROOM_TEST(AutoLayoutTest)
#include "AutoLayoutTest.moc"
