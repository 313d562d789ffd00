#include "tests/helpers/Suite.h"
#include "tests/helpers/app/WindowLab.h"

/// The panel at the bottom: tabs, and one page at a time.
class BottomPanelTest : public QObject {
    Q_OBJECT
private slots:
    void ctrlLFoldsTheLogAndBringsItBack()
    {
        WindowLab lab;
        const double open = lab.find("log")->height();
        QVERIFY(open > 100);
        lab.key(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(!lab.find("log"));
        QVERIFY2(!lab.find("logFilter"), "the tools of a page that is folded away can still be reached");
        lab.click("tab:log");
        QVERIFY2(lab.find("log"), "a click on a tab opens the panel");
        lab.click("panelFold");
        QVERIFY(!lab.find("log"));
        lab.click("panelFold");
        QCOMPARE(lab.find("log")->height(), open);
    }

    void theUpperEdgeCanBePulledAndHasKeys()
    {
        WindowLab lab;
        const double before = lab.find("log")->height();
        const QPoint grip = lab.middleOf("panelGrip");
        lab.drag(grip, grip - QPoint(0, 100));
        QTRY_COMPARE(lab.find("log")->height(), before + 100);
        lab.find("panelGrip")->forceActiveFocus();
        lab.key(Qt::Key_Down);
        QTRY_COMPARE(lab.find("log")->height(), before + 80);
        lab.key(Qt::Key_Home);
        QTRY_COMPARE(lab.find("log")->height(), before);
    }
};

POSTROOM_TEST(BottomPanelTest)
#include "BottomPanelTest.moc"
