#include "app/time/TimelineView.h"
#include "tests/helpers/Suite.h"
#include "tests/helpers/app/WindowLab.h"

#include <QFile>

using namespace postroom;

/// A teacher looks back to before a crash, changes a setting, plays on, returns and compares.
class TimeTravelTest : public QObject {
    Q_OBJECT

    static QPoint placeOn(const WindowLab& lab, double seconds)
    {
        const auto* line = qobject_cast<TimelineView*>(lab.find("timeline"));
        return line->mapToScene({line->xOf(seconds), 26}).toPoint();
    }

private slots:
    void presentingAfterAnotherBranchIsSafe()
    {
        WindowLab lab;
        lab.bench().files()->open(POSTROOM_SOURCE_DIR "/resources/scenarios/04-worker-crash-redelivery.postroom.json");
        lab.bench().runFor(6);
        QTest::qWait(50);
        for (int branches = 2; branches <= 3; ++branches) {
            lab.bench().timeline()->seek(2);
            lab.bench().act("crash", "consumer:worker-1"); // a row more in the history, which is closed
            QCOMPARE(lab.bench().timeline()->branches().size(), branches);
            lab.bench().runFor(2);
            QTest::qWait(50); // what is gone is deleted
            lab.key(Qt::Key_F11);
            QTest::qWait(50);
            lab.key(Qt::Key_F11);
        }
    }
    void theCrashThatDidNotHappen()
    {
        WindowLab lab;
        Workbench& bench = lab.bench();
        QVERIFY(bench.files()->open(POSTROOM_SOURCE_DIR "/resources/scenarios/04-worker-crash-redelivery.postroom.json"));
        bench.runFor(25);
        QCOMPARE(bench.run().statistics().total("redelivered"), std::uint64_t{2});

        // Drag the line of time to before the crash at 9 s.
        lab.drag(placeOn(lab, 20), placeOn(lab, 8.5));
        QTRY_VERIFY(std::abs(bench.timeline()->shown() - 8.5) < 0.1);
        QVERIFY(!bench.timeline()->isPresent());
        QCOMPARE(bench.run().statistics().total("redelivered"), std::uint64_t{0});

        // Another prefetch is another future.
        bench.setSelected("consumer:worker-2");
        QTRY_VERIFY(lab.find("field:prefetch"));
        lab.typeInto("prefetch", "1");
        QCOMPARE(bench.document().scenario().consumers[1].prefetch, std::int64_t{1});
        QCOMPARE(bench.timeline()->branches().size(), 2);
        bench.runFor(25 - bench.timeline()->shown());

        lab.click("historyButton");
        QTRY_VERIFY(lab.find("goTo1"));
        lab.click("goTo1");
        QTRY_COMPARE(bench.history().branch().number, BranchNumber{1});
        QCOMPARE(bench.document().scenario().consumers[1].prefetch, std::int64_t{2});
        QCOMPARE(bench.timeline()->shown(), 25.0);

        QTRY_VERIFY(lab.find("compareWith2"));
        lab.click("compareWith2");
        QTRY_VERIFY(lab.find("compareEnd"));
        // The columns have the names of the branches, and no row is cut.
        QCOMPARE(lab.find("compareLeftName")->property("text").toString(), QString("First run"));
        QCOMPARE(lab.find("compareRightName")->property("text").toString(), QString("Branch 2"));
        lab.click("compareEnd");
        QTRY_COMPARE(bench.comparison()->shown(), 25.0);
        QVERIFY(lab.find("compareRows"));
        lab.key(Qt::Key_Escape);
        QTRY_VERIFY(!bench.comparison()->isOpen());
    }

    void theHistoryKeepsItsButtonsInPlace()
    {
        WindowLab lab;
        QVERIFY(lab.bench().files()->open(POSTROOM_SOURCE_DIR "/resources/scenarios/04-worker-crash-redelivery.postroom.json"));
        lab.click("historyButton");
        QTRY_VERIFY(lab.find("breakpointField"));
        QTRY_VERIFY(lab.window().findChild<QObject*>("historyPopup")->property("openedHeight").toDouble() > 0);
        lab.find("breakpointField")->forceActiveFocus();
        for (const char letter : std::string("depth(jbos) > 1"))
            QTest::keyClick(&lab.window(), letter);
        const QPoint before = lab.middleOf("addBreakpoint");
        lab.click("addBreakpoint");
        QTRY_COMPARE(lab.bench().timeline()->breakpoints().size(), 1);
        QTRY_VERIFY(lab.find("breakpointDoubt"));
        QVERIFY(lab.find("breakpointDoubt")->property("text").toString().contains("did you mean 'jobs'"));
        QTRY_COMPARE(lab.middleOf("addBreakpoint"), before);
    }

    void aProducerIsCrashedByItsKey()
    {
        WindowLab lab;
        Workbench& bench = lab.bench();
        QVERIFY(bench.files()->open(POSTROOM_SOURCE_DIR "/resources/scenarios/04-worker-crash-redelivery.postroom.json"));
        bench.runFor(2);
        bench.setSelected("producer:office");
        QTRY_VERIFY(lab.find("crashButton"));
        lab.find("node:producer:office")->forceActiveFocus();
        lab.key(Qt::Key_K);
        QCOMPARE(bench.undoLabel(), QString("Crash office"));
        QVERIFY(!bench.selectedRuns());
        QTRY_VERIFY(!lab.find("crashButton"));
        lab.click("restartClientButton");
        QVERIFY(bench.selectedRuns());
        lab.find("node:queue:jobs")->forceActiveFocus();
        lab.key(Qt::Key_K);
        QCOMPARE(bench.undoLabel(), QString("Restart office"));
    }

    void timeGoesBackAndForthByKeys()
    {
        WindowLab lab;
        Workbench& bench = lab.bench();
        QVERIFY(bench.files()->open(POSTROOM_SOURCE_DIR "/resources/scenarios/02-work-queue-round-robin.postroom.json"));
        bench.runFor(5);
        lab.find("playButton")->forceActiveFocus();
        lab.key(Qt::Key_Left);
        const double back = bench.timeline()->shown();
        QVERIFY(back < 5);
        lab.key(Qt::Key_Comma);
        QVERIFY(bench.timeline()->shown() <= back);
        lab.key(Qt::Key_Home);
        QCOMPARE(bench.timeline()->shown(), 0.0);
        lab.key(Qt::Key_End);
        QCOMPARE(bench.timeline()->shown(), 5.0);
        QVERIFY(bench.timeline()->isPresent());
    }
};

POSTROOM_TEST(TimeTravelTest)
#include "TimeTravelTest.moc"
