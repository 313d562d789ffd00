#include "core/events/JournalText.h"
#include "core/scenario/ScenarioReader.h"
#include "core/scenario/ScenarioStart.h"
#include "tests/helpers/Suite.h"

#include <QDir>
#include <QFile>

using namespace postroom;

namespace {

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Every event of a whole run, one line each.
QByteArray journalOf(const Scenario& scenario)
{
    Simulation simulation = start(scenario);
    simulation.runUntil(SimTime{} + scenario.until);
    NameBook names;
    QByteArray text;
    const Journal& journal = simulation.journal();
    for (EventNumber number = journal.first(); number <= journal.last(); ++number) {
        names.learn(journal.at(number));
        text += QByteArray::fromStdString(journalLine(number, journal.at(number), names)) + '\n';
    }
    return text;
}

/// The first line that differs, with both versions.
QByteArray difference(const QByteArray& golden, const QByteArray& now)
{
    const auto before = golden.split('\n');
    const auto after = now.split('\n');
    for (qsizetype i = 0; i < std::max(before.size(), after.size()); ++i) {
        if (before.value(i) != after.value(i))
            return "line " + QByteArray::number(i + 1) + "\n- " + before.value(i) + "\n+ " + after.value(i);
    }
    return {};
}

} // namespace

class GoldenJournalTest : public QObject {
    Q_OBJECT

private slots:
    void aShippedScenarioRunsAsRecorded_data()
    {
        QTest::addColumn<QString>("name");
        const QDir folder(POSTROOM_SOURCE_DIR "/resources/scenarios");
        for (const QString& file : folder.entryList({"*.postroom.json"}))
            QTest::newRow(qPrintable(file)) << file.chopped(QString(".postroom.json").size());
    }

    // When a journal changes on purpose: run with POSTROOM_ACCEPT_GOLDEN=1 and read the diff before it is
    // committed.
    void aShippedScenarioRunsAsRecorded()
    {
        QFETCH(QString, name);
        const auto scenario = readScenario(
            read(POSTROOM_SOURCE_DIR "/resources/scenarios/" + name + ".postroom.json").toStdString());
        QVERIFY2(scenario, scenario ? "" : toText(scenario.error()).c_str());
        const QByteArray now = journalOf(*scenario);
        const QString path = POSTROOM_SOURCE_DIR "/tests/golden/" + name + ".journal";
        if (qEnvironmentVariableIsSet("POSTROOM_ACCEPT_GOLDEN")) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(now);
        }
        const QByteArray differs = difference(read(path), now);
        QVERIFY2(differs.isEmpty(), differs.constData());
    }
};

POSTROOM_TEST(GoldenJournalTest)
#include "GoldenJournalTest.moc"
