#include "app/stage/StagePicture.h"
#include "app/stage/StageSlots.h"
#include "tests/app/stage/StageLab.h"
#include "tests/helpers/Suite.h"

#include <algorithm>

using namespace postroom;

namespace {

/// How many pixels of a rectangle differ.
int differing(const QImage& a, const QImage& b, const QRectF& where) {
    int count = 0;
    const QRect area = where.toAlignedRect().intersected(a.rect());
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            count += a.pixel(x, y) != b.pixel(x, y) ? 1 : 0;
        }
    }
    return count;
}

/// shop -> orders -> work, with a second binding that never matches.
void build(StageLab& lab) {
    lab.exchange("orders", "topic")
        .queue("work")
        .queue("other")
        .bind("orders", "work", "a.*")
        .bind("orders", "other", "b.*");
    lab.producer("shop", "orders", {"a.b"}).consumer("worker", "work");
    lab.at("producer:shop", 100, 100).at("exchange:orders", 350, 100).at("queue:work", 700, 100);
    lab.at("queue:other", 700, 300).at("consumer:worker", 1000, 100);
}

} // namespace

class StagePictureTest : public QObject {
    Q_OBJECT

private slots:
    // Hundreds of acks in a second cost no more than one: the newest hides the others, and they fade away together.
    void onlyTheNewestAckIsPainted() {
        StageLab lab;
        lab.queue("work").producer("shop", "", {"work"});
        for (int i = 1; i <= 40; ++i)
            lab.consumer("worker " + std::to_string(i), "work");
        lab.traffic(2_ms, 1_ms).at("producer:shop", 100, 100).at("queue:work", 400, 100);
        for (int i = 1; i <= 40; ++i)
            lab.at("consumer:worker " + std::to_string(i), 1000, 100.0 + 100 * i);
        lab.runTo(5_s);
        const auto& marks = lab.scene().marks();
        const auto newest = std::find_if(marks.rbegin(), marks.rend(),
                                         [](const Mark& mark) { return mark.kind == Mark::Kind::Acked; });
        QVERIFY(newest != marks.rend());
        QVERIFY(std::count_if(marks.begin(), marks.end(), [&](const Mark& mark) {
                    return mark.kind == Mark::Kind::Acked && newest->at - mark.at < 300_ms;
                }) > 20);
        // A fifth is left of the newest; many on top of each other would still be nearly solid.
        const Duration age{Scene::markTime.microseconds * 9 / 10};
        const QImage faded = lab.show(newest->at - SimTime{} + age).picture();
        const QRectF queue = lab.rect("queue:work");
        const QPoint below = QPointF(queue.right() - 2, queue.bottom() + 3).toPoint();
        const QColor ground = faded.pixelColor(QPointF(queue.left() + 60, queue.bottom() + 3).toPoint());
        const int change = std::abs(faded.pixelColor(below).red() - ground.red());
        const int whole = std::abs(Theme(nullptr).good().red() - ground.red());
        QVERIFY2(change < whole / 2, qPrintable(QStringLiteral("%1 of %2").arg(change).arg(whole)));
    }
    void theMessageThatIsReadHasARing() {
        StageLab lab;
        build(lab);
        lab.runTo(30_s);
        const auto& held = lab.scene().consumers().begin()->second.held;
        QVERIFY(!held.empty());
        StageSelection selection;
        selection.message = held.front().message->id;
        const QImage plain = lab.picture();
        const QImage marked = lab.picture({0, 0}, {1200, 600}, false, selection);
        QVERIFY(differing(plain, marked, lab.rect("consumer:worker")) > 40);
        QCOMPARE(differing(plain, marked, lab.rect("exchange:orders")), 0);
    }

    void aMessageThatExpiresIsAClockThatRunsOut() {
        StageLab lab;
        lab.queue("wait", FieldTable{{"x-message-ttl", 20'000}}).queue("stay");
        lab.producer("p", "", {"wait", "stay"});
        lab.at("producer:p", 100, 100).at("queue:wait", 500, 100).at("queue:stay", 500, 300);
        lab.runTo(5_s);
        const auto& queues = lab.scene().queues();
        const auto wait = std::find_if(queues.begin(), queues.end(), [](const auto& each) { return each.second.spec->name == "wait"; });
        QVERIFY(!wait->second.ready.empty());
        QCOMPARE(StageSlots::lifetimeOf(*wait->second.ready.front().message, wait->second), 20_s);
        // Nothing moves here but time.
        const QRectF inside = lab.rect("queue:wait").adjusted(8, 30, -8, -20);
        const QImage before = lab.picture();
        const QImage later = lab.show(5_s + 400_ms).picture();
        QVERIFY(differing(before, later, inside) > 4);
        QCOMPARE(differing(before, later, lab.rect("queue:stay").adjusted(8, 30, -8, -20)), 0);
    }

    void theSmallestLifetimeCounts() {
        QueueView queue;
        auto spec = std::make_shared<QueueSpec>();
        spec->arguments = FieldTable{{"x-message-ttl", 9'000}};
        queue.spec = spec;
        boost::intrusive_ptr<Content> content(new Content);
        content->properties.expiration = "700";
        boost::intrusive_ptr<Message> message(new Message);
        message->content = content;
        QCOMPARE(StageSlots::lifetimeOf(*message, queue), 700_ms);
        auto policy = std::make_shared<PolicySpec>();
        policy->definition = FieldTable{{"message-ttl", 300}};
        queue.policies.policy = policy;
        QCOMPARE(StageSlots::lifetimeOf(*message, queue), 300_ms);
    }

    void anEmptyCanvasIsQuiet() {
        StageLab lab;
        const QImage picture = lab.runTo(0_s).picture();
        const ThemeColours& colours = ThemeColours::of(Look::Light);
        const int quiet = pixelsOf(picture, colours.background, picture.rect()) +
                          pixelsOf(picture, colours.gridDot, picture.rect());
        QCOMPARE(quiet, picture.width() * picture.height());
    }

    void theSameTimeGivesTheSamePicture() {
        StageLab one;
        StageLab two;
        build(one);
        build(two);
        QCOMPARE(one.runTo(7300_ms).picture(), two.runTo(7300_ms).picture());
    }

    void aTokenMovesWithTheTimeShownAndNothingElseDoes() {
        StageLab lab;
        build(lab);
        const QImage before = lab.runTo(1100_ms).picture();
        const QImage after = lab.show(1300_ms).picture();
        const QRectF way(QPointF(lab.rect("producer:shop").right(), 70),
                         QPointF(lab.rect("exchange:orders").left(), 130));
        QVERIFY(differing(before, after, way) > 60);
        // Without the edges, where lit lines that fade begin and end.
        QCOMPARE(differing(before, after, lab.rect("queue:work").adjusted(4, 0, -4, 0)), 0);
        QCOMPARE(differing(before, after, lab.rect("exchange:orders").adjusted(20, 0, -20, 0)), 0);
    }

    void aReadyMessageLiesInItsQueueInItsColour() {
        StageLab lab;
        lab.queue("q").producer("p", "", {"q"}).at("queue:q", 700, 100).at("producer:p", 100, 100);
        const QColor colour = Theme(nullptr).messageColour(std::string_view("q"));
        lab.runTo(500_ms);
        const QRectF inside = lab.rect("queue:q").adjusted(12, 0, 0, 0);
        QCOMPARE(pixelsOf(lab.picture(), colour, inside), 0);
        QVERIFY(pixelsOf(lab.runTo(6500_ms).picture(), colour, inside) > 300);
    }

    void matchedBindingsLightUpAndFade() {
        StageLab lab;
        build(lab);
        const QColor accent = ThemeColours::of(Look::Light).accent;
        const QRectF between(QPointF(430, 60), QPointF(590, 140));
        QCOMPARE(pixelsOf(lab.runTo(1450_ms).picture(), accent, between), 0);
        QVERIFY(pixelsOf(lab.runTo(1550_ms).picture(), accent, between) > 100);
        QCOMPARE(
            pixelsOf(lab.show(1500_ms + Duration::milliseconds(Theme::routeGlowMilliseconds())).picture(),
                     accent, between),
            0);
    }

    void aBindingThatWasMadeAfterwardsHadNoSay() {
        StageLab lab;
        lab.exchange("orders", "topic").queue("work").queue("other").bind("orders", "work", "a.*");
        lab.producer("shop", "orders", {"a.b"});
        lab.at("producer:shop", 100, 100).at("exchange:orders", 350, 100).at("queue:work", 700, 100);
        lab.at("queue:other", 700, 400).runTo(1550_ms);
        Bind later;
        later.source = "orders";
        later.destination = "other";
        later.routingKey = "a.#";
        lab.submit(later);
        const QRectF between(QPointF(430, 180), QPointF(590, 380));
        const QImage glowing = lab.picture();
        const QImage quiet = lab.show(1500_ms + Duration::milliseconds(Theme::routeGlowMilliseconds())).picture();
        QCOMPARE(differing(glowing, quiet, between), 0); // neither a check nor a cross
        QVERIFY(differing(glowing, quiet, QRectF(QPointF(430, 60), QPointF(590, 140))) > 100);
    }

    void aCrashedConsumerLooksDifferent() {
        StageLab lab;
        build(lab);
        lab.runTo(3_s);
        const QImage running = lab.picture();
        lab.submit(CrashConsumer{"worker"});
        QVERIFY(differing(running, lab.picture(), lab.rect("consumer:worker")) > 300);
        QVERIFY(pixelsOf(lab.picture(), ThemeColours::of(Look::Light).danger, lab.rect("consumer:worker")) > 50);
    }

    void aHangingConsumerAndACutOneLookDifferentFromEachOther() {
        StageLab lab;
        build(lab);
        lab.runTo(3_s);
        const QRectF worker = lab.rect("consumer:worker");
        const QImage running = lab.picture();
        lab.submit(HangClient{"worker"});
        const QImage hung = lab.picture();
        QVERIFY(differing(running, hung, worker) > 300);
        // The hourglass sits on the upper edge, in the colour of a warning.
        const QColor warning = ThemeColours::of(Look::Light).warning;
        const QRectF corner(worker.right() - 28, worker.top() - 12, 24, 24);
        QVERIFY(pixelsOf(hung, warning, corner) > 100);
        QCOMPARE(pixelsOf(running, warning, corner), 0);
        lab.submit(CutConnection{"worker"});
        QVERIFY(differing(hung, lab.picture(), worker) > 300);
        QCOMPARE(pixelsOf(lab.picture(), warning, corner), 0);
    }

    void aSignAtTheUpperEdgeOfTheCanvasIsNotCutOff() {
        StageLab lab;
        build(lab);
        lab.runTo(3_s);
        lab.submit(CrashConsumer{"worker"});
        const QRectF worker = lab.rect("consumer:worker");
        const QColor danger = ThemeColours::of(Look::Light).danger;
        // First with room above the node, then with the node right below the upper edge.
        const QImage roomy = lab.picture({800, worker.top() - 60}, {400, 300});
        QVERIFY(pixelsOf(roomy, danger, QRectF(0, 10, 400, 46)) > 50);
        const QImage tight = lab.picture({800, worker.top() - 10}, {400, 300});
        QVERIFY(pixelsOf(tight, danger, QRectF(0, worker.height() + 12, 400, 50)) > 50);
    }

    void theNumberOfAMessageDoesNotCoverANode() {
        StageLab lab;
        build(lab);
        const QImage still = lab.runTo(1200_ms).picture();
        const QRectF inside = lab.rect("exchange:orders").adjusted(14, 4, -30, -45);
        for (int ms = 1200; ms < 1500; ms += 20)
            QVERIFY2(differing(still, lab.show(Duration::milliseconds(ms)).picture(), inside) == 0, qPrintable(QString::number(ms)));
    }

    void selectionAndFocusAreRingsOutsideTheNode() {
        StageLab lab;
        build(lab);
        lab.runTo(0_s);
        StageSelection selection;
        selection.nodes.insert(lab.key("queue:other"));
        const QImage plain = lab.picture();
        const QImage selected = lab.picture({0, 0}, {1200, 600}, false, selection);
        selection.focused = lab.key("queue:other");
        const QImage focused = lab.picture({0, 0}, {1200, 600}, false, selection);
        const QRectF around = lab.rect("queue:other").adjusted(-12, -12, 12, 12);
        QVERIFY(differing(plain, selected, around) > 500);
        QVERIFY(differing(selected, focused, around) > 200);
        QCOMPARE(differing(plain, selected, lab.rect("queue:other").adjusted(12, 12, -12, -12)), 0);
    }

    void aFollowedMessageHasTwoRingsWhereverItIs() {
        StageLab lab;
        build(lab);
        const auto accents = [&](const StageSelection& selection) {
            const QImage picture = lab.picture({0, 0}, {1200, 600}, false, selection);
            return pixelsOf(picture, ThemeColours::of(Look::Light).accent, picture.rect());
        };
        StageSelection read;
        StageSelection followed;
        int seen = 0;
        // On its way, in a queue, and with a consumer: by its shape, and not by a colour of its own.
        for (const Duration at : {500_ms, 1700_ms, 3_s, 4_s}) {
            lab.runTo(at);
            followed.followed = read.message = MessageId{1};
            const int none = accents({});
            const int one = accents(read);
            const int two = accents(followed);
            if (one > none) {
                ++seen;
                QVERIFY2(two - none > (one - none) * 1.5, qPrintable(QString("%1 %2 %3").arg(none).arg(one).arg(two)));
            }
        }
        QVERIFY2(seen >= 2, qPrintable(QString::number(seen)));
        // One ring and two, and not three, when the same message is read and followed.
        lab.runTo(4_s);
        followed.message = followed.followed;
        StageSelection onlyFollowed;
        onlyFollowed.followed = followed.followed;
        QCOMPARE(lab.picture({0, 0}, {1200, 600}, false, followed), lab.picture({0, 0}, {1200, 600}, false, onlyFollowed));
    }

    void darkIsDark() {
        StageLab lab;
        build(lab);
        const QImage dark = lab.runTo(3_s).picture({0, 0}, {1200, 600}, true);
        QVERIFY(dark.pixelColor(2, 598).lightness() < 50);
        QVERIFY(pixelsOf(dark, ThemeColours::of(Look::Dark).surface, lab.rect("queue:other")) > 5000);
    }

    void aPictureForTheCommandLineShowsEverythingAtAnyScale() {
        StageLab lab;
        build(lab);
        lab.runTo(4_s);
        const Theme theme(nullptr);
        const StagePicture picture(lab.scene(), lab.layout(), lab.shown());
        QCOMPARE(picture.paint({640, 400}, theme).size(), QSize(640, 400));
        QCOMPARE(picture.paint({640, 400}, theme, 2).size(), QSize(1280, 800));
        const QImage small = picture.paint({640, 400}, theme);
        for (const int x : {1, 638}) {
            for (int y = 0; y < small.height(); ++y) {
                const QColor colour = small.pixelColor(x, y);
                QVERIFY(colour == ThemeColours::of(Look::Light).background ||
                        colour == ThemeColours::of(Look::Light).gridDot);
            }
        }
    }
};

POSTROOM_TEST(StagePictureTest)
#include "StagePictureTest.moc"
