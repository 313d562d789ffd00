#include "app/stage/CellGrid.h"
#include "app/stage/CrowdPainter.h"
#include "app/stage/FarPainter.h"
#include "app/stage/TokenTracks.h"
#include "tests/app/stage/StageLab.h"
#include "tests/helpers/Suite.h"

using namespace postroom;

namespace {

/// 300 messages on the line from shop to orders, and as many on the way to their queue.
void build(StageLab& lab) {
    lab.exchange("orders", "topic").queue("work").bind("orders", "work", "#");
    lab.producer("shop", "orders", {"a", "b"});
    lab.at("producer:shop", 150, 100).at("exchange:orders", 550, 100).at("queue:work", 950, 100);
    lab.traffic(10_ms, 3_s);
}

int differing(const QImage& a, const QImage& b) {
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            count += a.pixel(x, y) != b.pixel(x, y) ? 1 : 0;
        }
    }
    return count;
}

} // namespace

class CrowdTest : public QObject {
    Q_OBJECT

private slots:
    void fewTokensAreNoCrowd() {
        QVERIFY(!CrowdPainter::isCrowd(10, 20, 1, false));
        QVERIFY(!CrowdPainter::isCrowd(30, 400, 1, false));
        QVERIFY(CrowdPainter::isCrowd(300, 400, 1, false));
    }

    void aCrowdDoesNotFlicker() {
        // Between the two limits it stays what it is.
        QVERIFY(!CrowdPainter::isCrowd(48, 400, 1, false));
        QVERIFY(CrowdPainter::isCrowd(48, 400, 1, true));
    }

    void aCrowdLooksOtherThanItsTokens() {
        StageLab lab;
        build(lab);
        lab.runTo(7_s);
        const ViewTransform view{1, {}};
        QVERIFY(differing(lab.picture(view, {1200, 200}, true), lab.picture(view, {1200, 200}, false)) > 2000);
        const QImage before = lab.runTo(7_s + 40_ms).picture(view, {1200, 200});
        QVERIFY(differing(before, lab.show(7_s + 45_ms).picture(view, {1200, 200})) > 20); // it flows
    }

    void whoIsFollowedIsSeenInTheCrowd() {
        StageLab lab;
        build(lab);
        lab.runTo(7_s);
        StageSelection selection;
        for (const auto& [number, flight] : lab.scene().flights()) {
            if (flight.kind == Flight::Kind::Publish) {
                selection.followed = flight.message->id;
            }
        }
        const ViewTransform view{1, {}};
        QVERIFY(differing(lab.picture(view, {1200, 200}), lab.picture(view, {1200, 200}, true, false, selection)) > 100);
    }

    void tracksAreThoseOfTheScene() {
        StageLab lab;
        build(lab);
        const Theme theme(nullptr);
        TokenTracks tracks;
        TokenSprites sprites;
        lab.runTo(1_s);
        const StageGeometry geometry = lab.geometry();
        for (const Duration time : {1_s, 2_s, 4_s, 9_s}) {
            lab.runTo(time);
            tracks.follow(lab.scene(), lab.shown(), geometry, theme, sprites, 1);
            QCOMPARE(tracks.tracks().size(), lab.scene().flights().size());
            std::size_t onTheWay = 0;
            for (const TokenTracks::Way& way : tracks.ways()) {
                onTheWay += way.tokens;
            }
            std::size_t expected = 0;
            auto flight = lab.scene().flights().begin();
            for (const TokenTracks::Track& track : tracks.tracks()) {
                QCOMPARE(track.number, flight->first);
                QCOMPARE(track.flight, &flight->second);
                const auto place = geometry.placeOf(flight->second, progressOf(flight->second, lab.shown()));
                QVERIFY(place.has_value());
                QCOMPARE(tracks.ways()[track.way].line.at(track.progressAt(lab.shown())), *place);
                expected += flight->second.leaves <= lab.shown() ? 1 : 0;
                ++flight;
            }
            QCOMPARE(onTheWay, expected);
        }
    }

    void anotherRunsTracksAreNotMistakenForThese() {
        // Two runs give the same numbers to other flights.
        StageLab slow;
        build(slow);
        StageLab fast;
        build(fast);
        fast.traffic(7_ms, 2_s);
        slow.runTo(3_s);
        fast.runTo(3_s);
        const Theme theme(nullptr);
        TokenTracks tracks;
        TokenSprites sprites;
        const StageGeometry geometry = slow.geometry();
        tracks.follow(slow.scene(), slow.shown(), geometry, theme, sprites, 1);
        tracks.follow(fast.scene(), fast.shown(), geometry, theme, sprites, 1);
        QCOMPARE(tracks.tracks().size(), fast.scene().flights().size());
        for (const TokenTracks::Track& track : tracks.tracks()) {
            QCOMPARE(track.lands, track.flight->lands);
        }
    }

    void fromFarAQueueShowsItsDepth() {
        StageLab lab;
        build(lab);
        const ViewTransform far{0.2, {}};
        const QImage empty = lab.runTo(1_s).picture(far, {240, 60});
        lab.traffic(10_ms, 3_s).runTo(60_s);
        QVERIFY(differing(empty, lab.picture(far, {240, 60})) > 60);
        QCOMPARE(FarPainter::fillOf(0), 0.0);
        QVERIFY(FarPainter::fillOf(10) < FarPainter::fillOf(100));
        QCOMPARE(FarPainter::fillOf(100'000), 1.0);
    }

    void roomIsFoundOnlyWhereItIs() {
        CellGrid grid(QRectF(-100, -100, 400, 300));
        const QRectF box(10, 10, 50, 12);
        QVERIFY(grid.isFree(box));
        grid.take(box);
        QVERIFY(!grid.isFree(box.translated(20, 4)));
        QVERIFY(grid.isFree(box.translated(0, 20)));
        QVERIFY(grid.isFree(box.translated(-70, 0)));
    }
};

POSTROOM_TEST(CrowdTest)
#include "CrowdTest.moc"
