#include "app/cli/CommandLine.h"
#include "core/history/Replay.h"
#include "core/scenario/ScenarioReader.h"
#include "core/scenario/ScenarioWriter.h"

#include "tests/helpers/Suite.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <iostream>
#include <map>
#include <sstream>

using namespace postroom;

namespace {

/// What a command line answered.
struct Answered {
    std::optional<int> code;
    QString out;
    QString err;
};

Answered ask(const QStringList& words)
{
    std::vector<std::string> texts{"postroom"};
    for (const QString& word : words)
        texts.push_back(word.toStdString());
    std::vector<char*> arguments;
    for (std::string& text : texts)
        arguments.push_back(text.data());
    arguments.push_back(nullptr);
    std::ostringstream out;
    std::ostringstream err;
    auto* const oldOut = std::cout.rdbuf(out.rdbuf());
    auto* const oldErr = std::cerr.rdbuf(err.rdbuf());
    const auto code = runCli(static_cast<int>(texts.size()), arguments.data());
    std::cout.rdbuf(oldOut);
    std::cerr.rdbuf(oldErr);
    return {code, QString::fromStdString(out.str()), QString::fromStdString(err.str())};
}

const QString scenarios = POSTROOM_SOURCE_DIR "/resources/scenarios/";
const QString webshop =
    POSTROOM_SOURCE_DIR "/tests/core/scenario/data/rabbitmq-3.10-webshop.definitions.json";

} // namespace

class CommandLineTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString file(const char* name, const QByteArray& text = {})
    {
        QFile written(m_folder.filePath(name));
        if (!text.isEmpty() && written.open(QIODevice::WriteOnly))
            written.write(text);
        return written.fileName();
    }

private slots:
    void withoutAVerbTheWindowOpens()
    {
        QVERIFY(!ask({}).code);
        QVERIFY(!ask({scenarios + "01-hello-world.postroom.json"}).code);
        QVERIFY(!ask({"missing.postroom.json"}).code);
        QVERIFY(!ask({"-platform", "offscreen"}).code);
    }

    void anUnknownOptionIsRefused()
    {
        QCOMPARE(ask({"--hlep"}).code, std::optional(2));
        QCOMPARE(ask({"--hlep"}).err, QString("postroom: unknown option '--hlep'; did you mean '--help'?\n"));
        QCOMPARE(ask({"missing.postroom.json", "--wide"}).code, std::optional(2));
        QCOMPARE(ask({"missing.postroom.json", "--help"}).code, std::optional(0));
        QVERIFY(!ask({"-geometry", "800x600", "missing.postroom.json"}).code);
    }

    void withoutADisplayTheWindowSaysSo()
    {
        const char* variables[] = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"};
        std::map<const char*, QByteArray> kept;
        for (const char* variable : variables) {
            kept[variable] = qgetenv(variable);
            qunsetenv(variable);
        }
        const Answered answer = ask({});
        for (const char* variable : variables) {
            if (!kept[variable].isEmpty())
                qputenv(variable, kept[variable]);
        }
        QCOMPARE(answer.code, std::optional(2));
        QVERIFY2(answer.err.contains("postroom run FILE"), qPrintable(answer.err));
    }

    void mistakesAreSaidInSentences()
    {
        const QString hello = scenarios + "01-hello-world.postroom.json";
        const QString seed = ask({"run", hello, "--seed", "x"}).err;
        QVERIFY2(seed.contains("'x' is not a seed; write a whole number"), qPrintable(seed));
        QVERIFY(!ask({"run", hello, "--seed", "7", "--until", "1s"}).err.contains("seed"));
        const QString format = ask({"shot", hello, m_folder.filePath("a.xyz")}).err;
        QVERIFY2(format.startsWith("postroom: ") && format.contains("written as .png"), qPrintable(format));
        const QString theme = ask({"shot", hello, m_folder.filePath("a.png"), "--theme", "higcontrast"}).err;
        QVERIFY2(theme.contains("unknown theme 'higcontrast'; there are light, dark, high-contrast, high-contrast-dark"),
                 qPrintable(theme));
        QVERIFY(ask({"shot", hello, m_folder.filePath("a.png"), "--theme", "high-contrast-dark"}).code == 0);
        const QString nowhere = ask({"shot", hello, "/nowhere/a.png"}).err;
        QVERIFY2(nowhere.contains("there is no folder /nowhere"), qPrintable(nowhere));
    }

    void anUnknownVerbIsAnsweredWithTheNearest()
    {
        const Answered answer = ask({"validat", "x"});
        QCOMPARE(answer.code, std::optional(2));
        QCOMPARE(answer.err, QString("postroom: unknown verb 'validat'; did you mean 'validate'?\n"));
    }

    void anUnknownBenchmarkIsAnsweredWithTheNearest()
    {
        const Answered answer = ask({"bench", "canvsa"});
        QCOMPARE(answer.code, std::optional(2));
        QVERIFY2(answer.err.contains("did you mean 'canvas'?"), qPrintable(answer.err));
        QVERIFY2(ask({"bench", "--help"}).out.contains("routing"), "the help names the benchmarks");
    }

    void everyVerbHasHelp_data()
    {
        QTest::addColumn<QString>("verb");
        for (const char* verb : {"run", "validate", "convert", "shot"})
            QTest::newRow(verb) << QString(verb);
    }
    void everyVerbHasHelp()
    {
        QFETCH(QString, verb);
        const Answered answer = ask({verb, "--help"});
        QCOMPARE(answer.code, std::optional(0));
        QVERIFY(answer.out.contains("FILE") || answer.out.contains("IN"));
        const Answered wrong = ask({verb, "a", "b", "--nonsense"});
        QCOMPARE(wrong.code, std::optional(2));
        QVERIFY(wrong.out.isEmpty());
    }

    void aRunSaysWhetherItCameOutAsExpected()
    {
        const Answered met = ask({"run", scenarios + "03-work-queue-fair-dispatch.postroom.json"});
        QCOMPARE(met.code, std::optional(0));
        QVERIFY2(met.out.contains("met      no message lost  (No message was lost.)"), qPrintable(met.out));
        const Answered early =
            ask({"run", scenarios + "03-work-queue-fair-dispatch.postroom.json", "--until", "5s"});
        QCOMPARE(early.code, std::optional(1));
        QVERIFY(early.out.contains("NOT MET  consumer fast handled 26 to 36"));
        QCOMPARE(ask({"run", "none.postroom.json"}).code, std::optional(2));
        QCOMPARE(ask({"run", scenarios + "01-hello-world.postroom.json", "--until", "soon"}).code,
                 std::optional(2));
    }

    void theJsonReportIsTheSameEveryTime()
    {
        const QStringList words{"run", scenarios + "09-retry-dead-letter-graveyard.postroom.json", "--report",
                                "json"};
        const Answered answer = ask(words);
        QCOMPARE(ask(words).out, answer.out);
        const QJsonObject report = QJsonDocument::fromJson(answer.out.toUtf8()).object();
        QCOMPARE(report["simulated_time"].toString(), QString("60s"));
        QCOMPARE(report["queues"].toArray()[0].toObject()["dead_lettered"].toInt(), 9);
        QCOMPARE(report["expectations"].toArray()[0].toObject()["met"].toBool(), true);
        QVERIFY(report["consumers"].toArray()[0].toObject()["busy_share"].isDouble());
        const QJsonObject latency = report["latency"].toObject();
        QVERIFY(latency["handled"].toInt() > 0);
        QVERIFY(latency["p50_us"].toInt() > 0 && latency["p50_us"].toInt() <= latency["p95_us"].toInt()
                && latency["p95_us"].toInt() <= latency["p99_us"].toInt());
    }

    void theJournalHasOneLineOfJsonForEachEvent()
    {
        const QString path = file("journal.jsonl");
        const Answered answer = ask({"run", scenarios + "01-hello-world.postroom.json", "--journal", path,
                                   "--report", "json", "--seed", "5"});
        QCOMPARE(answer.code, std::optional(0));
        QFile journal(path);
        QVERIFY(journal.open(QIODevice::ReadOnly));
        const auto lines = journal.readAll().trimmed().split('\n');
        const QJsonObject report = QJsonDocument::fromJson(answer.out.toUtf8()).object();
        QCOMPARE(lines.size(), report["events"].toInt());
        QCOMPARE(report["seed"].toInt(), 5);
        for (const QByteArray& line : lines)
            QVERIFY(QJsonDocument::fromJson(line).isObject());
        QVERIFY(!QFile::exists(path + ".part"));
    }

    void branchesInAFileChangeNothingOfItsRun()
    {
        QFile original(scenarios + "03-work-queue-fair-dispatch.postroom.json");
        QVERIFY(original.open(QIODevice::ReadOnly));
        History history(*readScenario(original.readAll().toStdString()));
        history.advance(SimTime{} + Duration::seconds(12));
        history.seek(SimTime{} + Duration::seconds(6));
        history.act("Crash fast", {CrashConsumer{"fast"}});
        history.advance(SimTime{} + Duration::seconds(20));
        Scenario scenario = *history.branch().start;
        scenario.recording = *recordingOf(history);
        QCOMPARE(scenario.recording.branches.size(), std::size_t{1});
        const QString with = file("run.postroom.json", QByteArray::fromStdString(writeScenario(scenario)));
        const QStringList words{"run", with, "--report", "json"};
        const Answered answer = ask(words);
        const QJsonObject report = QJsonDocument::fromJson(answer.out.toUtf8()).object();
        QCOMPARE(report["recording"].toObject()["same"].toBool(), true);
        QCOMPARE(report["digest"].toString(), QString::fromStdString(scenario.recording.digest));
        QCOMPARE(report["consumers"].toArray()[0].toObject()["crashed"].toInt(), 1);

        scenario.recording.branches.clear();
        scenario.recording.branch = {};
        file("run.postroom.json", QByteArray::fromStdString(writeScenario(scenario)));
        QCOMPARE(ask(words).out, answer.out);
        QCOMPARE(ask(words).code, answer.code);
    }

    void whatCannotBeWrittenIsSaid()
    {
        const Answered folder =
            ask({"run", scenarios + "01-hello-world.postroom.json", "--journal", "/nowhere/out.jsonl"});
        QCOMPARE(folder.code, std::optional(2));
        QVERIFY2(folder.err.contains("/nowhere/out.jsonl: the file cannot be written"),
                 qPrintable(folder.err));
        if (QFile::exists("/dev/full")) {
            const Answered full = ask({"convert", webshop, "/dev/full", "--to", "scenario"});
            QCOMPARE(full.code, std::optional(2));
            QVERIFY2(full.err.contains("/dev/full: not everything could be written"), qPrintable(full.err));
        }
    }

    void validatePointsAtTheMistake()
    {
        const QString path = file("bad.postroom.json", "{\"postroom\": 1,\n \"queue\": []}");
        const Answered answer = ask({"validate", path});
        QCOMPARE(answer.code, std::optional(2));
        QCOMPARE(answer.err, "postroom: " + path + ":2:2: unknown key 'queue'; did you mean 'queues'?\n");
        QCOMPARE(ask({"validate", scenarios + "07-topic-wildcards.postroom.json"}).code, std::optional(0));
        QCOMPARE(ask({"validate", m_folder.path()}).code, std::optional(2));
    }

    void definitionsBecomeAScenario()
    {
        const QString path = file("shop.postroom.json");
        const Answered answer = ask({"convert", webshop, path});
        QCOMPARE(answer.code, std::optional(0));
        QVERIFY(answer.out.contains(":104:3: queue 'search-index': x-queue-mode = lazy"));
        QCOMPARE(ask({"validate", path}).code, std::optional(0));
        const Answered output = ask({"convert", webshop, "-", "--vhost", "shop-staging"});
        QVERIFY(output.out.startsWith("{\n  \"postroom\": 1,"));
        QVERIFY(output.err.contains("only virtual host 'shop-staging' was imported"));
        QCOMPARE(ask({"run", webshop}).code, std::optional(0));
    }

    void aFormatThatCannotBeWrittenIsSaid()
    {
        QCOMPARE(ask({"convert", webshop, file("shop.svg")}).err,
                 QString("postroom: cannot write the format 'svg' yet; --to scenario works\n"));
        QCOMPARE(ask({"convert", webshop, "-", "--from", "definition"}).err,
                 QString("postroom: unknown format 'definition'; did you mean 'definitions'?\n"));
        // A broken file leaves what was there.
        const QString kept = file("kept.postroom.json", "old");
        QCOMPARE(ask({"convert", file("broken.json", "{"), kept}).code, std::optional(2));
        QCOMPARE(QFile(kept).size(), qint64{3});
    }
};

POSTROOM_TEST(CommandLineTest)
#include "CommandLineTest.moc"
