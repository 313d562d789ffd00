#include "core/amqp/Handshake.h"

#include "tests/core/amqp/PortLab.h"
#include "tests/core/amqp/WireText.h"
#include "tests/helpers/Suite.h"

using namespace postroom;
using namespace postroom::amqp;

namespace {

const FieldTable canTakeClose{{"authentication_failure_close", true}};

} // namespace

class HandshakeTest : public QObject {
    Q_OBJECT

private slots:
    void theWholeWayByBytes()
    {
        PortLab lab;
        WireClient client(lab);
        client.send(bytesOf("'AMQP' 00 00 09 01"));
        const std::string start = client.heard();
        QVERIFY2(start.starts_with("0 connection.start version-minor=9 server-properties=\"{"), start.c_str());
        for (const char* said :
             {"product=Postroom", "version=0.1", "publisher_confirms=true", "exchange_exchange_bindings=true",
              "basic.nack=true", "consumer_cancel_notify=true", "connection.blocked=true", "consumer_priorities=true",
              "authentication_failure_close=true", "per_consumer_qos=true", "direct_reply_to=true", "cluster_name=",
              "mechanisms=\"PLAIN AMQPLAIN\" locales=en_US"})
            QVERIFY2(start.find(said) != std::string::npos, said);
        // start-ok: no properties, PLAIN, NUL guest NUL guest, en_US
        client.send(bytesOf("01 0000 00000024 000A 000B 00000000 05'PLAIN' 0000000C 00'guest' 00'guest' 05'en_US' CE"));
        QCOMPARE(client.heard(), std::string("0 connection.tune channel-max=2047 frame-max=131072 heartbeat=60\n"));
        client.send(bytesOf("01 0000 0000000C 000A 001F 07FF 00020000 0000 CE"));
        QCOMPARE(client.heard(), std::string());
        client.send(bytesOf("01 0000 00000008 000A 0028 01'/' 00 00 CE"));
        QCOMPARE(client.heard(), std::string("0 connection.open-ok\n"));
        QVERIFY(client.connection().isRunning());
    }

    void anotherHeaderIsAnsweredWithOurs_data()
    {
        QTest::addColumn<QString>("header");
        for (const char* header : {"'AMQP' 00 01 00 00", "'AMQP' 00 00 09 02", "'GET / HT'", "00 00 00 00 00 00 00 00",
                                   "'AMQQ' 00 00 09 01"})
            QTest::newRow(header) << header;
    }
    void anotherHeaderIsAnsweredWithOurs()
    {
        QFETCH(QString, header);
        PortLab lab;
        WireClient client(lab);
        client.send(bytesOf(header.toStdString()));
        QCOMPARE(client.heard(), hexOf(protocolHeader) + "\nclosed\n"); // W-2
    }

    void aWrongPasswordIsRefusedOrTheSocketClosed()
    {
        for (const char* password : {"wrong", ""}) {
            PortLab lab;
            WireClient client(lab);
            client.send(std::string(protocolHeader));
            client.heard();
            client.send(0, plainLogin("guest", password, canTakeClose));
            const std::string refusal = client.heard();
            QVERIFY2(refusal.starts_with("0 connection.close reply-code=403 reply-text=\"ACCESS_REFUSED - "),
                     refusal.c_str());
            client.send(0, ConnectionCloseOk{});
            QCOMPARE(client.heard(), std::string("closed\n"));

            WireClient silent(lab);
            silent.send(std::string(protocolHeader));
            silent.heard();
            silent.send(0, plainLogin("guest", password));
            QCOMPARE(silent.heard(), std::string("closed\n"));
        }
    }

    void amqPlainIsUnderstood()
    {
        PortLab lab;
        WireClient client(lab);
        client.send(std::string(protocolHeader));
        client.heard();
        ConnectionStartOk said;
        said.mechanism = "AMQPLAIN";
        said.response = bytesOf("05'LOGIN' 'S' 00000005 'guest' 08'PASSWORD' 'S' 00000005 'guest'");
        client.send(0, said);
        QVERIFY(client.heard().starts_with("0 connection.tune"));
    }

    void anUnknownMechanismClosesTheSocket()
    {
        PortLab lab;
        WireClient client(lab);
        client.send(std::string(protocolHeader));
        client.heard();
        ConnectionStartOk said = plainLogin("guest", "guest", canTakeClose);
        said.mechanism = "MAGIC";
        client.send(0, said);
        QCOMPARE(client.heard(), std::string("closed\n"));
    }

    void guestComesOnlyFromTheSameMachine()
    {
        PortLab lab;
        WireClient client(lab, false);
        client.send(std::string(protocolHeader));
        client.heard();
        client.send(0, plainLogin("guest", "guest", canTakeClose));
        QVERIFY(client.heard().starts_with("0 connection.close reply-code=403")); // VH-9
    }

    void theTuneMayOnlyBeLowered_data()
    {
        QTest::addColumn<int>("channelMax");
        QTest::addColumn<int>("frameMax");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("as offered") << 2047 << 131072 << true;
        QTest::newRow("lowest") << 1 << 4096 << true;
        QTest::newRow("no channels") << 0 << 131072 << false;
        QTest::newRow("more channels") << 2048 << 131072 << false;
        QTest::newRow("smaller frames") << 2047 << 4095 << false;
        QTest::newRow("larger frames") << 2047 << 131073 << false;
        QTest::newRow("no limit for frames") << 2047 << 0 << false;
    }
    void theTuneMayOnlyBeLowered()
    {
        QFETCH(int, channelMax);
        QFETCH(int, frameMax);
        QFETCH(bool, accepted);
        PortLab lab;
        WireClient client(lab);
        client.send(std::string(protocolHeader));
        client.send(0, plainLogin("guest", "guest"));
        client.heard();
        client.send(0, ConnectionTuneOk{static_cast<std::uint16_t>(channelMax), static_cast<std::uint32_t>(frameMax), 0});
        client.send(0, ConnectionOpen{"/"});
        QCOMPARE(client.heard(), std::string(accepted ? "0 connection.open-ok\n" : "closed\n")); // W-4
    }

    void anUnknownVirtualHostIsRefused()
    {
        PortLab lab;
        WireClient client(lab);
        client.send(std::string(protocolHeader));
        client.send(0, plainLogin("guest", "guest"));
        client.send(0, ConnectionTuneOk{2047, 131072, 0});
        client.heard();
        client.send(0, ConnectionOpen{"elsewhere"});
        QCOMPARE(client.heard(),
                 std::string("0 connection.close reply-code=530 reply-text=\"NOT_ALLOWED - vhost elsewhere not found\" "
                             "class-id=10 method-id=40\n")); // W-5
    }

    void anythingOutOfTurnClosesTheSocket()
    {
        PortLab lab;
        WireClient early(lab);
        early.send(std::string(protocolHeader));
        early.heard();
        early.send(0, ConnectionOpen{"/"});
        QCOMPARE(early.heard(), std::string("closed\n"));

        WireClient onChannel(lab);
        onChannel.send(std::string(protocolHeader));
        onChannel.heard();
        onChannel.send(1, ChannelOpen{});
        QCOMPARE(onChannel.heard(), std::string("closed\n"));

        WireClient large(lab); // before tune-ok no frame is longer than 4096 bytes
        large.send(std::string(protocolHeader));
        large.heard();
        large.send(bytesOf("01 0000 00001001"));
        QCOMPARE(large.heard(), std::string("closed\n"));
    }

    void aClientThatNeverFinishesIsGivenUp()
    {
        PortLab lab;
        WireClient client(lab);
        lab.wait(9_s);
        QCOMPARE(client.heard(), std::string());
        lab.wait(2_s);
        QCOMPARE(client.heard(), std::string("closed\n"));
    }
};

POSTROOM_TEST(HandshakeTest)
#include "HandshakeTest.moc"
