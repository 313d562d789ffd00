#include "app/SessionKeeper.h"

#include "app/Workbench.h"
#include "core/scenario/ScenarioWriter.h"
#include "tests/helpers/Suite.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

namespace {

constexpr const char* childVariable = "POSTROOM_TEST_IS_THE_KILLED_PROGRAM";

} // namespace

class SessionKeeperTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    int filesKept() const { return static_cast<int>(QDir(SessionKeeper::folder()).entryList({"*.json"}).size()); }

private slots:
    void initTestCase()
    {
        if (!qEnvironmentVariableIsSet(childVariable))
            qputenv("POSTROOM_DATA_DIR", m_folder.path().toUtf8());
    }
    void init()
    {
        if (!qEnvironmentVariableIsSet(childVariable))
            QDir(SessionKeeper::folder()).removeRecursively();
    }

    /// Run by the next story as a program of its own; by itself it does nothing.
    void aProgramThatWillBeKilled()
    {
        if (!qEnvironmentVariableIsSet(childVariable))
            return;
        Workbench bench;
        bench.session()->start();
        bench.addPart("queue", "", 100, 200);
        bench.session()->writeNow();
        std::printf("kept\n");
        std::fflush(stdout);
        QTest::qWait(60'000);
    }

    void workOfAKilledProgramIsOfferedBack()
    {
        if (qEnvironmentVariableIsSet(childVariable))
            return;
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(childVariable, "1");
        program.setProcessEnvironment(environment);
        program.start(QCoreApplication::applicationFilePath(), {"SessionKeeperTest", "aProgramThatWillBeKilled"});
        QByteArray output;
        while (!output.contains("kept")) {
            QVERIFY(program.waitForReadyRead(20'000));
            output += program.readAllStandardOutput();
        }

        // Its work is its own while it lives.
        Workbench neighbour;
        neighbour.session()->start();
        QCOMPARE(neighbour.session()->leftover(), QString());

        program.kill();
        QVERIFY(program.waitForFinished());
        Workbench bench;
        bench.session()->start();
        QCOMPARE(bench.session()->leftover(), QString("Untitled"));
        bench.session()->restore();
        QCOMPARE(bench.document().scenario().queues.size(), std::size_t(1));
        QVERIFY(bench.isDirty());
        QCOMPARE(bench.session()->leftover(), QString());
        QCOMPARE(filesKept(), 1); // now ours
    }

    void discardedWorkIsGone()
    {
        if (qEnvironmentVariableIsSet(childVariable))
            return;
        QDir().mkpath(SessionKeeper::folder());
        QFile left(SessionKeeper::folder() + "/1-dead.json");
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.write(R"({"name": "shop", "path": "", "scenario": "{}"})");
        left.close();
        Workbench bench;
        bench.session()->start();
        QCOMPARE(bench.session()->leftover(), QString("shop"));
        bench.session()->discard();
        QCOMPARE(filesKept(), 0);
    }

    void savedWorkAndACleanEndLeaveNothing()
    {
        if (qEnvironmentVariableIsSet(childVariable))
            return;
        {
            Workbench bench;
            bench.session()->start();
            bench.addPart("queue", "", 100, 200);
            bench.session()->writeNow();
            QCOMPARE(filesKept(), 1);
            QVERIFY(bench.files()->saveAs(m_folder.filePath("saved.postroom.json")));
            QCOMPARE(filesKept(), 0);
            bench.addPart("queue", "", 300, 200);
            bench.session()->writeNow();
            QCOMPARE(filesKept(), 1);
        }
        QCOMPARE(filesKept(), 0);
    }
};

POSTROOM_TEST(SessionKeeperTest)
#include "SessionKeeperTest.moc"
