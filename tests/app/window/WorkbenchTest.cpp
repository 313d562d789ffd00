#include "app/Workbench.h"

#include "core/scenario/ScenarioWriter.h"
#include "tests/helpers/Suite.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace postroom;

class WorkbenchTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Workbench> m_bench;
    const QueueView* queue(const std::string& name) const
    {
        const auto key = m_bench->scene().find({NodeKind::Queue, name});
        return key ? &m_bench->scene().queues().at(QueueId{key->id}) : nullptr;
    }
    std::string text() const { return writeScenario(m_bench->document().scenario()); }

private slots:
    void init()
    {
        m_bench = std::make_unique<Workbench>();
        m_bench->addPart("producer", "", 100, 100);
        m_bench->addPart("queue", "", 400, 100);
        m_bench->addPart("consumer", "", 700, 100);
        QCOMPARE(m_bench->links()->make("producer:producer-1", "queue:queue-1", "", ""), QString());
    }

    void editsReachTheRunWhileItRuns()
    {
        m_bench->runFor(10);
        QVERIFY(queue("queue-1")->ready.size() > 3);
        QCOMPARE(m_bench->links()->make("queue:queue-1", "consumer:worker-1", "", ""), QString());
        const auto waiting = queue("queue-1")->ready.size();
        m_bench->runFor(3);
        QVERIFY(queue("queue-1")->ready.size() < waiting + 3);
        QVERIFY(m_bench->shown() > SimTime{12'000'000});
    }

    void impossibleLinksAreExplained_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("word");
        QTest::newRow("queue to producer") << "queue:queue-1" << "producer:producer-1" << "only sends";
        QTest::newRow("consumer to queue") << "consumer:worker-1" << "queue:queue-1" << "Drag from the queue";
        QTest::newRow("producer to consumer") << "producer:producer-1" << "consumer:worker-1" << "does not know";
        QTest::newRow("to itself") << "queue:queue-1" << "queue:queue-1" << "two ends";
    }

    void impossibleLinksAreExplained()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, word);
        const std::string before = text();
        QVERIFY(m_bench->links()->plan(from, to).value("refusal").toString().contains(word));
        QVERIFY(m_bench->links()->make(from, to, "", "").contains(word));
        QCOMPARE(text(), before);
    }

    void whatTheBrokerRefusesLeavesTheDocumentAlone()
    {
        const std::string before = text();
        Scenario changed = m_bench->document().scenario();
        changed.queues[0].arguments.set("x-max-length", FieldValue(-1));
        const QString trouble = m_bench->edit(changed, "Set a limit");
        QVERIFY2(trouble.contains("PRECONDITION_FAILED"), qPrintable(trouble));
        QCOMPARE(text(), before);
        QVERIFY(!queue("queue-1")->spec->arguments.find("x-max-length"));
    }

    void undoAndRedoWalkThroughTheEdits()
    {
        std::vector<std::string> states{text()};
        m_bench->addPart("exchange", "topic", 300, 300);
        states.push_back(text());
        QCOMPARE(m_bench->links()->make("exchange:exchange-1", "queue:queue-1", "a.*", ""), QString());
        states.push_back(text());
        m_bench->setSelected("queue:queue-1");
        m_bench->removeSelected();
        QVERIFY(!queue("queue-1"));
        m_bench->undo();
        QVERIFY(queue("queue-1"));
        QCOMPARE(text(), states[2]);
        m_bench->undo();
        QCOMPARE(text(), states[1]);
        QVERIFY(m_bench->scene().bindings().empty());
        m_bench->undo();
        QCOMPARE(text(), states[0]);
        m_bench->redo();
        m_bench->redo();
        QCOMPARE(text(), states[2]);
        QCOMPARE(m_bench->scene().bindings().size(), std::size_t(1));
    }

    void movingANodeOnlyChangesItsPlace()
    {
        m_bench->runFor(3);
        const auto events = m_bench->run().journal().last();
        m_bench->placeNodes("Move queue-1", {{{NodeKind::Queue, "queue-1"}, {500, 250}}});
        QCOMPARE(m_bench->run().journal().last(), events);
        QCOMPARE(m_bench->layout().at({NodeKind::Queue, "queue-1"}), (Place{500, 250}));
        m_bench->undo();
        QCOMPARE(m_bench->layout().at({NodeKind::Queue, "queue-1"}), (Place{400, 100}));
    }

    void restartBeginsAtZeroAndRunsTheSameWay()
    {
        m_bench->restart();
        m_bench->runFor(20);
        const auto events = m_bench->run().journal().last();
        m_bench->restart();
        QCOMPARE(m_bench->shown(), SimTime{});
        m_bench->runFor(20);
        QCOMPARE(m_bench->run().journal().last(), events);
    }

    void lostMessagesAreMentioned()
    {
        m_bench->runFor(10);
        QSignalSpy said(m_bench.get(), &Workbench::said);
        Scenario changed = m_bench->document().scenario();
        changed.queues[0].arguments.set("x-max-length", FieldValue(3));
        QCOMPARE(m_bench->edit(changed, "Set a limit"), QString());
        QCOMPARE(said.size(), 1);
        QVERIFY(said[0][0].toString().contains("lost"));
    }

    void actionsOfTheRunDoNotTouchTheDocument()
    {
        const std::string before = text();
        m_bench->runFor(10);
        m_bench->act("purge", "queue:queue-1");
        QCOMPARE(queue("queue-1")->ready.size(), std::size_t(0));
        m_bench->act("crash", "consumer:worker-1");
        m_bench->setSelected("consumer:worker-1");
        QVERIFY(!m_bench->selectedRuns());
        m_bench->act("restart", "consumer:worker-1");
        QVERIFY(m_bench->selectedRuns());
        m_bench->act("hang", "consumer:worker-1");
        QVERIFY(m_bench->selectedRuns() && m_bench->selectedHangs());
        m_bench->act("wake", "consumer:worker-1");
        QVERIFY(!m_bench->selectedHangs());
        m_bench->act("cut", "consumer:worker-1");
        QVERIFY(!m_bench->selectedRuns());
        m_bench->runFor(10); // it connects again by itself
        QVERIFY(m_bench->selectedRuns());
        m_bench->act("crash-after-work", "consumer:worker-1");
        QVERIFY(m_bench->selectedRuns());
        m_bench->setSelected("producer:producer-1");
        m_bench->act("hang", "producer:producer-1");
        QVERIFY(m_bench->selectedHangs());
        m_bench->act("cut", "producer:producer-1");
        QVERIFY(!m_bench->selectedRuns());
        QCOMPARE(text(), before);
    }

    void savingAndOpeningGivesTheSameScenario()
    {
        QTemporaryDir folder;
        const std::string before = text();
        QVERIFY(m_bench->isDirty());
        QVERIFY(m_bench->files()->saveAs(folder.filePath("work.postroom.json")));
        QVERIFY(!m_bench->isDirty());
        m_bench->undo();
        QVERIFY(m_bench->isDirty());
        m_bench->redo();
        QVERIFY(!m_bench->isDirty());
        m_bench->files()->startNew();
        QVERIFY(m_bench->isEmpty());
        QVERIFY(m_bench->files()->open(folder.filePath("work.postroom.json")));
        QCOMPARE(text(), before);
    }

    void aFileThatCannotBeReadOrWrittenIsSaidAndNothingIsLost()
    {
        QSignalSpy said(m_bench.get(), &Workbench::said);
        const std::string before = text();
        QTemporaryDir folder;
        QFile bad(folder.filePath("bad.json"));
        QVERIFY(bad.open(QIODevice::WriteOnly));
        bad.write("{\n  \"title\": }");
        bad.close();
        QVERIFY(!m_bench->files()->open(bad.fileName()));
        QVERIFY2(said.last()[0].toString().contains("bad.json:2:"), qPrintable(said.last()[0].toString()));
        QVERIFY(!m_bench->files()->saveAs(folder.filePath("no/such/folder.postroom.json")));
        QVERIFY(said.last()[1].toBool());
        QCOMPARE(text(), before);
        QVERIFY(m_bench->isDirty());
    }
};

POSTROOM_TEST(WorkbenchTest)
#include "WorkbenchTest.moc"
