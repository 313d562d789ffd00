#include "app/stage/StageView.h"
#include "tests/helpers/Suite.h"
#include "tests/helpers/app/WindowLab.h"

using namespace postroom;

/// The small map in the corner of the canvas.
class MinimapTest : public QObject {
    Q_OBJECT

private slots:
    void itIsThereWhileSomethingIsOutOfSight()
    {
        WindowLab lab;
        lab.bench().files()->open(QString(POSTROOM_SOURCE_DIR "/resources/scenarios/09-retry-dead-letter-graveyard.postroom.json"));
        QTest::qWait(50); // it is fitted first
        auto* stage = qobject_cast<StageView*>(lab.find("stage"));
        QVERIFY(stage);
        stage->fit();
        QVERIFY(!lab.find("minimap"));
        stage->zoomAt(10, 10, 2.5);
        QVERIFY(!lab.find("minimap")); // not for a moment only
        QTRY_VERIFY(lab.find("minimap"));
        lab.window().resize(lab.window().width() - 40, lab.window().height() - 40);
        QTest::qWait(50);
        QVERIFY(lab.find("minimap")); // a view that was chosen is kept
        stage->fit();
        QTRY_VERIFY(!lab.find("minimap"));
    }

    void whatIsPressedInItComesIntoSight()
    {
        WindowLab lab;
        lab.bench().files()->open(QString(POSTROOM_SOURCE_DIR "/resources/scenarios/09-retry-dead-letter-graveyard.postroom.json"));
        QTest::qWait(50); // it is fitted first
        auto* stage = qobject_cast<StageView*>(lab.find("stage"));
        stage->fit();
        stage->zoomAt(10, 10, 2.5);
        QTRY_VERIFY(lab.find("minimap"));
        const QRectF item(QPointF(), QSizeF(stage->width(), stage->height()));
        QVERIFY(!item.contains(stage->nodeRect("queue:graveyard")));
        const QQuickItem* map = lab.find("minimap");
        // Its lower right corner shows what is lowest at the right.
        QTest::mouseClick(&lab.window(), Qt::LeftButton, Qt::NoModifier,
                          map->mapToScene({map->width() * 0.8, map->height() * 0.85}).toPoint());
        QVERIFY(item.intersects(stage->nodeRect("queue:graveyard")));
    }

    void whatIsRevealedDoesNotLieUnderIt()
    {
        WindowLab lab;
        for (int i = 0; i < 4; ++i)
            lab.bench().addPart("queue", "", 200 + 300 * (i % 2), 200 + 250 * (i / 2));
        auto* stage = qobject_cast<StageView*>(lab.find("stage"));
        QTest::qWait(50);
        stage->zoomAt(10, 10, 2);
        QTRY_VERIFY(lab.find("minimap"));
        const auto areaOf = [&](const char* name) {
            const QQuickItem* item = lab.find(name);
            return item->mapRectToItem(stage, QRectF({0, 0}, item->size()));
        };
        // Where the map and the buttons are, one after the other.
        for (const QPointF& corner : {areaOf("minimap").center(), areaOf("fitButton").center(), areaOf("annotate").center()}) {
            stage->setPanX(stage->panX() + corner.x() - stage->nodeRect("queue:queue-4").center().x());
            stage->setPanY(stage->panY() + corner.y() - stage->nodeRect("queue:queue-4").center().y());
            stage->reveal("queue:queue-4");
            const QRectF shown = stage->nodeRect("queue:queue-4");
            QVERIFY(QRectF({0, 0}, stage->size()).contains(shown));
            for (const char* over : {"minimap", "fitButton", "annotate"})
                QVERIFY2(!shown.intersects(areaOf(over)), over);
        }
    }
};

POSTROOM_TEST(MinimapTest)
#include "MinimapTest.moc"
