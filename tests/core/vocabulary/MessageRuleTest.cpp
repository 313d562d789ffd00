#include "core/vocabulary/MessageRule.h"
#include "tests/helpers/Lab.h"
#include "tests/helpers/Suite.h"

using namespace postroom;

class MessageRuleTest : public QObject {
    Q_OBJECT

    static bool picks(const char* text, const Message& message, MessageRule::Circumstances circumstances = {})
    {
        return MessageRule::parse(text)->picks(message, circumstances);
    }

private slots:
    void eachFormPicksWhatItSays()
    {
        Properties properties;
        properties.headers = FieldTable{
            {"kind", "poison"},
            {"x-death", FieldArray{FieldTable{{"queue", "work"}, {"count", 2}}, FieldTable{{"queue", "wait"}, {"count", 5}}}}};
        boost::intrusive_ptr<Message> message(new Message);
        message->routingKey = "order.created";
        message->content = contentOf("a bad body", properties);
        QVERIFY(!picks("", *message));
        QVERIFY(picks("always", *message));
        QVERIFY(picks("key order.*", *message));
        QVERIFY(!picks("key order", *message));
        QVERIFY(picks("header kind=poison", *message));
        QVERIFY(!picks("header kind=food", *message));
        QVERIFY(picks("payload bad", *message));
        QVERIFY(!picks("payload worse", *message));
        QVERIFY(picks("deaths 2", *message, {"work", false, 1}));
        QVERIFY(!picks("deaths 3", *message, {"work", false, 1}));
        QVERIFY(picks("redelivered", *message, {"work", true, 1}));
        QVERIFY(!picks("redelivered", *message, {"work", false, 1}));
        QVERIFY(picks("every 3", *message, {"work", false, 6}));
        QVERIFY(!picks("every 3", *message, {"work", false, 7}));
    }
    void whatIsNoRuleIsRefused()
    {
        for (const char* text : {"sometimes", "every", "every 0", "every x", "header kind", "header =x", "key", "deaths -1"})
            QVERIFY2(!MessageRule::parse(text), text);
    }
};

POSTROOM_TEST(MessageRuleTest)
#include "MessageRuleTest.moc"
