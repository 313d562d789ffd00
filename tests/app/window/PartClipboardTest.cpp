#include "core/scenario/ScenarioReader.h"
#include "core/scenario/ScenarioWriter.h"
#include "tests/helpers/Suite.h"
#include "tests/helpers/app/WindowLab.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace postroom;

/// Copying parts as text, and putting them in again.
class PartClipboardTest : public QObject {
    Q_OBJECT

    std::unique_ptr<WindowLab> m_lab;
    Workbench& bench() { return m_lab->bench(); }
    const Scenario& scenario() { return bench().document().scenario(); }
    Place place(const char* ref) { return bench().layout().at(*parseNodeRef(ref)); }
    QString clipboard() { return QGuiApplication::clipboard()->text(); }
    QString said() { return m_lab->find("toast") ? m_lab->find("toast")->property("sentence").toString() : QString(); }

private slots:
    void init()
    {
        m_lab = std::make_unique<WindowLab>();
        bench().addPart("producer", "", 100, 100);
        bench().addPart("queue", "", 400, 100);
        bench().addPart("consumer", "", 700, 160);
        bench().links()->make("producer:producer-1", "queue:queue-1", "", "");
        bench().links()->make("queue:queue-1", "consumer:worker-1", "", "");
        bench().setSelection({"queue:queue-1", "consumer:worker-1"});
        m_lab->find("part:producer")->forceActiveFocus();
        QMetaObject::invokeMethod(m_lab->find("stage"), "fit");
        QGuiApplication::clipboard()->clear();
        QTest::qWait(20);
    }

    void whatIsCopiedIsAScenarioFile()
    {
        m_lab->key(Qt::Key_C, Qt::ControlModifier);
        const auto copied = readScenario(clipboard().toStdString());
        QVERIFY2(copied.has_value(), qPrintable(clipboard()));
        QCOMPARE(copied->queues.size(), std::size_t(1));
        QCOMPARE(copied->consumers[0].queue, std::string("queue-1"));
        QVERIFY(copied->producers.empty());
        QCOMPARE(copied->layout.size(), std::size_t(2));
    }

    void pastedPartsAreConnectedInTheSameWayAndSelected()
    {
        m_lab->key(Qt::Key_C, Qt::ControlModifier);
        m_lab->key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(bench().selection(), (QStringList{"queue:queue-2", "consumer:worker-2"}));
        QCOMPARE(scenario().consumers[1].queue, std::string("queue-2"));
        QCOMPARE(place("consumer:worker-2").x - place("queue:queue-2").x, 300.0);
        QCOMPARE(place("consumer:worker-2").y - place("queue:queue-2").y, 60.0);
        QCOMPARE(bench().undoLabel(), QString("Paste 1 queue, 1 consumer"));
        m_lab->key(Qt::Key_Right); // the keyboard is on the canvas
        QCOMPARE(place("consumer:worker-2").x - place("queue:queue-2").x, 300.0);
        QCOMPARE(bench().undoLabel(), QString("Move 1 queue, 1 consumer"));
        bench().undo();
        bench().undo();
        QCOMPARE(bench().nodes()->count(), 3);
    }

    void theyLandAtThePointer()
    {
        m_lab->key(Qt::Key_C, Qt::ControlModifier);
        QTest::mouseMove(&m_lab->window(), m_lab->scenePoint(200, 420));
        QTest::qWait(20);
        m_lab->key(Qt::Key_V, Qt::ControlModifier);
        QPointF at;
        QMetaObject::invokeMethod(m_lab->find("stage"), "toScene", Q_RETURN_ARG(QPointF, at), Q_ARG(QPointF, QPointF(200, 420)));
        QVERIFY(std::abs((place("queue:queue-2").x + place("consumer:worker-2").x) / 2 - at.x()) <= 1);
        const Place once = place("queue:queue-2");
        m_lab->key(Qt::Key_V, Qt::ControlModifier);
        QVERIFY(!(place("queue:queue-3") == once)); // not one upon the other
    }

    void intoAnotherScenarioTheyKeepTheirNames()
    {
        bench().clipboard()->copy();
        bench().files()->startNew();
        bench().clipboard()->paste(0, 0);
        QCOMPARE(bench().selection(), (QStringList{"queue:queue-1", "consumer:worker-1"}));
    }

    void cuttingTakesThemAwayInOneStep()
    {
        m_lab->key(Qt::Key_X, Qt::ControlModifier);
        QCOMPARE(bench().nodes()->count(), 1);
        QVERIFY(bench().selection().isEmpty());
        m_lab->key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(bench().nodes()->count(), 3);
        bench().undo();
        bench().undo();
        QCOMPARE(bench().nodes()->count(), 3);
        QCOMPARE(scenario().producers[0].routingKeys, std::vector<std::string>{"queue-1"});
    }

    void aDuplicateStandsBesideAndLeavesTheClipboardAlone()
    {
        QGuiApplication::clipboard()->setText("mine");
        m_lab->key(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(bench().selection(), (QStringList{"queue:queue-2", "consumer:worker-2"}));
        QCOMPARE(clipboard(), QString("mine"));
        QCOMPARE(place("queue:queue-2").x, place("queue:queue-1").x);
        for (const QString& ref : bench().nodes()->others("queue:queue-2"))
            QVERIFY(!bench().nodes()->rectOf(ref).intersects(bench().nodes()->rectOf("queue:queue-2")));
        m_lab->find("node:queue:queue-1")->forceActiveFocus();
        m_lab->key(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(bench().nodes()->count(), 7);
        const Place copy = place("queue:queue-3");
        m_lab->key(Qt::Key_Right);
        QCOMPARE(place("queue:queue-3").x, copy.x + 10);
    }

    void aDuplicatedConsumerTakesFromTheSameQueue()
    {
        bench().setSelected("consumer:worker-1");
        m_lab->key(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(scenario().consumers[1].queue, std::string("queue-1"));
        QVERIFY2(said().isEmpty(), qPrintable(said()));
        bench().setSelected("producer:producer-1");
        m_lab->key(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(scenario().producers[1].routingKeys, std::vector<std::string>{"queue-1"});
        QCOMPARE(scenario().producers[1].pace, scenario().producers[0].pace);
    }

    void aDuplicateWithoutAQueueSaysSo()
    {
        bench().addPart("consumer", "", 700, 400);
        m_lab->key(Qt::Key_D, Qt::ControlModifier);
        QVERIFY2(said().contains("takes from no queue"), qPrintable(said()));
    }

    void whatCannotBePastedIsExplained_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("nothing") << "" << "There is no text on the clipboard";
        QTest::newRow("prose") << "Dear Sir" << "is not a part of a scenario";
        QTest::newRow("other JSON") << "{\"queues\": []}" << "is not a part of a scenario";
        QTest::newRow("a mistake") << "{\"postroom\": 1, \"queues\": [{\"nam\": \"q\"}]}" << "did you mean 'name'";
        QTest::newRow("no nodes") << "{\"postroom\": 1, \"title\": \"T\"}" << "no nodes";
    }

    void whatCannotBePastedIsExplained()
    {
        QFETCH(QString, text);
        QFETCH(QString, sentence);
        QGuiApplication::clipboard()->setText(text);
        m_lab->key(Qt::Key_V, Qt::ControlModifier);
        QVERIFY2(said().contains(sentence), qPrintable(said()));
        QCOMPARE(bench().nodes()->count(), 3);
    }

    void keysInAFieldCopyItsText()
    {
        bench().setSelected("queue:queue-1");
        QTest::qWait(20);
        m_lab->find("field:name")->forceActiveFocus();
        m_lab->key(Qt::Key_A, Qt::ControlModifier);
        m_lab->key(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(clipboard(), QString("queue-1"));
        QCOMPARE(bench().selection().size(), 1);
    }
};

POSTROOM_TEST(PartClipboardTest)
#include "PartClipboardTest.moc"
