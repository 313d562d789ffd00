#include "tests/helpers/Lab.h"
#include "tests/helpers/Suite.h"

using namespace postroom;

namespace {

/// A channel of a user who may do only what the patterns say.
ChannelId channelOf(Lab& lab, const char* configure, const char* write, const char* read)
{
    lab.attempt(AddUser{"eve", "secret"});
    lab.attempt(SetPermissions{"/", "eve", configure, write, read});
    const auto connection = lab.simulation().submit(OpenConnection{{"eve's program", "/", "eve"}});
    const auto channel = lab.simulation().submit(OpenChannel{ConnectionId{connection->id}, 1});
    return ChannelId{channel->id};
}

/// What the command answers on that channel; the channel is opened anew each time by the caller.
std::string ask(Lab& lab, ChannelId channel, const Command& command)
{
    const auto answer = lab.simulation().submit(command, channel);
    return answer ? "ok" : toText(answer.error()).substr(0, 3);
}

DeclareQueue queue(const std::string& name)
{
    DeclareQueue declare;
    declare.name = name;
    return declare;
}

} // namespace

/// Virtual hosts, permissions and limits: section 20 of the broker rules.
class PermissionsTest : public QObject {
    Q_OBJECT
private slots:
    void declaringNeedsConfigureOnTheName()
    {
        Lab lab;
        const ChannelId channel = channelOf(lab, "^mine", ".*", ".*");
        QCOMPARE(ask(lab, channel, queue("mine.orders")), "ok");
        QCOMPARE(ask(lab, channel, queue("orders")), "403");
        QVERIFY(!lab.hasQueue("orders"));
        // The refusal closed the channel.
        QCOMPARE(ask(lab, channel, queue("mine.more")), "504");
    }
    void publishingNeedsWriteOnTheExchangeNotOnTheQueue()
    {
        Lab lab("queue work; exchange open type=fanout; bind open work");
        const ChannelId channel = channelOf(lab, "", "^open$", "");
        QCOMPARE(ask(lab, channel, Publish{channel, "open", "", contentOf("m1")}), "ok");
        QCOMPARE(lab.contents("work"), "m1");
        // The default exchange goes by the name amq.default (VH-3).
        QCOMPARE(ask(lab, channel, Publish{channel, "", "work", contentOf("m2")}), "403");
        QCOMPARE(lab.contents("work"), "m1");
    }
    void bindingNeedsWriteOnTheQueueAndReadOnTheExchange()
    {
        Lab lab("queue work; exchange news type=fanout");
        Bind bind;
        bind.source = "news";
        bind.destination = "work";
        QCOMPARE(ask(lab, channelOf(lab, "", "work", "news"), bind), "ok");
        QCOMPARE(ask(lab, channelOf(lab, "", "work", ""), bind), "403");
        QCOMPARE(ask(lab, channelOf(lab, "", "", "news"), bind), "403");
    }
    void consumingNeedsRead()
    {
        Lab lab("queue work");
        const ChannelId channel = channelOf(lab, ".*", ".*", "^other$");
        QCOMPARE(ask(lab, channel, Consume{channel, "work", "t", false, false, {}}), "403");
    }
    void whoHasNoEntryCannotConnect()
    {
        Lab lab;
        lab.attempt(AddUser{"eve", "secret"});
        QCOMPARE(lab.attempt(OpenConnection{{"c", "/", "eve"}}).substr(0, 3), "530");
    }
    void aNewVhostIsAWorldOfItsOwn()
    {
        Lab lab("queue work");
        lab.attempt(AddVhost{"test"});
        DeclareQueue there = queue("work");
        there.vhost = "test";
        QCOMPARE(lab.attempt(there), "ok");
        lab.publish("work", "m1");
        QCOMPARE(lab.contents("work"), "m1");
        QCOMPARE(lab.attempt(DeleteVhost{"test"}), "ok");
        QCOMPARE(lab.attempt(OpenConnection{{"c", "test"}}).substr(0, 3), "530");
        QCOMPARE(lab.contents("work"), "m1");
    }
    void aVhostMayLimitItsQueuesAndConnections()
    {
        Lab lab("queue one");
        lab.attempt(SetVhostLimits{"/", 1, -1});
        QCOMPARE(lab.attempt("queue two").substr(0, 3), "406");
        QCOMPARE(lab.attempt("queue one"), "ok");
        const std::int64_t open = static_cast<std::int64_t>(lab.simulation().world().broker.state().connections.count());
        lab.attempt(SetVhostLimits{"/", -1, open});
        QCOMPARE(lab.attempt(OpenConnection{{"c", "/"}}).substr(0, 3), "530");
    }
};

POSTROOM_TEST(PermissionsTest)
#include "PermissionsTest.moc"
