#include "core/amqp/WireReader.h"
#include "core/amqp/WireWriter.h"
#include "tests/core/amqp/WireText.h"
#include "tests/helpers/Suite.h"

using namespace postroom::amqp;

class WireReaderTest : public QObject {
    Q_OBJECT

private slots:
    void theMostSignificantByteComesFirst()
    {
        const std::string bytes = bytesOf("fe 0102 f3040506 f708090a0b0c0d0e 03 'abc' 00000002 'de' 'rest'");
        WireReader reader(bytes);
        QCOMPARE(reader.readOctet(), std::uint8_t{0xfe});
        QCOMPARE(reader.readShort(), std::uint16_t{0x0102});
        QCOMPARE(reader.readLong(), std::uint32_t{0xf3040506});
        QCOMPARE(reader.readLongLong(), std::uint64_t{0xf708090a0b0c0d0e});
        QCOMPARE(std::string(reader.readShortString()), std::string("abc"));
        QCOMPARE(std::string(reader.readLongString()), std::string("de"));
        QVERIFY(!reader.atEnd());
        QCOMPARE(std::string(reader.readRest()), std::string("rest"));
        QVERIFY(reader.atEnd() && reader.ok());

        std::string written;
        WireWriter writer(written);
        writer.writeOctet(0xfe);
        writer.writeShort(0x0102);
        writer.writeLong(0xf3040506);
        writer.writeLongLong(0xf708090a0b0c0d0e);
        writer.writeShortString("abc");
        const std::size_t length = writer.beginLength();
        writer.writeBytes("de");
        writer.endLength(length);
        writer.writeBytes("rest");
        QCOMPARE(hexOf(written), hexOf(bytes));
    }

    void whatIsNotThereIsZeroAndSaidOnce()
    {
        WireReader reader("\x01");
        QCOMPARE(reader.readShort(), std::uint16_t{0});
        QVERIFY(!reader.ok());
        QCOMPARE(reader.readOctet(), std::uint8_t{0});
        QVERIFY(reader.readLongString().empty());
        QVERIFY(reader.readRest().empty());
        QVERIFY(!reader.ok());
        QVERIFY(reader.atEnd());
    }

    void aLengthThatIsTooLargeReadsNothing()
    {
        const std::string tooShort = bytesOf("ff 'abc'");
        WireReader shortString(tooShort);
        QVERIFY(shortString.readShortString().empty() && !shortString.ok());
        const std::string tooLong = bytesOf("ffffffff 'abc'");
        WireReader longString(tooLong);
        QVERIFY(longString.readLongString().empty() && !longString.ok());
        WireReader nothing("");
        QVERIFY(nothing.readRest().empty() && nothing.ok() && nothing.atEnd());
    }
};

POSTROOM_TEST(WireReaderTest)
#include "WireReaderTest.moc"
