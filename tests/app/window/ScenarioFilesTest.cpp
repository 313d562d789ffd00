#include "app/ScenarioFiles.h"

#include "app/Workbench.h"
#include "tests/helpers/Suite.h"

#include <QDir>
#include <QTemporaryDir>

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
};

POSTROOM_TEST(ScenarioFilesTest)
#include "ScenarioFilesTest.moc"
