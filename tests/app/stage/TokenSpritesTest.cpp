#include "app/stage/TokenSprites.h"
#include "app/Theme.h"
#include "app/stage/CanvasText.h"
#include "tests/helpers/Suite.h"

using namespace postroom;

class TokenSpritesTest : public QObject {
    Q_OBJECT

private slots:
    void oneLookNeedsNoMoreThanItsSixteenPhases() {
        TokenSprites sprites;
        QImage canvas(400, 100, QImage::Format_ARGB32_Premultiplied);
        QPainter painter(&canvas);
        for (int i = 0; i < 5000; ++i) {
            sprites.drawAtPixel(painter, {20 + i * 0.07, 30 + i * 0.003},
                                {TokenLook::Shape::Message, false, 0xff2f6fe4, ~0u, ~0u}, 1);
        }
        QVERIFY(sprites.made() <= TokenSprites::phases * TokenSprites::phases);
    }

    void aTokenMovesByLessThanAPixel() {
        TokenSprites sprites;
        const auto at = [&](double x) {
            QImage canvas(60, 60, QImage::Format_ARGB32_Premultiplied);
            canvas.fill(Qt::white);
            QPainter painter(&canvas);
            sprites.drawAtPixel(painter, {x, 30}, {TokenLook::Shape::Ack, false, 0xff15773a, ~0u, ~0u}, 1);
            return canvas;
        };
        QVERIFY(at(30) != at(30.25));
        QCOMPARE(at(30), at(30.1));
    }

    void aTextIsLaidOutOnce() {
        CanvasText text;
        QImage canvas(300, 100, QImage::Format_ARGB32_Premultiplied);
        QPainter painter(&canvas);
        const TextStyle style{Theme(nullptr).font(13), Qt::black, {}};
        for (int i = 0; i < 100; ++i) {
            text.draw(painter, {10.0 + i, 10, 100, 20}, Qt::AlignLeft, "worker-1", style);
            text.draw(painter, {10.0 + i, 40, 60, 20}, Qt::AlignLeft, "a name that does not fit", style);
        }
        QCOMPARE(text.made(), std::uint64_t(2));
    }

    void aLongTextStaysInItsBox() {
        CanvasText text;
        QImage canvas(300, 40, QImage::Format_ARGB32_Premultiplied);
        canvas.fill(Qt::white);
        QPainter painter(&canvas);
        text.draw(painter, {10, 10, 80, 20}, Qt::AlignLeft, "a name that does not end anywhere soon",
                  {Theme(nullptr).font(13), Qt::black, {}});
        for (int x = 94; x < 300; ++x) {
            for (int y = 0; y < 40; ++y) {
                QCOMPARE(canvas.pixel(x, y), qRgb(255, 255, 255));
            }
        }
    }
};

POSTROOM_TEST(TokenSpritesTest)
#include "TokenSpritesTest.moc"
