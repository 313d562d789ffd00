#include "app/FileChoice.h"

#include "tests/helpers/Suite.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

/// What a typed name or path means in a file dialog.
class FileChoiceTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_top;
    std::unique_ptr<FileChoice> m_choice;

    void write(const QString& name) const
    {
        QFile file(m_top->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{}");
    }
    QStringList listed() const
    {
        QStringList names;
        for (int row = 0; row < m_choice->entries()->count(); ++row)
            names << m_choice->entries()->nameAt(row);
        return names;
    }

private slots:
    void init()
    {
        m_top = std::make_unique<QTemporaryDir>();
        QDir(m_top->path()).mkpath("lessons/first");
        write("b.postroom.json");
        write("a.json");
        write("notes.txt");
        write("lessons/work.postroom.json");
        m_choice = std::make_unique<FileChoice>();
        m_choice->setPatterns({"*.json"});
        m_choice->start(m_top->path());
    }

    void foldersComeFirstThenTheFilesThatFit()
    {
        QCOMPARE(listed(), (QStringList{"lessons", "a.json", "b.postroom.json"}));
        m_choice->setPatterns({"*"});
        QCOMPARE(listed(), (QStringList{"lessons", "a.json", "b.postroom.json", "notes.txt"}));
    }

    void aTypedFolderIsShownAndOneGoesUpAgain()
    {
        m_choice->take("lessons/first");
        QCOMPARE(m_choice->folder(), m_top->filePath("lessons/first"));
        QVERIFY(m_choice->goUp());
        QCOMPARE(listed(), (QStringList{"first", "work.postroom.json"}));
        m_choice->take("..");
        QCOMPARE(m_choice->folder(), m_top->path());
        m_choice->take(m_top->filePath("lessons"));
        QCOMPARE(m_choice->folder(), m_top->filePath("lessons"));
        m_choice->take("~");
        QCOMPARE(m_choice->folder(), QDir::homePath());
    }

    void relativeAndWholePathsAreFiles()
    {
        QSignalSpy chosen(m_choice.get(), &FileChoice::chosen);
        const QString file = m_top->filePath("lessons/work.postroom.json");
        m_choice->take("lessons/work.postroom.json");
        m_choice->take(file);
        QCOMPARE(chosen.size(), 2);
        QCOMPARE(chosen[0][0].toString(), file);
        QCOMPARE(chosen[1][0].toString(), file);
    }

    void whatIsNotThereIsSaid_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("word");
        QTest::newRow("nothing") << "" << "Type a name";
        QTest::newRow("no file") << "c.json" << "There is no file c.json";
        QTest::newRow("no folder") << "no/such/c.json" << "There is no folder";
        QTest::newRow("meant as a folder") << "newer/" << "There is no folder";
    }

    void whatIsNotThereIsSaid()
    {
        QFETCH(QString, typed);
        QFETCH(QString, word);
        QSignalSpy chosen(m_choice.get(), &FileChoice::chosen);
        m_choice->take(typed);
        QVERIFY2(m_choice->trouble().contains(word), qPrintable(m_choice->trouble()));
        QCOMPARE(chosen.size(), 0);
        QCOMPARE(m_choice->folder(), m_top->path());
        m_choice->forgetTrouble();
        QCOMPARE(m_choice->trouble(), QString());
    }

    void savingAddsTheEndingUnlessThereIsOne_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("saved");
        QTest::newRow("a name") << "work" << "work.postroom.json";
        QTest::newRow("a name with a dot") << "work.v2" << "work.v2.postroom.json";
        QTest::newRow("a whole name") << "work.postroom.json" << "work.postroom.json";
        QTest::newRow("another kind of JSON") << "work.json" << "work.json";
        QTest::newRow("in a folder below") << "lessons/new" << "lessons/new.postroom.json";
    }

    void savingAddsTheEndingUnlessThereIsOne()
    {
        QFETCH(QString, typed);
        QFETCH(QString, saved);
        m_choice->setProperty("saves", true);
        m_choice->setProperty("ending", ".postroom.json");
        QSignalSpy chosen(m_choice.get(), &FileChoice::chosen);
        m_choice->take(typed);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toString(), m_top->filePath(saved));
    }

    void nothingIsReplacedUnasked()
    {
        m_choice->setProperty("saves", true);
        m_choice->setProperty("ending", ".postroom.json");
        QSignalSpy chosen(m_choice.get(), &FileChoice::chosen);
        QSignalSpy asked(m_choice.get(), &FileChoice::wouldReplace);
        m_choice->take("b");
        QCOMPARE(asked.size(), 1);
        QCOMPARE(chosen.size(), 0);
        m_choice->forgetTrouble(); // no
        m_choice->replace();
        QCOMPARE(chosen.size(), 0);
        m_choice->take("b");
        m_choice->replace(); // yes
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toString(), m_top->filePath("b.postroom.json"));
    }

    void aFolderThatIsGoneStartsAtTheNearestAbove()
    {
        m_choice->start(m_top->filePath("lessons/gone/long-gone"));
        QCOMPARE(m_choice->folder(), m_top->filePath("lessons"));
        QCOMPARE(m_choice->trouble(), QString());
    }
};

POSTROOM_TEST(FileChoiceTest)
#include "FileChoiceTest.moc"
