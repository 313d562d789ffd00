#include "app/stage/StageView.h"
#include "app/stage/StageLayer.h"
#include "tests/app/stage/StageLab.h"
#include "tests/helpers/Suite.h"

#include <QQuickWindow>
#include <QSignalSpy>

using namespace postroom;

namespace {

/// A stage in a window that is never shown, painted when asked.
struct StagedWindow {
    StageLab lab;
    QQuickWindow window;
    StageView* stage = nullptr;

    StagedWindow() {
        lab.exchange("x", "direct")
            .queue("q")
            .bind("x", "q", "k")
            .producer("p", "x", {"k"})
            .consumer("w", "q");
        lab.at("producer:p", 100, 100)
            .at("exchange:x", 400, 100)
            .at("queue:q", 750, 100)
            .at("consumer:w", 1050, 100);
        lab.runTo(1250_ms);
        window.resize(800, 400);
        stage = new StageView(window.contentItem());
        stage->setSize({800, 400});
        stage->setSource(&lab);
        stage->fit();
    }
    QImage grab() { return window.grabWindow(); }
};

} // namespace

class StageViewTest : public QObject {
    Q_OBJECT

private slots:
    void everythingFitsAndPlacesAreInTheItemsPixels() {
        StagedWindow w;
        QVERIFY(w.stage->zoom() < 1);
        const QRectF whole(0, 0, 800, 400);
        for (const QString& ref : w.stage->nodes()) {
            QVERIFY2(whole.contains(w.stage->nodeRect(ref)), qPrintable(ref));
            QCOMPARE(
                w.stage->nodeAt(w.stage->nodeRect(ref).center().x(), w.stage->nodeRect(ref).center().y()),
                ref);
        }
        QCOMPARE(w.stage->outPort("queue:q").x(), w.stage->nodeRect("queue:q").right());
        QCOMPARE(w.stage->inPort("queue:q").x(), w.stage->nodeRect("queue:q").left());
        QVERIFY(w.stage->nodeRect("queue:nobody").isNull());
    }

    void nothingIsPutUnderTheButtonsInTheCorner() {
        StagedWindow w;
        w.lab.at("consumer:w", 1050, 500);
        emit w.lab.topologyChanged();
        w.stage->fit();
        const QRectF corner(560, 340, 240, 60);
        const auto isCovered = [&] {
            for (const QString& ref : w.stage->nodes()) {
                if (w.stage->nodeRect(ref).intersects(corner)) {
                    return true;
                }
            }
            return false;
        };
        QVERIFY(isCovered());
        const double zoom = w.stage->zoom();
        w.stage->setProperty("covered", corner);
        w.stage->fit();
        QVERIFY(!isCovered());
        QVERIFY(w.stage->zoom() > zoom * 0.7);
    }

    void whatWasSeenIsSeenInASmallerCanvasToo() {
        StagedWindow w;
        w.stage->zoomAt(200, 200, 1.6);
        const auto seen = [&] {
            const QRectF whole(QPointF(0, 0), w.stage->size());
            QStringList refs;
            for (const QString& ref : w.stage->nodes()) {
                if (whole.contains(w.stage->nodeRect(ref))) {
                    refs << ref;
                }
            }
            return refs;
        };
        const double zoom = w.stage->zoom();
        const QStringList before = seen();
        QVERIFY(before.size() > 0 && before.size() < w.stage->nodes().size());
        const QRectF place = w.stage->nodeRect(before.first());
        w.stage->setSize({800, 300});
        QCOMPARE(w.stage->zoom(), zoom);
        QVERIFY(std::abs(w.stage->nodeRect(before.first()).center().x() - place.center().x()) < 20);
        for (const double height : {220.0, 120.0, 60.0}) {
            w.stage->setSize({800, height});
            for (const QString& ref : before) {
                QVERIFY2(seen().contains(ref), qPrintable(ref + QString(" at %1").arg(height)));
            }
        }
        QVERIFY(w.stage->zoom() < zoom);
        // When the panel is folded again, all is as it was.
        w.stage->setSize({800, 400});
        QCOMPARE(w.stage->nodeRect(before.first()), place);
        // A view that is chosen in the small canvas is a new one.
        w.stage->setSize({800, 300});
        w.stage->zoomAt(100, 100, 0.9);
        const double chosen = w.stage->zoom();
        w.stage->setSize({800, 400});
        QCOMPARE(w.stage->zoom(), chosen);
    }

    void linesAndMessagesAreFoundUnderThePointer() {
        StagedWindow w;
        const QPointF middle = w.stage->lineCentre("publish:p");
        QCOMPARE(w.stage->lineAt(middle.x(), middle.y() + 2), QString("publish:p"));
        QCOMPARE(w.stage->lineInfo("publish:p"), (QVariantMap{{"kind", "publish"},
                                                              {"from", "producer:p"},
                                                              {"to", "exchange:x"},
                                                              {"label", ""},
                                                              {"binding", 0u}}));
        const QPointF token = (w.stage->outPort("producer:p") + w.stage->inPort("exchange:x")) / 2;
        QCOMPARE(w.stage->messageAt(token.x(), token.y()), 2.0);
        QCOMPARE(w.stage->messageAt(5, 5), 0.0);
    }

    void zoomingKeepsThePointUnderThePointer() {
        StagedWindow w;
        const QPointF before = w.stage->toScene({300, 120});
        w.stage->zoomAt(300, 120, 1.5);
        QVERIFY(QLineF(before, w.stage->toScene({300, 120})).length() < 1e-6);
        w.stage->zoomAt(300, 120, 1000);
        QCOMPARE(w.stage->zoom(), StageView::largestZoom);
    }

    void nothingIsPaintedWhileNothingChanges() {
        StagedWindow w;
        w.grab();
        const auto ground = w.stage->groundPainted();
        const auto live = w.stage->framesPainted();
        w.grab();
        w.stage->setSelected({});
        w.stage->setPanX(w.stage->panX());
        w.grab();
        QCOMPARE(w.stage->groundPainted(), ground);
        QCOMPARE(w.stage->framesPainted(), live);
    }

    void trafficAndSelectionLeaveTheGroundAlone() {
        StagedWindow w;
        const QImage before = w.grab();
        const auto ground = w.stage->groundPainted();
        w.lab.runTo(1400_ms);
        w.stage->setSelected("queue:q");
        const QImage after = w.grab();
        QVERIFY(before != after);
        QCOMPARE(w.stage->groundPainted(), ground);
    }

    void aNewNodeIsNoticed() {
        StagedWindow w;
        w.grab();
        const auto ground = w.stage->groundPainted();
        QSignalSpy revision(w.stage, &StageView::revisionChanged);
        QueueSpec spec;
        spec.name = "new";
        w.lab.submit(DeclareQueue{spec});
        QCOMPARE(revision.size(), 1);
        QVERIFY(w.stage->nodes().contains("queue:new"));
        w.grab();
        QCOMPARE(w.stage->groundPainted(), ground + 1);
    }

    void theThemeRepaintsEverything() {
        StagedWindow w;
        const QImage light = w.grab();
        Theme::shared().setLook(Look::Dark);
        const QImage dark = w.grab();
        Theme::shared().setLook(Look::Light);
        QVERIFY(dark.pixelColor(1, 1).lightness() < light.pixelColor(1, 1).lightness());
        QCOMPARE(w.grab(), light);
    }

    void aSourceThatGoesAwayLeavesAnEmptyCanvas() {
        QQuickWindow window;
        window.resize(300, 200);
        auto* stage = new StageView(window.contentItem());
        stage->setSize({300, 200});
        {
            StageLab lab;
            lab.queue("q").runTo(0_s);
            stage->setSource(&lab);
            QCOMPARE(stage->nodes().size(), 1);
        }
        QCOMPARE(window.grabWindow().pixelColor(150, 100), ThemeColours::of(Look::Light).background);
    }
};

POSTROOM_TEST(StageViewTest)
#include "StageViewTest.moc"
