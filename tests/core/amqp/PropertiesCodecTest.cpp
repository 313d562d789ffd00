#include "core/amqp/PropertiesCodec.h"
#include "tests/core/amqp/RandomWire.h"
#include "tests/core/amqp/WireText.h"
#include "tests/helpers/Suite.h"

using namespace postroom;
using namespace postroom::amqp;

class PropertiesCodecTest : public QObject {
    Q_OBJECT

    static std::string encoded(const Properties& properties)
    {
        std::string bytes;
        WireWriter writer(bytes);
        writeProperties(writer, properties);
        return bytes;
    }

    static std::optional<ContentHeaderFault> faultOf(const char* written)
    {
        const auto header = decodeContentHeader(bytesOf(written));
        return header ? std::nullopt : std::optional(header.error());
    }

private slots:
    void everyPropertyHasItsPlace()
    {
        const std::string bytes =
            bytesOf("fffc 01'a' 01'b' 00000004 01'h' 't' 01 02 09 01'c' 01'd' 01'e' 01'f' 000000000000000a"
                    " 01'g' 01'h' 01'i' 01'j'");
        Properties properties;
        properties.contentType = "a";
        properties.contentEncoding = "b";
        properties.headers = FieldTable{{"h", true}};
        properties.deliveryMode = 2;
        properties.priority = 9;
        properties.correlationId = "c";
        properties.replyTo = "d";
        properties.expiration = "e";
        properties.messageId = "f";
        properties.timestamp = 10;
        properties.type = "g";
        properties.userId = "h";
        properties.appId = "i";
        properties.clusterId = "j";
        QVERIFY(decodeProperties(bytes) == properties);
        QCOMPARE(hexOf(encoded(properties)), hexOf(bytes));
    }

    void aPropertyThatIsEmptyIsNotOneThatIsMissing()
    {
        const std::string bytes = bytesOf("a040 00 00000000 0000000000000000");
        const auto properties = decodeProperties(bytes);
        QVERIFY(properties);
        QCOMPARE(*properties->contentType, std::string());
        QVERIFY(properties->headers && properties->headers->empty());
        QVERIFY(properties->timestamp == 0 && !properties->messageId);
        QCOMPARE(hexOf(encoded(*properties)), hexOf(bytes));
        QCOMPARE(hexOf(encoded({})), std::string("0000"));
    }

    void randomPropertiesComeBackByteForByte()
    {
        for (unsigned seed = 1; seed <= 2000; ++seed) {
            const Properties properties = RandomWire(seed).properties();
            const std::string bytes = encoded(properties);
            const auto again = decodeProperties(bytes);
            QVERIFY2(again && *again == properties, qPrintable(QString("seed %1").arg(seed)));
            QCOMPARE(hexOf(encoded(*again)), hexOf(bytes));
        }
    }

    void whatIsCutOffOrTooLongIsRefused()
    {
        for (unsigned seed = 1; seed <= 100; ++seed) {
            const std::string bytes = encoded(RandomWire(seed).properties());
            for (std::size_t size = 0; size < bytes.size(); ++size)
                QVERIFY(!decodeProperties(std::string_view(bytes).substr(0, size)));
            QVERIFY(!decodeProperties(bytes + '\0'));
        }
    }

    void aHeaderSaysHowLongTheBodyIs()
    {
        const std::string bytes = bytesOf("003c 0000 0000000100000000 1000 02");
        const auto header = decodeContentHeader(bytes);
        QVERIFY(header);
        QCOMPARE(header->bodySize, std::uint64_t{1} << 32);
        QVERIFY(header->properties.deliveryMode == 2);
        std::string again;
        WireWriter writer(again);
        writeContentHeader(writer, header->bodySize, header->properties);
        QCOMPARE(hexOf(again), hexOf(bytes));
    }

    void faultsAreToldApart()
    {
        using Fault = ContentHeaderFault;
        QVERIFY(!faultOf("003c 0000 0000000000000000 0000"));
        QVERIFY(faultOf("") == Fault::TooShort);
        QVERIFY(faultOf("003c 0000 00000000000000") == Fault::TooShort);
        QVERIFY(faultOf("0032 0001 0000000000000000 0000") == Fault::WrongClass);
        QVERIFY(faultOf("003c 0001 0000000000000000 8000") == Fault::WrongWeight);
        QVERIFY(faultOf("003c 0000 0000000000000000") == Fault::BadProperties);
        QVERIFY(faultOf("003c 0000 0000000000000000 8000 02 'a'") == Fault::BadProperties);
        QVERIFY(faultOf("003c 0000 0000000000000000 2000 00000003 01 'a' 'U'") == Fault::BadProperties);
        QVERIFY(faultOf("003c 0000 0000000000000000 0000 00") == Fault::BadProperties);
    }

    // RabbitMQ looks at 14 flags and no further.
    void theFlagsWithoutAPropertyAreIgnored()
    {
        QVERIFY(decodeProperties(bytesOf("0003")) == Properties());
        QVERIFY(!decodeProperties(bytesOf("0001 0000")));
    }

    void changedBytesAreReadOrRefused()
    {
        for (unsigned seed = 1; seed <= 5000; ++seed) {
            RandomWire random(seed);
            const auto properties = decodeProperties(random.mutated(encoded(random.properties())));
            if (properties)
                QVERIFY2(decodeProperties(encoded(*properties)) == properties, qPrintable(QString::number(seed)));
        }
    }
};

POSTROOM_TEST(PropertiesCodecTest)
#include "PropertiesCodecTest.moc"
