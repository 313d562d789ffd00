#include "tests/helpers/Suite.h"
#include "tests/helpers/app/WindowLab.h"

using namespace postroom;

/// Policies, users and limits with a person's hands.
class OperatorDeskTest : public QObject {
    Q_OBJECT

    std::unique_ptr<WindowLab> m_lab;
    Workbench& bench() { return m_lab->bench(); }
    OperatorDesk& desk() { return *bench().desk(); }
    const BrokerState& broker() { return bench().run().simulation().world().broker.state(); }
    /// What the engine lets the queue hold, or -1 for no limit.
    std::int64_t maxLength()
    {
        const auto limit = broker().queues.get(broker().vhosts.at("/").queues.at("queue-1")).settings.maxLength;
        return limit ? static_cast<std::int64_t>(*limit) : -1;
    }
    QString textOf(const QString& name) const
    {
        const QQuickItem* item = m_lab->find(name);
        return item ? item->property("text").toString() : QString();
    }
    void press(const QString& name)
    {
        m_lab->find(name)->forceActiveFocus(Qt::TabFocusReason); // brings it into sight
        QTest::qWait(30);
        m_lab->click(name);
        QTest::qWait(30);
    }
    void addShortPolicy()
    {
        press("addPolicy");
        m_lab->typeInto("name", "short");
        m_lab->typeInto("pattern", "^queue");
        m_lab->typeInto("max-length", "2");
        m_lab->click("formSave");
    }
    std::string refusal()
    {
        const Journal& journal = bench().run().journal();
        std::string sentence;
        for (EventNumber number = 1; number <= journal.last(); ++number) {
            if (const auto* refused = std::get_if<Refused>(&journal.at(number).what))
                sentence = refused->refusal->sentence;
        }
        return sentence;
    }

private slots:
    void init()
    {
        m_lab = std::make_unique<WindowLab>();
        bench().addPart("producer", "", 150, 200);
        bench().addPart("queue", "", 400, 200);
        bench().links()->make("producer:producer-1", "queue:queue-1", "", "");
        bench().setSelected({});
        QTest::qWait(20);
    }

    void aPolicyActsWhenItIsSavedAndUndoTakesItAway()
    {
        bench().runFor(5);
        QCOMPARE(maxLength(), std::int64_t{-1});
        press("addPolicy");
        QVERIFY(m_lab->find("field:pattern"));
        m_lab->typeInto("name", "short");
        m_lab->typeInto("pattern", "^queue[");
        QCOMPARE(textOf("formRemark"), QString("What it takes is known when its pattern can be read."));
        m_lab->typeInto("pattern", "^queue");
        QCOMPARE(textOf("formRemark"), QString("Of what is there now, its pattern takes: queue-1"));
        m_lab->typeInto("max-length", "2");
        QCOMPARE(maxLength(), std::int64_t{-1}); // nothing acts before it is saved
        m_lab->click("formSave");
        QVERIFY(!desk().policyForm()->isOpen());
        QCOMPARE(maxLength(), std::int64_t{2});
        QVERIFY(bench().scene().queues().begin()->second.ready.size() <= 2);
        QCOMPARE(textOf("policyActsOn:short"), QString("acts on queue-1"));
        QCOMPARE(bench().undoLabel(), QString("Add policy short"));
        m_lab->key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(maxLength(), std::int64_t{-1});
        QVERIFY(bench().document().scenario().policies.empty());
        QVERIFY(!m_lab->find("policyActsOn:short"));
    }

    void aPolicyIsChangedAndDeletedWithOneStepOfUndoEach()
    {
        addShortPolicy();
        press("editPolicy:short");
        m_lab->typeInto("max-length", "7");
        m_lab->typeInto("name", "seven");
        m_lab->click("formSave");
        QCOMPARE(maxLength(), std::int64_t{7});
        QCOMPARE(textOf("policy:seven"), QString("seven"));
        bench().undo();
        QCOMPARE(maxLength(), std::int64_t{2});
        press("removePolicy:short");
        QCOMPARE(maxLength(), std::int64_t{-1});
        bench().undo();
        QCOMPARE(maxLength(), std::int64_t{2});
    }

    void whatIsWrongIsSaidInPlaceAndNotSaved()
    {
        press("addPolicy");
        m_lab->typeInto("pattern", "[");
        QVERIFY(m_lab->find("field:pattern")->property("wrong").toBool());
        QVERIFY2(textOf("rowHint").contains("not a regular expression"), qPrintable(textOf("rowHint")));
        m_lab->click("formSave");
        QVERIFY(desk().policyForm()->isOpen());
        QVERIFY(textOf("formTrouble").contains("Pattern"));
        m_lab->typeInto("pattern", "^queue");
        m_lab->click("formSave");
        QVERIFY2(textOf("formTrouble").contains("has to set something"), qPrintable(textOf("formTrouble")));
        m_lab->typeInto("max-length", "many");
        QVERIFY(m_lab->find("field:max-length")->property("wrong").toBool());
        m_lab->typeInto("max-length", "4");
        m_lab->typeInto("dead-letter-routing-key", "late");
        press("field:operator_policy");
        QVERIFY(m_lab->find("field:dead-letter-routing-key")->property("wrong").toBool());
        m_lab->click("formSave");
        QVERIFY2(textOf("formTrouble").contains("numbers only"), qPrintable(textOf("formTrouble")));
        m_lab->typeInto("dead-letter-routing-key", "");
        QVERIFY(!m_lab->find("field:dead-letter-routing-key")->property("wrong").toBool());
        m_lab->click("formSave");
        QVERIFY(!desk().policyForm()->isOpen());
        QVERIFY(bench().document().scenario().policies.at(0).operatorPolicy);
    }

    void escapeLeavesEverythingAsItWas()
    {
        addShortPolicy();
        press("editPolicy:short");
        m_lab->typeInto("max-length", "9");
        m_lab->click("formCancel");
        QVERIFY(!desk().policyForm()->isOpen());
        QCOMPARE(maxLength(), std::int64_t{2});
        press("editPolicy:short");
        QCOMPARE(textOf("field:max-length"), QString("2"));
        m_lab->key(Qt::Key_Escape);
        QVERIFY(!desk().policyForm()->isOpen());
    }

    void aQueueSaysWhichPolicyActsAndLeadsToIt()
    {
        addShortPolicy();
        bench().setSelected("queue:queue-1");
        QTest::qWait(30);
        QCOMPARE(textOf("actingPolicy"), QString("Policy short acts here"));
        press("showPolicy:short");
        QCOMPARE(desk().policyForm()->name(), QString("short"));
        m_lab->click("formCancel");
        bench().setSelected("producer:producer-1");
        QVERIFY(!m_lab->find("actingPolicy"));
    }

    void aUserThatMayNotWriteIsRefusedToPublish()
    {
        press("showUsers");
        m_lab->click("addUser");
        m_lab->typeInto("name", "eve");
        m_lab->typeInto("password", "secret");
        QCOMPARE(m_lab->find("field:password")->property("echoMode").toInt(), 2); // dots
        m_lab->click("showPassword");
        QCOMPARE(m_lab->find("field:password")->property("echoMode").toInt(), 0);
        m_lab->typeInto("write:/", "^orders$");
        m_lab->click("formSave");
        QVERIFY2(!desk().userForm()->isOpen(), qPrintable(desk().userForm()->trouble()));
        QCOMPARE(broker().users.at("eve"), std::string("secret"));
        QVERIFY(textOf("userMay:eve").contains("write ^orders$"));
        m_lab->click("closeUsers");

        bench().setSelected("producer:producer-1");
        QTest::qWait(30);
        m_lab->typeInto("user", "eve");
        QCOMPARE(bench().document().scenario().producers.at(0).user, std::string("eve"));
        bench().runFor(5);
        QCOMPARE(refusal(), std::string("ACCESS_REFUSED - write access to exchange 'amq.default' in vhost '/' refused for user 'eve'"));
        QVERIFY(bench().scene().queues().begin()->second.ready.empty());

        // One who is needed stays; undo gives what was there before.
        desk().removeUser("eve");
        QVERIFY(broker().users.count("eve"));
        bench().undo();
        bench().undo();
        QVERIFY(!broker().users.count("eve"));
    }

    void guestMayBeGivenLess()
    {
        press("showUsers");
        m_lab->click("editUser:guest");
        m_lab->typeInto("write:/", "");
        m_lab->click("formSave");
        m_lab->click("closeUsers");
        bench().runFor(5);
        QVERIFY(refusal().find("refused for user 'guest'") != std::string::npos);
        bench().undo();
        QVERIFY(bench().document().scenario().permissions.empty());
    }

    void aLimitIsSetWhereItIsTyped()
    {
        press("showUsers");
        m_lab->typeInto("max-queues:/", "some");
        QVERIFY(m_lab->find("field:max-queues:/")->property("wrong").toBool());
        m_lab->typeInto("max-queues:/", "1");
        QCOMPARE(*broker().vhosts.at("/").maxQueues, std::uint64_t{1});
        m_lab->click("closeUsers");
        QVERIFY(bench().addPart("queue", "", 400, 400).isEmpty());
        bench().undo();
        QVERIFY(!broker().vhosts.at("/").maxQueues);
    }

    void theyFitIntoASmallWindow()
    {
        m_lab = std::make_unique<WindowLab>(QSize(1024, 768));
        desk().addPolicy();
        QTest::qWait(50);
        for (const char* name : {"field:name", "formSave", "formCancel"}) {
            const QQuickItem* item = m_lab->find(name);
            QVERIFY(item);
            const QRectF area = item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
            QVERIFY2(QRectF(0, 0, 1024, 768).contains(area), name);
        }
        // The keyboard reaches every row, and each comes into sight.
        const QQuickItem* save = m_lab->find("formSave");
        for (int row = 0; row < desk().policyForm()->count(); ++row) {
            const QQuickItem* field = m_lab->window().activeFocusItem();
            const double bottom = field->mapToScene({0, field->height()}).y();
            QVERIFY2(bottom < save->mapToScene({0, 0}).y(), qPrintable(field->objectName()));
            m_lab->key(Qt::Key_Tab);
            QTest::qWait(10);
        }
    }

    void aVirtualHostIsAddedUsedAndTakenAway()
    {
        press("showUsers");
        m_lab->typeInto("vhostName", "/");
        QVERIFY(textOf("vhostTrouble").contains("already"));
        m_lab->typeInto("vhostName", "orders");
        QTRY_VERIFY(m_lab->find("vhost:orders"));
        QVERIFY(broker().vhosts.count("orders"));
        QCOMPARE(textOf("vhostTrouble"), QString());
        QCOMPARE(bench().undoLabel(), QString("Add virtual host orders"));
        // Its limits can be set and taken away, and it stays.
        m_lab->typeInto("max-queues:orders", "1");
        QTRY_COMPARE(bench().undoLabel(), QString("Set limits of orders"));
        m_lab->typeInto("max-queues:orders", "");
        QVERIFY(broker().vhosts.count("orders"));
        // What belongs to it keeps it.
        m_lab->click("closeUsers");
        bench().setSelected("producer:producer-1");
        QTest::qWait(30);
        m_lab->typeInto("vhost", "orders");
        QCOMPARE(bench().document().scenario().producers.at(0).vhost, std::string("orders"));
        bench().setSelected({});
        QTest::qWait(30);
        press("showUsers");
        QVERIFY(!m_lab->find("removeVhost:orders")->isEnabled());
        bench().undo();
        press("removeVhost:orders");
        QTRY_VERIFY(!m_lab->find("vhost:orders"));
        QVERIFY(!broker().vhosts.count("orders"));
        bench().undo();
        QVERIFY(broker().vhosts.count("orders"));
    }
};

POSTROOM_TEST(OperatorDeskTest)
#include "OperatorDeskTest.moc"
