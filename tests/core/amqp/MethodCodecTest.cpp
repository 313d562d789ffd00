#include "core/amqp/MethodCodec.h"
#include "tests/core/amqp/RandomWire.h"
#include "tests/core/amqp/WireText.h"
#include "tests/helpers/Suite.h"

#include <fmt/format.h>

using namespace postroom;
using namespace postroom::amqp;

namespace {

// Id, name, who may send it, whether content follows (+), and the arguments: b bit, o octet, h short, l long,
// q longlong, s shortstr, S longstr, t table; _ is reserved.
const std::string methodTable = R"(
10.10 connection.start S: o version-major, o version-minor, t server-properties, S mechanisms, S locales
10.11 connection.start-ok C: t client-properties, s mechanism, S response, s locale
10.20 connection.secure S: S challenge
10.21 connection.secure-ok C: S response
10.30 connection.tune S: h channel-max, l frame-max, h heartbeat
10.31 connection.tune-ok C: h channel-max, l frame-max, h heartbeat
10.40 connection.open C: s virtual-host, s _, b _
10.41 connection.open-ok S: s _
10.50 connection.close CS: h reply-code, s reply-text, h class-id, h method-id
10.51 connection.close-ok CS:
10.60 connection.blocked S: s reason
10.61 connection.unblocked S:
10.70 connection.update-secret C: S new-secret, s reason
10.71 connection.update-secret-ok S:
20.10 channel.open C: s _
20.11 channel.open-ok S: S _
20.20 channel.flow CS: b active
20.21 channel.flow-ok CS: b active
20.40 channel.close CS: h reply-code, s reply-text, h class-id, h method-id
20.41 channel.close-ok CS:
30.10 access.request C: s realm, b exclusive, b passive, b active, b write, b read
30.11 access.request-ok S: h ticket
40.10 exchange.declare C: h _, s exchange, s type, b passive, b durable, b auto-delete, b internal, b nowait, t arguments
40.11 exchange.declare-ok S:
40.20 exchange.delete C: h _, s exchange, b if-unused, b nowait
40.21 exchange.delete-ok S:
40.30 exchange.bind C: h _, s destination, s source, s routing-key, b nowait, t arguments
40.31 exchange.bind-ok S:
40.40 exchange.unbind C: h _, s destination, s source, s routing-key, b nowait, t arguments
40.51 exchange.unbind-ok S:
50.10 queue.declare C: h _, s queue, b passive, b durable, b exclusive, b auto-delete, b nowait, t arguments
50.11 queue.declare-ok S: s queue, l message-count, l consumer-count
50.20 queue.bind C: h _, s queue, s exchange, s routing-key, b nowait, t arguments
50.21 queue.bind-ok S:
50.30 queue.purge C: h _, s queue, b nowait
50.31 queue.purge-ok S: l message-count
50.40 queue.delete C: h _, s queue, b if-unused, b if-empty, b nowait
50.41 queue.delete-ok S: l message-count
50.50 queue.unbind C: h _, s queue, s exchange, s routing-key, t arguments
50.51 queue.unbind-ok S:
60.10 basic.qos C: l prefetch-size, h prefetch-count, b global
60.11 basic.qos-ok S:
60.20 basic.consume C: h _, s queue, s consumer-tag, b no-local, b no-ack, b exclusive, b nowait, t arguments
60.21 basic.consume-ok S: s consumer-tag
60.30 basic.cancel CS: s consumer-tag, b nowait
60.31 basic.cancel-ok CS: s consumer-tag
60.40 basic.publish C+: h _, s exchange, s routing-key, b mandatory, b immediate
60.50 basic.return S+: h reply-code, s reply-text, s exchange, s routing-key
60.60 basic.deliver S+: s consumer-tag, q delivery-tag, b redelivered, s exchange, s routing-key
60.70 basic.get C: h _, s queue, b no-ack
60.71 basic.get-ok S+: q delivery-tag, b redelivered, s exchange, s routing-key, l message-count
60.72 basic.get-empty S: s _
60.80 basic.ack CS: q delivery-tag, b multiple
60.90 basic.reject C: q delivery-tag, b requeue
60.100 basic.recover-async C: b requeue
60.110 basic.recover C: b requeue
60.111 basic.recover-ok S:
60.120 basic.nack CS: q delivery-tag, b multiple, b requeue
85.10 confirm.select C: b nowait
85.11 confirm.select-ok S:
90.10 tx.select C:
90.11 tx.select-ok S:
90.20 tx.commit C:
90.21 tx.commit-ok S:
90.30 tx.rollback C:
90.31 tx.rollback-ok S:
)";

template<class Body, class... T>
void forEachMethod(Body&& body, std::variant<T...>*)
{
    (body(T()), ...);
}

/// Calls body(method) with an empty method of each kind.
template<class Body>
void forEachMethod(Body&& body)
{
    forEachMethod(body, static_cast<Method*>(nullptr));
}

char letterOf(bool) { return 'b'; }
char letterOf(std::uint8_t) { return 'o'; }
char letterOf(std::uint16_t) { return 'h'; }
char letterOf(std::uint32_t) { return 'l'; }
char letterOf(std::uint64_t) { return 'q'; }
char letterOf(std::string_view) { return 's'; }
char letterOf(const FieldTable&) { return 't'; }

template<class T, class Value>
std::string argumentText(const Argument<T, Value>& each)
{
    return fmt::format("{} {}", letterOf(Value()), each.name);
}
template<class T>
std::string argumentText(const LongStringArgument<T>& each)
{
    return fmt::format("S {}", each.name);
}
std::string argumentText(Reserved type)
{
    return fmt::format("{} _", "bhsS"[static_cast<int>(type)]);
}

template<class T>
std::string lineOf()
{
    const char* senders[] = {"C", "S", "CS"};
    std::string arguments;
    std::apply([&](const auto&... each) { ((arguments += (arguments.empty() ? " " : ", ") + argumentText(each)), ...); },
               T::layout());
    return fmt::format("{}.{} {} {}{}:{}", T::id.classId, T::id.methodId, T::name,
                       senders[static_cast<int>(T::sender)], CarriesContent<T> ? "+" : "", arguments);
}

std::string encoded(const Method& method)
{
    std::string bytes;
    WireWriter writer(bytes);
    writeMethod(writer, method);
    return bytes;
}

std::string faultOf(std::string_view payload)
{
    const auto method = decodeMethod(payload);
    const char* faults[] = {"unknown method", "bad table", "wrong length", "not UTF-8"};
    return method ? toText(*method)
                  : fmt::format("{} {}.{}", faults[static_cast<int>(method.error().fault)],
                                method.error().id.classId, method.error().id.methodId);
}

} // namespace

class MethodCodecTest : public QObject {
    Q_OBJECT

private slots:
    void everyMethodIsAsInTheTable()
    {
        std::string lines = "\n";
        forEachMethod([&](const auto& each) { lines += lineOf<std::decay_t<decltype(each)>>() + '\n'; });
        QCOMPARE(lines, methodTable);
    }

    void knownBytes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("wire");
        const auto row = [](const char* text, const char* wire) { QTest::newRow(text) << text << wire; };
        row("connection.start version-minor=9 server-properties={product=Postroom} mechanisms=PLAIN locales=en_US",
            "000a 000a 00 09 00000015 07 'product' 'S' 00000008 'Postroom' 00000005 'PLAIN' 00000005 'en_US'");
        row("connection.start-ok mechanism=PLAIN response=\"\\x00guest\\x00guest\" locale=en_US",
            "000a 000b 00000000 05 'PLAIN' 0000000c 00 'guest' 00 'guest' 05 'en_US'");
        row("connection.tune channel-max=2047 frame-max=131072 heartbeat=60", "000a 001e 07ff 00020000 003c");
        row("connection.open virtual-host=/", "000a 0028 01 '/' 00 00");
        row("connection.open-ok", "000a 0029 00");
        row("connection.close reply-code=320 reply-text=bye class-id=60 method-id=40", "000a 0032 0140 03 'bye' 003c 0028");
        row("connection.close-ok", "000a 0033");
        row("channel.open", "0014 000a 00");
        row("channel.open-ok", "0014 000b 00000000");
        row("channel.flow active=true", "0014 0014 01");
        row("access.request realm=r passive=true write=true", "001e 000a 01 'r' 0a");
        row("exchange.declare exchange=e type=topic durable=true internal=true arguments={a=1}",
            "0028 000a 0000 01 'e' 05 'topic' 0a 00000007 01 'a' 'I' 00000001");
        row("exchange.declare exchange=e type=direct passive=true auto-delete=true nowait=true",
            "0028 000a 0000 01 'e' 06 'direct' 15 00000000");
        row("exchange.unbind-ok", "0028 0033");
        row("queue.declare queue=work durable=true", "0032 000a 0000 04 'work' 02 00000000");
        row("queue.declare-ok queue=work message-count=3 consumer-count=1", "0032 000b 04 'work' 00000003 00000001");
        row("queue.bind queue=q exchange=e routing-key=k nowait=true", "0032 0014 0000 01 'q' 01 'e' 01 'k' 01 00000000");
        row("queue.unbind queue=q exchange=e routing-key=k", "0032 0032 0000 01 'q' 01 'e' 01 'k' 00000000");
        row("basic.qos prefetch-count=10 global=true", "003c 000a 00000000 000a 01");
        row("basic.consume queue=q consumer-tag=c no-ack=true nowait=true", "003c 0014 0000 01 'q' 01 'c' 0a 00000000");
        row("basic.publish exchange=orders routing-key=order.created mandatory=true",
            "003c 0028 0000 06 'orders' 0d 'order.created' 01");
        row("basic.return reply-code=312 reply-text=NO_ROUTE exchange=e routing-key=k",
            "003c 0032 0138 08 'NO_ROUTE' 01 'e' 01 'k'");
        row("basic.deliver consumer-tag=c delivery-tag=1 redelivered=true exchange=e routing-key=k",
            "003c 003c 01 'c' 0000000000000001 01 01 'e' 01 'k'");
        row("basic.get-ok delivery-tag=2 exchange=e routing-key=k message-count=5",
            "003c 0047 0000000000000002 00 01 'e' 01 'k' 00000005");
        row("basic.get-empty", "003c 0048 00");
        row("basic.ack delivery-tag=7 multiple=true", "003c 0050 0000000000000007 01");
        row("basic.nack delivery-tag=7 requeue=true", "003c 0078 0000000000000007 02");
        row("confirm.select nowait=true", "0055 000a 01");
        row("tx.rollback-ok", "005a 001f");
    }

    void knownBytes()
    {
        QFETCH(QString, text);
        QFETCH(QString, wire);
        const std::string bytes = bytesOf(wire.toStdString());
        const auto method = decodeMethod(bytes);
        QCOMPARE(method ? toText(*method) : faultOf(bytes), text.toStdString());
        QCOMPARE(hexOf(encoded(*method)), hexOf(bytes));
    }

    void everyMethodComesBack()
    {
        for (unsigned seed = 1; seed <= 200; ++seed) {
            RandomWire random(seed);
            forEachMethod([&]<class T>(T) {
                const T method = random.method<T>();
                const std::string bytes = encoded(method);
                const auto again = decodeMethod(bytes);
                QVERIFY2(again && *again == Method(method), toText(Method(method)).c_str());
                QCOMPARE(hexOf(encoded(*again)), hexOf(bytes));
            });
        }
    }

    // RabbitMQ's patterns fit exactly or not at all.
    void argumentsThatAreTooShortOrTooLongAreRefused()
    {
        forEachMethod([&]<class T>(T) {
            RandomWire random(T::id.classId * 1000u + T::id.methodId);
            const std::string bytes = encoded(random.method<T>());
            const std::string wrong = fmt::format("wrong length {}.{}", T::id.classId, T::id.methodId);
            for (std::size_t size = 0; size < bytes.size(); ++size)
                QCOMPARE(faultOf(bytes.substr(0, size)), size < 4 ? std::string("wrong length 0.0") : wrong);
            QCOMPARE(faultOf(bytes + '\0'), wrong);
        });
    }

    void unknownMethodsAreTold()
    {
        QCOMPARE(faultOf(bytesOf("0000 0000")), std::string("unknown method 0.0"));
        QCOMPARE(faultOf(bytesOf("0028 0029")), std::string("unknown method 40.41"));
        QCOMPARE(faultOf(bytesOf("003c 0079 00")), std::string("unknown method 60.121"));
        QCOMPARE(faultOf(bytesOf("ffff ffff")), std::string("unknown method 65535.65535"));
    }

    void unusedBitsAreIgnored()
    {
        QCOMPARE(faultOf(bytesOf("0055 000a fe")), std::string("confirm.select"));
        QCOMPARE(faultOf(bytesOf("0032 001e 1234 01 'q' ff")), std::string("queue.purge queue=q nowait=true"));
    }

    void badTablesAreTold()
    {
        const std::string head = "0032 000a 0000 01 'q' 00";
        QCOMPARE(faultOf(bytesOf(head + "00000004 01 'a' 'U' 00")), std::string("bad table 50.10"));
        QCOMPARE(faultOf(bytesOf(head + "00000003 01 'a' 't'")), std::string("bad table 50.10"));
        // A table that ends after the frame is a matter of length.
        QCOMPARE(faultOf(bytesOf(head + "00000005 01 'a' 't' 01")), std::string("wrong length 50.10"));
        // The table is broken, too, but lengths are looked at first.
        QCOMPARE(faultOf(bytesOf("000a 000b 00000001 01 00 00000000")), std::string("wrong length 10.11"));
        QCOMPARE(faultOf(bytesOf("000a 000b 00000001 01 00 00000000 00")), std::string("bad table 10.11"));
    }

    void textThatIsNotUtf8IsToldWhereRabbitMqLooks()
    {
        QCOMPARE(faultOf(bytesOf("0032 001e 0000 01 ff 00")), std::string("not UTF-8 50.30"));
        QCOMPARE(faultOf(bytesOf("0014 000a 01 ff")), std::string("not UTF-8 20.10"));
        QVERIFY(decodeMethod(bytesOf("003c 0028 0000 01 fe 01 ff 00")));
        QVERIFY(decodeMethod(bytesOf("000a 0015 00000001 ff")));
        // The first fault counts.
        QCOMPARE(faultOf(bytesOf("0032 000a 0000 01 ff 00 00000001 01")), std::string("not UTF-8 50.10"));
    }

    void textsOfAPublishAreViewsIntoThePayload()
    {
        const std::string bytes = bytesOf("003c 0028 0000 06 'orders' 01 'k' 00");
        const auto method = decodeMethod(bytes);
        QCOMPARE(static_cast<const void*>(std::get<BasicPublish>(*method).exchange.data()),
                 static_cast<const void*>(bytes.data() + 7));
    }

    void whoSendsWhatIsKnown()
    {
        QVERIFY(senderOf(BasicDeliver{}) == Sender::Server);
        QVERIFY(senderOf(BasicAck{}) == Sender::Both);
        QVERIFY(carriesContent(BasicPublish{}) && !carriesContent(BasicGet{}));
        QVERIFY((idOf(ExchangeUnbindOk{}) == MethodId{40, 51}));
        QCOMPARE(std::string(nameOf(TxCommitOk{})), std::string("tx.commit-ok"));
    }

    void changedBytesAreReadOrRefused()
    {
        for (unsigned seed = 1; seed <= 200; ++seed) {
            RandomWire random(seed);
            forEachMethod([&]<class T>(T) {
                const std::string bytes = random.mutated(encoded(random.method<T>()));
                const auto method = decodeMethod(bytes);
                if (!method)
                    return;
                const std::string again = encoded(*method);
                QVERIFY(decodeMethod(again) == method);
            });
        }
    }
};

POSTROOM_TEST(MethodCodecTest)
#include "MethodCodecTest.moc"
