#include "tests/helpers/Suite.h"
#include "tests/house/SourceTree.h"

#include <QRegularExpression>

namespace {

/// A text that breaks a rule, as the rule's own test must not contain it.
QString joined(const char* head, const char* tail) {
    return QString::fromLatin1(head) + QString::fromLatin1(tail);
}

QString firstLineWith(const QRegularExpression& needle, const SourceTree& tree, const QString& file) {
    int number = 0;
    for (const QString& line : tree.lines(file)) {
        ++number;
        if (needle.match(line).hasMatch()) {
            return QString("%1:%2: ").arg(file).arg(number);
        }
    }
    return {};
}

QStringList textViolations(const SourceTree& tree) {
    // A path that begins here, not one that goes on: docs/work/ would be fine.
    static const QRegularExpression machinePath("(?<![\\w.%/-])/((root|home|work)/|tmp/build)");
    static const QRegularExpression unfinished(
        QString("\\b(%1|%2|%3|%4)\\b")
            .arg(joined("TO", "DO"), joined("FIX", "ME"), joined("XX", "X"), joined("HA", "CK")));
    QStringList violations;
    const auto isText = [&](const QString& file) { return !tree.text(file).contains(QChar(u'\0')); };
    for (const QString& file : tree.files()) {
        if (!isText(file)) {
            continue;
        }
        if (const QString place = firstLineWith(machinePath, tree, file); !place.isEmpty()) {
            violations.append(place + "a path of one machine");
        }
    }
    for (const QString& file : tree.filesIn({"core", "app", "qml", "tests"})) {
        if (!isText(file)) { // the bytes of a picture may read like anything
            continue;
        }
        if (const QString place = firstLineWith(unfinished, tree, file); !place.isEmpty()) {
            violations.append(place + "an unfinished thing is an issue; link to it");
        }
    }
    return violations;
}

} // namespace

class TextTest : public QObject {
    Q_OBJECT

private slots:
    void noTextNamesOneMachineOrKeepsAnUnfinishedThing() {
        const QStringList violations = textViolations(SourceTree::ours());
        QVERIFY2(violations.isEmpty(), qPrintable('\n' + violations.join('\n')));
    }

    void aPathOfOneMachineIsNoticed_data() {
        QTest::addColumn<QString>("line");
        QTest::newRow("root's home") << joined("see /ro", "ot/notes");
        QTest::newRow("a person's home") << joined("\"/ho", "me/ada/postroom\"");
        QTest::newRow("a work folder") << joined("/wo", "rk/main");
        QTest::newRow("a build folder") << joined("cd /tmp/bu", "ild-house");
        QTest::newRow("a build folder's file") << joined("cd /tmp/bu", "ild/bin");
    }

    void aPathOfOneMachineIsNoticed() {
        QFETCH(QString, line);
        BadTree bad;
        bad.with("docs/guide.md", "first\n" + line + '\n');
        QCOMPARE(textViolations(bad.tree()).join('\n'), QString("docs/guide.md:2: a path of one machine"));
    }

    void anUnfinishedThingIsNoticed() {
        for (const QString& word :
             {joined("TO", "DO"), joined("FIX", "ME"), joined("XX", "X"), joined("HA", "CK")}) {
            BadTree bad;
            bad.with("qml/Main.qml", "// " + word + ": later\n");
            QCOMPARE(textViolations(bad.tree()).join('\n'),
                     QString("qml/Main.qml:1: an unfinished thing is an issue; link to it"));
        }
    }

    void ordinaryTextIsQuiet() {
        BadTree good;
        good.with("docs/guide.md", "docs/work/ and https://example.org/home/page, a queue named work/home\n");
        good.with("core/sim/World.h", "// TODOS, hack and fixme in lower case are words like others\n");
        QCOMPARE(textViolations(good.tree()).join('\n'), QString());
    }
};

POSTROOM_TEST(TextTest)
#include "TextTest.moc"
