#include "core/amqp/ClientChannel.h"

#include "tests/core/amqp/PortLab.h"
#include "tests/core/amqp/WireText.h"
#include "tests/helpers/Suite.h"

using namespace postroom;
using namespace postroom::amqp;

namespace {

/// A lab with one client and its channel 1.
struct OneClient {
    OneClient()
    {
        client.open();
        client.openChannel();
    }
    PortLab lab;
    WireClient client{lab};
};

} // namespace

class ClientChannelTest : public QObject {
    Q_OBJECT

private slots:
    void aMessageGoesThrough()
    {
        OneClient one;
        WireClient& client = one.client;
        client.send(1, QueueDeclare{"work"});
        client.send(1, BasicConsume{"work", "t"});
        client.publish(1, {"", "work"}, "hello");
        client.send(1, BasicAck{1, false});
        client.send(1, QueueDelete{"work"});
        QCOMPARE(client.heard(), std::string("1 queue.declare-ok queue=work\n"
                                             "1 basic.consume-ok consumer-tag=t\n"
                                             "1 basic.deliver consumer-tag=t delivery-tag=1 routing-key=work 'hello'\n"
                                             "1 queue.delete-ok\n"
                                             "1 basic.cancel consumer-tag=t nowait=true\n"));
    }

    void getAnswersWithAMessageOrWithNothing()
    {
        OneClient one;
        WireClient& client = one.client;
        client.send(1, QueueDeclare{"work"});
        client.publish(1, {"", "work"}, "a");
        client.publish(1, {"", "work"}, "");
        client.heard();
        client.send(1, BasicGet{"work", true});
        client.send(1, BasicGet{"work", true});
        client.send(1, BasicGet{"work", true});
        QCOMPARE(client.heard(),
                 std::string("1 basic.get-ok delivery-tag=1 routing-key=work message-count=1 'a'\n"
                             "1 basic.get-ok delivery-tag=2 routing-key=work ''\n"
                             "1 basic.get-empty\n"));
    }

    void anEmptyNameMeansTheQueueLastDeclared()
    {
        OneClient one;
        WireClient& client = one.client;
        client.send(1, QueueDeclare{"first"});
        client.send(1, QueueDeclare{"last"});
        client.send(1, QueueBind{"", "amq.direct", ""}); // the key is empty too: R-NAME-9
        client.publish(1, {"amq.direct", "last"}, "m");
        client.heard();
        client.send(1, QueuePurge{""});
        QCOMPARE(client.heard(), std::string("1 queue.purge-ok message-count=1\n"));
        client.send(1, QueueDelete{""});
        QCOMPARE(client.heard(), std::string("1 queue.delete-ok\n"));
        client.openChannel(2); // R-NAME-8 is about one channel
        client.send(2, QueuePurge{""});
        QCOMPARE(client.heard(),
                 std::string("2 channel.close reply-code=404 reply-text=\"NOT_FOUND - no previously declared queue\" "
                             "class-id=50 method-id=30\n"));
    }

    void nowaitMeansNoAnswer()
    {
        OneClient one;
        WireClient& client = one.client;
        QueueDeclare declare{"work"};
        declare.noWait = true;
        client.send(1, declare);
        client.send(1, ConfirmSelect{true});
        BasicConsume consume{"work", "t"};
        consume.noWait = true;
        client.send(1, consume);
        QCOMPARE(client.heard(), std::string());
        client.publish(1, {"", "work"}, "m");
        QCOMPARE(client.heard(), std::string("1 basic.deliver consumer-tag=t delivery-tag=1 routing-key=work 'm'\n"
                                             "1 basic.ack delivery-tag=1\n"));
    }

    void anErrorClosesTheChannelAndTheRestIsIgnored()
    {
        OneClient one;
        WireClient& client = one.client;
        client.send(1, QueueDeclare{"none", true});
        QCOMPARE(client.heard(),
                 std::string("1 channel.close reply-code=404 reply-text=\"NOT_FOUND - no queue 'none' in vhost '/'\" "
                             "class-id=50 method-id=10\n"));
        client.send(1, QueueDeclare{"work"});
        client.publish(1, {"", "work"}, "m");
        client.send(1, ChannelClose{200, "bye"});
        QCOMPARE(client.heard(), std::string("1 channel.close-ok\n"));
        client.send(1, ChannelCloseOk{});
        client.send(1, ChannelOpen{});
        client.send(1, QueueDeclare{"work", true});
        QCOMPARE(client.heard(),
                 std::string("1 channel.open-ok\n"
                             "1 channel.close reply-code=404 reply-text=\"NOT_FOUND - no queue 'work' in vhost '/'\" "
                             "class-id=50 method-id=10\n")); // W-8
    }

    void aBadPublishClosesTheChannelAndWhatFollowsIsIgnored()
    {
        OneClient one;
        WireClient& client = one.client;
        client.send(1, QueueDeclare{"work"});
        client.heard();
        client.publish(1, {"", "work"}, "before");
        client.publish(1, {"nowhere", ""}, "bad");
        client.publish(1, {"", "work"}, "after");
        QCOMPARE(client.heard(),
                 std::string("1 channel.close reply-code=404 reply-text=\"NOT_FOUND - no exchange 'nowhere' in vhost "
                             "'/'\" class-id=60 method-id=40\n"));
        client.openChannel(2);
        client.send(2, QueueDeclare{"work", true});
        QCOMPARE(client.heard(), std::string("2 queue.declare-ok queue=work message-count=1\n")); // R-PUB-2
    }

    void anUnroutableMessageComesBackBeforeItsConfirm()
    {
        OneClient one;
        WireClient& client = one.client;
        client.send(1, ConfirmSelect{});
        client.publish(1, {"", "nobody", true}, "m");
        QCOMPARE(client.heard(),
                 std::string("1 confirm.select-ok\n"
                             "1 basic.return reply-code=312 reply-text=NO_ROUTE routing-key=nobody 'm'\n"
                             "1 basic.ack delivery-tag=1\n")); // R-MAND-3
    }

    void confirmsOfOnePieceOfInputAreJoined()
    {
        OneClient one;
        WireClient& client = one.client;
        client.send(1, ConfirmSelect{});
        client.heard();
        std::string bytes;
        FrameWriter writer(bytes);
        for (int count = 0; count < 50; ++count) {
            writer.writeMethod(1, BasicPublish{"amq.fanout", ""});
            writer.writeContent(1, {}, "m");
        }
        client.send(bytes);
        QCOMPARE(client.heard(), std::string("1 basic.ack delivery-tag=50 multiple=true\n"));
    }

    void aDeletedQueueCancelsOnlyClientsThatWantToKnow()
    {
        PortLab lab;
        WireClient client(lab);
        client.open({});
        client.openChannel();
        client.send(1, QueueDeclare{"work"});
        client.send(1, BasicConsume{"work", "t"});
        client.heard();
        client.send(1, QueueDelete{"work"});
        QCOMPARE(client.heard(), std::string("1 queue.delete-ok\n")); // CCN-2
    }

    void flowAndAccessAreAnswered()
    {
        OneClient one;
        WireClient& client = one.client;
        client.send(1, ChannelFlow{true});
        client.send(1, AccessRequest{"/data"});
        QCOMPARE(client.heard(), std::string("1 channel.flow-ok active=true\n1 access.request-ok ticket=1\n"));
    }

    void aBodyThatIsTooLargeClosesTheChannelAtOnce()
    {
        OneClient one;
        one.client.send(bytesOf("01 0001 0000000A 003C0028 0000 00 01'x' 00 CE "
                                "02 0001 0000000E 003C 0000 0000000008000001 0000 CE"));
        QVERIFY(one.client.heard().starts_with("1 channel.close reply-code=406")); // LIM-4
    }

    void bodiesOfTwoChannelsMayInterleave()
    {
        OneClient one;
        WireClient& client = one.client;
        client.openChannel(2);
        client.send(1, QueueDeclare{"q"});
        client.heard();
        const std::string method = "0000000A 003C0028 0000 00 01'q' 00 CE";
        const std::string header = "0000000E 003C 0000 0000000000000004 0000 CE";
        for (const char* channel : {"0001", "0002"}) {
            client.send(bytesOf(std::string("01 ") + channel + method));
            client.send(bytesOf(std::string("02 ") + channel + header));
        }
        client.send(bytesOf("03 0001 00000002 'a1' CE 03 0002 00000002 'b1' CE 03 0002 00000002 'b2' CE "
                            "03 0001 00000000 CE 03 0001 00000002 'a2' CE"));
        client.send(1, BasicGet{"q", true});
        client.send(1, BasicGet{"q", true});
        QCOMPARE(client.heard(), std::string("1 basic.get-ok delivery-tag=1 routing-key=q message-count=1 'b1b2'\n"
                                             "1 basic.get-ok delivery-tag=2 routing-key=q 'a1a2'\n")); // W-10
    }

    void withDelaysMethodsWaitForEarlierPublishes()
    {
        OneClient one;
        WireClient& client = one.client;
        client.send(1, QueueDeclare{"work"});
        client.heard();
        static_cast<void>(one.lab.simulation().submit(SetDefaultDelay{100_ms}));
        client.publish(1, {"", "work"}, "m");
        client.send(1, QueueDeclare{"work", true});
        client.publish(1, {"", "work"}, "after");
        QCOMPARE(client.heard(), std::string());
        one.lab.advance(1_s);
        QVERIFY(client.heard().starts_with("1 queue.declare-ok queue=work"));
    }

    void withDelaysADeliveryLeavesWhenItLands()
    {
        OneClient one;
        WireClient& client = one.client;
        client.send(1, QueueDeclare{"work"});
        client.publish(1, {"", "work"}, "m");
        client.heard();
        static_cast<void>(one.lab.simulation().submit(SetDefaultDelay{100_ms}));
        client.send(1, BasicConsume{"work", "t"});
        QCOMPARE(client.heard(), std::string("1 basic.consume-ok consumer-tag=t\n"));
        client.send(1, BasicQos{0, 5, false}); // its answer does not overtake the delivery
        one.lab.advance(99_ms);
        QCOMPARE(client.heard(), std::string());
        one.lab.advance(1_ms);
        QCOMPARE(client.heard(), std::string("1 basic.deliver consumer-tag=t delivery-tag=1 routing-key=work 'm'\n"
                                             "1 basic.qos-ok\n"));
    }

    void withDelaysAGetComesAfterTheMessagesOfItsChannel()
    {
        OneClient one;
        WireClient& client = one.client;
        client.send(1, QueueDeclare{"work"});
        client.heard();
        static_cast<void>(one.lab.simulation().submit(SetDefaultDelay{100_ms}));
        client.publish(1, {"", "work"}, "m");
        client.send(1, BasicGet{"work", true});
        one.lab.advance(100_ms); // now it is at the exchange
        QCOMPARE(client.heard(), std::string());
        one.lab.advance(99_ms);
        QCOMPARE(client.heard(), std::string());
        one.lab.advance(1_ms);
        QVERIFY(client.heard().starts_with("1 basic.get-ok delivery-tag=1 routing-key=work"));
    }

    void withDelaysABadPublishClosesTheChannelWhenItLands()
    {
        OneClient one;
        WireClient& client = one.client;
        static_cast<void>(one.lab.simulation().submit(SetDefaultDelay{100_ms}));
        client.publish(1, {"nowhere", ""}, "m");
        QCOMPARE(client.heard(), std::string());
        one.lab.advance(100_ms);
        const std::string heard = client.heard();
        QVERIFY2(heard.starts_with("1 channel.close reply-code=404") && heard.ends_with("class-id=60 method-id=40\n"),
                 heard.c_str());
    }

    void withDelaysAnOrderlyCloseLetsPublishesLand()
    {
        OneClient one;
        WireClient& client = one.client;
        client.send(1, QueueDeclare{"work"});
        client.heard();
        static_cast<void>(one.lab.simulation().submit(SetDefaultDelay{100_ms}));
        client.publish(1, {"", "work"}, "m");
        client.send(0, ConnectionClose{200, "bye"});
        QCOMPARE(client.heard(), std::string());
        one.lab.advance(100_ms);
        QCOMPARE(client.heard(), std::string("0 connection.close-ok\nclosed\n"));
    }
};

POSTROOM_TEST(ClientChannelTest)
#include "ClientChannelTest.moc"
