#include "tests/helpers/Suite.h"
#include "tests/house/SourceTree.h"

#include <QRegularExpression>

#include <map>

namespace {

/// What each room of core may include besides itself. Writers stand above readers; neither looks back.
const std::map<QString, QStringList>& coreRooms() {
    static const std::map<QString, QStringList> rooms = {
        {"vocabulary", {}},
        {"commands", {"vocabulary"}},
        {"events", {"vocabulary"}},
        {"time", {"vocabulary", "commands", "events"}},
        {"broker", {"vocabulary", "commands", "events", "time"}},
        {"clients", {"vocabulary", "commands", "events", "time", "broker"}},
        {"sim", {"vocabulary", "commands", "events", "time", "broker", "clients"}},
        {"scene", {"vocabulary", "events"}},
        {"stats", {"vocabulary", "events"}},
        {"why", {"vocabulary", "events", "scene"}},
        // Expectations ask about what was seen as well as about what is true.
        {"scenario",
         {"vocabulary", "commands", "events", "time", "broker", "clients", "sim", "scene", "stats"}},
        // A run with all that is seen of it, at any time.
        {"history",
         {"vocabulary", "commands", "events", "time", "broker", "clients", "sim", "scene", "stats", "why",
          "scenario"}},
        {"amqp", {"vocabulary", "commands", "events"}},
        {"lessons", {"vocabulary", "commands", "events"}},
    };
    return rooms;
}

const std::map<QString, QStringList> allowedTops = {
    {"core", {"core"}},
    {"app", {"core", "app"}},
    {"tests", {"core", "app", "tests"}},
};

struct Include {
    int line;
    QString path;
    bool isQuoted;
};

std::vector<Include> includesOf(const SourceTree& tree, const QString& file) {
    static const QRegularExpression include(R"RE(^\s*#\s*include\s*(["<])([^">]+)[">])RE");
    std::vector<Include> found;
    int number = 0;
    for (const QString& line : tree.lines(file)) {
        ++number;
        const auto match = include.match(line);
        if (match.hasMatch()) {
            found.push_back({number, match.captured(2), match.captured(1) == "\""});
        }
    }
    return found;
}

/// Why `file` may not include this, or nothing.
QString objection(const QString& file, const Include& include) {
    const QString top = file.section('/', 0, 0);
    static const QRegularExpression qtHeader("^(Q[A-Z]|Qt[A-Z][A-Za-z]*/)");
    if (!include.isQuoted) {
        return top == "core" && qtHeader.match(include.path).hasMatch() ? "core knows no Qt" : QString();
    }
    if (include.path.endsWith(".moc")) {
        return {};
    }
    const QString includedTop = include.path.section('/', 0, 0);
    if (!include.path.contains('/') || !QStringList{"core", "app", "tests", "qml"}.contains(includedTop)) {
        return "a quoted include starts at the repository root";
    }
    if (!allowedTops.at(top).contains(includedTop)) {
        return QString("%1 may not see %2").arg(top, includedTop);
    }
    if (top != "core") {
        return {};
    }
    const QString room = file.section('/', 1, 1);
    const QString includedRoom = include.path.section('/', 1, 1);
    if (room != includedRoom && !coreRooms().at(room).contains(includedRoom)) {
        return QString("core/%1 may not see core/%2").arg(room, includedRoom);
    }
    return {};
}

QStringList includeViolations(const SourceTree& tree) {
    QStringList violations;
    for (const QString& file : tree.filesIn({"core", "app", "tests"}, {".h", ".cpp"})) {
        if (file.startsWith("core/") && !coreRooms().contains(file.section('/', 1, 1))) {
            violations.append(file + ": this room is not in the include order; add it to IncludeOrderTest");
            continue;
        }
        const auto includes = includesOf(tree, file);
        for (const Include& include : includes) {
            const QString why = objection(file, include);
            if (!why.isEmpty()) {
                violations.append(
                    QString("%1:%2: %3: %4").arg(file).arg(include.line).arg(include.path, why));
            }
        }
        const QString ownHeader = QString(file).replace(QRegularExpression("\\.cpp$"), ".h");
        if (file != ownHeader && tree.exists(ownHeader) &&
            (includes.empty() || includes.front().path != ownHeader)) {
            violations.append(file + ": its own header comes first");
        }
    }
    return violations;
}

} // namespace

class IncludeOrderTest : public QObject {
    Q_OBJECT

private slots:
    void includesFollowTheOrderOfTheRooms() {
        const QStringList violations = includeViolations(SourceTree::ours());
        QVERIFY2(violations.isEmpty(), qPrintable('\n' + violations.join('\n')));
    }

    void aWrongIncludeIsNoticed_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("include");
        QTest::addColumn<QString>("violation");

        QTest::newRow("broker to clients") << "core/broker/Broker.h"
                                           << "\"core/clients/Producer.h\""
                                           << "core/broker may not see core/clients";
        QTest::newRow("events to commands") << "core/events/Event.h"
                                            << "\"core/commands/Command.h\""
                                            << "core/events may not see core/commands";
        QTest::newRow("scene to broker") << "core/scene/Scene.h"
                                         << "\"core/broker/Broker.h\""
                                         << "core/scene may not see core/broker";
        QTest::newRow("stats to scene") << "core/stats/Rates.h"
                                        << "\"core/scene/Scene.h\""
                                        << "core/stats may not see core/scene";
        QTest::newRow("why to broker") << "core/why/WhyHere.h"
                                       << "\"core/broker/Broker.h\""
                                       << "core/why may not see core/broker";
        QTest::newRow("amqp to sim") << "core/amqp/Frame.h"
                                     << "\"core/sim/World.h\""
                                     << "core/amqp may not see core/sim";
        QTest::newRow("core to app") << "core/sim/World.h"
                                     << "\"app/Workbench.h\""
                                     << "core may not see app";
        QTest::newRow("core to Qt") << "core/sim/World.h"
                                    << "<QString>"
                                    << "core knows no Qt";
        QTest::newRow("core to a Qt module") << "core/sim/World.h"
                                             << "<QtCore/qglobal.h>"
                                             << "core knows no Qt";
        QTest::newRow("app to tests") << "app/Workbench.h"
                                      << "\"tests/helpers/Lab.h\""
                                      << "app may not see tests";
        QTest::newRow("app to qml") << "app/Workbench.h"
                                    << "\"qml/Main.h\""
                                    << "app may not see qml";
        QTest::newRow("not from the root") << "app/models/Nodes.h"
                                           << "\"Rows.h\""
                                           << "a quoted include starts at the repository root";
    }

    void aWrongIncludeIsNoticed() {
        QFETCH(QString, file);
        QFETCH(QString, include);
        QFETCH(QString, violation);

        BadTree bad;
        bad.with(file, "#pragma once\n#include " + include + '\n');
        const QString path = include.mid(1, include.size() - 2);
        QCOMPARE(includeViolations(bad.tree()).join('\n'),
                 QString("%1:2: %2: %3").arg(file, path, violation));
    }

    void anUnknownRoomIsNoticed() {
        BadTree bad;
        bad.with("core/cluster/Node.h", "");
        QCOMPARE(includeViolations(bad.tree()).size(), 1);
    }

    void anOwnHeaderThatComesLaterIsNoticed() {
        BadTree bad;
        bad.with("core/time/Agenda.h", "");
        bad.with("core/time/Agenda.cpp", "#include <map>\n#include \"core/time/Agenda.h\"\n");
        QCOMPARE(includeViolations(bad.tree()).join('\n'),
                 QString("core/time/Agenda.cpp: its own header comes first"));
    }

    void whatTheOrderAllowsIsQuiet() {
        BadTree good;
        good.with("core/scenario/Expectations.h",
                  "#include \"core/sim/World.h\"\n#include \"core/scene/Scene.h\"\n");
        good.with("core/broker/queues/Queue.h", "");
        good.with(
            "core/broker/queues/Queue.cpp",
            "#include \"core/broker/queues/Queue.h\"\n#include \"core/time/Moment.h\"\n#include <map>\n");
        good.with("app/models/Nodes.h", "#include \"core/scene/Scene.h\"\n#include <QObject>\n");
        QCOMPARE(includeViolations(good.tree()).join('\n'), QString());
    }
};

POSTROOM_TEST(IncludeOrderTest)
#include "IncludeOrderTest.moc"
