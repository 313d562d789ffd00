#include "tests/helpers/Suite.h"
#include "tests/helpers/app/WindowLab.h"

using namespace postroom;

/// What hands on the canvas see and hear.
class CanvasHandsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<WindowLab> m_lab;
    Workbench& bench() { return m_lab->bench(); }
    QQuickItem* stage() { return m_lab->find("stage"); }

private slots:
    void init()
    {
        m_lab = std::make_unique<WindowLab>();
        bench().addPart("producer", "", 150, 200);
        bench().addPart("queue", "", 400, 200);
        bench().links()->make("producer:producer-1", "queue:queue-1", "", "");
        m_lab->find("part:producer")->forceActiveFocus();
        QMetaObject::invokeMethod(stage(), "fit");
        QTest::qWait(20);
    }

    void theMessageThatIsReadIsMarkedInsteadOfTheSelection()
    {
        bench().runFor(5);
        bench().setSelected("queue:queue-1");
        QCOMPARE(stage()->property("selected").toString(), QString("queue:queue-1"));
        bench().showMessage(1);
        QCOMPARE(stage()->property("selected").toString(), QString());
        QCOMPARE(stage()->property("markedMessage").toDouble(), 1.0);
        bench().card()->close();
        QCOMPARE(stage()->property("selected").toString(), QString("queue:queue-1"));
        QCOMPARE(stage()->property("markedMessage").toDouble(), 0.0);
    }
};

POSTROOM_TEST(CanvasHandsTest)
#include "CanvasHandsTest.moc"
