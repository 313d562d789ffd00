#include "core/amqp/FrameReader.h"
#include "core/amqp/FrameWriter.h"
#include "core/amqp/PropertiesCodec.h"
#include "tests/core/amqp/RandomWire.h"
#include "tests/core/amqp/WireText.h"
#include "tests/helpers/Suite.h"

#include <fmt/format.h>

using namespace postroom;
using namespace postroom::amqp;

class FrameTest : public QObject {
    Q_OBJECT

    /// "1@3:0014000a00 " for each frame that has arrived, and the fault, if any.
    static std::string framesIn(FrameReader& reader)
    {
        std::string text;
        auto frame = reader.next();
        for (; frame && *frame; frame = reader.next())
            text += fmt::format("{}@{}:{} ", static_cast<int>((*frame)->type), (*frame)->channel, hexOf((*frame)->payload));
        const char* faults[] = {"unknown type", "too large", "wrong end", "heartbeat not empty"};
        return frame ? text : text + faults[static_cast<int>(frame.error())];
    }

    static std::string framesIn(const char* written)
    {
        FrameReader reader;
        reader.feed(bytesOf(written));
        return framesIn(reader);
    }

    /// A conversation with every type of frame, and what FrameReader should make of it.
    static std::string conversation()
    {
        std::string output;
        FrameWriter writer(output);
        writer.writeMethod(1, ChannelOpen{});
        writer.writeHeartbeat();
        writer.writeMethod(65535, BasicPublish{"e", "k", false, false});
        Properties properties;
        properties.deliveryMode = 2;
        writer.writeContent(65535, properties, "hello");
        writer.writeMethod(1, Method(BasicAck{1, false}));
        return output;
    }
    inline static const std::string conversed =
        "1@1:0014000a00 8@0: 1@65535:003c002800000165016b00 2@65535:003c00000000000000000005100002 "
        "3@65535:68656c6c6f 1@1:003c0050000000000000000100 ";

private slots:
    void framesAreWrittenAsOnTheWire()
    {
        QCOMPARE(hexOf(conversation()),
                 hexOf(bytesOf("01 0001 00000005 0014 000a 00 ce"
                               "08 0000 00000000 ce"
                               "01 ffff 0000000b 003c 0028 0000 01 'e' 01 'k' 00 ce"
                               "02 ffff 0000000f 003c 0000 0000000000000005 1000 02 ce"
                               "03 ffff 00000005 'hello' ce"
                               "01 0001 0000000d 003c 0050 0000000000000001 00 ce")));
        std::string output;
        FrameWriter(output).writeProtocolHeader();
        QCOMPARE(hexOf(output), hexOf(bytesOf("'AMQP' 00 00 09 01")));
    }

    void framesComeWholeWhereverTheStreamIsCut()
    {
        const std::string bytes = conversation();
        for (std::size_t cut = 0; cut <= bytes.size(); ++cut) {
            FrameReader reader;
            reader.feed(bytes.substr(0, cut));
            std::string frames = framesIn(reader);
            reader.feed(bytes.substr(cut));
            frames += framesIn(reader);
            QCOMPARE(frames, conversed);
            QCOMPARE(reader.pending(), std::size_t{0});
        }
        FrameReader reader;
        std::string frames;
        for (const char byte : bytes) {
            reader.feed({&byte, 1});
            frames += framesIn(reader);
        }
        QCOMPARE(frames, conversed);
    }

    void piecesOfAnySizeGiveTheSameFrames()
    {
        std::string bytes;
        std::string expected;
        for (int times = 0; times < 200; ++times) {
            bytes += conversation();
            expected += conversed;
        }
        for (unsigned seed = 1; seed <= 20; ++seed) {
            RandomWire random(seed);
            FrameReader reader;
            std::string frames;
            for (std::size_t at = 0; at < bytes.size();) {
                const std::size_t size = 1 + random.below(seed * 30);
                reader.feed(std::string_view(bytes).substr(at, size));
                at += size;
                frames += framesIn(reader);
            }
            QVERIFY(frames == expected);
        }
    }

    void whatIsNoFrameIsTold()
    {
        QCOMPARE(framesIn("01 0001 00000005 0014 000a 00 cd"), std::string("wrong end"));
        QCOMPARE(framesIn("08 0000 00000000 ce 01 0001 00000005 0014 000a 00 00 ce"), std::string("8@0: wrong end"));
        QCOMPARE(framesIn("08 0001 00000000 ce"), std::string("8@1: "));
        // Known as soon as the first byte, or the head, is there.
        for (const char* type : {"00", "04", "05", "06", "07", "09", "ff", "'G'"})
            QCOMPARE(framesIn(type), std::string("unknown type"));
        QCOMPARE(framesIn("01 0001 00001001"), std::string("too large"));
        QCOMPARE(framesIn("01 0001 ffffffff"), std::string("too large"));
        QCOMPARE(framesIn("08 0000 00000001"), std::string("heartbeat not empty"));
        QCOMPARE(framesIn("01 0001 000010"), std::string());
    }

    void aFaultIsForGood()
    {
        FrameReader reader;
        reader.feed(bytesOf("05"));
        QCOMPARE(framesIn(reader), std::string("unknown type"));
        reader.feed(conversation());
        QCOMPARE(framesIn(reader), std::string("unknown type"));
    }

    // RabbitMQ compares the payload with frame-max as if it were the whole frame.
    void eightBytesMoreAreTolerated()
    {
        for (const std::uint32_t frameMax : {4096u, 131072u}) {
            FrameReader reader;
            reader.setFrameMax(frameMax);
            std::string output;
            WireWriter writer(output);
            for (const std::uint32_t size : {frameMax - 8, frameMax, frameMax + 1}) {
                writer.writeBytes(bytesOf("03 0001"));
                writer.writeLongString(std::string(size, 'x'));
                writer.writeBytes("\xce");
            }
            reader.feed(output);
            QCOMPARE((*reader.next())->payload.size(), std::size_t{frameMax - 8});
            QCOMPARE((*reader.next())->payload.size(), std::size_t{frameMax});
            QVERIFY(reader.next() == tl::unexpected(FrameFault::TooLarge));
        }
    }

    void aPayloadIsNotCopied()
    {
        FrameReader reader;
        reader.feed(bytesOf("03 0001 00000001 'a' ce 03 0001 00000001 'b' ce"));
        const std::string_view first = (*reader.next())->payload;
        const std::string_view second = (*reader.next())->payload;
        QCOMPARE(second.data() - first.data(), std::ptrdiff_t{9});
    }

    void aBodyIsSplit_data()
    {
        QTest::addColumn<int>("bodySize");
        QTest::addColumn<QString>("pieces");
        QTest::newRow("none") << 0 << "";
        QTest::newRow("one") << 1 << "1 ";
        QTest::newRow("a full frame") << 4088 << "4088 ";
        QTest::newRow("a byte more") << 4089 << "4088 1 ";
        QTest::newRow("three") << 10000 << "4088 4088 1824 ";
    }

    void aBodyIsSplit()
    {
        QFETCH(int, bodySize);
        QFETCH(QString, pieces);
        std::string output;
        FrameWriter(output).writeContent(7, {}, std::string(static_cast<std::size_t>(bodySize), 'x'));
        FrameReader reader;
        reader.feed(output);
        const auto header = reader.next();
        QVERIFY((*header)->type == FrameType::Header && (*header)->channel == 7);
        QCOMPARE(decodeContentHeader((*header)->payload)->bodySize, static_cast<std::uint64_t>(bodySize));
        std::string sizes;
        for (auto frame = reader.next(); frame && *frame; frame = reader.next())
            sizes += fmt::format("{} ", (*frame)->payload.size());
        QCOMPARE(sizes, pieces.toStdString());
    }

    void theProtocolHeaderIsNoFrame()
    {
        FrameReader reader;
        const std::string bytes = bytesOf("'AMQP' 00 00 09 01 08 0000 00000000 ce");
        reader.feed(bytes.substr(0, 7));
        QVERIFY(!reader.takeProtocolHeader());
        reader.feed(bytes.substr(7));
        QVERIFY(reader.takeProtocolHeader() == protocolHeader);
        QCOMPARE(framesIn(reader), std::string("8@0: "));
    }

    void changedBytesGiveFramesOrAFault()
    {
        for (unsigned seed = 1; seed <= 5000; ++seed) {
            RandomWire random(seed);
            const std::string bytes = random.mutated(conversation());
            FrameReader whole;
            whole.feed(bytes);
            const std::string frames = framesIn(whole);
            FrameReader cut;
            const std::size_t at = random.below(bytes.size());
            cut.feed(bytes.substr(0, at));
            std::string again = framesIn(cut);
            if (frames.size() == again.size())
                continue; // the fault came before the cut
            cut.feed(bytes.substr(at));
            again += framesIn(cut);
            QCOMPARE(again, frames);
        }
    }
};

POSTROOM_TEST(FrameTest)
#include "FrameTest.moc"
