#include "tests/helpers/Lab.h"
#include "tests/helpers/Suite.h"

using namespace postroom;

namespace {

Properties mode(std::uint8_t deliveryMode)
{
    Properties properties;
    properties.deliveryMode = deliveryMode;
    return properties;
}

/// How many confirms the journal holds.
int confirms(Lab& lab)
{
    const Journal& journal = lab.simulation().journal();
    int count = 0;
    for (EventNumber number = journal.first(); number <= journal.last(); ++number)
        count += std::holds_alternative<Confirmed>(journal.at(number).what);
    return count;
}

} // namespace

/// A disk that takes its time.
class DiskTest : public QObject {
    Q_OBJECT

private slots:
    void aPersistentMessageInADurableQueueIsConfirmedWhenItIsOnTheDisk()
    {
        Lab lab("queue work");
        lab.attempt(SelectConfirms{lab.channel()});
        lab.attempt(SetDiskDelay{300_ms});
        lab.publish("", "work", "m1", mode(2));
        QCOMPARE(lab.contents("work"), "m1"); // it can be consumed already
        lab.advance(300_ms - 1_us);
        QCOMPARE(confirms(lab), 0);
        lab.advance(1_us);
        QCOMPARE(confirms(lab), 1);
    }
    void whatIsNotKeptIsConfirmedAtOnce()
    {
        Lab lab("queue work; queue brief durable=false; queue full max-length=0 overflow=reject-publish");
        lab.attempt(SelectConfirms{lab.channel()});
        lab.attempt(SetDiskDelay{300_ms});
        lab.publish("", "work", "transient", mode(1));
        lab.publish("", "brief", "m", mode(2));
        lab.publish("", "nowhere", "m", mode(2));
        lab.publish("", "full", "refused", mode(2));
        lab.advance(0_s);
        QCOMPARE(confirms(lab), 4);
    }
    void aQuorumQueueWritesEveryMessage()
    {
        Lab lab("queue work queue-type=quorum");
        lab.attempt(SelectConfirms{lab.channel()});
        lab.attempt(SetDiskDelay{300_ms});
        lab.publish("", "work", "m", mode(1));
        lab.advance(200_ms);
        QCOMPARE(confirms(lab), 0);
        lab.advance(100_ms);
        QCOMPARE(confirms(lab), 1);
    }
    void aPowerCutLosesWhatIsNotOnTheDiskYet()
    {
        Lab lab("queue work");
        lab.attempt(SetDiskDelay{300_ms});
        lab.publish("", "work", "m1", mode(2));
        lab.advance(200_ms);
        lab.publish("", "work", "m2", mode(2));
        lab.advance(100_ms); // m1 is written, m2 is not
        lab.attempt(RestartBroker{true});
        QCOMPARE(lab.contents("work"), "m1");
    }
    void aRestartInGoodOrderWaitsForTheDisk()
    {
        Lab lab("queue work");
        lab.attempt(SetDiskDelay{300_ms});
        lab.publish("", "work", "m1", mode(2));
        lab.attempt(RestartBroker{false});
        QCOMPARE(lab.contents("work"), "m1");
    }
    void aChannelThatHasEndedIsNotAnswered()
    {
        Lab lab("queue work");
        lab.attempt(SelectConfirms{lab.channel()});
        lab.attempt(SetDiskDelay{300_ms});
        lab.publish("", "work", "m1", mode(2));
        lab.attempt(RestartBroker{false});
        lab.advance(1_s);
        QCOMPARE(confirms(lab), 0);
    }
    void aDelayCannotBeNegative()
    {
        Lab lab;
        QCOMPARE(lab.attempt(SetDiskDelay{Duration{-1}}), "406 PRECONDITION_FAILED - a delay cannot be negative");
    }
};

POSTROOM_TEST(DiskTest)
#include "DiskTest.moc"
