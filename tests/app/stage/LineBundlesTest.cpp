#include "app/stage/LineBundles.h"
#include "app/stage/StageView.h"
#include "tests/app/stage/StageLab.h"
#include "tests/helpers/Suite.h"

#include <QQuickWindow>

using namespace postroom;

namespace {

void build(StageLab& lab, int bindings) {
    lab.exchange("x", "topic").queue("q");
    for (int i = 0; i < bindings; ++i) {
        lab.bind("x", "q", "key." + std::to_string(i));
    }
    lab.producer("p", "x", {"key.3"});
    lab.at("producer:p", 100, 200).at("exchange:x", 400, 200).at("queue:q", 900, 200).runTo(1250_ms);
}

} // namespace

class LineBundlesTest : public QObject {
    Q_OBJECT

private slots:
    void aFewRunSideBySideAndEachCanBeHit() {
        StageLab lab;
        build(lab, LineBundles::mostApart);
        const StageGeometry geometry = lab.geometry();
        QSet<QString> hit;
        for (const StageLine& line : geometry.lines()) {
            if (line.kind == StageLine::Kind::Binding) {
                QVERIFY(!line.bundled);
                hit << geometry.lineAt(line.path.pointAt(0.5), 7)->id;
            }
        }
        QCOMPARE(hit.size(), LineBundles::mostApart);
    }

    void manyAreOneBundleWithTheirNumber() {
        StageLab lab;
        build(lab, 12);
        const StageGeometry geometry = lab.geometry();
        QSet<QString> hit;
        QStringList labels;
        for (const StageLine& line : geometry.lines()) {
            if (line.kind == StageLine::Kind::Binding) {
                QCOMPARE(line.path.pointAt(0.5), geometry.drawn(line).path.pointAt(0.5));
                hit << geometry.lineAt(line.path.pointAt(0.5), 7)->id;
                if (!line.drawnBy) {
                    labels << line.shownLabel();
                }
            }
        }
        QCOMPARE(hit.size(), 1);
        QCOMPARE(labels, QStringList{"12 bindings"});
        // Tokens travel along the bundle, whichever binding took them.
        const auto& flights = lab.scene().flights();
        QVERIFY(!flights.empty());
        for (const auto& [number, flight] : flights) {
            const FlightWay way = geometry.wayOf(flight);
            const bool isDrawn = std::any_of(geometry.lines().begin(), geometry.lines().end(), [&](const StageLine& line) {
                return !line.drawnBy && &line.path == way.path;
            });
            QVERIFY(isDrawn);
        }
        const auto paintedIn = [&](const StageGeometry& of) { return of.bounds().height(); };
        QVERIFY(paintedIn(geometry) < 140);
    }

    void itOpensUnderThePointerAndForASelectedLine() {
        StageLab lab;
        build(lab, 12);
        QQuickWindow window;
        window.resize(1000, 500);
        auto* stage = new StageView(window.contentItem());
        stage->setSize({1000, 500});
        stage->setSource(&lab);
        stage->fit();
        const auto lowest = [&] {
            double y = 0;
            for (const auto& [id, binding] : lab.scene().bindings()) {
                y = std::max(y, stage->lineCentre("binding:" + QString::number(id.value)).y());
            }
            return y;
        };
        const QString some = "binding:" + QString::number(lab.scene().bindings().rbegin()->first.value);
        const double closed = lowest();
        const QPointF middle = (stage->outPort("exchange:x") + stage->inPort("queue:q")) / 2;
        stage->hoverAt(middle.x(), middle.y());
        QVERIFY(lowest() > closed + 30);
        stage->hoverAt(middle.x(), middle.y() + 30); // between its lines it stays open
        QVERIFY(lowest() > closed + 30);
        stage->hoverAt(middle.x(), 2);
        QCOMPARE(lowest(), closed);
        stage->setSelectedLine(some);
        QVERIFY(lowest() > closed + 30);
        stage->setSelectedLine({});
        QCOMPARE(lowest(), closed);
    }
};

POSTROOM_TEST(LineBundlesTest)
#include "LineBundlesTest.moc"
