#include "core/vocabulary/FieldTable.h"
#include "tests/helpers/Suite.h"

using namespace postroom;

class FieldTableTest : public QObject {
    Q_OBJECT

private slots:
    void decimalsAreWrittenWithAllTheirDigits()
    {
        const std::vector<std::pair<FieldDecimal, const char*>> cases = {
            {{0, 7}, "7"}, {{2, 150}, "1.50"}, {{3, 5}, "0.005"}, {{1, 0}, "0.0"}, {{0, 4294967295}, "4294967295"}};
        for (const auto& [value, text] : cases) {
            QCOMPARE(toText(value), std::string(text));
            QVERIFY2(decimalFromText(text) == value, text);
        }
        const FieldDecimal tiny{255, 1};
        QVERIFY(decimalFromText(toText(tiny)) == tiny);
        for (const char* text : {"", ".", "1.", ".5", "-1", "+1", "1.2.3", "1e5", " 1", "4294967296", "1.-5"})
            QVERIFY2(!decimalFromText(text), text);
        QVERIFY(!decimalFromText("0." + std::string(256, '0')));
    }

    void bytesAreWrittenAsHexadecimalDigits()
    {
        const FieldBytes bytes{std::string("\x1f\x8b\0", 3)};
        QCOMPARE(toHex(bytes), std::string("1f8b00"));
        QCOMPARE(toText(FieldValue(bytes)), std::string("0x1f8b00"));
        QVERIFY(bytesFromHex("1F8b00") == bytes);
        QVERIFY(bytesFromHex("") == FieldBytes{});
        for (const char* text : {"1", "1f8", "0x1f", "-1", "1 ", " 1", "gg"})
            QVERIFY2(!bytesFromHex(text), text);
    }

    void bytesEqualTextsAndDecimalsOnlyTheirOwnKind()
    {
        QVERIFY(sameMeaning(FieldBytes{"a"}, FieldBytes{"a"}));
        QVERIFY(sameMeaning(FieldBytes{"a"}, "a"));
        QVERIFY(sameMeaning(FieldTimestamp{5}, 5));
        QVERIFY(sameMeaning(FieldArray{}, FieldTable{}));
        QVERIFY(!sameMeaning(FieldArray{FieldInteger{1, 'l'}}, FieldArray{FieldInteger{1, 'I'}}));
        QVERIFY(sameMeaning(FieldDecimal{1, 10}, FieldDecimal{1, 10}));
        QVERIFY(!sameMeaning(FieldDecimal{1, 10}, FieldDecimal{2, 100}));
        QVERIFY(!sameMeaning(FieldDecimal{0, 1}, 1));
        QVERIFY(sameEntries({{"a", FieldDecimal{0, 1}}}, {{"a", FieldDecimal{0, 1}}}));
        QVERIFY(!sameEntries({{"a", FieldBytes{"1"}}}, {{"a", "1"}}));
    }

    void anAppendedNameMayStandThereTwice()
    {
        FieldTable table{{"a", 1}};
        table.append("a", 2);
        QCOMPARE(table.size(), std::size_t{2});
        QCOMPARE(*table.find("a")->asInteger(), std::int64_t{1});
    }

    void aNumberMustFitItsType()
    {
        for (const FieldInteger fits : {FieldInteger{-128, 'b'}, FieldInteger{255, 'B'}, FieldInteger{-32768, 's'},
                                        FieldInteger{65535, 'u'}, FieldInteger{INT32_MIN, 'I'},
                                        FieldInteger{UINT32_MAX, 'i'}, FieldInteger{INT64_MIN, 'l'}})
            QVERIFY2(fitsType(fits), std::string(1, fits.type).c_str());
        for (const FieldInteger wide : {FieldInteger{128, 'b'}, FieldInteger{-1, 'B'}, FieldInteger{32768, 's'},
                                        FieldInteger{-1, 'u'}, FieldInteger{std::int64_t{INT32_MAX} + 1, 'I'},
                                        FieldInteger{-1, 'i'}, FieldInteger{1, 'S'}})
            QVERIFY2(!fitsType(wide), std::string(1, wide.type).c_str());
    }
};

POSTROOM_TEST(FieldTableTest)
#include "FieldTableTest.moc"
