#include "app/net/PortSwitch.h"

#include "app/Workbench.h"
#include "app/words/EventTopic.h"
#include "core/scenario/ScenarioWriter.h"
#include "tests/app/net/SocketClient.h"
#include "tests/helpers/Suite.h"

#include <QTcpServer>

using namespace postroom;
using namespace postroom::amqp;

class PortSwitchTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Workbench> m_bench;

    quint16 port() const { return m_bench->port()->address().section(':', 1).toUShort(); }
    const ProgramView* program() const
    {
        const auto& programs = m_bench->scene().programs();
        return programs.empty() ? nullptr : &programs.begin()->second;
    }
    std::size_t ready(const std::string& name) const
    {
        const auto key = m_bench->scene().find({NodeKind::Queue, name});
        return key ? m_bench->scene().queues().at(QueueId{key->id}).ready.size() : 0;
    }
    void open()
    {
        m_bench->port()->setOpen(true);
        QVERIFY2(m_bench->port()->isOpen(), qPrintable(m_bench->port()->sentence()));
    }

    static BasicConsume consumeOf(const char* queue, bool noAck)
    {
        BasicConsume consume;
        consume.queue = queue;
        consume.noAck = noAck;
        return consume;
    }

private slots:
    void init() { m_bench = std::make_unique<Workbench>(); }

    void aProgramIsSeenAndItsMessageTravels()
    {
        open();
        m_bench->clock()->setPlaying(true);
        SocketClient client(port());
        client.logIn("shop");
        client.send(1, QueueDeclare{"work"});
        client.publish("", "work", "one");
        QTRY_VERIFY(program() && program()->published == 1);
        QCOMPARE(program()->name, std::string("shop"));
        QCOMPARE(m_bench->port()->programs(), 1);
        QVERIFY(!m_bench->scene().flights().empty()); // it takes as long as every other message
        QCOMPARE(ready("work"), std::size_t{0});
        QVERIFY(m_bench->nodes()->rectOf("program:shop").isValid());
        m_bench->runFor(2);
        QCOMPARE(ready("work"), std::size_t{1});
    }

    void programsStayWhereTheyWerePlaced()
    {
        open();
        m_bench->port()->setExact(true);
        m_bench->clock()->setPlaying(true);
        SocketClient first(port());
        first.logIn("first");
        first.send(1, QueueDeclare{"work"});
        first.send(1, consumeOf("work", false));
        QTRY_VERIFY(first.hasHeard<BasicConsumeOk>());
        SocketClient second(port());
        second.logIn("second");
        second.send(1, consumeOf("work", false));
        QTRY_VERIFY(second.hasHeard<BasicConsumeOk>());
        m_bench->clock()->setPlaying(false);
        const QRectF place = m_bench->nodes()->rectOf("program:second");
        const QString before = QString::fromStdString(writeScenario(m_bench->document().scenario()));
        m_bench->placeNodes("Move first", {{{NodeKind::Program, "first"}, {2000, 2000}}});
        QCOMPARE(m_bench->nodes()->rectOf("program:first").center(), QPointF(2000, 2000));
        QCOMPARE(m_bench->nodes()->rectOf("program:second"), place);
        QCOMPARE(QString::fromStdString(writeScenario(m_bench->document().scenario())), before);
        QVERIFY(!m_bench->isDirty());
    }

    void exactMeansAtOnce()
    {
        open();
        m_bench->port()->setExact(true);
        m_bench->clock()->setPlaying(true);
        SocketClient client(port());
        client.logIn("shop");
        client.send(1, QueueDeclare{"work"});
        client.send(1, consumeOf("work", true));
        client.publish("", "work", "one");
        QTRY_VERIFY(client.hasHeard<BasicDeliver>());
        QVERIFY(m_bench->scene().flights().empty());
    }

    void cuttingItsConnectionClosesTheSocketAndReturnsItsMessages()
    {
        open();
        m_bench->port()->setExact(true);
        m_bench->clock()->setPlaying(true);
        SocketClient client(port());
        client.logIn("worker");
        client.send(1, QueueDeclare{"work"});
        client.send(1, consumeOf("work", false));
        client.publish("", "work", "one");
        QTRY_VERIFY(client.hasHeard<BasicDeliver>());
        m_bench->clock()->setPlaying(false); // also then
        m_bench->setSelected("program:worker");
        // What it does with the message nobody sees, but that it holds one.
        QVERIFY2(m_bench->idleReason().startsWith("It holds 1 unacked. No message is ready in work"), qPrintable(m_bench->idleReason()));
        StatisticsModel& lanes = *m_bench->statistics();
        lanes.setActive(true);
        QCOMPARE(lanes.data(lanes.index(0), StatisticsModel::KindRole).toString(), QString("program"));
        const QString words = lanes.data(lanes.index(0), StatisticsModel::WordsRole).toString();
        QVERIFY2(words.startsWith("Consumer of the program worker (work) at ") && words.contains(": holds unacked. "), qPrintable(words));
        m_bench->act("crash", "program:worker");
        QCOMPARE(m_bench->selected(), QString());
        QTRY_VERIFY(client.isGone());
        QTRY_VERIFY(!program());
        QCOMPARE(ready("work"), std::size_t{1});
        // A crash like any other: a sign on the timeline, and trouble in the log.
        const Markers& markers = m_bench->timeline()->history().branch().markers;
        QCOMPARE(markers.all(Marker::Kind::Crash).size(), std::size_t{1});
        QCOMPARE(topicOf(m_bench->run().journal().at(markers.all(Marker::Kind::Crash)[0].event)), EventTopic::Trouble);
    }

    void whileTheRunIsPausedAProgramWaits()
    {
        open();
        SocketClient client(port());
        client.logIn("shop");
        client.send(1, QueueDeclare{"work"});
        QTRY_VERIFY(client.hasHeard<ConnectionOpenOk>());
        QTRY_VERIFY(program()); // it may log in, so that one sees who waits
        QTest::qWait(50);
        QVERIFY(!client.hasHeard<ChannelOpenOk>());
        QVERIFY(m_bench->port()->sentence().contains("paused"));
        m_bench->clock()->setPlaying(true);
        QTRY_VERIFY(client.hasHeard<QueueDeclareOk>());
        // Also what arrives later, in a pause, is read without anything else having to arrive.
        m_bench->clock()->setPlaying(false);
        client.send(1, BasicQos{0, 1, false});
        QTest::qWait(50);
        QVERIFY(!client.hasHeard<BasicQosOk>());
        m_bench->clock()->setPlaying(true);
        QTRY_VERIFY(client.hasHeard<BasicQosOk>());
    }

    void aRestartOfTheRunSendsProgramsAwayAndKeepsThePort()
    {
        open();
        m_bench->clock()->setPlaying(true);
        SocketClient client(port());
        client.logIn("shop");
        QTRY_VERIFY(client.hasHeard<ChannelOpenOk>());
        const quint16 before = port();
        m_bench->restart();
        QTRY_VERIFY(client.hasHeard<ConnectionClose>());
        QTRY_VERIFY(client.isGone());
        QCOMPARE(port(), before);
        m_bench->clock()->setPlaying(true);
        SocketClient again(port());
        again.logIn("shop");
        QTRY_VERIFY(again.hasHeard<ChannelOpenOk>());
        m_bench->port()->setOpen(false);
        QTRY_VERIFY(again.isGone());
    }

    void anotherPortIsTakenWhenTheUsualOneIsInUse()
    {
        QTcpServer other;
        other.listen(QHostAddress::LocalHost, PortSwitch::usualPort); // or somebody else has it already
        open();
        QVERIFY(port() != PortSwitch::usualPort);
        QVERIFY(m_bench->port()->sentence().contains(QString::number(PortSwitch::usualPort)));
        if (!other.isListening())
            return;
        // Once it is free, it is taken again.
        m_bench->port()->setOpen(false);
        other.close();
        open();
        QCOMPARE(port(), PortSwitch::usualPort);
    }
};

POSTROOM_TEST(PortSwitchTest)
#include "PortSwitchTest.moc"
