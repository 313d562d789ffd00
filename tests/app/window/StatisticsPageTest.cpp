#include "app/charts/ChartLane.h"
#include "tests/helpers/Suite.h"
#include "tests/helpers/app/WindowLab.h"

#include <QSignalSpy>

using namespace postroom;

namespace {

ChartLane* laneIn(QQuickItem* root)
{
    if (auto* lane = qobject_cast<ChartLane*>(root))
        return lane;
    for (QQuickItem* child : root->childItems()) {
        if (ChartLane* lane = laneIn(child))
            return lane;
    }
    return nullptr;
}

} // namespace

/// The Statistics page in the window.
class StatisticsPageTest : public QObject {
    Q_OBJECT

    static void open(WindowLab& lab, const char* scenario)
    {
        lab.bench().files()->open(QString(POSTROOM_SOURCE_DIR "/resources/scenarios/") + scenario + ".postroom.json");
        lab.key(Qt::Key_T, Qt::ControlModifier);
        QTRY_VERIFY(lab.find("page:statistics"));
    }
    static QPoint chartPoint(WindowLab& lab, double share)
    {
        const QQuickItem* mouse = lab.find("chartMouse");
        return mouse->mapToScene(QPointF(mouse->width() * share, 20)).toPoint();
    }

private slots:
    void tabsAreReachedWithTheArrows()
    {
        WindowLab lab;
        QVERIFY(lab.find("page:log"));
        lab.find("tab:log")->forceActiveFocus();
        lab.key(Qt::Key_Right);
        QVERIFY(lab.find("page:statistics"));
        QVERIFY(!lab.find("page:log"));
        QVERIFY2(lab.find("chipQueues") && !lab.find("chipAcks"), "each page has its own tools");
        QVERIFY(lab.find("tab:statistics")->hasActiveFocus());
        for (int i = 0; i < 3; ++i) // around
            lab.key(Qt::Key_Right);
        QVERIFY(lab.find("page:log"));
        lab.key(Qt::Key_T, Qt::ControlModifier);
        QVERIFY(lab.find("page:statistics"));
        lab.key(Qt::Key_T, Qt::ControlModifier);
        QVERIFY(!lab.find("page:statistics"));
    }

    void anIdleRunIsNotDrawnAgain()
    {
        WindowLab lab;
        open(lab, "02-work-queue-round-robin");
        lab.bench().runFor(20);
        QTRY_VERIFY(lab.find("lane:queue:tasks"));
        lab.window().grabWindow();
        QTest::qWait(60);
        const ChartLane* lane = laneIn(lab.find("lane:queue:tasks"));
        const auto painted = lane->painted();
        QVERIFY(painted > 0);
        lab.window().grabWindow();
        // Moving the pointer over it moves a line, and leaves the charts alone.
        QTest::mouseMove(&lab.window(), chartPoint(lab, 0.3));
        QTest::qWait(60);
        lab.window().grabWindow();
        QCOMPARE(lane->painted(), painted);
        lab.bench().runFor(1);
        lab.window().grabWindow();
        QTRY_VERIFY(lane->painted() > painted);
    }

    void aClickChoosesATimeAndThePointerReadsOne()
    {
        WindowLab lab;
        open(lab, "02-work-queue-round-robin");
        lab.bench().runFor(20);
        QTRY_VERIFY(lab.find("chartMouse"));
        QSignalSpy chosen(lab.find("page:statistics"), SIGNAL(timeChosen(double)));
        QTest::mouseMove(&lab.window(), chartPoint(lab, 0.4));
        QTest::mouseMove(&lab.window(), chartPoint(lab, 0.5));
        QTRY_COMPARE(lab.bench().statistics()->readTime().left(5), QString("00:10"));
        QTest::mouseClick(&lab.window(), Qt::LeftButton, {}, chartPoint(lab, 0.5));
        QCOMPARE(chosen.size(), 1);
        QVERIFY(std::abs(chosen[0][0].toDouble() - 10) < 0.2);
        QTRY_COMPARE(lab.bench().timeline()->shown(), chosen[0][0].toDouble());

        lab.find("lanes")->forceActiveFocus();
        QTest::mouseMove(&lab.window(), QPoint(600, 200));
        QTRY_VERIFY(lab.bench().statistics()->readAt() < 0);
        lab.key(Qt::Key_Return);
        QCOMPARE(chosen.size(), 1); // no time is read, so none is chosen
        lab.key(Qt::Key_Left);
        QVERIFY(lab.bench().statistics()->readAt() > 0);
        QCOMPARE(lab.bench().timeline()->end(), 20.0);
        lab.key(Qt::Key_Return);
        QCOMPARE(chosen.size(), 2);
        lab.key(Qt::Key_Escape);
        QVERIFY(lab.bench().statistics()->readAt() < 0);
    }

    void aBusyConsumerAndAnIdleOneLookDifferent()
    {
        WindowLab lab;
        open(lab, "02-work-queue-round-robin");
        lab.bench().runFor(19);
        QTRY_VERIFY(lab.find("lane:consumer:slow"));
        QTest::qWait(60);
        const QImage picture = lab.window().grabWindow();
        const auto busyPixels = [&](const char* name) {
            const QQuickItem* lane = laneIn(lab.find(name));
            const int y = lane->mapToScene(QPointF(0, lane->height() / 2)).toPoint().y();
            int count = 0;
            for (int x = 0; x < lane->width(); ++x) {
                const QColor pixel = picture.pixelColor(lane->mapToScene(QPointF(x, 0)).toPoint().x(), y);
                count += pixel == Theme::shared().tint(Theme::shared().consumer(), 0.75);
            }
            return count / lane->width();
        };
        QVERIFY(busyPixels("lane:consumer:slow") > 0.8);
        QVERIFY(busyPixels("lane:consumer:fast") < 0.4);
        QVERIFY(busyPixels("lane:consumer:fast") > 0.05);
    }

    void everyScenarioFitsASmallWindow()
    {
        WindowLab lab({1024, 768});
        for (const char* scenario : {"01-hello-world", "07-topic-wildcards", "09-retry-dead-letter-graveyard"}) {
            lab.bench().files()->open(QString(POSTROOM_SOURCE_DIR "/resources/scenarios/") + scenario + ".postroom.json");
            if (!lab.find("page:statistics"))
                lab.key(Qt::Key_T, Qt::ControlModifier);
            lab.bench().runFor(15);
            QTRY_VERIFY(lab.find("fate:waiting"));
            const QQuickItem* last = lab.find("fate:waiting");
            QVERIFY2(last->mapToScene(QPointF(last->width(), 0)).x() < 980, scenario);
            QVERIFY(lab.find("page:statistics")->height() >= 200);
        }
    }
};

POSTROOM_TEST(StatisticsPageTest)
#include "StatisticsPageTest.moc"
