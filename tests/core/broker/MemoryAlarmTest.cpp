#include "tests/helpers/Lab.h"
#include "tests/helpers/Suite.h"

using namespace postroom;

namespace {

ChannelId channelOf(Lab& lab, const std::string& name)
{
    const auto connection = lab.simulation().submit(OpenConnection{{name}});
    return ChannelId{lab.simulation().submit(OpenChannel{ConnectionId{connection->id}, 1})->id};
}

} // namespace

/// Blocked publishers: section 18 of the broker rules.
class MemoryAlarmTest : public QObject {
    Q_OBJECT
private slots:
    void aPublishDuringTheAlarmWaitsForItsEnd()
    {
        Lab lab("queue work; queue other");
        const ChannelId channel = channelOf(lab, "publisher");
        lab.attempt(SetMemoryWatermark{1000});
        lab.attempt(Publish{channel, "", "work", contentOf(std::string(2000, 'x'))});
        QVERIFY(lab.scene().hasMemoryAlarm());
        lab.attempt(Publish{channel, "", "other", contentOf("m2")});
        QCOMPARE(lab.contents("other"), "");
        QVERIFY(lab.scene().programs().rbegin()->second.blocked);
        lab.attempt(PurgeQueue{"/", "work"});
        lab.advance({});
        QVERIFY(!lab.scene().hasMemoryAlarm());
        QVERIFY(!lab.scene().programs().rbegin()->second.blocked);
        QCOMPARE(lab.contents("other"), "m2");
    }
    void whoOnlyConsumesIsNeverBlockedAndEndsTheAlarm()
    {
        Lab lab("queue work");
        lab.attempt(SetMemoryWatermark{1000});
        lab.publish("work", std::string(2000, 'x'));
        lab.publish("work", "m2");
        const ChannelId consumer = lab.subscribe("a", "work", 1);
        QCOMPARE(lab.unacked("work"), 1u);
        lab.attempt(Ack{consumer, 1, false});
        lab.advance({});
        QVERIFY(!lab.scene().hasMemoryAlarm());
        QCOMPARE(lab.unacked("work"), 1u);
    }
    void onABlockedConnectionAcksWaitToo()
    {
        Lab lab("queue work; queue other");
        const ChannelId both = channelOf(lab, "both");
        lab.publish("work", std::string(500, 'x'));
        lab.attempt(Consume{both, "work", "t", false, false, {}});
        lab.attempt(SetMemoryWatermark{600});
        QVERIFY(lab.scene().hasMemoryAlarm());
        lab.attempt(Publish{both, "", "other", contentOf("m2")});
        lab.attempt(Ack{both, 1, false});
        QCOMPARE(lab.unacked("work"), 1u);
        lab.attempt(SetMemoryWatermark{0});
        lab.advance({});
        QCOMPARE(lab.unacked("work"), 0u);
        QCOMPARE(lab.contents("other"), "m2");
    }
    void whatWaitedIsLostWithItsConnection()
    {
        Lab lab("queue work; queue other");
        const auto connection = lab.simulation().submit(OpenConnection{{"p"}});
        const ChannelId channel{lab.simulation().submit(OpenChannel{ConnectionId{connection->id}, 1})->id};
        lab.attempt(SetMemoryWatermark{100});
        lab.publish("work", std::string(500, 'x'));
        lab.attempt(Publish{channel, "", "other", contentOf("m2")});
        lab.attempt(CloseConnection{ConnectionId{connection->id}, EndReason::Crashed});
        lab.attempt(SetMemoryWatermark{0});
        lab.advance({});
        QCOMPARE(lab.contents("other"), "");
    }
    void everyMessageThatLeavesGivesItsMemoryBack()
    {
        Lab lab("queue work max-length=3; queue other message-ttl=10");
        for (int i = 0; i < 10; ++i)
            lab.publish("work", "body");
        lab.publish("other", "body");
        lab.advance(1_s);
        lab.ack(lab.take("work"));
        lab.reject(lab.take("work"), false);
        lab.attempt(DeleteQueue{"/", "work"});
        QCOMPARE(lab.simulation().world().broker.state().storedBytes, 0u);
    }
};

POSTROOM_TEST(MemoryAlarmTest)
#include "MemoryAlarmTest.moc"
