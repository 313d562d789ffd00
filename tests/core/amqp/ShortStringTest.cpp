#include "core/amqp/ShortString.h"
#include "tests/core/amqp/WireText.h"
#include "tests/helpers/Suite.h"

using namespace postroom::amqp;

class ShortStringTest : public QObject {
    Q_OBJECT

private slots:
    void utf8IsToldFromOtherBytes()
    {
        for (const char* good : {"", "00", "7f", "c280", "dfbf", "e0a080", "ed9fbf", "ee8080", "efbfbf",
                                 "f0908080", "f48fbfbf", "'plain'"})
            QVERIFY2(isUtf8(bytesOf(good)), good);
        for (const char* bad : {"80", "bf", "c0af", "c1bf", "c2", "c241", "e08080", "e09fbf", "eda080", "edbfbf",
                                "e282", "f08080bf", "f08fbfbf", "f4908080", "f5808080", "ff", "'a' fe", "f09f98"})
            QVERIFY2(!isUtf8(bytesOf(bad)), bad);
    }

    void aLongTextIsCutBetweenCharacters()
    {
        QCOMPARE(fittedShortString("NOT_FOUND - no queue"), std::string("NOT_FOUND - no queue"));
        QCOMPARE(fittedShortString(std::string(255, 'x')), std::string(255, 'x'));
        QCOMPARE(fittedShortString(std::string(256, 'x')), std::string(252, 'x') + "...");
        std::string umlauts = "x";
        while (umlauts.size() < 300)
            umlauts += "\xc3\xa4";
        const std::string cut = fittedShortString(umlauts);
        QCOMPARE(cut, umlauts.substr(0, 251) + "...");
        QVERIFY(isUtf8(cut));
    }
};

POSTROOM_TEST(ShortStringTest)
#include "ShortStringTest.moc"
