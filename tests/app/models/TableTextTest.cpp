#include "app/models/TableText.h"

#include "tests/helpers/Suite.h"

using namespace postroom;

class TableTextTest : public QObject {
    Q_OBJECT

private slots:
    void numbersAndTruthAreRecognisedAndQuotesKeepText()
    {
        const auto table = parseTable("x-match=any\nsize=12\nurgent=true\nzip=\"0815\"");
        QVERIFY(table);
        QCOMPARE(table->size(), std::size_t(4));
        QCOMPARE(*table->find("size")->asInteger(), 12);
        QCOMPARE(*table->find("urgent")->asBoolean(), true);
        QCOMPARE(*table->find("zip")->asText(), std::string("0815"));
        QCOMPARE(tableText(*table), QString("x-match=any\nsize=12\nurgent=true\nzip=\"0815\""));
    }

    void aLineWithoutANameIsExplained()
    {
        const auto table = parseTable("colour");
        QVERIFY(!table);
        QVERIFY(table.error().contains("name=value"));
        QVERIFY(!parseTable("a=1\na=2"));
    }

    void severalSetsAreDividedByALine()
    {
        const auto tables = parseTables("a=1\n---\nb=2");
        QVERIFY(tables);
        QCOMPARE(tables->size(), std::size_t(2));
        QCOMPARE(tablesText(*tables), QString("a=1\n---\nb=2"));
        QCOMPARE(parseTables("")->size(), std::size_t(0));
    }
};

POSTROOM_TEST(TableTextTest)
#include "TableTextTest.moc"
