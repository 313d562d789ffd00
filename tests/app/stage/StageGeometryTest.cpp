#include "app/stage/StageHits.h"
#include "app/stage/StageSlots.h"
#include "tests/app/stage/StageLab.h"
#include "tests/helpers/Suite.h"

#include <QLineF>

#include <cmath>

using namespace postroom;

namespace {

bool isFinite(QPointF point) {
    return std::isfinite(point.x()) && std::isfinite(point.y());
}

/// Whether a point lies on the edge of a node, or in the middle of a diamond.
bool touches(const StageGeometry& geometry, NodeKey key, QPointF point) {
    if (const StageNode* node = geometry.node(key)) {
        return node->rect.adjusted(-0.5, -0.5, 0.5, 0.5).contains(point) &&
               !node->rect.adjusted(20, 3, -20, -3).contains(point);
    }
    for (const DefaultExchangeGlyph& diamond : geometry.defaultExchanges()) {
        if (QLineF(diamond.centre, point).length() < 0.5) {
            return true;
        }
    }
    return false;
}

const StageLine& lineNamed(const StageGeometry& geometry, const QString& id) {
    const StageLine* line = geometry.line(id);
    if (!line) {
        qFatal("there is no line %s", qUtf8Printable(id));
    }
    return *line;
}

} // namespace

class StageGeometryTest : public QObject {
    Q_OBJECT

private slots:
    void theDefaultExchangeOfANewProducerIsNeverUnderANode() {
        for (int distance = 120; distance <= 300; distance += 5) {
            for (const int drop : {-60, 0, 40}) {
                StageLab lab;
                lab.exchange("orders", "direct").producer("shop", "", {"anything"});
                lab.at("producer:shop", 0, 0).at("exchange:orders", distance, drop).runTo(0_s);
                const StageGeometry geometry = lab.geometry();
                QCOMPARE(geometry.defaultExchanges().size(), std::size_t(1));
                const QRectF diamond = geometry.defaultExchanges().front().rect();
                QVERIFY2(!geometry.node(lab.key("exchange:orders"))->rect.intersects(diamond),
                         qPrintable(QString("%1 to the right, %2 below").arg(distance).arg(drop)));
            }
        }
    }

    void theDefaultExchangeIsSeenHoweverCloseTheNodesAre() {
        for (int distance = 110; distance <= 400; distance += 10) {
            for (const int drop : {0, 60, 140}) {
                StageLab lab;
                lab.queue("work").producer("shop", "", {"work"}).producer("other", "", {"work"});
                lab.at("producer:shop", 0, 0).at("producer:other", 0, 100).at("queue:work", distance, drop).runTo(0_s);
                const StageGeometry geometry = lab.geometry();
                QCOMPARE(geometry.defaultExchanges().size(), std::size_t(2));
                for (const DefaultExchangeGlyph& diamond : geometry.defaultExchanges()) {
                    for (const auto& [key, node] : geometry.nodes()) {
                        QVERIFY2(!node.rect.intersects(diamond.rect()),
                                 qPrintable(QString("%1 to the right, %2 below").arg(distance).arg(drop)));
                    }
                }
            }
        }
    }

    void everyLineBeginsAndEndsAtItsNodes() {
        StageLab lab;
        lab.exchange("orders", "topic", {{"alternate-exchange", "lost"}}).exchange("lost", "fanout");
        lab.queue("work", {{"x-dead-letter-exchange", "lost"}})
            .queue("rest", {{"x-dead-letter-exchange", ""}});
        lab.bind("orders", "work", "a.*").bind("lost", "rest", "").bind("orders", "work", "b.*");
        lab.producer("shop", "orders", {"a.b"})
            .producer("cron", "", {"work", "rest", "nowhere"})
            .consumer("w", "work");
        lab.at("queue:work", 20, 20).at("exchange:orders", 500, 30).at("consumer:w", 20, 300).runTo(5_s);
        const StageGeometry geometry = lab.geometry();
        QCOMPARE(geometry.lines().size(), std::size_t(11));
        for (const StageLine& line : geometry.lines()) {
            QVERIFY2(touches(geometry, line.from, line.path.start()), qPrintable(line.id));
            QVERIFY2(touches(geometry, line.to, line.path.end()), qPrintable(line.id));
            for (double at = 0; at <= 1; at += 0.01) {
                QVERIFY2(isFinite(line.path.pointAt(at)) && isFinite(line.path.directionAt(at)),
                         qPrintable(line.id));
            }
        }
    }

    void aTokenMovesAtAnEvenPace() {
        const CurvePath path({{0, 0}, {1, 0}}, {{300, 200}, {-1, 0}});
        const double step = path.length() / 100;
        for (int i = 1; i <= 100; ++i) {
            const double moved = QLineF(path.pointAt((i - 1) / 100.0), path.pointAt(i / 100.0)).length();
            QVERIFY(std::abs(moved - step) < step * 0.05);
        }
        QCOMPARE(path.pointAt(-1), QPointF(0, 0));
        QCOMPARE(path.pointAt(2), QPointF(300, 200));
    }

    void nodesOnTheSamePlaceAreNoTrouble() {
        StageLab lab;
        lab.exchange("a", "direct").queue("a").bind("a", "a", "k").producer("p", "a", {"k"});
        lab.at("exchange:a", 100, 100).at("queue:a", 100, 100).at("producer:p", 100, 100).runTo(2_s);
        const StageGeometry geometry = lab.geometry();
        for (const StageLine& line : geometry.lines()) {
            QVERIFY(isFinite(line.path.pointAt(0.5)));
        }
    }

    void anExchangeBoundToItselfHasALoop() {
        StageLab lab;
        lab.exchange("x", "direct").at("exchange:x", 100, 100).runTo(0_s);
        BindingSpec spec;
        spec.source = spec.destination = "x";
        spec.destinationType = DestinationType::Exchange;
        lab.submit(Bind{spec});
        const StageGeometry geometry = lab.geometry();
        QCOMPARE(geometry.lines().size(), std::size_t(1));
        QVERIFY(geometry.lines().front().path.length() > 60);
    }

    void parallelBindingsAreFannedOutSoThatEachLabelCanBeRead() {
        StageLab lab;
        lab.exchange("x", "topic").queue("q");
        for (const char* key : {"a.*", "b.*", "c.*", "d.*"}) {
            lab.bind("x", "q", key);
        }
        lab.at("exchange:x", 100, 200).at("queue:q", 600, 200).runTo(0_s);
        const StageGeometry geometry = lab.geometry();
        QCOMPARE(geometry.lines().size(), std::size_t(4));
        for (const StageLine& a : geometry.lines()) {
            for (const StageLine& b : geometry.lines()) {
                const QPointF apart = a.path.pointAt(a.labelAt) - b.path.pointAt(b.labelAt);
                QVERIFY(a.id == b.id || std::abs(apart.y()) > 16 || std::abs(apart.x()) > 40);
            }
        }
    }

    void theDefaultExchangeIsADiamondOnTheWayToTheQueuesItsKeysName() {
        StageLab lab;
        lab.queue("a").queue("b").producer("p", "", {"a", "b", "nowhere"}).runTo(1600_ms);
        const StageGeometry geometry = lab.geometry();
        QCOMPARE(geometry.defaultExchanges().size(), std::size_t(1));
        QCOMPARE(lineNamed(geometry, "default:producer:p>a").label, QString("a"));
        QVERIFY(!geometry.line("default:producer:p>nowhere"));
        // The second message left at 1 s and needed 500 ms to the diamond; now it is on the way to its queue.
        const auto& flights = lab.scene().flights();
        QVERIFY(!flights.empty());
        const Flight& flight = flights.begin()->second;
        const auto begin = geometry.placeOf(flight, 0);
        QVERIFY(begin && QLineF(*begin, geometry.defaultExchanges().front().centre).length() < 1);
    }

    void nodesWithoutAPlaceStandInATidyGrid() {
        StageLab lab;
        for (const char* name : {"a", "b", "c"}) {
            lab.queue(name).consumer(std::string("w") + name, name);
        }
        lab.at("queue:b", 760, 100).runTo(0_s);
        const StageGeometry geometry = lab.geometry();
        for (const auto& [key, node] : geometry.nodes()) {
            for (const auto& [otherKey, other] : geometry.nodes()) {
                QVERIFY(key == otherKey || !node.rect.intersects(other.rect));
            }
        }
    }

    void predeclaredExchangesAppearOnlyWhenUsed() {
        StageLab lab;
        lab.queue("q").bind("amq.topic", "q", "#").runTo(0_s);
        const StageGeometry geometry = lab.geometry();
        QVERIFY(geometry.node(NodeRef{NodeKind::Exchange, "amq.topic"}));
        QVERIFY(!geometry.node(NodeRef{NodeKind::Exchange, "amq.fanout"}));
        QVERIFY(!geometry.node(NodeRef{NodeKind::Exchange, ""}));
    }

    void pointsFindNodesLinesTokensAndMessages() {
        StageLab lab;
        lab.exchange("x", "direct").queue("q").bind("x", "q", "k").producer("p", "x", {"k"});
        lab.at("producer:p", 100, 100).at("exchange:x", 400, 100).at("queue:q", 800, 100).runTo(1250_ms);
        const StageGeometry geometry = lab.geometry();
        QCOMPARE(QString::fromStdString(geometry.nodeAt({805, 110})->ref.name), QString("q"));
        QVERIFY(!geometry.nodeAt({600, 300}));
        const StageLine& line = lineNamed(geometry, "publish:p");
        QCOMPARE(geometry.lineAt(line.path.pointAt(0.3) + QPointF(0, 4), 6)->id, line.id);
        QVERIFY(!geometry.lineAt({600, 300}, 6));

        const StageHits onTheWay(lab.scene(), geometry, lab.shown());
        // The second message left at 1 s and is half-way.
        const Flight* flight = onTheWay.flightAt(line.path.pointAt(0.5), 6);
        QVERIFY(flight);
        QCOMPARE(flight->message->id.value, std::uint64_t(2));

        lab.runTo(5_s);
        const QueueView& queue = lab.scene().queues().begin()->second;
        const StageSlots row = StageSlots::of(queue, lab.rect("queue:q"));
        const StageHits waiting(lab.scene(), geometry, lab.shown());
        QCOMPARE(waiting.slotAt(row.shown.front().centre)->id, queue.ready.front().message->id);
        QVERIFY(!waiting.slotAt(lab.rect("queue:q").topLeft()));
    }

    void aCrowdedQueueCountsWhatHasNoRoom() {
        StageLab lab;
        lab.queue("q").consumer("w", "q", 6).producer("p", "", {"q"}).runTo(40_s);
        const QueueView& queue = lab.scene().queues().begin()->second;
        const StageSlots row = StageSlots::of(queue, lab.rect("queue:q"));
        QCOMPARE(row.shown.size() + row.hiddenReady + row.hiddenUnacked,
                 queue.ready.size() + queue.unacked.size());
        QVERIFY(row.hiddenReady > 0 && row.hiddenUnacked > 0);
        for (const StageSlot& slot : row.shown) {
            QVERIFY(row.track.contains(slot.centre));
        }
    }
};

POSTROOM_TEST(StageGeometryTest)
#include "StageGeometryTest.moc"
