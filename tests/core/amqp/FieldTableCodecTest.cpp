#include "core/amqp/FieldTableCodec.h"
#include "tests/core/amqp/RandomWire.h"
#include "tests/core/amqp/WireText.h"
#include "tests/helpers/Suite.h"

#include <limits>

using namespace postroom;
using namespace postroom::amqp;

class FieldTableCodecTest : public QObject {
    Q_OBJECT

    // Without the length in front.
    static std::string entriesOf(const FieldTable& table)
    {
        std::string bytes;
        WireWriter writer(bytes);
        writeTable(writer, table);
        return bytes.substr(4);
    }

    static std::string nested(int depth, char letter)
    {
        std::string entries;
        for (int inner = 1; inner < depth; ++inner) {
            std::string outer;
            WireWriter writer(outer);
            if (letter == 'F' || inner == depth - 1)
                writer.writeShortString("n");
            writer.writeOctet(static_cast<std::uint8_t>(letter));
            writer.writeLongString(entries);
            entries = outer;
        }
        return entries;
    }

private slots:
    void everyTypeKeepsItsLetter_data()
    {
        QTest::addColumn<QString>("wire");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* wire, const char* text, const FieldValue& kind) {
            QTest::newRow(wire) << wire << text << static_cast<int>(kind.value.index());
        };
        row("'V'", "(present)", FieldValue());
        row("'t' 00", "false", false);
        row("'t' 01", "true", true);
        row("'b' 80", "-128", FieldInteger{});
        row("'B' 80", "128", FieldInteger{});
        row("'s' fffe", "-2", FieldInteger{});
        row("'u' fffe", "65534", FieldInteger{});
        row("'I' 80000000", "-2147483648", FieldInteger{});
        row("'i' 80000000", "2147483648", FieldInteger{});
        row("'l' fffffffffffffffd", "-3", FieldInteger{});
        row("'f' 3fc00000", "1.5", FieldReal{});
        row("'f' 80000000", "-0", FieldReal{});
        row("'d' bff8000000000000", "-1.5", FieldReal{});
        row("'d' 0000000000000001", "5e-324", FieldReal{});
        row("'D' 02 00000096", "1.50", FieldDecimal{});
        row("'S' 00000003 'a b'", "a b", "");
        row("'S' 00000002 00ff", nullptr, "");
        row("'x' 00000002 00ff", "0x00ff", FieldBytes{});
        row("'T' 00000000654b3680", "@1699427968", FieldTimestamp{});
        row("'T' ffffffffffffffff", "@-1", FieldTimestamp{});
        row("'A' 00000000", "[]", FieldArray{});
        row("'A' 00000008 'V' 't' 01 'S' 00000000", "[(present), true, ]", FieldArray{});
        row("'F' 00000000", "{}", FieldTable{});
        row("'F' 00000008 01 'a' 't' 01 01 'a' 't' 00", "{a=true, a=false}", FieldTable{});
    }

    void everyTypeKeepsItsLetter()
    {
        QFETCH(QString, wire);
        QFETCH(QString, text);
        QFETCH(int, kind);
        const std::string entry = bytesOf("01 'k'" + wire.toStdString());
        const auto table = decodeTable(entry);
        QVERIFY(table);
        const FieldValue* value = table->find("k");
        QVERIFY(value);
        QCOMPARE(static_cast<int>(value->value.index()), kind);
        if (!text.isNull())
            QCOMPARE(toText(*value), text.toStdString());
        QCOMPARE(hexOf(entriesOf(*table)), hexOf(entry));

        const std::string array = bytesOf("01 'a' 'A' 0000") + std::string(1, '\0')
            + static_cast<char>(entry.size() - 2) + entry.substr(2);
        const auto inArray = decodeTable(array);
        QVERIFY(inArray);
        QCOMPARE(inArray->find("a")->asArray()->size(), std::size_t{1});
        QVERIFY(inArray->find("a")->asArray()->front() == *value);
        QCOMPARE(hexOf(entriesOf(*inArray)), hexOf(array));
    }

    void whatIsNotInOrderIsPutInOrder()
    {
        QCOMPARE(hexOf(entriesOf(*decodeTable(bytesOf("01 'k' 'L' 0000000000000007")))),
                 hexOf(bytesOf("01 'k' 'l' 0000000000000007")));
        QCOMPARE(hexOf(entriesOf(*decodeTable(bytesOf("01 'k' 't' fe")))), hexOf(bytesOf("01 'k' 't' 01")));
    }

    void onlyKnownLettersAreRead()
    {
        const std::string known = "tbBsuIilLfdDSxATFV";
        for (int letter = 0; letter < 256; ++letter) {
            std::string entry = bytesOf("01 'k'") + static_cast<char>(letter);
            bool readable = false;
            // As many zeros as the type needs: none needs more than eight.
            for (int zeros = 0; zeros <= 8; ++zeros, entry += '\0')
                readable = readable || decodeTable(entry);
            QCOMPARE(readable, known.find(static_cast<char>(letter)) != std::string::npos);
        }
    }

    void floatsThatAreNoNumbersAreRefused()
    {
        for (const char* wire : {"'f' 7f800000", "'f' ff800000", "'f' 7fc00000", "'f' 7f800001",
                                 "'d' 7ff0000000000000", "'d' fff0000000000000", "'d' 7ff8000000000000"})
            QVERIFY2(!decodeTable(bytesOf(std::string("01 'k'") + wire)), wire);
    }

    void tablesStandInEachOtherOnlySoDeep()
    {
        for (const char letter : {'F', 'A'}) {
            const auto deepest = decodeTable(nested(deepestTable, letter));
            QVERIFY(deepest);
            QCOMPARE(hexOf(entriesOf(*deepest)), hexOf(nested(deepestTable, letter)));
            QVERIFY(!decodeTable(nested(deepestTable + 1, letter)));
            QVERIFY(!decodeTable(nested(20'000, letter)));
        }
    }

    void randomTablesComeBack()
    {
        for (unsigned seed = 1; seed <= 2000; ++seed) {
            const FieldTable table = RandomWire(seed).table();
            const auto again = decodeTable(entriesOf(table));
            QVERIFY2(again && *again == table, qPrintable(QString("seed %1").arg(seed)));
        }
    }

    void aTableThatIsCutOffIsNotReadAsALongerOne()
    {
        for (unsigned seed = 1; seed <= 200; ++seed) {
            const FieldTable table = RandomWire(seed).table();
            const std::string bytes = entriesOf(table);
            for (std::size_t size = 0; size < bytes.size(); ++size) {
                // What ends between two entries is a table, too.
                if (const auto part = decodeTable(std::string_view(bytes).substr(0, size)))
                    QCOMPARE(hexOf(entriesOf(*part)), hexOf(bytes.substr(0, size)));
            }
        }
    }

    void changedBytesAreReadOrRefused()
    {
        for (unsigned seed = 1; seed <= 5000; ++seed) {
            RandomWire random(seed);
            const std::string bytes = random.mutated(entriesOf(random.table()));
            const auto table = decodeTable(bytes);
            if (!table)
                continue;
            const std::string again = entriesOf(*table);
            QCOMPARE(again.size(), bytes.size());
            QVERIFY2(decodeTable(again) == table, qPrintable(QString("seed %1").arg(seed)));
        }
    }
};

POSTROOM_TEST(FieldTableCodecTest)
#include "FieldTableCodecTest.moc"
