#include "app/words/MatchWords.h"

#include "core/vocabulary/HeadersMatch.h"
#include "core/vocabulary/TopicPattern.h"
#include "core/why/BindingVerdict.h"
#include "tests/helpers/Suite.h"

using namespace postroom;

namespace {

BindingSpec binding(const char* key, FieldTable arguments = {})
{
    BindingSpec spec;
    spec.routingKey = key;
    spec.arguments = std::move(arguments);
    return spec;
}

} // namespace

/// Why a binding takes a message or not, as a person reads it.
class MatchWordsTest : public QObject {
    Q_OBJECT

private slots:
    void topicsAreExplained_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("few");
        const auto row = [](const char* pattern, const char* key, const char* words, const char* few = "") {
            QTest::addRow("%s for %s", pattern, key) << pattern << key << words << few;
        };
        row("#.b.*.#", "a.b.b.c", "# stands for “a”, word 2 is “b”, * stands for “b”, # stands for “c”");
        row("#", "", "# stands for no word");
        row("", "", "both the key and the pattern are empty");
        row("order.*", "order", "the key ends where the pattern “order.*” needs one more word for *",
            "key ends, needs one more word for *");
        row("order.paid", "order", "the key ends where the pattern “order.paid” needs “paid”", "key ends, needs “paid”");
        row("order.created", "order.paid", "word 2 of the key is “paid”, the pattern “order.created” needs “created”",
            "word 2 is “paid”, needs “created”");
        row("order.*", "order.paid.eu", "the key goes on with “eu” where the pattern “order.*” ends", "key goes on with “eu”");
        // What stands in a key or pattern is no place for something else.
        row("a.%1.%2", "a.%3.%2", "word 2 of the key is “%3”, the pattern “a.%1.%2” needs “%1”", "word 2 is “%3”, needs “%1”");
    }
    void topicsAreExplained()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, key);
        QFETCH(QString, words);
        QFETCH(QString, few);
        const MatchReason reason = compareTopic(pattern.toStdString(), key.toStdString());
        QCOMPARE(wordsFor(reason), words);
        QCOMPARE(reason.matches(), few.isEmpty());
        if (!reason.matches())
            QCOMPARE(shortWordsFor(reason), few);
    }
    void headersAreExplained()
    {
        const FieldTable message{{"colour", "red"}, {"size", 5}};
        const auto compared = [&](FieldTable arguments) { return compareHeaders(arguments, message); };
        QCOMPARE(wordsFor(compared({{"colour", "red"}, {"size", 5}})), QString("header colour is red, header size is 5"));
        QCOMPARE(wordsFor(compared({{"x-match", "any"}, {"colour", "red"}, {"size", 6}})), QString("header colour is red"));
        QCOMPARE(wordsFor(compared({})), QString("it asks for no header"));
        QCOMPARE(wordsFor(compared({{"colour", "blue"}})), QString("header colour is red, the binding needs blue"));
        QCOMPARE(shortWordsFor(compared({{"colour", "blue"}})), QString("header colour is red, needs blue"));
        QCOMPARE(wordsFor(compared({{"weight", 1}})), QString("header weight is missing, the binding needs 1"));
        QCOMPARE(shortWordsFor(compared({{"weight", 1}})), QString("header weight is missing, needs 1"));
        const FieldTable any{{"x-match", "any"}, {"colour", "blue"}, {"weight", 1}};
        QCOMPARE(wordsFor(compared(any)), QString("none of colour=blue, weight=1 is among the headers"));
        QCOMPARE(shortWordsFor(compared(any)), wordsFor(compared(any)));
        QCOMPARE(wordsFor(compared({{"x-match", "any"}})), QString("x-match any without conditions matches nothing"));
    }
    void keysAreExplained()
    {
        Message message;
        message.routingKey = "b";
        QCOMPARE(wordsFor(judge("direct", binding("b"), message)), QString("its key is “b”"));
        QCOMPARE(wordsFor(judge("direct", binding("a"), message)), QString("its key is “b”, the binding wants “a”"));
        QCOMPARE(shortWordsFor(judge("direct", binding("a"), message)), QString("key differs"));
        QCOMPARE(wordsFor(judge("fanout", binding("a"), message)), QString());
        message.moreKeys = {"a"};
        QCOMPARE(wordsFor(judge("direct", binding("a"), message)), QString("its key is “a”"));
    }
};

POSTROOM_TEST(MatchWordsTest)
#include "MatchWordsTest.moc"
