#include "core/amqp/ClientConnection.h"

#include "tests/core/amqp/PortLab.h"
#include "tests/core/amqp/WireText.h"
#include "tests/helpers/Suite.h"

using namespace postroom;
using namespace postroom::amqp;

namespace {

/// The code and culprit of a close, "505 60 40", or all that was heard if that is something else.
std::string closeOf(const std::string& heard)
{
    const auto number = [&](const std::string& key) {
        const auto found = heard.find(' ' + key + '=');
        return found == std::string::npos ? 0 : std::stoi(heard.substr(found + key.size() + 2));
    };
    if (!heard.starts_with("0 connection.close "))
        return heard;
    return std::to_string(number("reply-code")) + ' ' + std::to_string(number("class-id")) + ' '
        + std::to_string(number("method-id"));
}

} // namespace

class ClientConnectionTest : public QObject {
    Q_OBJECT

private slots:
    void aFaultClosesTheConnection_data()
    {
        QTest::addColumn<QString>("bytes");
        QTest::addColumn<QString>("closed");
        const auto row = [](const char* name, const char* bytes, const char* closed) {
            QTest::newRow(name) << bytes << closed;
        };
        // Channel 1 is open, channel 7 is not.
        row("channel not open", "01 0007 0000000D 0032000A 0000 01'q' 00 00000000 CE", "504 50 10");
        row("channel opened twice", "01 0001 00000005 0014000A 00 CE", "504 20 10");
        row("channel method on channel 0", "01 0000 00000005 0014000A 00 CE", "504 20 10");
        row("connection opened twice", "01 0000 00000008 000A0028 01'/' 00 00 CE", "504 10 40");
        row("connection method on a channel", "01 0001 0000000B 000A0032 00C8 00 0000 0000 CE", "503 10 50");
        row("method of a server", "01 0001 00000005 003C0048 00 CE", "503 60 72");
        row("unknown class", "01 0001 00000004 0063000A CE", "closed\n");
        row("unknown method", "01 0001 00000004 00320063 CE", "closed\n");
        row("unknown field type", "01 0001 00000015 0032000A 0000 01'q' 00 00000008 01'a' 'Z' 00000001 'x' CE",
            "closed\n");
        row("arguments cut off", "01 0001 00000005 0032000A 00 CE", "501 50 10");
        row("no method at all", "01 0001 00000000 CE", "501 0 0");
        row("unknown frame type", "07 0001 00000003 'abc' CE", "501 0 0");
        row("wrong end", "01 0001 00000006 00140014 01 00 00", "501 0 0");
        row("too large", "03 0001 00020001", "501 0 0");
        row("heartbeat on a channel", "08 0001 00000000 CE", "505 0 0");
        row("header without method", "02 0001 0000000E 003C 0000 0000000000000000 0000 CE", "505 0 0");
        row("body without method", "03 0001 00000001 'x' CE", "505 0 0");
        row("body on a closed channel", "03 0007 00000001 'x' CE", "505 0 0");
        row("body without header", "01 0001 0000000A 003C0028 0000 00 01'x' 00 CE 03 0001 00000001 'x' CE", "505 60 40");
        row("method where the header is due",
            "01 0001 0000000A 003C0028 0000 00 01'x' 00 CE 01 0001 0000000A 003C0028 0000 00 01'x' 00 CE", "505 60 40");
        row("header of another class",
            "01 0001 0000000A 003C0028 0000 00 01'x' 00 CE 02 0001 0000000E 0032 0000 0000000000000000 0000 CE",
            "505 60 40");
        row("weight",
            "01 0001 0000000A 003C0028 0000 00 01'x' 00 CE 02 0001 0000000E 003C 0001 0000000000000000 0000 CE",
            "505 60 40");
        row("bad properties",
            "01 0001 0000000A 003C0028 0000 00 01'x' 00 CE 02 0001 0000000E 003C 0000 0000000000000000 8000 CE",
            "541 0 0");
        row("body longer than announced",
            "01 0001 0000000A 003C0028 0000 00 01'x' 00 CE 02 0001 0000000E 003C 0000 0000000000000002 0000 CE "
            "03 0001 00000003 'abc' CE",
            "505 60 40");
        row("second header",
            "01 0001 0000000A 003C0028 0000 00 01'x' 00 CE 02 0001 0000000E 003C 0000 0000000000000002 0000 CE "
            "02 0001 0000000E 003C 0000 0000000000000002 0000 CE",
            "505 60 40");
        row("immediate", "01 0001 0000000A 003C0028 0000 00 01'x' 02 CE 02 0001 0000000E 003C 0000 0000000000000000 0000 CE",
            "540 60 40");
        row("channel.flow off", "01 0001 00000005 00140014 00 CE", "540 20 20");
    }
    void aFaultClosesTheConnection()
    {
        QFETCH(QString, bytes);
        QFETCH(QString, closed);
        PortLab lab;
        WireClient client(lab);
        client.open();
        client.openChannel();
        client.send(bytesOf(bytes.toStdString()));
        QCOMPARE(closeOf(client.heard()), closed.toStdString()); // W-7, W-11 to W-13
        QCOMPARE(lab.simulation().world().broker.state().connections.count(), std::size_t{0});
    }

    void afterAHardErrorOnlyCloseOkIsHeard()
    {
        PortLab lab;
        WireClient client(lab);
        client.open();
        client.openChannel();
        client.send(9, QueueDeclare{"work"});
        client.heard();
        client.send(1, QueueDeclare{"work"});
        QCOMPARE(client.heard(), std::string());
        client.send(0, ConnectionClose{200, "bye"}); // both sides at once
        QCOMPARE(client.heard(), std::string("0 connection.close-ok\n"));
        client.send(0, ConnectionCloseOk{});
        QCOMPARE(client.heard(), std::string("closed\n"));
        QVERIFY(!lab.simulation().world().broker.state().vhosts.at("/").queues.contains("work"));
    }

    void anAnswerThatNeverComesIsNotWaitedForForEver()
    {
        PortLab lab;
        WireClient client(lab);
        client.open();
        client.send(bytesOf("07 0001 00000003 'abc' CE"));
        QVERIFY(client.heard().starts_with("0 connection.close"));
        lab.wait(11_s);
        QCOMPARE(client.heard(), std::string("closed\n"));
    }

    void theNumberOfChannelsIsLimitedNotTheirNumbers()
    {
        PortLab lab;
        WireClient client(lab);
        client.open({}, {2, 131072, 0});
        client.send(1, ChannelOpen{});
        client.send(60000, ChannelOpen{});
        QCOMPARE(client.heard(), std::string("1 channel.open-ok\n60000 channel.open-ok\n"));
        client.send(1, ChannelClose{200, "bye"});
        client.send(2, ChannelOpen{}); // there is room again
        QCOMPARE(client.heard(), std::string("1 channel.close-ok\n2 channel.open-ok\n"));
        client.send(3, ChannelOpen{});
        QCOMPARE(client.heard(),
                 std::string("0 connection.close reply-code=530 reply-text=\"NOT_ALLOWED - number of channels opened "
                             "(2) has reached the negotiated channel_max (2)\"\n")); // W-6
    }

    void anOrderlyCloseIsAnswered()
    {
        PortLab lab;
        WireClient client(lab);
        client.open();
        client.send(0, ConnectionClose{200, "bye"});
        QCOMPARE(client.heard(), std::string("0 connection.close-ok\nclosed\n"));
        QCOMPARE(lab.simulation().world().broker.state().connections.count(), std::size_t{0});
    }

    void aCutCableEndsTheConnectionAtTheBroker()
    {
        PortLab lab;
        WireClient client(lab);
        client.open();
        client.openChannel();
        client.send(1, QueueDeclare{"mine", false, false, true});
        client.cut();
        QCOMPARE(lab.simulation().world().broker.state().queues.count(), std::size_t{0}); // R-BIND-10
    }

    void aBrokerThatStopsSaysSo()
    {
        PortLab lab;
        WireClient client(lab);
        client.open();
        lab.port().forceAll("shutdown");
        QCOMPARE(client.heard(),
                 std::string("0 connection.close reply-code=320 reply-text=\"CONNECTION_FORCED - broker forced "
                             "connection closure with reason 'shutdown'\"\n"));
    }

    void heartbeatsAreSentAndMissed()
    {
        PortLab lab;
        WireClient client(lab);
        client.open({}, {2047, 131072, 10});
        lab.wait(4_s);
        QCOMPARE(client.heard(), std::string());
        lab.wait(1_s);
        QCOMPARE(client.heard(), std::string("heartbeat\n")); // half an interval
        client.send(bytesOf("08 0000 00000000 CE"));
        lab.wait(19_s);
        QCOMPARE(client.heard(), std::string("heartbeat\n"));
        lab.wait(1_s);
        QCOMPARE(client.heard(), std::string("closed\n")); // two silent intervals, without a word (W-14)
    }

    void heartbeatsCanBeOff()
    {
        PortLab lab;
        WireClient client(lab);
        client.open({}, {2047, 131072, 0});
        lab.wait(1000_s);
        QCOMPARE(client.heard(), std::string());
    }

    void aPausedWorldTakesNoInputButBeats()
    {
        PortLab lab;
        WireClient client(lab);
        client.open({}, {2047, 131072, 10});
        client.openChannel();
        lab.port().setPaused(true);
        QVERIFY(!client.connection().wantsInput());
        client.send(1, QueueDeclare{"work"});
        lab.wait(30_s);
        QCOMPARE(client.heard(), std::string("heartbeat\n"));
        lab.port().setPaused(false);
        static_cast<void>(lab.port().takeTouched());
        QCOMPARE(client.heard(), std::string("1 queue.declare-ok queue=work\n"));
    }

    void aBlockedConnectionIsToldAndNotReadFrom()
    {
        PortLab lab;
        WireClient client(lab);
        client.open();
        client.openChannel();
        client.send(1, QueueDeclare{"work"});
        client.heard();
        static_cast<void>(lab.simulation().submit(SetMemoryWatermark{1000}));
        client.publish(1, {"", "work"}, std::string(2000, 'x'));
        client.publish(1, {"", "work"}, "second");
        client.send(1, QueueDeclare{"late"});
        QCOMPARE(client.heard(), std::string("0 connection.blocked reason=\"low on memory\"\n")); // FLOW-5
        QVERIFY(!client.connection().wantsInput());
        static_cast<void>(lab.simulation().submit(SetMemoryWatermark{0}));
        lab.advance(1_s);
        QCOMPARE(client.heard(), std::string("0 connection.unblocked\n1 queue.declare-ok queue=late\n"));
        client.send(1, QueueDeclare{"work", true});
        QCOMPARE(client.heard(), std::string("1 queue.declare-ok queue=work message-count=2\n")); // FLOW-3
    }

    void aSecretMayBeUpdated()
    {
        PortLab lab;
        WireClient client(lab);
        client.open();
        client.send(0, ConnectionUpdateSecret{"secret", "because"});
        QCOMPARE(client.heard(), std::string("0 connection.update-secret-ok\n"));
    }

    void framesOfOneByteAreUnderstood()
    {
        PortLab lab;
        WireClient client(lab);
        client.open();
        for (const char byte : bytesOf("01 0001 00000005 0014000A 00 CE"))
            client.send(std::string(1, byte));
        QCOMPARE(client.heard(), std::string("1 channel.open-ok\n"));
    }
};

POSTROOM_TEST(ClientConnectionTest)
#include "ClientConnectionTest.moc"
