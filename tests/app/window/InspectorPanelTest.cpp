#include "tests/helpers/Suite.h"
#include "tests/helpers/app/WindowLab.h"

using namespace postroom;

/// The side panel with a person's hands.
class InspectorPanelTest : public QObject {
    Q_OBJECT

    std::unique_ptr<WindowLab> m_lab;
    Workbench& bench() { return m_lab->bench(); }
    double topOf(const QString& name) const { return m_lab->find(name)->mapToScene({0, 0}).y(); }
    QString hint() const { return m_lab->find("rowHint")->property("text").toString(); }

private slots:
    void init()
    {
        m_lab = std::make_unique<WindowLab>();
        bench().addPart("producer", "", 150, 200);
        bench().addPart("queue", "", 400, 200);
        bench().addPart("consumer", "", 650, 200);
        bench().links()->make("producer:producer-1", "queue:queue-1", "", "");
        bench().links()->make("queue:queue-1", "consumer:worker-1", "", "");
        bench().setSelected("consumer:worker-1");
        QTest::qWait(20);
    }

    void keysInAFieldStayThere_data()
    {
        QTest::addColumn<QString>("field");
        QTest::newRow("a choice") << "field:ack";
        QTest::newRow("a text with names to choose") << "field:queue";
        QTest::newRow("a text") << "field:crash_at";
    }

    void keysInAFieldStayThere()
    {
        QFETCH(QString, field);
        const auto steps = bench().run().simulation().steps();
        const double zoom = m_lab->find("stage")->property("zoom").toDouble();
        m_lab->find(field)->forceActiveFocus(Qt::TabFocusReason);
        for (const Qt::Key key : {Qt::Key_S, Qt::Key_F, Qt::Key_Period, Qt::Key_Plus, Qt::Key_End, Qt::Key_Right, Qt::Key_Delete})
            m_lab->key(key);
        QCOMPARE(bench().run().simulation().steps(), steps);
        QVERIFY(!bench().clock()->isPlaying());
        QCOMPARE(m_lab->find("stage")->property("zoom").toDouble(), zoom);
        QCOMPARE(bench().nodes()->count(), 3);
    }

    void noRowMovesWhenAHintOrAMistakeIsShown()
    {
        m_lab->find("part:producer")->forceActiveFocus();
        const double before = topOf("field:priority");
        m_lab->find("field:work")->forceActiveFocus();
        QTest::qWait(20);
        QVERIFY2(hint().contains("How long it works"), qPrintable(hint()));
        QCOMPARE(topOf("field:priority"), before);
        m_lab->typeInto("work", "soon");
        QVERIFY2(hint().startsWith("! Work"), qPrintable(hint()));
        QCOMPARE(topOf("field:priority"), before);
    }

    void aRowThatTheKeyboardReachesComesIntoSight()
    {
        QQuickItem* panel = m_lab->find("inspector");
        m_lab->find("field:restart_after")->forceActiveFocus(Qt::TabFocusReason);
        const double top = m_lab->find("field:restart_after")->mapToItem(panel, {0, 0}).y();
        QVERIFY2(top >= 0 && top + 30 <= panel->height(), qPrintable(QString::number(top)));
        m_lab->find("field:name")->forceActiveFocus(Qt::BacktabFocusReason);
        QVERIFY(m_lab->find("field:name")->mapToItem(panel, {0, 0}).y() >= 0);
    }

    void tabGoesThroughAllFieldsAndEachComesIntoSight()
    {
        for (const QString node : {"consumer:worker-1", "producer:producer-1"}) {
            bench().setSelected(node);
            QTest::qWait(20);
            QQuickItem* panel = m_lab->find("inspector");
            m_lab->find("field:name")->forceActiveFocus(Qt::TabFocusReason);
            for (int row = 1; row < bench().inspector()->count(); ++row) {
                m_lab->key(Qt::Key_Tab);
                const QQuickItem* field = m_lab->window().activeFocusItem();
                const QString name = bench().inspector()->data(bench().inspector()->index(row), InspectorModel::NameRole).toString();
                QCOMPARE(field->objectName(), "field:" + name);
                const double top = field->mapToItem(panel, {0, 0}).y();
                QVERIFY2(top >= 0 && top + field->height() <= panel->height(), qPrintable(node + " " + name));
            }
        }
    }

    void whyAValueWasNotTakenStaysInSightAsLongAsTheValue()
    {
        m_lab->typeInto("work", "soon");
        m_lab->find("field:priority")->forceActiveFocus(Qt::TabFocusReason);
        QTest::qWait(20);
        QVERIFY2(hint().startsWith("Priority"), qPrintable(hint()));
        QVERIFY(m_lab->find("rowTrouble"));
        QVERIFY(m_lab->find("rowTrouble")->property("text").toString().contains("soon"));
        m_lab->typeInto("work", "2s");
        QTest::qWait(20);
        QVERIFY(!m_lab->find("rowTrouble"));
    }

    void theSettingsAreThereFromTheStartAndOfTheFileThatIsOpen()
    {
        m_lab = std::make_unique<WindowLab>();
        QVERIFY(m_lab->find("field:title"));
        Scenario other;
        other.title = "Another shop";
        bench().open(Document(other, QString(), QByteArray()));
        QTest::qWait(20);
        QCOMPARE(m_lab->find("field:title")->property("text").toString(), QString("Another shop"));
    }

    void escapeGivesUpWhatWasTypedAndItsMistake()
    {
        m_lab->typeInto("work", "soon");
        QVERIFY(m_lab->find("field:work")->property("wrong").toBool());
        m_lab->key(Qt::Key_Escape);
        QVERIFY(!m_lab->find("field:work")->property("wrong").toBool());
        QCOMPARE(m_lab->find("field:work")->property("text").toString(), QString("1s"));
        QVERIFY(!hint().startsWith("!"));
        QCOMPARE(bench().selected(), QString("consumer:worker-1"));
        // The field goes on to show what is true.
        m_lab->typeInto("work", "2s");
        bench().undo();
        QCOMPARE(m_lab->find("field:work")->property("text").toString(), QString("1s"));
    }

    void aRenamedNodeStaysSelectedInTheSamePanelAndKeepsItsCounts()
    {
        bench().runFor(6);
        const auto handled = bench().scene().consumers().begin()->second.handled;
        QVERIFY(handled > 0);
        const QQuickItem* field = m_lab->find("field:work");
        m_lab->typeInto("name", "ada");
        QCOMPARE(bench().selected(), QString("consumer:ada"));
        QCOMPARE(bench().inspector()->name(), QString("ada"));
        QCOMPARE(m_lab->find("field:work"), field);
        QCOMPARE(bench().scene().consumers().begin()->second.handled, handled);
        bench().undo();
        QCOMPARE(bench().scene().consumers().begin()->second.spec->name, std::string("worker-1"));
        QCOMPARE(bench().scene().consumers().begin()->second.handled, handled);
    }
};

POSTROOM_TEST(InspectorPanelTest)
#include "InspectorPanelTest.moc"
