#include "core/scenario/ScenarioWriter.h"

#include "core/scenario/ScenarioReader.h"
#include "core/scenario/ScenarioSchema.h"
#include "tests/helpers/Suite.h"

#include <QDir>
#include <QFile>

using namespace postroom;

namespace {

std::string read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

const std::string unusual = R"({
    "queues": [ {"durable": true, "name": "b", "note": "keep me"},
                {"arguments": {"z": 1, "a": {"!I": 2}}, "name": "a"} ],
    "postroom": 1,   "until": "1500ms",
    "note": "out of order on purpose", "$schema": "scenario.schema.json",
    "consumers": [{"queue": "b", "name": "c"}],
    "title": "T"
}
)";

} // namespace

class ScenarioWriterTest : public QObject {
    Q_OBJECT

private slots:
    void everyShippedScenarioIsWrittenAsItWasRead()
    {
        const QDir folder(POSTROOM_SOURCE_DIR "/resources/scenarios");
        const QStringList files = folder.entryList({"*.postroom.json"});
        QVERIFY(files.size() >= 10);
        for (const QString& name : files) {
            const std::string text = read(folder.filePath(name));
            const auto scenario = readScenario(text, name.toStdString());
            QVERIFY2(scenario, scenario ? "" : toText(scenario.error()).c_str());
            QCOMPARE(writeScenario(*scenario, text), text);
            QCOMPARE(writeScenario(*scenario), text);
            const auto accepted = checkAgainstBroker(*scenario, text, name.toStdString());
            QVERIFY2(accepted, accepted ? "" : toText(accepted.error()).c_str());
        }
    }

    void anUnchangedFileKeepsItsBytes() { QCOMPARE(writeScenario(*readScenario(unusual), unusual), unusual); }

    void aChangedFileKeepsTheOrderOfItsKeys()
    {
        Scenario scenario = *readScenario(unusual);
        scenario.title = "Another";
        scenario.author = "Ada";
        scenario.queues[0].autoDelete = true;
        scenario.consumers[0].prefetch = 1;
        QCOMPARE(writeScenario(scenario, unusual), std::string(R"({
  "queues": [
    {"durable": true, "auto_delete": true, "name": "b", "note": "keep me"},
    {"arguments": {"z": 1, "a": {"!I": 2}}, "name": "a"}
  ],
  "postroom": 1,
  "until": "1500ms",
  "note": "out of order on purpose",
  "$schema": "scenario.schema.json",
  "consumers": [
    {"queue": "b", "prefetch": 1, "name": "c"}
  ],
  "title": "Another",
  "author": "Ada"
}
)"));
    }

    void whatIsGoneIsGone()
    {
        Scenario scenario = *readScenario(unusual);
        scenario.queues.erase(scenario.queues.begin());
        scenario.consumers.clear();
        const std::string text = writeScenario(scenario, unusual);
        const auto again = readScenario(text);
        QVERIFY(again);
        QVERIFY(sameScenario(*again, scenario));
        QVERIFY(text.find("keep me") == std::string::npos);
    }

    void everyKindOfValueSurvives()
    {
        Scenario scenario;
        scenario.title = "quotes \" and \\ and \n lines and \u00e4";
        scenario.seed = 123456789012345;
        ExchangeSpec exchange;
        exchange.name = "e";
        FieldTable inner{{"!looks-typed", 1}};
        exchange.arguments = FieldTable{{"void", FieldValue()},
                                        {"flag", true},
                                        {"long", std::int64_t{1} << 40},
                                        {"short", FieldInteger{-5, 's'}},
                                        {"real", FieldReal{2.0, 'd'}},
                                        {"float", FieldReal{0.5, 'f'}},
                                        {"time", FieldTimestamp{1700000000}},
                                        {"decimal", FieldDecimal{3, 5}},
                                        {"whole decimal", FieldDecimal{0, 4294967295}},
                                        {"bytes", FieldBytes{std::string("\0\xff\x1f", 3)}},
                                        {"no bytes", FieldBytes{}},
                                        {"list", FieldArray{1, "two", FieldArray{}}},
                                        {"table", FieldTable{{"a", 1}, {"b", "x"}}},
                                        {"odd", inner},
                                        {"", FieldDecimal{1, 5}},
                                        {"odd list", FieldArray{inner, FieldTable{{"", inner}}}},
                                        {"empty", FieldTable{}}};
        scenario.exchanges.push_back(exchange);
        ProducerSpec producer;
        producer.name = "p";
        producer.headers = {FieldTable{{"a", 1}}, FieldTable{}};
        scenario.producers.push_back(producer);
        scenario.links.push_back({{NodeKind::Producer, "p"}, {NodeKind::Exchange, ""}, Duration{1500}});
        scenario.layout[{NodeKind::Producer, "p"}] = {-12.5, 100};
        scenario.commands.push_back({SimTime{} + Duration::milliseconds(1200), ProduceNow{"p"}});
        const auto again = readScenario(writeScenario(scenario));
        QVERIFY2(again, again ? "" : toText(again.error()).c_str());
        QCOMPARE(writeScenario(*again), writeScenario(scenario));
        QVERIFY(again->exchanges == scenario.exchanges);
        QVERIFY(again->producers == scenario.producers);
        QVERIFY(again->title == scenario.title);
        QVERIFY(again->layout == scenario.layout);
    }

    void theSchemaDefinesWhatItRefersTo()
    {
        const std::string schema = scenarioSchema();
        const std::string reference = "\"#/definitions/";
        for (std::size_t at = schema.find(reference); at != std::string::npos; at = schema.find(reference, at + 1)) {
            const std::size_t from = at + reference.size();
            const std::string name = schema.substr(from, schema.find('"', from) - from);
            QVERIFY2(schema.find("\n    \"" + name + "\": {") != std::string::npos, name.c_str());
        }
    }

    void annotationsAreReadAgainAsTheyWere()
    {
        Scenario scenario;
        scenario.annotations = {{AnnotationKind::Note, "two\nlines", -5, 10, 200, 90},
                                {AnnotationKind::Arrow, "", 0, 0, -40, -30}};
        const auto again = readScenario(writeScenario(scenario));
        QVERIFY(again.has_value());
        QCOMPARE(again->annotations.size(), std::size_t(2));
        QVERIFY(again->annotations == scenario.annotations);
    }

    void theSchemaInTheDocsIsUpToDate()
    {
        const QString path = POSTROOM_SOURCE_DIR "/docs/scenario.schema.json";
        if (qEnvironmentVariableIsSet("POSTROOM_ACCEPT_GOLDEN")) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QByteArray::fromStdString(scenarioSchema()));
        }
        QVERIFY2(read(path) == scenarioSchema(),
                 "docs/scenario.schema.json is out of date; run this test with POSTROOM_ACCEPT_GOLDEN=1");
    }
};

POSTROOM_TEST(ScenarioWriterTest)
#include "ScenarioWriterTest.moc"
