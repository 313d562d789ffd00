#include "tests/helpers/Suite.h"
#include "tests/helpers/app/WindowLab.h"

using namespace postroom;

/// Adding and renaming on the canvas itself.
class CanvasEditTest : public QObject {
    Q_OBJECT

    std::unique_ptr<WindowLab> m_lab;
    Workbench& bench() { return m_lab->bench(); }
    const Scenario& scenario() { return bench().document().scenario(); }
    void type(const char* text)
    {
        for (; *text; ++text)
            QTest::keyClick(&m_lab->window(), *text);
    }
    QString trouble() { return m_lab->find("renameTrouble") ? m_lab->find("renameTrouble")->property("text").toString() : QString(); }
    /// Pulls a line from a node to an empty place to its right.
    void pullIntoNothing(const QString& node)
    {
        const QPoint from = m_lab->middleOf("port:" + node);
        m_lab->drag(from, from + QPoint(120, 90));
    }

private slots:
    void init()
    {
        m_lab = std::make_unique<WindowLab>();
        bench().addPart("producer", "", 100, 100);
        bench().addPart("exchange", "topic", 100, 300);
        bench().setSelected({});
        QMetaObject::invokeMethod(m_lab->find("stage"), "fit");
        QTest::qWait(20);
    }

    void aLineLetGoOverNothingOffersWhatCouldStandThere()
    {
        pullIntoNothing("producer:producer-1");
        QVERIFY(m_lab->find("quickAddList"));
        QVERIFY(m_lab->find("quickAdd:queue") && m_lab->find("quickAdd:fanout") && !m_lab->find("quickAdd:consumer"));
        m_lab->key(Qt::Key_Return);
        QCOMPARE(scenario().producers[0].routingKeys, std::vector<std::string>{"queue-1"});
        QCOMPARE(bench().selected(), QString("queue:queue-1"));
        QCOMPARE(bench().undoLabel(), QString("Add queue-1 with a line"));
        bench().undo();
        QVERIFY(scenario().queues.empty() && scenario().producers[0].routingKeys.empty());
    }

    void theNewPartCoversNoOther()
    {
        bench().addPart("queue", "", 350, 110);
        QCOMPARE(bench().links()->makeNew("producer:producer-1", "queue", "", 340, 100, "", ""), QString());
        const NodeModel* nodes = bench().nodes();
        QVERIFY(!nodes->rectOf("queue:queue-1").intersects(nodes->rectOf("queue:queue-2")));
    }

    void theListIsUsedWithTheKeyboardAndEscapeLeavesNothing()
    {
        pullIntoNothing("producer:producer-1");
        m_lab->key(Qt::Key_Down);
        m_lab->key(Qt::Key_Down);
        m_lab->key(Qt::Key_Return);
        QCOMPARE(scenario().exchanges.back().type, std::string("fanout"));
        QCOMPARE(scenario().producers[0].exchange, scenario().exchanges.back().name);
        bench().undo();
        pullIntoNothing("producer:producer-1");
        m_lab->key(Qt::Key_Escape);
        QTRY_VERIFY(!m_lab->find("quickAddList"));
        QCOMPARE(m_lab->find("stage")->property("draftFrom").toString(), QString());
        QCOMPARE(bench().nodes()->count(), 2);
    }

    void aNewQueueOfATopicExchangeAsksForItsPattern()
    {
        pullIntoNothing("exchange:exchange-1");
        m_lab->click("quickAdd:queue");
        QTRY_VERIFY(m_lab->find("bindingKey"));
        QCOMPARE(bench().nodes()->count(), 2);
        m_lab->find("bindingKey")->forceActiveFocus();
        type("logs.#");
        m_lab->click("bindButton");
        QCOMPARE(scenario().bindings.size(), std::size_t(1));
        QCOMPARE(scenario().bindings[0].routingKey, std::string("logs.#"));
        QCOMPARE(scenario().bindings[0].destination, std::string("queue-1"));
        bench().undo();
        QVERIFY(scenario().queues.empty() && scenario().bindings.empty());
    }

    void aDoubleClickRenamesOnTheSpot()
    {
        QTest::mouseDClick(&m_lab->window(), Qt::LeftButton, {}, m_lab->middleOf("node:producer:producer-1"));
        QTest::qWait(20);
        QVERIFY(m_lab->find("renameField"));
        type("till");
        m_lab->key(Qt::Key_Return);
        QCOMPARE(scenario().producers[0].name, std::string("till"));
        QVERIFY(!m_lab->find("renameField"));
        QCOMPARE(bench().selected(), QString("producer:till"));
        QCOMPARE(m_lab->window().activeFocusItem(), m_lab->find("node:producer:till"));
    }

    void aNameThatCannotBeIsRefusedInTheSameWords()
    {
        bench().addPart("consumer", "", 400, 200);
        bench().setSelected("producer:producer-1");
        m_lab->find("node:producer:producer-1")->forceActiveFocus();
        m_lab->key(Qt::Key_F2);
        type("worker-1");
        m_lab->key(Qt::Key_Return);
        QCOMPARE(trouble(), QString("There is already a producer or consumer called 'worker-1'."));
        QVERIFY(m_lab->find("renameField"));
        m_lab->key(Qt::Key_Escape);
        QVERIFY(!m_lab->find("renameField"));
        QCOMPARE(scenario().producers[0].name, std::string("producer-1"));
        QCOMPARE(bench().selected(), QString("producer:producer-1"));
    }

    void renamingANodeThatIsNotSelectedLeavesTheSelectionAlone()
    {
        bench().setSelected("exchange:exchange-1");
        QCOMPARE(bench().renameNode("producer:producer-1", "till"), QString());
        QCOMPARE(bench().selected(), QString("exchange:exchange-1"));
        QCOMPARE(bench().inspector()->name(), QString("exchange-1"));
        QCOMPARE(bench().renameNode("exchange:amq.topic", "mine"), QString("amq.topic is not part of the scenario, so it cannot be renamed here."));
    }
};

POSTROOM_TEST(CanvasEditTest)
#include "CanvasEditTest.moc"
