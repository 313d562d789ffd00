#include "app/ThemeColours.h"
#include "tests/app/stage/StageLab.h"
#include "tests/helpers/Suite.h"

using namespace postroom;

namespace {

/// Those that are nearly of that colour: thin strokes cover no pixel wholly.
int pixelsNear(const QImage& picture, const QColor& colour, const QRectF& where) {
    int count = 0;
    const QRect area = where.toAlignedRect().intersected(picture.rect());
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            const QColor there = picture.pixelColor(x, y);
            const int apart = std::abs(there.red() - colour.red()) + std::abs(there.green() - colour.green()) +
                              std::abs(there.blue() - colour.blue());
            count += apart < 90 ? 1 : 0;
        }
    }
    return count;
}

} // namespace

/// Conditions that last have a shape of their own, in every look.
class ConditionPictureTest : public QObject {
    Q_OBJECT

private slots:
    void aFullQueueHasAGateBeforeIt() {
        StageLab lab;
        lab.queue("work", FieldTable{{"x-max-length", 2}}).producer("p", "", {"work"});
        lab.at("producer:p", 100, 100).at("queue:work", 500, 100);
        lab.runTo(1_s);
        const QRectF rect = lab.rect("queue:work");
        const QRectF entry(rect.left() - 8, rect.top() + 20, 16, rect.height() - 40);
        for (const bool dark : {false, true}) {
            const QColor warning = ThemeColours::of(dark ? Look::Dark : Look::Light).warning;
            QCOMPARE(pixelsOf(lab.picture({0, 0}, {800, 300}, dark), warning, entry), 0);
        }
        lab.runTo(20_s);
        for (const bool dark : {false, true}) {
            const QColor warning = ThemeColours::of(dark ? Look::Dark : Look::Light).warning;
            const QImage full = lab.picture({0, 0}, {800, 300}, dark);
            QVERIFY(pixelsOf(full, warning, entry) > 100);
            QVERIFY(pixelsNear(full, warning, rect.adjusted(12, 58, -12, -4)) > 10); // the word
        }
        const QImage far = lab.picture(ViewTransform{0.2, {}}, {160, 60});
        QVERIFY(pixelsNear(far, ThemeColours::of(Look::Light).warning, far.rect()) > 5);
    }

    void aBlockedPublisherHasASignOnItsEdge() {
        StageLab lab;
        lab.queue("work").producer("p", "", {"work"});
        lab.at("producer:p", 100, 100).at("queue:work", 500, 100);
        lab.runTo(1_s);
        const QRectF rect = lab.rect("producer:p");
        const QRectF corner(rect.right() - 28, rect.top() - 12, 24, 24);
        const QColor danger = ThemeColours::of(Look::Light).danger;
        QCOMPARE(pixelsOf(lab.picture({0, 0}, {800, 300}), danger, corner), 0);
        lab.submit(SetMemoryWatermark{1});
        lab.runTo(5_s);
        QVERIFY(lab.scene().producers().begin()->second.blocked);
        QVERIFY(pixelsOf(lab.picture({0, 0}, {800, 300}), danger, corner) > 150);
    }

    void aConsumerOnStandbyHasTwoBarsForADot() {
        StageLab lab;
        lab.queue("work", FieldTable{{"x-single-active-consumer", true}}).consumer("first", "work").consumer("second", "work");
        lab.at("queue:work", 150, 100).at("consumer:first", 500, 80).at("consumer:second", 500, 230);
        lab.runTo(1_s);
        const QColor good = ThemeColours::of(Look::Light).good;
        const QImage picture = lab.picture({0, 0}, {800, 300});
        const auto dots = [&](const char* node) { return pixelsOf(picture, good, lab.rect(node)); };
        QVERIFY(dots("consumer:first") > 10);
        QCOMPARE(dots("consumer:second"), 0);
        const QRectF rect = lab.rect("consumer:second");
        QVERIFY(pixelsNear(picture, ThemeColours::of(Look::Light).faintInk, {rect.left() + 38, rect.top() + 22, 12, 12}) > 6);
    }

    void aConfirmIsADottedRingBelowTheProducer() {
        StageLab lab;
        lab.queue("work").producer("p", "", {"work"});
        lab.confirming().at("producer:p", 100, 100).at("queue:work", 500, 100);
        lab.traffic(10_s, 200_ms).runTo(20_s);
        SimTime confirmed;
        for (const Mark& mark : lab.scene().marks()) {
            confirmed = mark.kind == Mark::Kind::Confirmed ? mark.at : confirmed;
        }
        QVERIFY(confirmed > SimTime{} || lab.scene().producers().begin()->second.confirmed > 0);
        lab.runTo(20_s + 500_ms);
        const QRectF rect = lab.rect("producer:p");
        const QColor producer = ThemeColours::of(Look::Light).producer;
        QVERIFY(pixelsNear(lab.picture({0, 0}, {800, 300}), producer, {rect.right() - 30, rect.bottom() + 1, 24, 18}) > 8);
    }
};

POSTROOM_TEST(ConditionPictureTest)
#include "ConditionPictureTest.moc"
