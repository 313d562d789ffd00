#include "tests/helpers/Lab.h"
#include "tests/helpers/Suite.h"

using namespace postroom;

/// Which queues a message reaches: section 4 of the broker rules.
class RoutingTest : public QObject {
    Q_OBJECT
private slots:
    void theDefaultExchangeRoutesToTheQueueNamedByTheKey()
    {
        Lab lab("queue a; queue b");
        lab.publish("", "b", "m1");
        QCOMPARE(lab.contents("a"), "");
        QCOMPARE(lab.contents("b"), "m1");
    }
    void directComparesKeysByteForByte()
    {
        Lab lab("exchange x; queue a; queue b; bind x a key=red; bind x b key=red; bind x b key=Red");
        lab.publish("x", "red", "m1");
        lab.publish("x", "Red", "m2");
        QCOMPARE(lab.contents("a"), "m1");
        QCOMPARE(lab.contents("b"), "m1 m2");
    }
    void fanoutIgnoresKeysAndGivesEachQueueOneCopy()
    {
        Lab lab("exchange x type=fanout; queue a; queue b; bind x a key=one; bind x a key=two; bind x b");
        lab.publish("x", "anything", "m1");
        QCOMPARE(lab.contents("a"), "m1");
        QCOMPARE(lab.contents("b"), "m1");
    }
    void topicUnderstandsWildcardsOnlyAsWholeWords()
    {
        Lab lab("exchange x type=topic; queue star; queue hash; queue word; queue all;"
                "bind x star key=order.*; bind x hash key=order.#; bind x word key=order.c*; bind x all key=#");
        lab.publish("x", "order.created", "m1");
        lab.publish("x", "order", "m2");
        lab.publish("x", "order.created.eu", "m3");
        lab.publish("x", "order.c*", "m4");
        QCOMPARE(lab.contents("star"), "m1 m4");
        QCOMPARE(lab.contents("hash"), "m1 m2 m3 m4");
        QCOMPARE(lab.contents("word"), "m4");
        QCOMPARE(lab.contents("all"), "m1 m2 m3 m4");
    }
    void headersCompareByValueAndLeaveXArgumentsOut()
    {
        Lab lab("exchange x type=headers; queue all; queue any; queue with-x;"
                "bind x all type=pdf pages=3 x-tag=1; bind x any x-match=any type=pdf urgent=true;"
                "bind x with-x x-match=all-with-x x-tag=1");
        Properties pdf;
        pdf.headers = FieldTable{{"type", "pdf"}, {"pages", FieldReal{3.0, 'd'}}};
        lab.publish("x", "", "m1", pdf);
        Properties tagged;
        tagged.headers = FieldTable{{"x-tag", 1}};
        lab.publish("x", "", "m2", tagged);
        lab.publish("x", "", "m3");
        QCOMPARE(lab.contents("all"), "m1");
        QCOMPARE(lab.contents("any"), "m1");
        QCOMPARE(lab.contents("with-x"), "m2");
    }
    void headersBindingWithoutConditionsMatchesAllButNeverAny()
    {
        Lab lab("exchange x type=headers; queue all; queue any; bind x all x-match=all; bind x any x-match=any");
        lab.publish("x", "", "m1");
        QCOMPARE(lab.contents("all"), "m1");
        QCOMPARE(lab.contents("any"), "");
    }
    void aDiamondOfExchangesGivesOneCopy()
    {
        Lab lab("exchange a type=fanout; exchange b type=fanout; exchange c type=fanout; queue q;"
                "bind-exchange a b; bind-exchange a c; bind b q; bind c q");
        lab.publish("a", "k", "m1");
        QCOMPARE(lab.contents("q"), "m1");
    }
    void cyclesOfExchangesEnd()
    {
        Lab lab("exchange a type=fanout; exchange b type=fanout; queue q;"
                "bind-exchange a b; bind-exchange b a; bind-exchange a a; bind b q");
        lab.publish("a", "k", "m1");
        QCOMPARE(lab.contents("q"), "m1");
    }
    void anAlternateExchangeTakesWhatMatchesNothing()
    {
        Lab lab("exchange spare type=fanout; queue lost; bind spare lost;"
                "exchange x alternate-exchange=spare; queue q; bind x q key=a");
        lab.publish("x", "a", "m1");
        lab.publish("x", "b", "m2");
        QCOMPARE(lab.contents("q"), "m1");
        QCOMPARE(lab.contents("lost"), "m2");
    }
    void anUnroutableMessageIsAnEventAndNotAnError()
    {
        Lab lab("exchange x");
        QCOMPARE(lab.publish("x", "nobody", "m1"), "ok");
        QCOMPARE(lab.happened(), "Published Routed MessageDropped");
    }
    void publishingToAMissingExchangeClosesTheChannel()
    {
        Lab lab("queue q");
        QCOMPARE(lab.publish("nowhere", "k", "m1"), "404 NOT_FOUND - no exchange 'nowhere' in vhost '/'");
        QCOMPARE(lab.happened(), "Published MessageDropped Refused ChannelEnded");
        QCOMPARE(lab.publish("q", "m2"), "504 CHANNEL_ERROR - expected 'channel.open'");
    }
    void publishingToAnInternalExchangeIsRefused()
    {
        Lab lab("exchange x internal=true");
        QCOMPARE(lab.publish("x", "k", "m1"),
                 "403 ACCESS_REFUSED - cannot publish to internal exchange 'x' in vhost '/'");
    }
    void aNewBindingIsSeenByTheNextPublish()
    {
        Lab lab("exchange x; queue a; queue b; bind x a key=k");
        lab.publish("x", "k", "m1");
        lab.build("bind x b key=k");
        lab.publish("x", "k", "m2");
        lab.build("unbind x a key=k");
        lab.publish("x", "k", "m3");
        QCOMPARE(lab.contents("a"), "m1 m2");
        QCOMPARE(lab.contents("b"), "m2 m3");
    }
    void predeclaredExchangesAreThereAndCannotBeChanged()
    {
        Lab lab("queue q; bind amq.topic q key=a.#");
        lab.publish("amq.topic", "a.b", "m1");
        QCOMPARE(lab.contents("q"), "m1");
        QCOMPARE(lab.attempt("exchange amq.mine"),
                 "403 ACCESS_REFUSED - exchange name 'amq.mine' contains reserved prefix 'amq.*'");
        QCOMPARE(lab.attempt(DeleteExchange{"/", "amq.topic", false}).substr(0, 3), std::string("403"));
    }
};

POSTROOM_TEST(RoutingTest)
#include "RoutingTest.moc"
