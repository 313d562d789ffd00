#include "tests/helpers/Suite.h"
#include "tests/helpers/app/WindowLab.h"

using namespace postroom;

/// The side panel while several nodes are selected.
class GroupPanelTest : public QObject {
    Q_OBJECT

    std::unique_ptr<WindowLab> m_lab;
    Workbench& bench() { return m_lab->bench(); }
    const Scenario& scenario() { return bench().document().scenario(); }
    Place place(const char* ref) { return bench().layout().at(*parseNodeRef(ref)); }
    QString words() { return m_lab->find("groupWords")->property("text").toString(); }

private slots:
    void init()
    {
        m_lab = std::make_unique<WindowLab>();
        bench().addPart("consumer", "", 100, 100);
        bench().addPart("consumer", "", 300, 250);
        bench().addPart("consumer", "", 160, 600);
        bench().addPart("queue", "", 500, 330);
        bench().selectAll();
        QTest::qWait(20);
    }

    void itSaysWhatIsSelectedAndNarrowsItToAKind()
    {
        QCOMPARE(words(), QString("1 queue, 3 consumers"));
        QVERIFY(!m_lab->find("field:work"));
        m_lab->click("only:consumer");
        QCOMPARE(words(), QString("3 consumers"));
        QVERIFY(m_lab->find("field:work"));
        QVERIFY(!m_lab->find("field:name"));
    }

    void oneValueIsSetInAllOfThem()
    {
        m_lab->click("only:consumer");
        m_lab->typeInto("work", "3s");
        for (const ConsumerSpec& consumer : scenario().consumers)
            QVERIFY(consumer.work == Duration::seconds(3));
        QCOMPARE(bench().undoLabel(), QString("Set work of 3 consumers to 3s"));
        bench().undo();
        QVERIFY(!(scenario().consumers[0].work == Duration::seconds(3)) && scenario().consumers[0].work == scenario().consumers[2].work);
    }

    void differentValuesAreShownAsVariousAndStayUnlessOneIsGiven()
    {
        bench().setSelected("consumer:worker-2");
        QTest::qWait(20);
        m_lab->typeInto("work", "7s");
        bench().selectAll();
        bench().selectOnly("consumer");
        QTest::qWait(20);
        QQuickItem* field = m_lab->find("field:work");
        QCOMPARE(field->property("text").toString(), QString());
        QCOMPARE(field->property("placeholderText").toString(), QString("various"));
        field->forceActiveFocus();
        m_lab->key(Qt::Key_Return);
        m_lab->key(Qt::Key_Tab);
        QVERIFY(scenario().consumers[1].work == Duration::seconds(7));
        m_lab->typeInto("work", "soon");
        QVERIFY(m_lab->find("rowHint")->property("text").toString().startsWith("! Work"));
        QVERIFY(scenario().consumers[1].work == Duration::seconds(7));
        m_lab->typeInto("work", "2s");
        QVERIFY(scenario().consumers[0].work == Duration::seconds(2) && scenario().consumers[1].work == Duration::seconds(2));
    }

    void theButtonsLineThemUp()
    {
        m_lab->click("only:consumer");
        m_lab->click("align:left");
        QCOMPARE(place("consumer:worker-2").x, 100.0);
        QCOMPARE(place("consumer:worker-3").x, 100.0);
        m_lab->click("spread:down");
        QCOMPARE(place("consumer:worker-2").y, 350.0);
        QCOMPARE(bench().undoLabel(), QString("Distribute 3 consumers"));
        bench().undo();
        bench().undo();
        QCOMPARE(place("consumer:worker-2"), (Place{300, 250}));
    }

    void theButtonsLockDuplicateAndDelete()
    {
        m_lab->click("only:consumer");
        m_lab->click("lockGroup");
        QVERIFY(place("consumer:worker-3").locked);
        m_lab->click("lockGroup");
        QVERIFY(!place("consumer:worker-3").locked);
        m_lab->click("duplicateGroup");
        QCOMPARE(bench().nodes()->count(), 7);
        m_lab->click("deleteGroup");
        QCOMPARE(bench().nodes()->count(), 4);
    }
};

POSTROOM_TEST(GroupPanelTest)
#include "GroupPanelTest.moc"
