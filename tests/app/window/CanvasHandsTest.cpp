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

    void whyALineCannotEndHereIsSaidWhileItIsPulled()
    {
        const QPoint from = m_lab->middleOf("port:queue:queue-1");
        const QPoint to = m_lab->middleOf("node:producer:producer-1");
        QTest::mouseMove(&m_lab->window(), from);
        QTest::mousePress(&m_lab->window(), Qt::LeftButton, {}, from);
        QTest::mouseMove(&m_lab->window(), (from + to) / 2, 5);
        QVERIFY(!m_lab->find("draftReason"));
        QTest::mouseMove(&m_lab->window(), to, 5);
        QVERIFY(m_lab->find("draftReason"));
        QVERIFY(m_lab->find("draftReason")->property("text").toString().contains("only sends"));
        QTest::mouseRelease(&m_lab->window(), Qt::LeftButton, {}, from);
        QVERIFY(!m_lab->find("draftReason"));
    }

    // Programs that connect later are fitted into the view, unless a person has chosen one.
    void aClickOnTheEmptyCanvasChoosesNoView()
    {
        WindowLab lab;
        const QQuickItem* stage = lab.find("stage");
        const QPoint corner = stage->mapToScene({stage->width() * 0.9, stage->height() * 0.2}).toPoint();
        QTest::mouseClick(&lab.window(), Qt::LeftButton, {}, corner);
        QVERIFY(!stage->property("chosen").toBool());
        lab.bench().addPart("queue", "", 100, 100);
        QTest::mouseClick(&lab.window(), Qt::LeftButton, {}, corner);
        QVERIFY(!stage->property("chosen").toBool()); // nor there: it only selects nothing
        QTest::mousePress(&lab.window(), Qt::MiddleButton, {}, corner);
        QTest::mouseMove(&lab.window(), corner + QPoint(-30, 20), 5);
        QTest::mouseRelease(&lab.window(), Qt::MiddleButton, {}, corner + QPoint(-30, 20));
        QVERIFY(stage->property("chosen").toBool());
    }

    void whatToConnectToIsFoundByLetters()
    {
        bench().addPart("exchange", "direct", 300, 400);
        bench().addPart("consumer", "", 500, 400);
        m_lab->find("node:queue:queue-1")->forceActiveFocus();
        m_lab->key(Qt::Key_L);
        QTRY_VERIFY(m_lab->find("targetField"));
        QTest::keyClick(&m_lab->window(), 'w');
        QTest::keyClick(&m_lab->window(), 'o');
        m_lab->key(Qt::Key_Return);
        QTRY_VERIFY(!m_lab->find("targetField"));
        QCOMPARE(bench().document().scenario().consumers.at(0).queue, std::string("queue-1"));
        // What is wanted most comes first, and says what it is.
        const QVariantMap first = bench().links()->targets("queue:queue-1").value(0).toMap();
        QCOMPARE(first["title"].toString() + ": " + first["meaning"].toString(), QString("worker-1: consumer, takes messages from it"));
    }

    void aMessageUnderTheHandleCanBeClicked()
    {
        const QPoint handle = m_lab->middleOf("port:producer:producer-1");
        QTest::mouseMove(&m_lab->window(), handle);
        QTest::mouseClick(&m_lab->window(), Qt::LeftButton, {}, handle);
        QTRY_VERIFY(m_lab->find("targets")); // as with L: what shall it be connected to?
        m_lab->key(Qt::Key_Escape);
        QTRY_VERIFY(!m_lab->find("targets"));
        while (bench().scene().flights().empty())
            bench().step();
        QTest::mouseClick(&m_lab->window(), Qt::LeftButton, {}, handle);
        QVERIFY(bench().card()->isOpen());
        QVERIFY(!m_lab->find("targets"));
    }

    void holdingSpaceMovesTheCanvasAndATapPlays()
    {
        const Place place = bench().layout().at({NodeKind::Queue, "queue-1"});
        const double pan = stage()->property("panX").toDouble();
        const QPoint from = m_lab->middleOf("node:queue:queue-1");
        m_lab->find("node:queue:queue-1")->forceActiveFocus();
        QTest::keyPress(&m_lab->window(), Qt::Key_Space);
        m_lab->drag(from, from + QPoint(60, 0));
        QVERIFY(!bench().clock()->isPlaying());
        QTest::keyRelease(&m_lab->window(), Qt::Key_Space);
        QVERIFY(!bench().clock()->isPlaying());
        QCOMPARE(stage()->property("panX").toDouble(), pan + 60);
        QCOMPARE(bench().layout().at({NodeKind::Queue, "queue-1"}), place);

        m_lab->key(Qt::Key_Space);
        QVERIFY(bench().clock()->isPlaying());
        m_lab->key(Qt::Key_Space);
        QVERIFY(!bench().clock()->isPlaying());
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

    void troubleWithAFileIsForgottenWhenItIsOver()
    {
        QTemporaryDir folder;
        QVERIFY(!bench().files()->saveAs(folder.filePath("no/such/work.postroom.json")));
        QVERIFY(m_lab->find("toast"));
        QVERIFY(bench().files()->saveAs(folder.filePath("work.postroom.json")));
        QVERIFY(m_lab->find("toast")->property("sentence").toString().startsWith("Saved"));
        m_lab->click("dismiss");
        QVERIFY(!m_lab->find("toast"));
        QVERIFY(!bench().files()->open(folder.filePath("nothing.json")));
        QVERIFY(m_lab->find("toast"));
        bench().files()->startNew();
        QTRY_VERIFY(!m_lab->find("toast"));
    }
};

POSTROOM_TEST(CanvasHandsTest)
#include "CanvasHandsTest.moc"
