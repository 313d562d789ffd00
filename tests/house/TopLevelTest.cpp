#include "tests/helpers/Suite.h"
#include "tests/house/SourceTree.h"

namespace {

QStringList topLevelViolations(const SourceTree& tree) {
    static const QStringList agreed = {"CMakeLists.txt",
                                       "CMakePresets.json",
                                       "README.md",
                                       "LICENSE",
                                       "core",
                                       "app",
                                       "qml",
                                       "resources",
                                       "tests",
                                       "docs"};
    QStringList violations;
    for (const QString& name : tree.topLevelNames()) {
        if (!agreed.contains(name) && !name.startsWith('.')) {
            violations.append(name + " does not belong at the top of the repository");
        }
    }
    return violations;
}

} // namespace

class TopLevelTest : public QObject {
    Q_OBJECT

private slots:
    void theTopLevelHoldsOnlyWhatWasAgreed() {
        const QStringList violations = topLevelViolations(SourceTree::ours());
        QVERIFY2(violations.isEmpty(), qPrintable('\n' + violations.join('\n')));
    }

    void aStrayFileOrFolderIsNoticed() {
        BadTree bad;
        bad.with("README.md", "").with(".clang-format", "").with(".ci/run", "").with("build/postroom", "");
        bad.with("cmake/Flags.cmake", "").with("notes.txt", "");
        QCOMPARE(topLevelViolations(bad.tree()).join('\n'),
                 QString("cmake does not belong at the top of the repository\n"
                         "notes.txt does not belong at the top of the repository"));
    }
};

POSTROOM_TEST(TopLevelTest)
#include "TopLevelTest.moc"
