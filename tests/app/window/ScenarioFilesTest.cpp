#include "app/ScenarioFiles.h"

#include "app/Workbench.h"
#include "tests/helpers/Suite.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

namespace {

#ifdef Q_OS_UNIX
/// While it lives, writing beyond so many bytes of a file fails.
class SmallFiles {
public:
    explicit SmallFiles(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit small = m_before;
        small.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallFiles()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, SIG_DFL);
    }

private:
    rlimit m_before{};
};
#endif

} // namespace

class ScenarioFilesTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_data;

private slots:
    void init()
    {
        m_data = std::make_unique<QTemporaryDir>();
        qputenv("POSTROOM_DATA_DIR", m_data->path().toUtf8());
    }

    void recentFilesStandInTheDataFolderThatIsGiven()
    {
        QTemporaryDir folder;
        Workbench bench;
        QCOMPARE(bench.files()->recent().size(), 0);
        QVERIFY(bench.files()->saveAs(folder.filePath("a.postroom.json")));
        QVERIFY(bench.files()->saveAs(folder.filePath("b.postroom.json")));
        QCOMPARE(bench.files()->recent().size(), 2);
        QCOMPARE(bench.files()->recent()[0].toMap().value("name").toString(), QString("b.postroom.json"));

        QTemporaryDir elsewhere;
        qputenv("POSTROOM_DATA_DIR", elsewhere.path().toUtf8());
        QCOMPARE(Workbench().files()->recent().size(), 0);
    }

#ifdef Q_OS_UNIX
    void aFullDiskIsSaidAndTheOldFileStays()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("work.postroom.json");
        Workbench bench;
        bench.addPart("queue", "", 100, 100);
        QVERIFY(bench.files()->saveAs(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        file.close();
        bench.addPart("queue", "", 300, 100);
        QSignalSpy said(&bench, &Workbench::said);
        {
            // No file may become larger than this, which is what a full disk is like.
            SmallFiles limit(10);
            QVERIFY(!bench.files()->save());
        }
        QCOMPARE(said.size(), 1);
        QVERIFY2(said[0][0].toString().contains("could not be saved"), qPrintable(said[0][0].toString()));
        QVERIFY(bench.isDirty());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), before);
        QVERIFY(bench.files()->save());
        QVERIFY(!bench.isDirty());
    }
#endif

    void theNextDialogStartsWhereTheLastFileWas()
    {
        QTemporaryDir folder;
        {
            Workbench bench;
            QCOMPARE(bench.files()->folder(), QDir::homePath());
            QVERIFY(bench.files()->saveAs(folder.filePath("a.postroom.json")));
            bench.files()->startNew();
            QCOMPARE(bench.files()->folder(), folder.path());
        }
        QCOMPARE(Workbench().files()->folder(), folder.path()); // also in the next session
    }

    void aNameIsSuggestedForSaving()
    {
        QTemporaryDir folder;
        Workbench bench;
        QCOMPARE(bench.files()->suggestedName(), QString("untitled.postroom.json"));
        QVERIFY(bench.files()->open(":/scenarios/01-hello-world.postroom.json"));
        QCOMPARE(bench.files()->suggestedName(), QString("hello-world.postroom.json"));
        QVERIFY(bench.files()->saveAs(folder.filePath("mine.json")));
        QCOMPARE(bench.files()->suggestedName(), QString("mine.json"));
    }

    void aRunIsSavedBesideTheScenarioUnderANameThatIsFree()
    {
        QTemporaryDir folder;
        Workbench bench;
        QVERIFY(bench.files()->open(":/scenarios/01-hello-world.postroom.json"));
        QCOMPARE(bench.files()->suggestedRunName(), QString("hello-world-run.postroom.json"));
        QVERIFY(bench.files()->saveAs(folder.filePath("mine.json")));
        QCOMPARE(bench.files()->suggestedRunName(), QString("mine-run.postroom.json"));
        QFile taken(folder.filePath("mine-run.postroom.json"));
        QVERIFY(taken.open(QIODevice::WriteOnly));
        QCOMPARE(bench.files()->suggestedRunName(), QString("mine-run-2.postroom.json"));
        QVERIFY(bench.files()->saveWithRun(folder.filePath("kept.json")));
        QCOMPARE(bench.files()->suggestedRunName(), QString("kept.json"));
    }

    void theFolderOfTheProgramIsNoPlaceToSaveIn()
    {
        QTemporaryDir installed;
        const QString path = installed.filePath("01-hello-world.postroom.json");
        QVERIFY(QFile::copy(":/scenarios/01-hello-world.postroom.json", path));
        Workbench bench;
        QVERIFY(bench.files()->open(path));
        QCOMPARE(bench.files()->folder(), QDir::homePath());
        QCOMPARE(bench.files()->recent().size(), 1);
    }
};

POSTROOM_TEST(ScenarioFilesTest)
#include "ScenarioFilesTest.moc"
