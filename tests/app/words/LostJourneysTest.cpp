#include "app/words/EventSentences.h"
#include "app/words/MessageTrail.h"
#include "app/words/Reasons.h"
#include "tests/app/stage/StageLab.h"
#include "tests/helpers/Suite.h"

#include <QSet>

using namespace postroom;

/// What is said and shown when an ack or a delivery does not arrive.
class LostJourneysTest : public QObject {
    Q_OBJECT

    /// Runs until something of that kind is on its way, crashes the consumer, and names the marks that follow.
    static QSet<int> marksAfterCrash(StageLab& lab, Flight::Kind kind)
    {
        lab.queue("work").producer("shop", "", {"work"}).consumer("worker", "work", 1);
        Duration time;
        const auto isUnderWay = [&] {
            for (const auto& [number, flight] : lab.scene().flights()) {
                if (flight.kind == kind)
                    return true;
            }
            return false;
        };
        while (!isUnderWay() && time < 60_s)
            lab.runTo(time = time + 50_ms);
        lab.submit(CrashConsumer{"worker"});
        QSet<int> kinds;
        for (int i = 0; i < 20; ++i) {
            lab.runTo(time = time + 50_ms);
            for (const Mark& mark : lab.scene().marks())
                kinds.insert(static_cast<int>(mark.kind));
        }
        return kinds;
    }
    template<class Depart>
    static QString said(const Depart& depart)
    {
        MessageTrail trail;
        Delivered delivered{};
        delivered.message = MessagePtr(new Message());
        const_cast<Message&>(*delivered.message).id = MessageId{2};
        delivered.channel = ChannelId{1};
        delivered.tag = 1;
        trail.follow(1, Event{SimTime{}, 0, delivered});
        Depart sent = depart;
        sent.channel = ChannelId{1};
        sent.tag = 1;
        sent.lands = SimTime{} + 1_s;
        if constexpr (std::is_same_v<Depart, Delivered>)
            sent.message = delivered.message;
        trail.follow(2, Event{SimTime{}, 0, sent});
        const Event lost{SimTime{}, 0, FlightLost{2, DropReason::ConnectionLost}};
        return sentenceOf(lost, trail.follow(3, lost), NameBook());
    }

private slots:
    void onlyTheAckIsLostWithItsChannel()
    {
        SettlementSent ack{};
        ack.settlement = Settlement::Ack;
        QCOMPARE(said(ack), QString("the ack of m2 was lost on its way: its channel was gone"));
    }

    void aDeliveryThatIsCutOffGoesBack()
    {
        Delivered delivery{};
        QCOMPARE(said(delivery), QString("m2 did not arrive: its consumer was gone; it goes back to its queue"));
        delivery.noAck = true;
        QVERIFY2(said(delivery).startsWith("m2 is lost"), qPrintable(said(delivery)));
    }

    void theMarksOnTheCanvasTellAcksFromMessages()
    {
        const int lost = static_cast<int>(Mark::Kind::Lost);
        StageLab acks;
        const QSet<int> afterAck = marksAfterCrash(acks, Flight::Kind::Ack);
        QVERIFY(afterAck.contains(static_cast<int>(Mark::Kind::AckLost)));
        QVERIFY(!afterAck.contains(lost));
        StageLab deliveries;
        const QSet<int> afterDelivery = marksAfterCrash(deliveries, Flight::Kind::Delivery);
        QVERIFY(afterDelivery.contains(static_cast<int>(Mark::Kind::Undelivered)));
        QVERIFY(!afterDelivery.contains(lost));
    }

    void aRefusalIsSaidBeforeItsCode()
    {
        const Refusal refusal{ReplyCode::PreconditionFailed, Scope::Channel,
                              "PRECONDITION_FAILED - inequivalent arg 'durable' for queue 'q'"};
        QCOMPARE(wordsFor(refusal), QString("Inequivalent arg 'durable' for queue 'q' (406 PRECONDITION_FAILED)"));
    }
};

POSTROOM_TEST(LostJourneysTest)
#include "LostJourneysTest.moc"
