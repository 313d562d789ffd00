#include "app/net/AmqpServer.h"

#include "app/net/ServedWorld.h"
#include "tests/app/net/SocketClient.h"
#include "tests/helpers/Suite.h"

#include <QEventLoop>
#include <QTimer>

using namespace postroom;
using namespace postroom::amqp;

class AmqpServerTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ServedWorld> m_world;
    std::unique_ptr<AmqpServer> m_server;

    /// What that many messages take that are stored, each with a body of that size.
    static std::uint64_t memoryOf(std::uint64_t count, std::uint64_t bodyBytes) { return count * (512 + bodyBytes); }

    /// A loop that sleeps while nothing happens, as that of a program does.
    static void wait(int milliseconds)
    {
        QEventLoop loop;
        QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
        loop.exec();
    }

private slots:
    void init()
    {
        m_server.reset();
        m_world = std::make_unique<ServedWorld>(Simulation(1, ServedWorld::journalLimit), GuestFrom::ThisMachine);
        m_server = std::make_unique<AmqpServer>(*m_world, "0.1");
        QVERIFY(!m_server->listen(QHostAddress::LocalHost, 0));
        static_cast<void>(m_world->submit(SetDefaultDelay{}, {}));
    }

    void everythingArrivesInHoweverManyPieces()
    {
        SocketClient client(m_server->port());
        client.logIn("shop");
        client.send(1, QueueDeclare{"work"});
        for (int i = 0; i < 2000; ++i)
            client.publish("", "work", "1234567890");
        QTRY_COMPARE(m_world->storedBytes(), memoryOf(2000, 10));
        client.publish("", "work", std::string(5'000'000, 'x'));
        QTRY_COMPARE(m_world->storedBytes(), memoryOf(2000, 10) + memoryOf(1, 5'000'000));
    }

    void whatWasSentBeforeTheEndCounts()
    {
        SocketClient client(m_server->port());
        client.logIn("shop");
        client.send(1, QueueDeclare{"work"});
        QTRY_VERIFY(client.hasHeard<QueueDeclareOk>());
        for (int i = 0; i < 1000; ++i)
            client.publish("", "work", "12345");
        client.socket().disconnectFromHost();
        QTRY_COMPARE(m_server->count(), 0);
        QCOMPARE(m_world->storedBytes(), memoryOf(1000, 5));
    }

    void whileItIsPausedClientsWaitAndNothingIsLost()
    {
        SocketClient client(m_server->port());
        client.logIn("shop");
        client.send(1, QueueDeclare{"work"});
        QTRY_VERIFY(client.hasHeard<QueueDeclareOk>());
        m_server->setPaused(true);
        for (int i = 0; i < 1000; ++i) // more than is read ahead
            client.publish("", "work", "12345678901234567890");
        QTest::qWait(50);
        QCOMPARE(m_world->storedBytes(), std::uint64_t{0});
        m_server->setPaused(false);
        QTRY_COMPARE(m_world->storedBytes(), memoryOf(1000, 20));
    }

    void onlyWhoSendsMuchAtOnceIsLetCollectMore()
    {
        SocketClient client(m_server->port());
        client.logIn("shop");
        client.send(1, QueueDeclare{"work"});
        QTRY_VERIFY(client.hasHeard<QueueDeclareOk>());
        for (std::uint64_t i = 1; i <= 20; ++i) { // who waits for each answer is never kept waiting
            client.publish("", "work", "1");
            while (m_world->storedBytes() < memoryOf(i, 1))
                wait(1);
        }
        QCOMPARE(m_server->rests(), std::uint64_t{0});
        for (int i = 0; i < 2000; ++i)
            client.publish("", "work", "1");
        while (m_world->storedBytes() < memoryOf(2020, 1))
            wait(5);
        wait(5);
        const std::uint64_t before = m_server->rests();
        QVERIFY(before > 0);
        client.publish("", "work", "1");
        while (m_world->storedBytes() < memoryOf(2021, 1))
            wait(1);
        QCOMPARE(m_server->rests(), before); // and not for ever after
    }

    void whoReadsLateGetsEverything()
    {
        SocketClient client(m_server->port());
        client.logIn("worker");
        client.send(1, QueueDeclare{"work"});
        for (int i = 0; i < 150; ++i) // more than the system takes and the server writes ahead
            client.publish("", "work", std::string(100'000, 'x'));
        QTRY_COMPARE(m_world->storedBytes(), memoryOf(150, 100'000));
        client.socket().setReadBufferSize(1000);
        BasicConsume consume;
        consume.queue = "work";
        consume.noAck = true;
        client.send(1, consume);
        QTRY_COMPARE(m_world->storedBytes(), std::uint64_t{0});
        QTest::qWait(50);
        QVERIFY(client.count<BasicDeliver>() < 10);
        client.socket().setReadBufferSize(0);
        QTRY_COMPARE(client.count<BasicDeliver>(), 150);
        client.send(0, ConnectionClose{});
        QTRY_VERIFY(client.hasHeard<ConnectionCloseOk>());
        QTRY_VERIFY(client.isGone());
    }
};

POSTROOM_TEST(AmqpServerTest)
#include "AmqpServerTest.moc"
