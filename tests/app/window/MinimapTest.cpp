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
};

POSTROOM_TEST(MinimapTest)
#include "MinimapTest.moc"
