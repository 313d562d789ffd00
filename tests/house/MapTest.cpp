#include "tests/helpers/Suite.h"
#include "tests/house/SourceTree.h"

#include <QRegularExpression>

namespace {

const QStringList mappedFolders = {"core", "app", "qml", "resources", "tests", "docs"};

/// Everything between single backticks on a line.
QStringList quotedWords(const QString& line) {
    static const QRegularExpression word("`([^`]+)`");
    QStringList words;
    for (auto matches = word.globalMatch(line); matches.hasNext();) {
        words.append(matches.next().captured(1));
    }
    return words;
}

bool looksLikeAPath(const QString& word) {
    static const QRegularExpression path(QString("^(%1)/[\\w./-]*$").arg(mappedFolders.join('|')));
    return path.match(word).hasMatch();
}

/// An empty folder does not count: git would not keep it.
bool holds(const SourceTree& tree, const QString& path) {
    return path.endsWith('/') ? tree.folders().contains(path.chopped(1))
                              : tree.files().contains(path) || tree.folders().contains(path);
}

/// A row "`tests/x/*/`" speaks for each folder in tests/x/.
bool hasRow(const QStringList& rows, const QString& folder) {
    const QString siblings = folder.section('/', 0, -2) + "/*";
    return rows.contains(folder) || rows.contains(siblings);
}

QStringList mapViolations(const SourceTree& tree) {
    QStringList violations;
    QStringList rows;
    int number = 0;
    for (const QString& line : tree.lines("docs/map.md")) {
        ++number;
        static const QRegularExpression row("^\\|\\s*`([^`]+)/`\\s*\\|");
        const auto match = row.match(line);
        if (match.hasMatch()) {
            rows.append(match.captured(1));
        }
        for (const QString& word : quotedWords(line)) {
            const bool isRow = match.hasMatch() && word == match.captured(1) + '/' && !word.endsWith("/*/");
            if ((isRow || looksLikeAPath(word)) && !holds(tree, word)) {
                violations.append(QString("docs/map.md:%1: %2 does not exist").arg(number).arg(word));
            }
        }
    }
    for (const QString& folder : tree.folders()) {
        if (mappedFolders.contains(folder.section('/', 0, 0)) && !hasRow(rows, folder)) {
            violations.append(QString("docs/map.md has no row for %1/").arg(folder));
        }
    }
    return violations;
}

} // namespace

class MapTest : public QObject {
    Q_OBJECT

private slots:
    void theMapNamesWhatExistsAndEveryFolder() {
        const QStringList violations = mapViolations(SourceTree::ours());
        QVERIFY2(violations.isEmpty(), qPrintable('\n' + violations.join('\n')));
    }

    void aWrongMapIsNoticed() {
        BadTree bad;
        bad.with("core/broker/queues/Queue.h", "");
        bad.with("core/broker/rules/a/First.h", "");
        bad.with("core/broker/rules/b/Second.h", "");
        bad.with("docs/map.md", "| room | open it |\n"
                                "| --- | --- |\n"
                                "| `core/` | always |\n"
                                "| `core/broker/` | see `core/broker/Broker.h` |\n"
                                "| `core/cluster/` | later |\n"
                                "| `core/broker/rules/` | always |\n"
                                "| `core/broker/rules/*/` | one for each letter |\n");
        QCOMPARE(mapViolations(bad.tree()).join('\n'),
                 QString("docs/map.md:4: core/broker/Broker.h does not exist\n"
                         "docs/map.md:5: core/cluster/ does not exist\n"
                         "docs/map.md has no row for core/broker/queues/\n"
                         "docs/map.md has no row for docs/"));
    }
};

POSTROOM_TEST(MapTest)
#include "MapTest.moc"
