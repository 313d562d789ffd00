#include "app/stage/StageView.h"
#include "tests/helpers/Suite.h"
#include "tests/helpers/app/Hands.h"

using namespace postroom;

/// The way without shortcuts. Nothing but names is typed.
class PointerJourneyTest : public QObject {
    Q_OBJECT

    std::unique_ptr<WindowLab> m_lab;
    Workbench& bench() { return m_lab->bench(); }
    const Scenario& scenario() { return bench().document().scenario(); }
    StageView* stage() { return qobject_cast<StageView*>(m_lab->find("stage")); }
    void fit()
    {
        QMetaObject::invokeMethod(stage(), "fit");
        QTest::qWait(20);
    }
    /// A place of the window where a message lies in a queue; null if there is none.
    QPoint messageIn(const QString& node)
    {
        const QRectF rect = stage()->nodeRect(node);
        for (double x = rect.left() + 4; x < rect.right(); x += 3) {
            if (stage()->messageAt(x, rect.center().y()) > 0)
                return m_lab->scenePoint(x, rect.center().y());
        }
        return {};
    }

private slots:
    void topicsAreBuiltMendedRunAndExplained_data()
    {
        QTest::addColumn<int>("use");
        QTest::newRow("mouse") << static_cast<int>(Hands::Use::Mouse);
        QTest::newRow("finger") << static_cast<int>(Hands::Use::Finger);
    }

    void topicsAreBuiltMendedRunAndExplained()
    {
        QFETCH(int, use);
        m_lab = std::make_unique<WindowLab>();
        Hands hands(*m_lab, static_cast<Hands::Use>(use));
        hands.tap(m_lab->scenePoint(20, 20)); // the window learns what it is used with

        hands.drag(m_lab->middleOf("part:producer"), m_lab->scenePoint(90, 200));
        hands.drag(m_lab->middleOf("part:topic"), m_lab->scenePoint(310, 200));
        hands.drag(m_lab->middleOf("part:queue"), m_lab->scenePoint(620, 90));
        hands.drag(m_lab->middleOf("part:queue"), m_lab->scenePoint(620, 330));
        QCOMPARE(bench().nodes()->count(), 4);

        hands.tap("node:producer:producer-1");
        hands.connectNodes("producer:producer-1", "exchange:exchange-1");
        QCOMPARE(scenario().producers[0].exchange, std::string("exchange-1"));
        // What it publishes with.
        hands.tap("node:producer:producer-1");
        QVERIFY(m_lab->find("field:routing_keys"));
        hands.tap("field:routing_keys");
        hands.type("order.paid");
        hands.tap("node:exchange:exchange-1");
        QCOMPARE(scenario().producers[0].routingKeys, std::vector<std::string>{"order.paid"});

        // A typo, seen too late and taken back.
        hands.connectNodes("exchange:exchange-1", "queue:queue-1");
        QTRY_VERIFY(m_lab->find("bindingKey"));
        hands.tap("bindingKey");
        hands.type("oder.*");
        hands.tap("bindButton");
        QTRY_VERIFY(!m_lab->find("bindingKey"));
        QCOMPARE(scenario().bindings.size(), std::size_t(1));
        hands.tap("undoButton");
        QCOMPARE(scenario().bindings.size(), std::size_t(0));
        // The second time the key is chosen from those that are in use.
        hands.tap("node:exchange:exchange-1");
        hands.connectNodes("exchange:exchange-1", "queue:queue-1");
        QTRY_VERIFY(m_lab->find("knownKey:order.paid"));
        hands.tap("knownKey:order.paid");
        hands.tap("bindButton");
        QTRY_VERIFY(!m_lab->find("bindingKey"));
        QCOMPARE(scenario().bindings.size(), std::size_t(1));
        QCOMPARE(scenario().bindings[0].routingKey, std::string("order.paid"));
        hands.tap("node:exchange:exchange-1");
        hands.connectNodes("exchange:exchange-1", "queue:queue-2");
        QTRY_VERIFY(m_lab->find("bindingKey"));
        hands.tap("bindingKey");
        hands.type("bill.*");
        hands.tap("bindButton");
        QTRY_COMPARE(scenario().bindings.size(), std::size_t(2));

        hands.tap("playButton");
        QVERIFY(bench().clock()->isPlaying());
        hands.tap("playButton");
        QVERIFY(!bench().clock()->isPlaying());
        while (bench().scene().queues().begin()->second.ready.empty() && bench().shown() < SimTime{} + 60_s)
            hands.tap("stepButton");

        fit();
        const QPoint message = messageIn("queue:queue-1");
        QVERIFY(!message.isNull());
        hands.tap(message);
        QTRY_VERIFY(m_lab->find("messageCard"));
        QTRY_VERIFY(m_lab->find("whyQueue"));
        hands.tap("whyQueue");
        QTRY_VERIFY(m_lab->find("choice:queue-2"));
        hands.tap("choice:queue-2");
        QTRY_VERIFY(m_lab->find("whyReason"));
        const QString reason = m_lab->find("whyReason")->property("sentence").toString();
        QVERIFY2(reason.contains("bill.*"), qPrintable(reason));
        QVERIFY2(hands.tooSmall().isEmpty(), qPrintable(hands.tooSmall().join(", ")));
    }

    void buttonsGrowForAFingerAndShrinkForAMouse()
    {
        m_lab = std::make_unique<WindowLab>(QSize(1024, 768));
        const double before = m_lab->find("undoButton")->height();
        Hands(*m_lab, Hands::Use::Finger).tap(m_lab->scenePoint(20, 20));
        QVERIFY(m_lab->find("undoButton")->height() >= 44);
        QVERIFY(m_lab->find("playButton")->height() >= 44);
        // All of the bar is still in the window.
        const QQuickItem* last = m_lab->find("panelButton");
        QVERIFY(last->mapToScene({last->width(), 0}).x() <= 1024);
        Hands(*m_lab, Hands::Use::Mouse).tap(m_lab->scenePoint(40, 40));
        QCOMPARE(m_lab->find("undoButton")->height(), before);
    }
};

POSTROOM_TEST(PointerJourneyTest)
#include "PointerJourneyTest.moc"
