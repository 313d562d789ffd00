#include "core/why/WhyNot.h"
#include "tests/helpers/Lab.h"
#include "tests/helpers/MatchText.h"
#include "tests/helpers/Suite.h"

using namespace postroom;

namespace {

std::vector<WhyNot> answers(Lab& lab, const char* queue, std::uint64_t message = 1)
{
    MessageLife life(MessageId{message});
    life.follow(lab.simulation().journal());
    const auto key = lab.scene().find({NodeKind::Queue, queue});
    return whyNotIn(life, QueueId{key ? key->id : 0});
}

int kind(Lab& lab, const char* queue, std::uint64_t message = 1)
{
    return static_cast<int>(answers(lab, queue, message).front().kind);
}

int number(WhyNot::Kind kind) { return static_cast<int>(kind); }

} // namespace

/// "Why did this queue not get it?": each reason in a world that has it.
class WhyNotTest : public QObject {
    Q_OBJECT
private slots:
    void aBindingDidNotMatch()
    {
        Lab lab("exchange t type=topic; exchange h type=headers; exchange d type=direct; queue q;"
                "bind t q key=order.*; bind h q colour=red; bind d q key=a; queue other");
        Properties properties;
        properties.headers = FieldTable{{"colour", "blue"}};
        lab.publish("t", "invoice.paid", "m");
        lab.publish("h", "", "m", properties);
        lab.publish("d", "b", "m");
        const char* reasons[] = {"WordDiffers 1 'invoice' 'order'",
                                 "HeaderDiffers colour 'blue' 'red'",
                                 "OtherKey 'b' 'a'"};
        for (std::uint64_t message = 1; message <= 3; ++message) {
            const WhyNot answer = answers(lab, "q", message).front();
            QCOMPARE(static_cast<int>(answer.kind), number(WhyNot::Kind::NoMatch));
            QCOMPARE(answer.failed.size(), std::size_t(1));
            QCOMPARE(toText(answer.failed.front().why), std::string(reasons[message - 1]));
        }
        QCOMPARE(kind(lab, "other"), number(WhyNot::Kind::NotBound));
    }
    void aBindingBetweenExchangesDidNotMatch()
    {
        Lab lab("exchange first type=topic; exchange second type=fanout; queue q;"
                "bind-exchange first second key=a.*; bind second q");
        lab.publish("first", "b.c", "m");
        const WhyNot answer = answers(lab, "q").front();
        QCOMPARE(static_cast<int>(answer.kind), number(WhyNot::Kind::NoMatch));
        QCOMPARE(toText(answer.failed.front().why), std::string("WordDiffers 1 'b' 'a'"));
    }
    void theAlternateExchangeGetsOnlyTheRest()
    {
        Lab lab("exchange rest type=fanout; queue q; bind rest q;"
                "exchange first type=direct alternate-exchange=rest; queue taker; bind first taker key=x");
        lab.publish("first", "x", "m");
        QCOMPARE(kind(lab, "q"), number(WhyNot::Kind::AlternateNotUsed));
    }
    void theDefaultExchangeLooksAtTheName()
    {
        Lab lab("queue work; queue other");
        lab.publish("work", "m");
        QCOMPARE(kind(lab, "other"), number(WhyNot::Kind::KeyIsNotItsName));
        QCOMPARE(answers(lab, "other").front().key, std::string("work"));
        QCOMPARE(kind(lab, "work"), number(WhyNot::Kind::HasIt));
    }
    void theQueueCameLaterAndSoDidItsBinding()
    {
        Lab lab("exchange f type=fanout; queue a; queue late");
        lab.publish("f", "", "m");
        lab.build("bind f late; queue later; bind f later");
        QCOMPARE(kind(lab, "late"), number(WhyNot::Kind::NotBound));
        QCOMPARE(kind(lab, "later"), number(WhyNot::Kind::QueueIsYounger));
    }
    void aFullQueueTookNoMore()
    {
        Lab lab("queue work max-length=1 overflow=reject-publish");
        lab.publish("work", "m");
        lab.publish("work", "m");
        QCOMPARE(kind(lab, "work", 2), number(WhyNot::Kind::AtTheDoor));
        QCOMPARE(static_cast<int>(answers(lab, "work", 2).front().drop), static_cast<int>(DropReason::MaxLength));
    }
    void itWasThereAndLeft()
    {
        Lab lab("queue acked; queue expired message-ttl=1000; queue full max-length=1; queue refused; queue purged;"
                "queue forgotten");
        for (const char* queue : {"acked", "expired", "full", "refused", "purged", "full"})
            lab.publish(queue, "m");
        lab.ack(lab.take("acked"));
        lab.reject(lab.take("refused"), false);
        lab.advance(2_s);
        lab.attempt(PurgeQueue{"/", "purged"});
        lab.subscribe("automatic", "forgotten", 0, true);
        lab.publish("forgotten", "m");
        std::uint64_t message = 0;
        for (const char* queue : {"acked", "expired", "full", "refused", "purged"}) {
            ++message;
            QCOMPARE(kind(lab, queue, message), number(WhyNot::Kind::LeftIt));
            QVERIFY(answers(lab, queue, message).front().event > 0);
        }
        QCOMPARE(kind(lab, "forgotten", 7), number(WhyNot::Kind::LeftIt));
    }
    void itIsStillOnItsWay()
    {
        Lab lab("exchange f type=fanout; queue q; bind f q; queue unbound");
        lab.attempt(SetDefaultDelay{1_s});
        ProducerSpec shop;
        shop.name = "shop";
        shop.exchange = "f";
        lab.attempt(AddProducer{shop});
        lab.advance(0_s);
        QCOMPARE(kind(lab, "q"), number(WhyNot::Kind::NotYetRouted));
        lab.advance(1500_ms);
        QCOMPARE(kind(lab, "q"), number(WhyNot::Kind::OnItsWay));
        QCOMPARE(kind(lab, "unbound"), number(WhyNot::Kind::NotBound));
        lab.advance(1_s);
        QCOMPARE(kind(lab, "q"), number(WhyNot::Kind::HasIt));
    }
    void itNeverReachedAnExchange()
    {
        Lab lab("queue q");
        lab.publish("nowhere", "k", "m");
        QCOMPARE(kind(lab, "q"), number(WhyNot::Kind::NeverRouted));
        QCOMPARE(static_cast<int>(answers(lab, "q").front().drop), static_cast<int>(DropReason::NoSuchExchange));
    }
    void aQueueOfAnotherVirtualHostCannotGetIt()
    {
        Lab lab("queue work");
        lab.attempt(AddVhost{"/other"});
        DeclareQueue elsewhere;
        elsewhere.vhost = "/other";
        elsewhere.name = "elsewhere";
        lab.attempt(elsewhere);
        lab.publish("work", "m");
        QCOMPARE(kind(lab, "elsewhere"), number(WhyNot::Kind::OtherVhost));
    }
    void aDeadLetterIsAskedForEachTimeItWasRouted()
    {
        Lab lab("exchange x type=topic; exchange dlx type=topic; queue work dead-letter-exchange=dlx; queue q;"
                "bind x work key=#; bind x q key=a; bind dlx q key=b");
        lab.publish("x", "c", "m");
        lab.reject(lab.take("work"), false);
        const auto both = answers(lab, "q");
        QCOMPARE(both.size(), std::size_t(2));
        QCOMPARE(toText(both[0].failed.front().why), std::string("WordDiffers 1 'c' 'b'"));
        QCOMPARE(toText(both[1].failed.front().why), std::string("WordDiffers 1 'c' 'a'"));
    }
};

POSTROOM_TEST(WhyNotTest)
#include "WhyNotTest.moc"
