#include "tests/helpers/Suite.h"
#include "tests/house/SourceTree.h"

#include <QRegularExpression>

#include <vector>

namespace {

struct Ban {
    QStringList folders;
    QRegularExpression pattern;
    QString why;
    QStringList exceptions = {};
};

const std::vector<Ban>& bans() {
    // Files whose hash tables are only looked into, never walked.
    static const QStringList hashTablesAllowed = {};

    static const std::vector<Ban> all = {
        {{"core"},
         QRegularExpression("#\\s*include\\s*<(chrono|ctime|time\\.h|sys/time\\.h)>|"
                            "(?<![.>\\w])time\\s*\\(\\s*(nullptr|NULL|0|&)|(?<![.>\\w])clock\\s*\\(\\s*\\)"),
         "core has no clock: the time comes in the Moment"},
        {{"core"},
         QRegularExpression("#\\s*include\\s*<random>|std::(rand|shuffle|sample)\\b|\\bs?rand\\s*\\("),
         "core has no dice of its own: they come in the Moment"},
        {{"core"},
         QRegularExpression("#\\s*include\\s*<(thread|mutex|shared_mutex|condition_variable|future)>"),
         "core has no threads"},
        {{"core"}, QRegularExpression("\\bgetenv\\b"), "core does not look around on the machine"},
        {{"core"}, QRegularExpression("#\\s*include\\s*<(Q[A-Z]|Qt[A-Z]\\w*/)"), "core knows no Qt"},
        {{"core"},
         QRegularExpression("std::unordered_|#\\s*include\\s*<unordered_"),
         "the order of a hash table differs between platforms",
         hashTablesAllowed},
        {{"core"},
         QRegularExpression("#\\s*include\\s*<(ranges|format)>|std::(views|ranges)::|std::format\\b"),
         "clang 14 and emscripten cannot compile this"},
        {{"core/time", "core/broker", "core/clients", "core/sim"},
         QRegularExpression("\\b(float|double)\\b"),
         "time and rules are whole numbers, the same on every platform"},
    };
    return all;
}

QStringList purityViolations(const SourceTree& tree) {
    QStringList violations;
    for (const Ban& ban : bans()) {
        for (const QString& file : tree.filesIn(ban.folders, {".h", ".cpp"})) {
            if (ban.exceptions.contains(file)) {
                continue;
            }
            int number = 0;
            for (const QString& line : tree.codeLines(file)) {
                ++number;
                if (ban.pattern.match(line).hasMatch()) {
                    violations.append(
                        QString("%1:%2: %3: %4").arg(file).arg(number).arg(line.trimmed(), ban.why));
                }
            }
        }
    }
    return violations;
}

} // namespace

class CoreIsPureTest : public QObject {
    Q_OBJECT

private slots:
    void theCoreIsPure() {
        const QStringList violations = purityViolations(SourceTree::ours());
        QVERIFY2(violations.isEmpty(), qPrintable('\n' + violations.join('\n')));
    }

    void anImpureLineIsNoticed_data() {
        QTest::addColumn<QString>("line");
        for (const char* line :
             {"#include <chrono>", "#include <ctime>", "auto now = time(nullptr);", "auto ticks = clock();",
              "#include <random>", "int dice = std::rand();", "srand(1);", "#include <thread>",
              "#include <mutex>", "const char* home = std::getenv(\"HOME\");", "#include <QString>",
              "#include <QtCore/qglobal.h>", "std::unordered_map<int, int> m;", "#include <ranges>",
              "auto v = std::views::all(x);", "#include <format>", "auto s = std::format(\"{}\", 1);",
              "double seconds = 1;", "f(/* comment */ 1.0, float(2)); // more"}) {
            QTest::newRow(line) << line;
        }
    }

    void anImpureLineIsNoticed() {
        QFETCH(QString, line);
        BadTree bad;
        bad.with("core/time/Agenda.cpp", "\n/* two\nlines */\n" + line + '\n');
        const QStringList violations = purityViolations(bad.tree());
        QCOMPARE(violations.size(), 1);
        QVERIFY2(violations.first().startsWith("core/time/Agenda.cpp:4: "), qPrintable(violations.first()));
    }

    void aPureFileIsQuiet() {
        BadTree good;
        good.with("core/time/Agenda.cpp", "#include \"core/time/Agenda.h\"\n"
                                          "// It is time (now) to use std::rand, a double and a clock().\n"
                                          "SimTime due = event.time();\n"
                                          "auto text = \"std::format and // float\";\n"
                                          "Duration time(5); char quote = '\"'; auto many = 1'000'000;\n");
        good.with("core/vocabulary/FieldTable.h", "using Value = std::variant<bool, double>;\n");
        QCOMPARE(purityViolations(good.tree()).join('\n'), QString());
    }
};

POSTROOM_TEST(CoreIsPureTest)
#include "CoreIsPureTest.moc"
