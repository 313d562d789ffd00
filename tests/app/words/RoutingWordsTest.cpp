#include "app/words/RoutingWords.h"
#include "core/vocabulary/HeadersMatch.h"
#include "core/vocabulary/TopicPattern.h"
#include "tests/helpers/Suite.h"
#include "tests/helpers/app/TextRoom.h"

using namespace postroom;

/// What core says about bindings is found again, whatever words stand in it.
class RoutingWordsTest : public QObject {
    Q_OBJECT

private slots:
    void clausesOfCoreAreFoundAgain_data()
    {
        QTest::addColumn<QString>("clause");
        const auto row = [](const std::string& clause) {
            QTest::newRow(clause.c_str()) << QString::fromStdString(clause);
        };
        row(whyTopicFails("order.*", "order.eu.paid"));
        row(whyTopicFails("order.*", "order"));
        row(whyTopicFails("order.eu", "order"));
        row(whyTopicFails("order.eu", "order.us"));
        row(howTopicMatches("order.*.#", "order.eu"));
        row(howTopicMatches("order.#", "order.eu.paid"));
        row(howTopicMatches("", ""));
        FieldTable wanted;
        wanted.set("format", FieldValue(std::string("pdf")));
        FieldTable other;
        other.set("format", FieldValue(std::string("zip, word 2 is 'x'")));
        row(whyHeadersFail(wanted, {}));
        row(whyHeadersFail(wanted, other));
        row(howHeadersMatch(wanted, wanted));
        row(howHeadersMatch({}, wanted));
        wanted.set("x-match", FieldValue(std::string("any")));
        row(whyHeadersFail(wanted, other));
        row("its key is 'a', the binding wants 'b'");
        row("its key is 'a'");
    }

    void clausesOfCoreAreFoundAgain()
    {
        QFETCH(QString, clause);
        QVERIFY(!clause.isEmpty());
        QCOMPARE(routingWords(clause), clause);
        const LongerLanguage language;
        QVERIFY2(routingWords(clause).startsWith('['), qPrintable(clause));
    }

    void otherTextsStayAsTheyAre()
    {
        const LongerLanguage language;
        QCOMPARE(routingWords(QString("something else")), QString("something else"));
        QCOMPARE(routingWords(QString()), QString());
    }

    void placesInAKeyAreNotFilledIn()
    {
        QCOMPARE(routingWords(QString("its key is '%2', the binding wants 'b'")),
                 QString("its key is '%2', the binding wants 'b'"));
    }
};

POSTROOM_TEST(RoutingWordsTest)
#include "RoutingWordsTest.moc"
