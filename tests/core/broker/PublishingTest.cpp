#include "tests/helpers/Lab.h"
#include "tests/helpers/Suite.h"

using namespace postroom;

namespace {

/// "1+ 2+ 3-": what was confirmed on a channel, in order.
std::string confirmsOn(Lab& lab, ChannelId channel)
{
    std::string said;
    const Journal& journal = lab.simulation().journal();
    for (EventNumber number = journal.first(); number <= journal.last(); ++number) {
        const auto* confirmed = std::get_if<Confirmed>(&journal.at(number).what);
        if (confirmed && confirmed->channel == channel)
            said += (said.empty() ? "" : " ") + std::to_string(confirmed->number) + (confirmed->ack ? '+' : '-');
    }
    return said;
}

Publish publishOf(ChannelId channel, const char* key, const char* body, bool mandatory = false)
{
    return {channel, "", key, contentOf(body), mandatory};
}

} // namespace

class PublishingTest : public QObject {
    Q_OBJECT

private slots:
    void everyPublishIsConfirmedAlsoWhenNobodyWantsIt()
    {
        Lab lab("queue work");
        lab.attempt(SelectConfirms{lab.channel()});
        lab.attempt(publishOf(lab.channel(), "work", "m1"));
        lab.attempt(publishOf(lab.channel(), "nowhere", "m2"));
        QCOMPARE(confirmsOn(lab, lab.channel()), "1+ 2+"); // CONF-1, CONF-3
    }
    void aFullQueueRefusesAndTheConfirmSaysSo()
    {
        Lab lab("queue work max-length=1 overflow=reject-publish");
        lab.attempt(SelectConfirms{lab.channel()});
        lab.attempt(publishOf(lab.channel(), "work", "m1"));
        lab.attempt(publishOf(lab.channel(), "work", "m2"));
        QCOMPARE(confirmsOn(lab, lab.channel()), "1+ 2-"); // CONF-7
        QCOMPARE(lab.contents("work"), "m1");
    }
    void theReturnComesBeforeTheConfirm()
    {
        Lab lab("queue work");
        lab.attempt(SelectConfirms{lab.channel()});
        lab.happened();
        lab.attempt(publishOf(lab.channel(), "nowhere", "m1", true));
        QCOMPARE(lab.happened(), "Published Returned Routed MessageDropped Confirmed"); // R-MAND-1, CONF-4
        lab.attempt(publishOf(lab.channel(), "work", "m2", true));
        QCOMPARE(lab.happened(), "Published Routed Enqueued Confirmed");
    }
    void whatATransactionPublishesComesWithItsCommit()
    {
        Lab lab("queue work");
        lab.attempt(SelectTransactions{lab.channel()});
        lab.attempt(publishOf(lab.channel(), "work", "m1"));
        QCOMPARE(lab.contents("work"), "");
        QCOMPARE(lab.attempt(Commit{lab.channel()}), "ok");
        QCOMPARE(lab.contents("work"), "m1");
        lab.attempt(publishOf(lab.channel(), "work", "m2"));
        QCOMPARE(lab.attempt(Rollback{lab.channel()}), "ok");
        QCOMPARE(lab.attempt(Commit{lab.channel()}), "ok");
        QCOMPARE(lab.contents("work"), "m1");
    }
    void aCommitThatAQueueRefusesSaysSo_data()
    {
        QTest::addColumn<QString>("overflow");
        QTest::newRow("reject-publish") << "reject-publish";
        QTest::newRow("reject-publish-dlx") << "reject-publish-dlx";
    }
    void aCommitThatAQueueRefusesSaysSo()
    {
        QFETCH(QString, overflow);
        Lab lab("queue dead; queue work max-length=1 dead-letter-exchange= dead-letter-routing-key=dead overflow="
                + overflow.toStdString());
        lab.attempt(SelectTransactions{lab.channel()});
        lab.attempt(publishOf(lab.channel(), "work", "m1"));
        lab.attempt(publishOf(lab.channel(), "work", "m2"));
        const std::string answer = lab.attempt(Commit{lab.channel()});
        QVERIFY2(answer.starts_with("406") && answer.ends_with("partial tx completion"), answer.c_str()); // TX-6
        QCOMPARE(lab.contents("work"), "m1");
    }
    void carbonCopiesGoToEveryKeyAndBlindOnesAreNotShown()
    {
        Lab lab("queue a; queue b; queue c");
        Properties properties;
        properties.headers = FieldTable{{"CC", FieldArray{"b"}}, {"BCC", FieldArray{"c"}}};
        lab.publish("", "a", "m1", properties);
        for (const char* queue : {"a", "b", "c"})
            QCOMPARE(lab.contents(queue), "m1");
        const Scene scene = lab.scene();
        const auto key = scene.find({NodeKind::Queue, "b"});
        const FieldTable& headers = scene.queues().at(QueueId{key->id}).ready.front().message->headers();
        QVERIFY(headers.find("CC") && !headers.find("BCC"));
    }
    void aDirectReplyReachesTheOneWhoAsked()
    {
        Lab lab("queue requests");
        lab.attempt(Consume{lab.channel(), "amq.rabbitmq.reply-to", "replies", true, false, {}});
        Properties properties;
        properties.replyTo = "amq.rabbitmq.reply-to";
        lab.publish("", "requests", "question", properties);
        const Scene scene = lab.scene();
        const auto key = scene.find({NodeKind::Queue, "requests"});
        const std::string address =
            scene.queues().at(QueueId{key->id}).ready.front().message->content->properties.replyTo.value_or("");
        QVERIFY(address.starts_with("amq.rabbitmq.reply-to.")); // R-RPC-2
        lab.happened();
        lab.publish("", address, "answer");
        QVERIFY(lab.happened().find("Delivered") != std::string::npos); // R-RPC-3
        lab.attempt(CancelConsumer{lab.channel(), "replies"});
        lab.publish("", address, "late");
        QVERIFY(lab.happened().find("Delivered") == std::string::npos); // R-RPC-5
    }
    void deadLettersThatDriveEachOtherOutDoNotStopTheWorld()
    {
        // Two deaths that are hidden from the cycle rule (DLX-12): every round makes two of each message.
        Lab lab("exchange again type=fanout; queue a max-length=0 dead-letter-exchange=again;"
                "queue b max-length=0 dead-letter-exchange=again; bind again a; bind again b");
        Properties properties;
        properties.headers = FieldTable{
            {"x-death", FieldArray{FieldTable{{"queue", "x"}, {"reason", "rejected"}, {"count", 1}},
                                   FieldTable{{"queue", "y"}, {"reason", "expired"}, {"count", 1}}}}};
        lab.publish("", "a", "m1", properties);
        const EventNumber before = lab.simulation().journal().last();
        lab.advance(1_s);
        const EventNumber after = lab.simulation().journal().last();
        QVERIFY(after > before + 1000); // it goes round and round
        QVERIFY(after < before + 20'000);
        QCOMPARE(lab.publish("nowhere", "k", "m2").substr(0, 3), "404"); // and others are served
    }
};

POSTROOM_TEST(PublishingTest)
#include "PublishingTest.moc"
