#include "app/Theme.h"
#include "tests/helpers/Suite.h"
#include "tests/helpers/app/WindowLab.h"

using namespace postroom;

/// Arranging nodes on request.
class ArrangeTest : public QObject {
    Q_OBJECT

    std::unique_ptr<WindowLab> m_lab;
    Workbench& bench() { return m_lab->bench(); }
    Place place(const char* ref) { return bench().layout().at(*parseNodeRef(ref)); }
    Place saved(const char* ref) { return bench().document().scenario().layout.at(*parseNodeRef(ref)); }

private slots:
    void init()
    {
        m_lab = std::make_unique<WindowLab>();
        // In the wrong order, and one upon the other.
        bench().addPart("queue", "", 100, 100);
        bench().addPart("consumer", "", 120, 110);
        bench().addPart("producer", "", 600, 120);
        bench().links()->make("producer:producer-1", "queue:queue-1", "", "");
        bench().links()->make("queue:queue-1", "consumer:worker-1", "", "");
        bench().setSelected({});
        m_lab->find("part:producer")->forceActiveFocus();
        QMetaObject::invokeMethod(m_lab->find("stage"), "fit");
        QTest::qWait(20);
    }
    void cleanup() { Theme::shared().setReducedMotion(false); }

    void nodesGlideToWhereMessagesFlow()
    {
        const Place before = place("queue:queue-1");
        m_lab->key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(saved("producer:producer-1").x < saved("queue:queue-1").x);
        QVERIFY(saved("queue:queue-1").x < saved("consumer:worker-1").x);
        QCOMPARE(bench().undoLabel(), QString("Arrange all nodes"));
        QTRY_COMPARE(place("queue:queue-1"), saved("queue:queue-1"));
        QTRY_COMPARE(place("consumer:worker-1"), saved("consumer:worker-1"));
        m_lab->key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(place("queue:queue-1"), before);
        QTest::qWait(250); // no glide goes on
        QCOMPARE(place("queue:queue-1"), before);
    }

    void groupsGoAlongWithWhatStandsInThem()
    {
        AnnotationModel& drawn = *bench().annotationModel();
        drawn.add("group", 110, 105, 300, 200); // around the queue and its consumer
        drawn.add("note", 900, 500);
        const AnnotationModel::Annotations before = drawn.shown();
        bench().arranger()->arrange();
        const Annotation group = drawn.shown().at(0);
        const QRectF frame(group.x, group.y, group.width, group.height);
        for (const char* ref : {"queue:queue-1", "consumer:worker-1"}) {
            QTRY_COMPARE(place(ref), saved(ref));
            QVERIFY(frame.contains(bench().nodes()->rectOf(ref)));
        }
        QVERIFY(!frame.intersects(bench().nodes()->rectOf("producer:producer-1")));
        QCOMPARE(drawn.shown().at(1), before.at(1)); // a note stays
        bench().undo(); // one act
        QCOMPARE(drawn.shown(), before);
        QCOMPARE(bench().undoLabel(), QString("Add a note"));
        bench().redo();
        QCOMPARE(drawn.shown().at(0), group);
    }

    void theyAreShownOnTheirWay()
    {
        const Place before = place("queue:queue-1");
        bench().arranger()->arrange();
        QCOMPARE(place("queue:queue-1"), before);
        QVERIFY(!(saved("queue:queue-1") == before));
        bench().undo();
        QCOMPARE(place("queue:queue-1"), before);
    }

    void withoutMotionTheyAreThereAtOnce()
    {
        Theme::shared().setReducedMotion(true);
        bench().arranger()->arrange();
        QCOMPARE(place("queue:queue-1"), saved("queue:queue-1"));
        QVERIFY(place("producer:producer-1").x < place("queue:queue-1").x);
    }

    void whatIsLockedStaysAndTheRestGoesAroundIt()
    {
        bench().setSelected("queue:queue-1");
        bench().arranger()->setLocked(true);
        bench().setSelected({});
        const Place before = place("queue:queue-1");
        bench().arranger()->arrange();
        QCOMPARE(saved("queue:queue-1"), before);
        QVERIFY(saved("producer:producer-1").x < before.x);
        QVERIFY(saved("consumer:worker-1").x > before.x);
    }

    void onlyWhatIsSelectedIsArranged()
    {
        const Place producer = place("producer:producer-1");
        bench().setSelection({"queue:queue-1", "consumer:worker-1"});
        QTest::qWait(20);
        m_lab->click("arrangeGroup");
        QCOMPARE(saved("producer:producer-1"), producer);
        QVERIFY(saved("queue:queue-1").x < saved("consumer:worker-1").x);
        QCOMPARE(bench().undoLabel(), QString("Arrange 1 queue, 1 consumer"));
    }

    void theSecondTimeThereIsNothingToDo()
    {
        bench().arranger()->arrange();
        QTest::qWait(20);
        bench().arranger()->arrange();
        QVERIFY(m_lab->find("toast"));
        QVERIFY(m_lab->find("toast")->property("sentence").toString().contains("arranged already"));
        bench().undo();
        QCOMPARE(place("queue:queue-1").x, 100.0);
    }
};

POSTROOM_TEST(ArrangeTest)
#include "ArrangeTest.moc"
