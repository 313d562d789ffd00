#include "core/scenario/OperatorChanges.h"

#include "core/scenario/ScenarioEdit.h"
#include "core/scenario/ScenarioMerge.h"
#include "core/scenario/ScenarioReader.h"
#include "core/scenario/ScenarioStart.h"
#include "core/scenario/ScenarioWriter.h"
#include "core/scene/Scene.h"
#include "tests/helpers/Suite.h"

using namespace postroom;

namespace {

/// A producer that connects as eve, who may publish to the exchange orders alone.
const std::string shop = R"({"postroom": 1,
    "policies": [{"name": "short", "pattern": "^work", "apply_to": "queues",
                  "definition": {"dead-letter-exchange": "orders", "max-length": 3}}],
    "users": [{"name": "eve", "password": "secret"}],
    "permissions": [{"user": "eve", "configure": "", "write": "^orders$", "read": ".*"}],
    "vhost_limits": [{"max_queues": 4, "max_connections": 9}],
    "exchanges": [{"name": "orders", "type": "fanout"}, {"name": "bills", "type": "fanout"}],
    "queues": [{"name": "work"}],
    "bindings": [{"source": "orders", "destination": "work"}],
    "producers": [{"name": "shop", "user": "eve", "exchange": "orders", "routing_keys": ["x"]}]})";

const std::string some = R"({"postroom": 1, "users": [{"name": "eve"}],
    "permissions": [{"user": "eve", "write": ""}, {"user": "guest", "read": "^x"}],
    "vhost_limits": [{"name": "test", "max_queues": 1}]})";
const std::string otherPassword = R"({"postroom": 1, "users": [{"name": "guest", "password": "other"}]})";
const std::string laterUser =
    R"("producers": [{"name": "p", "user": "bob"}], "commands": [{"at": "1s", "add_user": {"name": "bob"}}])";

/// What is wrong, and where that is said.
struct Mistake {
    const char* name;
    const char* members;
    const char* problem;
};
const Mistake mistakes[] = {
    {"no such user", R"("permissions": [{"user": "evi"}], "users": [{"name": "eve"}])",
     "2:26: there is no user 'evi'; did you mean 'eve'?"},
    {"no pattern", R"("permissions": [{"user": "guest", "write": "["}])", "2:44: '[' is no regular expression"},
    {"twice", R"("users": [{"name": "eve"}, {"name": "eve"}])", "2:37: there is already a user called 'eve'"},
    {"without a name", R"("users": [{"password": "x"}])", "2:11: this user needs a \"name\""},
    {"less than nothing", R"("vhost_limits": [{"max_queues": -2}])", "2:33: 'max_queues' must not be negative"},
    {"a client of nobody", R"("producers": [{"name": "p", "user": "bob"}])", "2:37: there is no user 'bob'; known are guest"},
};

QString problemIn(const std::string& members)
{
    const auto scenario = readScenario("{\"postroom\": 1,\n" + members + "}");
    return scenario ? "fine" : QString::fromStdString(toText(scenario.error()));
}

QString changes(const Scenario& before, const Scenario& after)
{
    QString text;
    for (const Command& command : changesBetween(before, after))
        text += QString::fromStdString(toText(command)) + "\n";
    return text;
}

/// What the broker last said no to, or nothing.
std::string refusalIn(const Simulation& simulation)
{
    std::string sentence;
    for (EventNumber number = 1; number <= simulation.journal().last(); ++number) {
        if (const auto* refused = std::get_if<Refused>(&simulation.journal().at(number).what))
            sentence = toText(*refused->refusal);
    }
    return sentence;
}

std::size_t readyIn(const Simulation& simulation)
{
    Scene scene;
    scene.follow(simulation.journal());
    return scene.queues().begin()->second.ready.size();
}

} // namespace

class OperatorChangesTest : public QObject {
    Q_OBJECT

private slots:
    void usersPermissionsAndLimitsAreWrittenAsTheyWereRead()
    {
        const auto scenario = readScenario(shop);
        QVERIFY2(scenario, scenario ? "" : toText(scenario.error()).c_str());
        const auto again = readScenario(writeScenario(*scenario));
        QVERIFY2(again, again ? "" : toText(again.error()).c_str());
        QVERIFY(sameScenario(*again, *scenario));
        QCOMPARE(again->permissions.at(0).write, std::string("^orders$"));
        QCOMPARE(again->vhostLimits.at(0).maxConnections, std::int64_t{9});
        QCOMPARE(again->producers.at(0).user, std::string("eve"));
    }

    void aProgramMayDoWhatItsUserMay()
    {
        Scenario scenario = *readScenario(shop);
        std::vector<RefusedCommand> refused;
        Simulation allowed = start(scenario, &refused);
        QVERIFY(refused.empty());
        allowed.runUntil(SimTime{} + Duration::seconds(4));
        QVERIFY(readyIn(allowed) > 0);
        QCOMPARE(refusalIn(allowed), std::string());

        scenario.producers[0].exchange = "bills";
        Simulation denied = start(scenario);
        denied.runUntil(SimTime{} + Duration::seconds(4));
        QCOMPARE(refusalIn(denied),
                 std::string("403 ACCESS_REFUSED - write access to exchange 'bills' in vhost '/' refused for user 'eve'"));
    }

    void whoeverHasNoEntryForAVirtualHostCannotConnect()
    {
        Scenario scenario = *readScenario(shop);
        scenario.permissions.clear();
        const Simulation simulation = start(scenario);
        QCOMPARE(refusalIn(simulation), std::string("530 NOT_ALLOWED - access to vhost '/' refused for user 'eve'"));
    }

    void aRunningProgramConnectsAnewAsAnotherUser()
    {
        Scenario before = *readScenario(shop);
        before.producers[0].exchange = "bills";
        before.bindings[0].source = "bills";
        Scenario after = before;
        after.producers[0].user = firstUser;
        Simulation simulation = start(before);
        simulation.runUntil(SimTime{} + Duration::seconds(4));
        QCOMPARE(readyIn(simulation), std::size_t{0});
        for (const Command& command : changesBetween(before, after))
            QVERIFY(simulation.submit(command));
        simulation.runUntil(SimTime{} + Duration::seconds(8));
        QVERIFY(readyIn(simulation) > 0);
    }

    void theSmallestCommandsLeadFromOneToTheOther()
    {
        const Scenario none;
        const Scenario all = *readScenario(some);
        QCOMPARE(changes(none, all), QString("add_vhost name=test\nset_vhost_limits name=test max_queues=1\n"
                                              "add_user name=eve\nset_permissions user=eve write=\"\"\n"
                                              "set_permissions user=guest read=^x\n"));
        QCOMPARE(changes(all, all), QString());
        // A user takes its permissions along; guest stays and may do everything again. A virtual host that nothing else
        // speaks of goes with its limits.
        QCOMPARE(changes(all, none), QString("delete_user name=eve\nset_permissions user=guest\ndelete_vhost name=test\n"));
        Scenario used = all;
        used.vhostLimits.clear();
        used.queues.push_back({});
        used.queues.back().vhost = "test";
        QVERIFY(changes(all, used).contains("set_vhost_limits name=test\n") && !changes(all, used).contains("delete_vhost"));
        const auto again = readScenario(writeScenario(all)); // what has no limit is left out
        QVERIFY(again && sameScenario(*again, all));
        Scenario other = all;
        other.permissions.erase(other.permissions.begin());
        other.users[0].password = "new";
        QCOMPARE(changes(all, other), QString("add_user name=eve password=new\nclear_permissions user=eve\n"));
    }

    void guestGetsItsPasswordBack()
    {
        const Scenario changed = *readScenario(otherPassword);
        Simulation simulation = start(changed);
        QCOMPARE(simulation.world().broker.state().users.at("guest"), std::string("other"));
        for (const Command& command : changesBetween(changed, Scenario{}))
            QVERIFY(simulation.submit(command));
        QCOMPARE(simulation.world().broker.state().users.at("guest"), std::string("guest"));
    }

    void aMistakeIsPointedAt_data()
    {
        QTest::addColumn<QString>("members");
        QTest::addColumn<QString>("problem");
        for (const Mistake& each : mistakes)
            QTest::newRow(each.name) << QString(each.members) << QString(each.problem);
    }

    void aMistakeIsPointedAt()
    {
        QFETCH(QString, members);
        QTEST(problemIn(members.toStdString()), "problem");
    }

    void aUserThatIsAddedLaterMayBeNamed()
    {
        QCOMPARE(problemIn(laterUser), QString("fine"));
    }

    void aPolicyFollowsTheExchangeItNames()
    {
        const Scenario after = renamed(*readScenario(shop), {NodeKind::Exchange, "orders"}, "sales");
        QCOMPARE(toText(after.policies.at(0).definition), std::string("dead-letter-exchange=sales, max-length=3"));
    }

    void whatWasChangedIsChangedInAnotherBranchToo()
    {
        const Scenario before = *readScenario(shop);
        Scenario after = before;
        after.permissions[0].write = ".*";
        after.users.push_back(AddUser{"bob", ""});
        after.vhostLimits.clear();
        const Scenario merged = withChange(before, before, after);
        QCOMPARE(merged.permissions, after.permissions);
        QCOMPARE(merged.users, after.users);
        QVERIFY(merged.vhostLimits.empty());
    }
};

POSTROOM_TEST(OperatorChangesTest)
#include "OperatorChangesTest.moc"
