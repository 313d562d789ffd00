#include "tests/helpers/Suite.h"
#include "tests/helpers/app/WindowLab.h"

#include <QSignalSpy>
#include <QTouchEvent>

using namespace postroom;

/// Several nodes at once: selecting, moving, locking and deleting them by hand.
class SelectionTest : public QObject {
    Q_OBJECT

    std::unique_ptr<WindowLab> m_lab;
    Workbench& bench() { return m_lab->bench(); }
    QQuickItem* stage() { return m_lab->find("stage"); }
    Place place(const char* ref) { return bench().layout().at(*parseNodeRef(ref)); }
    double zoom() { return stage()->property("zoom").toDouble(); }
    void clickWith(Qt::KeyboardModifiers modifiers, const QString& name)
    {
        QTest::mouseClick(&m_lab->window(), Qt::LeftButton, modifiers, m_lab->middleOf(name));
        QTest::qWait(20);
    }
    /// A point of the window over a place of the scene.
    QPoint over(double x, double y)
    {
        const QPointF pan(stage()->property("panX").toDouble(), stage()->property("panY").toDouble());
        const QPointF at = pan + QPointF(x, y) * zoom();
        return m_lab->scenePoint(at.x(), at.y());
    }
    static QPointingDevice* finger()
    {
        static QPointingDevice* device = QTest::createTouchDevice();
        return device;
    }
    QString undoLabel() { return bench().undoLabel(); }

private slots:
    void init()
    {
        m_lab = std::make_unique<WindowLab>();
        bench().addPart("queue", "", 300, 100);
        bench().addPart("queue", "", 300, 300);
        bench().addPart("consumer", "", 640, 187);
        bench().setSelected({});
        QMetaObject::invokeMethod(stage(), "fit");
        QTest::qWait(20);
    }

    void shiftAndClickGathersNodes()
    {
        m_lab->click("node:queue:queue-1");
        clickWith(Qt::ShiftModifier, "node:consumer:worker-1");
        QCOMPARE(bench().selection(), (QStringList{"queue:queue-1", "consumer:worker-1"}));
        QCOMPARE(bench().selected(), QString());
        QCOMPARE(stage()->property("selection").toStringList().size(), 2);
        clickWith(Qt::ControlModifier, "node:queue:queue-1");
        QCOMPARE(bench().selected(), QString("consumer:worker-1"));
        m_lab->key(Qt::Key_Escape);
        QVERIFY(bench().selection().isEmpty());
    }

    void aDragOnTheEmptyCanvasSelectsWhatIsInItsRectangle()
    {
        const double pan = stage()->property("panX").toDouble();
        m_lab->drag(over(150, 30), over(330, 310));
        QCOMPARE(bench().selection(), (QStringList{"queue:queue-1", "queue:queue-2"}));
        QCOMPARE(stage()->property("panX").toDouble(), pan);
        QVERIFY(!m_lab->find("selectionBox"));
        m_lab->key(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(bench().selection().size(), 3);
        m_lab->click("canvasMouse"); // nothing lies in the middle
        QVERIFY(bench().selection().isEmpty());
    }

    void draggingOneOfThemMovesAllInOneStep()
    {
        const Place first = place("queue:queue-1");
        const Place second = place("queue:queue-2");
        const Place third = place("consumer:worker-1");
        bench().setSelection({"queue:queue-1", "queue:queue-2"});
        const QPoint from = m_lab->middleOf("node:queue:queue-1");
        m_lab->drag(from, from + QPoint(-37, 61));
        QCOMPARE(place("queue:queue-1").x - first.x, place("queue:queue-2").x - second.x);
        QCOMPARE(place("queue:queue-1").y - first.y, place("queue:queue-2").y - second.y);
        QVERIFY(place("queue:queue-1").x < first.x);
        QCOMPARE(place("consumer:worker-1"), third);
        QCOMPARE(bench().selection().size(), 2);
        QCOMPARE(undoLabel(), QString("Move 2 queues"));
        m_lab->key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(place("queue:queue-1"), first);
        QCOMPARE(place("queue:queue-2"), second);
        QCOMPARE(undoLabel(), QString("Add worker-1"));
    }

    void theArrowKeysMoveAllAndDeleteDeletesAll()
    {
        const Place first = place("queue:queue-1");
        m_lab->drag(over(150, 30), over(330, 310));
        m_lab->key(Qt::Key_Right);
        m_lab->key(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(place("queue:queue-1"), (Place{first.x + 10, first.y + 1}));
        QCOMPARE(bench().shown(), SimTime{}); // Right did not step the run
        m_lab->key(Qt::Key_Delete);
        QCOMPARE(bench().nodes()->count(), 1);
        QCOMPARE(undoLabel(), QString("Delete 2 queues"));
        m_lab->key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(bench().nodes()->count(), 3);
        QCOMPARE(place("queue:queue-1"), (Place{first.x + 10, first.y + 1}));
        m_lab->key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(place("queue:queue-1"), first);
    }

    void movesOfDifferentNodesAreStepsOfTheirOwn()
    {
        const Place first = place("queue:queue-1");
        bench().setSelection({"queue:queue-1", "consumer:worker-1"});
        bench().arranger()->nudge(10, 0);
        bench().setSelection({"queue:queue-2", "consumer:worker-1"});
        bench().arranger()->nudge(10, 0);
        bench().undo();
        QCOMPARE(place("queue:queue-1").x, first.x + 10);
    }

    void aDraggedNodeLinesUpUnlessAltIsHeld()
    {
        QQuickWindow* window = &m_lab->window();
        const QPoint from = m_lab->middleOf("node:queue:queue-2");
        const auto moveBy = [&](QPoint by, Qt::KeyboardModifiers modifiers) {
            QTest::mousePress(window, Qt::LeftButton, modifiers, from);
            for (int step = 1; step <= 4; ++step) {
                QMouseEvent move(QEvent::MouseMove, from + by * step / 4, window->mapToGlobal(from + by * step / 4), Qt::NoButton,
                                 Qt::LeftButton, modifiers);
                QCoreApplication::sendEvent(window, &move);
            }
            QTest::qWait(5);
        };
        moveBy({3, 30}, Qt::NoModifier);
        QVERIFY(m_lab->find("guide"));
        QTest::mouseRelease(window, Qt::LeftButton, {}, from + QPoint(3, 30));
        QVERIFY(!m_lab->find("guide"));
        QCOMPARE(place("queue:queue-2").x, place("queue:queue-1").x);
        bench().undo();
        moveBy({3, 30}, Qt::AltModifier);
        QVERIFY(!m_lab->find("guide"));
        QTest::mouseRelease(window, Qt::LeftButton, Qt::AltModifier, from + QPoint(3, 30));
        QVERIFY(place("queue:queue-2").x > place("queue:queue-1").x);
    }

    void escapeGivesADragUp()
    {
        const Place before = place("queue:queue-2");
        const QPoint from = m_lab->middleOf("node:queue:queue-2");
        QTest::mousePress(&m_lab->window(), Qt::LeftButton, {}, from);
        QTest::mouseMove(&m_lab->window(), from + QPoint(40, 40), 5);
        QVERIFY(place("queue:queue-2").x > before.x);
        m_lab->key(Qt::Key_Escape);
        QCOMPARE(place("queue:queue-2"), before);
        QTest::mouseRelease(&m_lab->window(), Qt::LeftButton, {}, from + QPoint(40, 40));
        QCOMPARE(place("queue:queue-2"), before);
        QCOMPARE(undoLabel(), QString("Add worker-1"));
    }

    void aLockedNodeStaysAsItIs()
    {
        m_lab->click("node:queue:queue-1");
        m_lab->key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(m_lab->find("lockSign:queue:queue-1"));
        const Place before = place("queue:queue-1");
        QVERIFY(before.locked);
        const QPoint from = m_lab->middleOf("node:queue:queue-1");
        m_lab->drag(from, from + QPoint(80, 0));
        m_lab->key(Qt::Key_Right);
        QCOMPARE(place("queue:queue-1"), before);
        QVERIFY(m_lab->find("toast"));
        m_lab->key(Qt::Key_A, Qt::ControlModifier);
        m_lab->key(Qt::Key_Delete);
        QCOMPARE(bench().nodes()->count(), 3);
        QCOMPARE(bench().renameNode("queue:queue-1", "other"), QString("queue-1 is locked. Unlock it to rename it."));

        bench().setSelected("queue:queue-1");
        QSignalSpy said(&bench(), &Workbench::said);
        m_lab->key(Qt::Key_F2);
        QVERIFY(!m_lab->find("renameField"));
        QCOMPARE(said.size(), 1);
        QCOMPARE(said[0][0].toString(), QString("queue-1 is locked. Unlock it to rename it."));
        bench().selectAll();

        // Among others it stays, and they move.
        const Place other = place("queue:queue-2");
        bench().arranger()->nudge(10, 0);
        QCOMPARE(place("queue:queue-1"), before);
        QCOMPARE(place("queue:queue-2").x, other.x + 10);
        bench().setSelected("queue:queue-1");
        m_lab->key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!m_lab->find("lockSign:queue:queue-1"));
        bench().removeSelected();
        QCOMPARE(bench().nodes()->count(), 2);
    }

    void aFingerMayMissAHandleALittle()
    {
        QQuickWindow* window = &m_lab->window();
        const QPoint node = m_lab->middleOf("node:queue:queue-1");
        const QPoint target = m_lab->middleOf("node:consumer:worker-1");
        QTest::touchEvent(window, finger()).press(1, node, window);
        QTest::touchEvent(window, finger()).release(1, node, window);
        QCOMPARE(bench().selected(), QString("queue:queue-1"));
        const QPoint beside = m_lab->middleOf("port:queue:queue-1") + QPoint(12, 19);
        QTest::touchEvent(window, finger()).press(1, beside, window);
        for (int step = 1; step <= 8; ++step)
            QTest::touchEvent(window, finger()).move(1, beside + (target - beside) * step / 8, window);
        QTest::touchEvent(window, finger()).release(1, target, window);
        QCOMPARE(bench().document().scenario().consumers[0].queue, std::string("queue-1"));
    }

    void oneFingerMovesTheCanvasAndTwoZoomIt()
    {
        QQuickWindow* window = &m_lab->window();
        const QPoint middle = m_lab->middleOf("canvasMouse");
        const double pan = stage()->property("panX").toDouble();
        QTest::touchEvent(window, finger()).press(1, middle, window);
        for (int step = 1; step <= 8; ++step)
            QTest::touchEvent(window, finger()).move(1, middle + QPoint(10 * step, 0), window);
        QTest::touchEvent(window, finger()).release(1, middle + QPoint(80, 0), window);
        QVERIFY(bench().selection().isEmpty());
        QCOMPARE(stage()->property("panX").toDouble(), pan + 80);

        const double before = zoom();
        const QPoint left = middle - QPoint(60, 0);
        const QPoint right = middle + QPoint(60, 0);
        QTest::touchEvent(window, finger()).press(1, left, window).press(2, right, window); // it takes a little way until it counts
        for (int step = 1; step <= 10; ++step)
            QTest::touchEvent(window, finger()).move(1, left - QPoint(6 * step, 0), window).move(2, right + QPoint(6 * step, 0), window);
        QTest::touchEvent(window, finger()).release(1, left - QPoint(60, 0), window).release(2, right + QPoint(60, 0), window);
        QVERIFY2(zoom() > before * 1.2, qPrintable(QString::number(zoom() / before)));
    }
};

POSTROOM_TEST(SelectionTest)
#include "SelectionTest.moc"
