#include "app/stage/FlowTrace.h"
#include "app/stage/StageView.h"
#include "tests/app/stage/StageLab.h"
#include "tests/helpers/Suite.h"

#include <QQuickWindow>

using namespace postroom;

namespace {

/// Two shops, one exchange, two queues with a worker each; and a producer that uses the default exchange.
void build(StageLab& lab) {
    lab.exchange("orders", "topic").queue("work").queue("other").queue("direct");
    lab.bind("orders", "work", "a.*").bind("orders", "other", "b.*");
    lab.producer("shop", "orders", {"a.b"}).producer("plain", "", {"direct"});
    lab.consumer("worker", "work").consumer("second", "other");
    lab.at("producer:shop", 100, 100).at("exchange:orders", 350, 100).at("queue:work", 700, 100);
    lab.at("queue:other", 700, 300).at("consumer:worker", 1000, 100).at("consumer:second", 1000, 300);
    lab.at("producer:plain", 100, 500).at("queue:direct", 700, 500);
    lab.runTo(500_ms);
}

QStringList namesOf(const FlowTrace& trace, const StageGeometry& geometry) {
    QStringList names;
    for (const NodeKey key : trace.nodes) {
        names << QString::fromStdString(geometry.node(key)->ref.name);
    }
    names.sort();
    return names;
}

QStringList linesOf(const FlowTrace& trace, const StageGeometry& geometry) {
    QStringList ids;
    for (std::size_t i = 0; i < geometry.lines().size(); ++i) {
        if (trace.lines[i]) {
            ids << geometry.lines()[i].id;
        }
    }
    ids.sort();
    return ids;
}

} // namespace

class FlowTraceTest : public QObject {
    Q_OBJECT

private slots:
    void allThatComesAndAllThatGoesOn() {
        StageLab lab;
        build(lab);
        const StageGeometry geometry = lab.geometry();
        const auto of = [&](const char* node) { return namesOf(FlowTrace::ofNode(lab.key(node), geometry), geometry); };
        QCOMPARE(of("queue:work"), (QStringList{"orders", "shop", "work", "worker"}));
        QCOMPARE(of("exchange:orders"), (QStringList{"orders", "other", "second", "shop", "work", "worker"}));
        QCOMPARE(of("consumer:second"), (QStringList{"orders", "other", "second", "shop"}));
        QCOMPARE(of("producer:plain"), (QStringList{"direct", "plain"}));
    }

    void aLineIsTracedThroughTheDefaultExchangeToo() {
        StageLab lab;
        build(lab);
        const StageGeometry geometry = lab.geometry();
        const FlowTrace trace = FlowTrace::ofLine("publish:plain", geometry);
        QCOMPARE(namesOf(trace, geometry), (QStringList{"direct", "plain"}));
        QCOMPARE(linesOf(trace, geometry), (QStringList{"default:producer:plain>direct", "publish:plain"}));
        QCOMPARE(trace.diamonds, std::set<NodeKey>{lab.key("producer:plain")});
        const QString binding = geometry.lines()[2].id;
        QVERIFY(binding.startsWith("publish:") || binding.startsWith("binding:") || binding.startsWith("default:"));
        QVERIFY(FlowTrace::ofLine("binding:999", geometry).nodes.empty());
    }

    void aRoundTripComesToAnEnd() {
        StageLab lab;
        lab.exchange("a", "fanout", FieldTable{{"alternate-exchange", "b"}}).exchange("b", "fanout", FieldTable{{"alternate-exchange", "a"}});
        lab.at("exchange:a", 100, 100).at("exchange:b", 500, 100).runTo(100_ms);
        const StageGeometry geometry = lab.geometry();
        QCOMPARE(namesOf(FlowTrace::ofNode(lab.key("exchange:a"), geometry), geometry), (QStringList{"a", "b"}));
    }

    void whatIsNotOnTheWayIsDimmed() {
        StageLab lab;
        build(lab);
        StageSelection traced;
        const StageGeometry geometry = lab.geometry();
        traced.trace = std::make_shared<const FlowTrace>(FlowTrace::ofNode(lab.key("queue:work"), geometry));
        const QImage plain = lab.picture();
        const QImage dimmed = lab.picture({0, 0}, {1200, 600}, false, traced);
        const auto darkest = [](const QImage& picture, const QRectF& where) {
            int least = 255;
            for (int y = static_cast<int>(where.top()); y < where.bottom(); ++y) {
                for (int x = static_cast<int>(where.left()); x < where.right(); ++x) {
                    least = std::min(least, picture.pixelColor(x, y).lightness());
                }
            }
            return least;
        };
        QCOMPARE(darkest(dimmed, lab.rect("queue:work")), darkest(plain, lab.rect("queue:work")));
        QVERIFY(darkest(dimmed, lab.rect("queue:other")) > darkest(plain, lab.rect("queue:other")) + 60);
    }

    void theStageTracesWhatRestsUnderThePointer() {
        StageLab lab;
        build(lab);
        QQuickWindow window;
        window.resize(800, 400);
        auto* stage = new StageView(window.contentItem());
        stage->setSize({800, 400});
        stage->setSource(&lab);
        stage->fit();
        const QImage plain = window.grabWindow();
        stage->setHovered("queue:work");
        QCOMPARE(stage->traced(), QString()); // first it has to rest
        QTRY_COMPARE(stage->traced(), QString("queue:work"));
        const QImage dimmed = window.grabWindow();
        QVERIFY(plain != dimmed);

        // Nothing is painted again while nothing changes, and the ground not while time runs.
        const auto ground = stage->groundPainted();
        const auto frames = stage->framesPainted();
        window.grabWindow();
        QCOMPARE(stage->framesPainted(), frames);
        lab.runTo(700_ms);
        window.grabWindow();
        QCOMPARE(stage->groundPainted(), ground);

        // The keyboard is on it still, but only going from node to node traces.
        stage->setFocused("queue:other");
        stage->setHovered({});
        QCOMPARE(stage->traced(), QString());
        stage->setTracesFocus(true);
        QTRY_COMPARE(stage->traced(), QString("queue:other"));
        stage->setDragging(true);
        QCOMPARE(stage->traced(), QString());
    }

    void nothingIsDimmedForWhoeverIsEditing() {
        StageLab lab;
        build(lab);
        QQuickWindow window;
        auto* stage = new StageView(window.contentItem());
        stage->setSize({800, 400});
        stage->setSource(&lab);
        const auto rests = [&] {
            QTest::qWait(700);
            return stage->traced();
        };
        // Dropped there, and the pointer still is.
        stage->leaveUntraced("queue:work");
        stage->setHovered("queue:work");
        QCOMPARE(rests(), QString());
        stage->setHovered({});
        stage->setHovered("queue:work"); // come back, to ask
        QCOMPARE(rests(), QString("queue:work"));
        // Several in hand.
        stage->setSelection({"queue:work", "queue:other"});
        QCOMPARE(stage->traced(), QString());
        QCOMPARE(rests(), QString());
        // Dragged and let go.
        stage->setSelection({});
        QCOMPARE(rests(), QString("queue:work"));
        stage->setDragging(true);
        stage->setDragging(false);
        QCOMPARE(rests(), QString());
    }
};

POSTROOM_TEST(FlowTraceTest)
#include "FlowTraceTest.moc"
