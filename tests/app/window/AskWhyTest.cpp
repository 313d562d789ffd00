#include "app/journey/JourneyView.h"
#include "core/scenario/ScenarioReader.h"
#include "tests/helpers/Suite.h"
#include "tests/helpers/app/WindowLab.h"

#include <QSignalSpy>

using namespace postroom;

/// Asking the window why, with a person's hands.
class AskWhyTest : public QObject {
    Q_OBJECT

    std::unique_ptr<WindowLab> m_lab;
    Workbench& bench() { return m_lab->bench(); }
    void open(int shipped, double seconds)
    {
        const QVariantList all = bench().files()->shipped();
        QVERIFY(bench().files()->open(all[shipped].toMap().value("path").toString()));
        bench().runFor(seconds);
    }
    void chooseWith(const QString& box, int index)
    {
        QQuickItem* item = m_lab->find(box);
        QVERIFY2(item, qPrintable(box));
        item->setProperty("currentIndex", index);
        QMetaObject::invokeMethod(item, "activated", Q_ARG(int, index));
        QTest::qWait(20);
    }

private slots:
    void init() { m_lab = std::make_unique<WindowLab>(); }

    void eachStepLeadsToItsMoment()
    {
        open(3, 20); // a worker crashes
        bench().showMessage(1);
        QTest::qWait(30);
        const QVariantList steps = bench().why()->steps();
        QVERIFY(steps.size() > 3);
        QSignalSpy chosen(&bench(), &Workbench::momentChosen);
        m_lab->click("whyStep");
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toDouble(), steps[0].toMap().value("event").toDouble());
        m_lab->find("whyStep")->forceActiveFocus(Qt::TabFocusReason);
        m_lab->key(Qt::Key_Tab);
        m_lab->key(Qt::Key_Return);
        QCOMPARE(chosen.size(), 2);
        QCOMPARE(chosen[1][0].toDouble(), steps[1].toMap().value("event").toDouble());
    }

    void aQueueIsChosenAndAnswers()
    {
        open(6, 10); // topics
        bench().showMessage(1);
        QTest::qWait(30);
        QVERIFY(!bench().why()->queues().isEmpty());
        QVERIFY(!m_lab->find("whyReason"));
        chooseWith("whyQueue", 0);
        QTRY_VERIFY(m_lab->find("whyReason"));
        const QString sentence = m_lab->find("whyReason")->property("sentence").toString();
        QCOMPARE(sentence, bench().why()->reasons()[0].toMap().value("sentence").toString());
        bench().runFor(5);
        QVERIFY2(!bench().why()->reasons().isEmpty(), "the question stays while time goes on");
    }

    void oneOfSeveralCopiesIsAskedAbout()
    {
        open(4, 6); // publish and subscribe
        bench().showMessage(1);
        QTest::qWait(30);
        QVERIFY(bench().why()->places().size() > 1);
        chooseWith("whyPlace", 0);
        const QVariant first = bench().why()->steps();
        chooseWith("whyPlace", 1);
        QVERIFY(bench().why()->steps() != first);
        QCOMPARE(bench().why()->place(), 1);
        bench().runFor(20);
        QCOMPARE(bench().why()->place(), 1);
    }

    void theCopyThatWasClickedIsExplained()
    {
        open(4, 6); // publish and subscribe: a copy for each queue
        int asked = 0;
        for (const auto& [id, queue] : bench().scene().queues()) {
            const MessagePtr message = !queue.unacked.empty() ? queue.unacked.begin()->second.message
                                       : !queue.ready.empty() ? queue.ready.begin()->message : nullptr;
            if (!message)
                continue;
            const QString name = QString::fromStdString(queue.spec->name);
            bench().showMessage(message->id.value, "queue:" + name);
            const QString place = bench().why()->places().value(bench().why()->place());
            QVERIFY2(place.contains(name), qPrintable(place + " / " + name));
            ++asked;
            bench().card()->close();
        }
        QVERIFY(asked >= 2);
    }

    void aFollowedMessageStaysMarkedUntilEscape()
    {
        open(1, 6);
        bench().showMessage(2);
        QTest::qWait(30);
        QQuickItem* stage = m_lab->find("stage");
        QVERIFY(!m_lab->find("followChip"));
        m_lab->click("followMessage");
        QCOMPARE(stage->property("followedMessage").toDouble(), 2.0);
        m_lab->key(Qt::Key_Escape); // closes the card
        QVERIFY(!m_lab->find("messageCard"));
        QCOMPARE(stage->property("followedMessage").toDouble(), 2.0);
        QCOMPARE(bench().why()->name(), QString("m2"));
        QVERIFY(m_lab->find("followChip"));
        bench().showMessage(3); // at most one is followed
        QTest::qWait(30);
        m_lab->click("followMessage");
        QCOMPARE(stage->property("followedMessage").toDouble(), 3.0);
        m_lab->click("followMessage"); // the same button ends it
        QCOMPARE(stage->property("followedMessage").toDouble(), 0.0);
        bench().setFollowedMessage(3);
        m_lab->key(Qt::Key_Escape);
        m_lab->key(Qt::Key_Escape);
        QCOMPARE(stage->property("followedMessage").toDouble(), 0.0);
        QCOMPARE(bench().why()->name(), QString());
        bench().setFollowedMessage(3);
        bench().restart();
        QVERIFY2(bench().followedMessage() == 0, "another run has other messages");
    }

    void theNotesStandCloseWhenTheMessageIsClosed()
    {
        open(3, 6);
        const auto gaps = [&] {
            QStringList all;
            const QQuickItem* first = m_lab->find("noteSection");
            const QQuickItem* above = nullptr;
            for (const QQuickItem* item : first->parentItem()->childItems()) {
                if (item->objectName() != "noteSection")
                    continue;
                double text = 0;
                for (const QQuickItem* part : item->childItems())
                    text += part->isVisible() ? part->height() + 4 : 0; // and the room between them
                all << QString::number(item->height() - text <= 10) + QString::number(!above || item->y() - above->y() - above->height() <= 12);
                above = item;
            }
            all.removeDuplicates();
            return all.join(' ');
        };
        QCOMPARE(gaps(), QString("11"));
        bench().showMessage(6);
        QTest::qWait(30);
        m_lab->click("showJourney");
        QTest::qWait(30);
        m_lab->key(Qt::Key_L, Qt::ControlModifier);
        m_lab->key(Qt::Key_Escape);
        m_lab->key(Qt::Key_Escape);
        QTRY_VERIFY(m_lab->find("noteSection"));
        QTest::qWait(50);
        QCOMPARE(gaps(), QString("11"));
    }

    void theJourneyIsDrawnAndSaidRowByRow()
    {
        open(8, 30); // retry, dead letters, graveyard
        m_lab->key(Qt::Key_J, Qt::ControlModifier);
        QVERIFY(m_lab->find("page:journey"));
        QVERIFY2(!m_lab->find("journeyView"), "nothing to show before a message is chosen");
        bench().showMessage(1);
        QTest::qWait(50);
        auto* view = qobject_cast<JourneyView*>(m_lab->find("journeyView"));
        QVERIFY(view);
        QCOMPARE(static_cast<qsizetype>(view->journey().rows.size()), bench().why()->journey().size());
        QCOMPARE(m_lab->find("journeyRows")->property("count").toInt(), static_cast<int>(view->journey().rows.size()));
        QVERIFY(view->lines() >= 4);
        QSignalSpy chosen(&bench(), &Workbench::momentChosen);
        QMetaObject::invokeMethod(m_lab->find("journeyRows"), "positionViewAtBeginning"); // it shows the newest
        QTest::qWait(30);
        m_lab->click("journeyRow");
        QCOMPARE(chosen.size(), 1);
        // What comes after the moment that is shown is known, and pale.
        QTRY_VERIFY(m_lab->find("journeyAhead"));
        const double rowHeight = view->property("rowHeight").toDouble();
        int happened = 0;
        for (const QVariant& row : bench().why()->journey())
            happened += row.toMap()["at"].toDouble() <= bench().timeline()->shown() ? 1 : 0;
        QVERIFY(happened >= 1 && happened < bench().why()->journey().size());
        QCOMPARE(m_lab->find("journeyAhead")->y(), view->property("headHeight").toDouble() + happened * rowHeight);
        bench().timeline()->toEnd();
        QTRY_VERIFY(!m_lab->find("journeyAhead"));
        m_lab->key(Qt::Key_J, Qt::ControlModifier);
        QVERIFY(!m_lab->find("page:journey"));
        m_lab->click("showJourney");
        QVERIFY(m_lab->find("page:journey"));
    }

    void anIdleConsumerSaysWhyAndGoesOnSayingIt()
    {
        bench().addPart("queue", "", 400, 200);
        bench().addPart("consumer", "", 650, 200);
        bench().links()->make("queue:queue-1", "consumer:worker-1", "", "");
        bench().setSelected("consumer:worker-1");
        QTest::qWait(30);
        const auto reason = [&] { return m_lab->find("idleReason")->property("text").toString(); };
        QVERIFY2(reason().contains("No message is ready in queue-1"), qPrintable(reason()));
        const double below = m_lab->find("field:priority")->mapToScene({0, 0}).y();
        bench().act("crash", "consumer:worker-1");
        QTest::qWait(30);
        QVERIFY2(reason().contains("crashed"), qPrintable(reason()));
        bench().act("restart", "consumer:worker-1");
        bench().addPart("producer", "", 100, 200);
        bench().links()->make("producer:producer-1", "queue:queue-1", "", "");
        bench().runFor(2.5);
        bench().setSelected("consumer:worker-1");
        QTest::qWait(30);
        QCOMPARE(reason(), QString());
        QCOMPARE(m_lab->find("field:priority")->mapToScene({0, 0}).y(), below);
        bench().setSelected("queue:queue-1");
        QTest::qWait(30);
        QVERIFY(!m_lab->find("idleReason"));
    }

    void aConsumerSaysWhenTheScenarioRestartsItAndThatItHasNoQueue()
    {
        auto scenario = readScenario(R"({"postroom": 1, "queues": [{"name": "q"}],
            "consumers": [{"name": "w", "queue": "q"}, {"name": "new"}],
            "commands": [{"at": "2s", "crash_consumer": {"name": "w"}}, {"at": "18s", "restart_consumer": {"name": "w"}}]})");
        QVERIFY(scenario);
        bench().open(Document(*scenario, {}, {}));
        bench().setSelected("consumer:new");
        QTest::qWait(30);
        const auto reason = [&] { return m_lab->find("idleReason")->property("text").toString(); };
        QVERIFY2(reason().startsWith("It has no queue."), qPrintable(reason()));
        bench().runFor(5);
        bench().setSelected("consumer:w");
        QTest::qWait(30);
        QCOMPARE(reason(), QString("It crashed, and will be back at 00:18.000."));
        bench().runFor(14);
        bench().act("crash", "consumer:w");
        QTest::qWait(30);
        QCOMPARE(reason(), QString("It crashed, and comes back only when it is restarted."));
    }

    void everythingFitsIntoASmallDarkWindow()
    {
        m_lab = std::make_unique<WindowLab>(QSize(1024, 768));
        open(8, 30);
        Theme::shared().setLook(Look::Dark);
        bench().showMessage(1);
        m_lab->key(Qt::Key_J, Qt::ControlModifier);
        QTest::qWait(50);
        const QQuickItem* rows = m_lab->find("journeyRows");
        QVERIFY(rows->width() > 250);
        QVERIFY(rows->mapToScene({rows->width(), 0}).x() <= 1024);
        const QQuickItem* step = m_lab->find("whyStep");
        QVERIFY(step->mapToScene({step->width(), 0}).x() <= 1024);
        Theme::shared().setLook(Look::Light);
    }
};

POSTROOM_TEST(AskWhyTest)
#include "AskWhyTest.moc"
