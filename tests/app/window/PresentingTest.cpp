#include "app/DataFolder.h"
#include "app/Theme.h"
#include "tests/helpers/Suite.h"
#include "tests/helpers/app/WindowLab.h"

/// How a person wants to see the window: colours, sizes, motion, and a presentation.
class PresentingTest : public QObject {
    Q_OBJECT

    static void open(WindowLab& lab)
    {
        lab.bench().files()->open(POSTROOM_SOURCE_DIR "/resources/scenarios/09-retry-dead-letter-graveyard.postroom.json");
        QTest::qWait(50);
    }

private slots:
    void aPresentationShowsTheCanvasTimeAndTheNotes()
    {
        WindowLab lab;
        open(lab);
        lab.key(Qt::Key_F11);
        QTRY_VERIFY(lab.find("presenterBar"));
        QVERIFY(lab.find("stage") && lab.find("playButton") && lab.find("timeline") && lab.find("caption"));
        QVERIFY(!lab.find("fileMenu") && !lab.find("part:queue") && !lab.find("tabs") && !lab.find("scenarioPanel"));
        QVERIFY(Theme::shared().scale() >= 1.4);
        const auto caption = [&] { return lab.find("notes")->property("text").toString(); };
        const QString first = caption();
        QVERIFY(!first.isEmpty());
        lab.key(Qt::Key_PageDown);
        QTRY_VERIFY(caption() != first);
        lab.key(Qt::Key_PageUp);
        QTRY_COMPARE(caption(), first);
        lab.key(Qt::Key_Escape);
        QTRY_VERIFY(lab.find("fileMenu"));
        QCOMPARE(Theme::shared().scale(), 1.0);
    }

    void theRingFollowsTheMouseAndLConnectsOnlyOutside()
    {
        WindowLab lab;
        open(lab);
        lab.key(Qt::Key_F11);
        QTRY_VERIFY(lab.find("presenterBar"));
        lab.key(Qt::Key_L);
        QTest::mouseMove(&lab.window(), QPoint(300, 200));
        QTRY_VERIFY(lab.find("laser"));
        QTRY_COMPARE(lab.middleOf("laser"), QPoint(300, 200));
        lab.key(Qt::Key_L);
        QTRY_VERIFY(!lab.find("laser"));
        lab.key(Qt::Key_F11);
        QTRY_VERIFY(lab.find("fileMenu"));
    }

    void theChosenColoursSizesAndMotionAreKept()
    {
        WindowLab lab({1280, 800}, [] {
            openSettings()->setValue("view/theme", "high-contrast-dark");
            openSettings()->setValue("view/textPercent", 125);
            openSettings()->setValue("view/reducedMotion", true);
        });
        QCOMPARE(Theme::shared().look(), Look::ContrastDark);
        QCOMPARE(Theme::shared().scale(), 1.25);
        QCOMPARE(Theme::shared().durationNormal(), 0);
        lab.key(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(Theme::shared().look(), Look::ContrastLight);
        QCOMPARE(openSettings()->value("view/theme").toString(), "high-contrast");
    }

    void theViewMenuChoosesThem()
    {
        WindowLab lab;
        lab.click("viewMenu");
        lab.click("reducedMotionItem");
        QVERIFY(lab.preferences().isReducedMotion());
        QCOMPARE(Theme::shared().durationFast(), 0);
        lab.click("viewMenu");
        lab.click("crowdsItem");
        QVERIFY(!lab.preferences().drawsCrowds());
        QVERIFY(!lab.find("stage")->property("crowds").toBool());
        lab.click("viewMenu");
        lab.key(Qt::Key_Down);
        lab.key(Qt::Key_Right);
        QTRY_VERIFY(lab.find("theme:high-contrast"));
        lab.click("theme:high-contrast");
        QCOMPARE(Theme::shared().look(), Look::ContrastLight);
        QCOMPARE(lab.preferences().theme(), "high-contrast");
    }

    void aWrongThemeInTheSettingsIsTheSystems()
    {
        WindowLab lab({1280, 800}, [] { openSettings()->setValue("view/theme", "midnight"); });
        QCOMPARE(lab.preferences().theme(), "system");
    }
};

POSTROOM_TEST(PresentingTest)
#include "PresentingTest.moc"
