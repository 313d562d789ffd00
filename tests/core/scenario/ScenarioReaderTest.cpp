#include "core/scenario/ScenarioReader.h"

#include "core/scenario/ScenarioWriter.h"
#include "tests/helpers/Suite.h"

using namespace postroom;

namespace {

const std::string wholeFile = R"({
            "postroom": 1, "title": "T", "seed": 7, "until": "90s", "link_delay": "250ms", "notes": ["a", "b"],
            "note": "a comment",
            "exchanges": [{"name": "e", "type": "topic", "note": "another"}],
            "queues": [{"name": "q", "durable": false, "arguments": {"x-message-ttl": 5000, "t": {"!timestamp": 12}}}],
            "bindings": [{"source": "e", "destination": "q", "routing_key": "a.#"}],
            "producers": [{"name": "p", "exchange": "e", "routing_keys": ["a", "b"], "pace": "burst", "headers": {"h": 1.5}}],
            "consumers": [{"name": "c", "queue": "q", "ack": "before-work", "work": "1.5s", "work_max": "2s"}],
            "links": [{"from": "producer:p", "to": "exchange:e", "delay": "1s"}],
            "layout": {"queue:q": [10, 20.5]},
            "commands": [{"at": "12s", "crash_consumer": {"name": "c"}}],
            "expectations": ["no message lost"]})";

/// "3:12: sentence" of the problem in a file, or "fine".
QString problemIn(const std::string& text)
{
    const auto scenario = readScenario(text);
    return scenario ? "fine" : QString::fromStdString(toText(scenario.error()));
}

/// A scenario with this in front of a queue "work" and a consumer "worker-1".
std::string with(const std::string& members)
{
    return "{\"postroom\": 1,\n" + members
           + ",\n\"queues\": [{\"name\": \"work\"}],\n\"consumers\": [{\"name\": \"worker-1\", \"queue\": "
             "\"work\"}]}";
}

} // namespace

class ScenarioReaderTest : public QObject {
    Q_OBJECT

private slots:
    void aWholeFileIsRead()
    {
        const auto scenario = readScenario(wholeFile);
        QVERIFY2(scenario, scenario ? "" : toText(scenario.error()).c_str());
        QCOMPARE(scenario->notes, std::string("a\nb"));
        QCOMPARE(scenario->seed, std::uint64_t{7});
        QVERIFY(scenario->linkDelay == Duration::milliseconds(250));
        QCOMPARE(toText(scenario->queues[0].arguments), std::string("x-message-ttl=5000, t=@12"));
        QVERIFY(scenario->producers[0].pace == Pace::Burst);
        QCOMPARE(scenario->producers[0].headers.size(), std::size_t{1});
        QVERIFY(scenario->consumers[0].workMax == Duration::seconds(2));
        QVERIFY((scenario->layout.at({NodeKind::Queue, "q"}) == Place{10, 20.5}));
        QCOMPARE(toText(scenario->commands[0].command), std::string("crash_consumer name=c"));
        QVERIFY(scenario->commands[0].at == SimTime{} + Duration::seconds(12));
    }

    void aNodeMayBeLocked()
    {
        const auto scenario = readScenario(with("\"layout\": {\"queue:work\": [10, 20, \"locked\"]}"));
        QVERIFY2(scenario, scenario ? "" : toText(scenario.error()).c_str());
        QVERIFY((scenario->layout.at({NodeKind::Queue, "work"}) == Place{10, 20, true}));
        const std::string written = writeScenario(*scenario);
        QVERIFY2(written.find("\"queue:work\": [10, 20, \"locked\"]") != std::string::npos, written.c_str());
        QVERIFY(problemIn(with("\"layout\": {\"queue:work\": [10, 20, \"moved\"]}")).contains("[480, 200, \"locked\"]"));
    }

    void aMistakeIsPointedAt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char* name, const std::string& text, const char* problem) {
            QTest::newRow(name) << QString::fromStdString(text) << QString(problem);
        };
        row("empty", "", "1:1: the file is empty; a JSON object { } is expected");
        row("not ours", "{}",
            "1:1: this is not a Postroom scenario: its first key should be \"postroom\": 1");
        row("too new", "{\"postroom\": 2}",
            "1:14: this file was written for a newer format; this program reads format version 1");
        row("missing comma", "{\"postroom\": 1\n \"title\": 2}", "2:2: a ',' is missing before this");
        row("comma too many", "{\"postroom\": 1,\n}", "2:1: the comma before this } is one too many");
        row("missing colon", "{\"postroom\" 1}", "1:13: a ':' is missing after the key");
        row("unclosed", "{\"postroom\": 1", "1:15: the file ends here, but '}' is missing");
        row("unclosed list", "{\"queues\": [\n", "2:1: the file ends here, but ']' is missing");
        row("comment", "{\"postroom\": 1, // one\n}",
            "1:17: JSON has no comments; write them as \"note\": \"...\"");
        row("single quotes", "{'postroom': 1}", "1:2: JSON puts text in double quotes: \"text\"");
        row("no value", "{\"postroom\": }",
            "1:14: expected a value here: \"text\" in double quotes, a number, true, false, [ ... ] or { ... "
            "}");
        row("text after the end", "{\"postroom\": 1} x",
            "1:17: the JSON object has ended before this; remove what follows it");
        row("key twice", "{\"postroom\": 1, \"seed\": 1, \"seed\": 2}",
            "1:28: the key 'seed' occurs twice here");
        row("unknown key", with("\"tittle\": \"x\""), "2:1: unknown key 'tittle'; did you mean 'title'?");
        row("wrong list", with("\"exchanges\": {}"),
            "2:14: expected a list [ ... ] for 'exchanges', not an object");
        row("number for time", with("\"until\": 60"),
            "2:10: expected a duration such as \"1.5s\" for 'until', not a number");
        row("negative time", with("\"until\": \"-1s\""),
            "2:10: 'until' cannot be negative; write a duration such as \"1.5s\"");
        row("no unit", with("\"until\": \"60\""),
            "2:10: '60' is not a time for 'until'; write a duration such as \"1.5s\", with us, ms, s, m or "
            "h");
        row("unknown field", with("\"exchanges\": [{\"name\": \"a\", \"typ\": \"topic\"}]"),
            "2:29: unknown key 'typ' in an exchange; did you mean 'type'?");
        row("unknown type", with("\"exchanges\": [{\"name\": \"a\", \"type\": \"topics\"}]"),
            "2:37: unknown exchange type 'topics'; did you mean 'topic'?");
        row("too wide", with("\"exchanges\": [{\"name\": \"a\", \"arguments\": {\"n\": {\"!B\": 256}}}]"),
            "2:55: 256 does not fit the integer type B of 'n'");
        row("wrong boolean", with("\"exchanges\": [{\"name\": \"a\", \"durable\": \"yes\"}]"),
            "2:40: expected true or false, without quotes, for 'durable', not text");
        row("amq name", with("\"exchanges\": [{\"name\": \"amq.topic\"}]"),
            "2:24: names that start with 'amq.' belong to the broker; give this exchange another name, or "
            "use the "
            "predeclared one without declaring it");
        row("no such queue", with("\"bindings\": [{\"source\": \"amq.topic\", \"destination\": \"wok\"}]"),
            "2:53: there is no queue 'wok'; did you mean 'work'?");
        row("no such exchange", with("\"producers\": [{\"name\": \"p\", \"exchange\": \"orders\"}]"),
            "2:41: there is no exchange 'orders'; the scenario has no exchanges");
        row("client twice", with("\"producers\": [{\"name\": \"worker-1\"}]"),
            "4:24: there is already a client called 'worker-1'");
        row("unknown word", with("\"producers\": [{\"name\": \"p\", \"pace\": \"bursts\"}]"),
            "2:37: unknown pace 'bursts'; did you mean 'burst'?");
        row("negative limit", with("\"producers\": [{\"name\": \"p\", \"limit\": -1}]"),
            "2:38: 'limit' must not be negative");
        row("endless interval", with("\"producers\": [{\"name\": \"p\", \"interval\": \"0s\"}]"),
            "2:41: the interval must be longer than 0, or time could not go on");
        row("prefetch", "{\"postroom\": 1, \"consumers\": [{\"name\": \"c\", \"prefetch\": 70000}]}",
            "1:57: 'prefetch' must be from 0 to 65535");
        row("rule", "{\"postroom\": 1, \"consumers\": [{\"name\": \"c\", \"refuse_when\": \"sometimes\"}]}",
            "1:60: 'refuse_when' does not understand 'sometimes'");
        row("exclusive", "{\"postroom\": 1, \"queues\": [{\"name\": \"q\", \"exclusive\": true}]}",
            "1:55: an exclusive queue belongs to a client; name the producer or consumer as its \"owner\"");
        row("layout", with("\"layout\": {\"queue:wrk\": [1, 2]}"),
            "2:12: there is no queue 'wrk'; did you mean 'work'?");
        row("place", with("\"layout\": {\"queue:work\": [1]}"),
            "2:26: expected the place of queue:work as [x, y], for example [480, 200]");
        row("node", with("\"links\": [{\"from\": \"work\", \"to\": \"queue:work\"}]"),
            "2:20: 'work' is not a node; write producer:, exchange:, queue: or consumer: and its name, for "
            "example "
            "\"queue:work\"");
        row("unknown command",
            with("\"commands\": [{\"at\": \"1s\", \"crash_worker\": {\"name\": \"worker-1\"}}]"),
            "2:27: unknown command 'crash_worker'");
        row("command without time", with("\"commands\": [{\"crash_consumer\": {\"name\": \"worker-1\"}}]"),
            "2:14: this command has no time; add \"at\": \"12s\"");
        row("command about nobody",
            with("\"commands\": [{\"at\": \"1s\", \"crash_consumer\": {\"name\": \"worker-2\"}}]"),
            "2:54: there is no consumer 'worker-2'; did you mean 'worker-1'?");
        row("expectation", with("\"expectations\": [\"no message lost\", \"queue work redy 0\"]"),
            "2:49: unknown count 'redy'; did you mean 'ready'?");
        row("expectation of nobody", with("\"expectations\": [\"consumer worker handled 1\"]"),
            "2:18: there is no consumer 'worker'; did you mean 'worker-1'?");
        row("deep", "{\"postroom\": 1, \"notes\": " + std::string(100, '['),
            "1:89: this is nested too deeply; 64 levels are the limit");
    }

    void aMistakeIsPointedAt()
    {
        QFETCH(QString, text);
        QFETCH(QString, problem);
        const QString found = problemIn(text.toStdString());
        QVERIFY2(found.startsWith(problem), qPrintable("found: " + found));
    }

    void aLongNameIsRefused()
    {
        const std::string name(256, 'x');
        QCOMPARE(problemIn("{\"postroom\": 1, \"queues\": [{\"name\": \"" + name + "\"}]}"),
                 QString("1:37: 'name' has 256 bytes; 255 are the most that AMQP can carry"));
    }

    void theFileIsNamed()
    {
        const auto scenario = readScenario("{", "orders.postroom.json");
        QCOMPARE(toText(scenario.error()),
                 std::string("orders.postroom.json:1:2: the file ends here, but '}' is missing"));
    }

    void whatTheBrokerRefusesIsPointedAt()
    {
        const std::string text = "{\"postroom\": 1, \"queues\": [{\"name\": \"a\"},\n"
                                 "  {\"name\": \"b\", \"arguments\": {\"x-message-ttl\": \"5\"}}]}";
        const auto scenario = readScenario(text);
        QVERIFY(scenario);
        const auto accepted = checkAgainstBroker(*scenario, text, "f");
        QVERIFY(!accepted);
        QVERIFY2(QString::fromStdString(toText(accepted.error()))
                     .startsWith("f:2:3: the broker refuses this: 406 "),
                 toText(accepted.error()).c_str());
    }
};

POSTROOM_TEST(ScenarioReaderTest)
#include "ScenarioReaderTest.moc"
