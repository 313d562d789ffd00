#include "tests/helpers/Suite.h"
#include "tests/helpers/app/WindowLab.h"

#include <QDir>

using namespace postroom;

/// The file dialog with a person's hands.
class FilePickerTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowLab> m_lab;

    QString textOf(const QString& name) const { return m_lab->find(name)->property("text").toString(); }
    bool isOpen() const { return m_lab->find("pickerName") != nullptr; }
    void type(const QString& text)
    {
        for (const QChar letter : text)
            QTest::keyClick(&m_lab->window(), letter.toLatin1());
    }
    /// Opens the dialog for saving and goes to our folder.
    void startSaving()
    {
        m_lab->key(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(isOpen());
        m_lab->find("pickerPath")->forceActiveFocus();
        m_lab->key(Qt::Key_A, Qt::ControlModifier);
        type(m_folder->path());
        m_lab->key(Qt::Key_Return);
        QVERIFY(isOpen());
        m_lab->find("pickerName")->forceActiveFocus();
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QDir(m_folder->path()).mkpath("lessons");
        m_lab = std::make_unique<WindowLab>();
        m_lab->bench().addPart("queue", "", 300, 200);
    }

    void savingNeedsOnlyANameAndEnter()
    {
        startSaving();
        QCOMPARE(textOf("pickerName"), QString("untitled.postroom.json"));
        m_lab->key(Qt::Key_A, Qt::ControlModifier);
        type("mine");
        m_lab->key(Qt::Key_Return);
        QVERIFY(!m_lab->bench().isDirty());
        QVERIFY(QFile::exists(m_folder->filePath("mine.postroom.json")));
        QTRY_VERIFY(!isOpen());
    }

    void theSuggestedNameIsSelectedSoThatTypingReplacesIt()
    {
        m_lab->key(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(isOpen());
        type("mine");
        QCOMPARE(textOf("pickerName"), QString("mine"));
    }

    void aTypedNameSurvivesAChangeOfFolder()
    {
        startSaving();
        m_lab->key(Qt::Key_A, Qt::ControlModifier);
        type("mine");
        m_lab->key(Qt::Key_Down); // into the list, on the folder
        m_lab->key(Qt::Key_Return);
        QCOMPARE(textOf("pickerPath"), m_folder->filePath("lessons"));
        m_lab->key(Qt::Key_Backspace);
        QCOMPARE(textOf("pickerPath"), m_folder->path());
        QCOMPARE(textOf("pickerName"), QString("mine"));
        m_lab->key(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(textOf("pickerPath"), QFileInfo(m_folder->path()).absolutePath());
        QCOMPARE(textOf("pickerName"), QString("mine"));
    }

    void whatIsThereIsReplacedOnlyWhenThePersonSaysSo()
    {
        QFile file(m_folder->filePath("mine.postroom.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("old");
        file.close();
        startSaving();
        m_lab->key(Qt::Key_A, Qt::ControlModifier);
        type("mine");
        m_lab->key(Qt::Key_Return);
        QVERIFY(m_lab->find("pickerReplace"));
        QVERIFY(textOf("pickerTrouble").contains("mine.postroom.json is there already"));
        m_lab->key(Qt::Key_Return); // the button that keeps it has the focus
        QVERIFY(!m_lab->find("pickerReplace"));
        QVERIFY(m_lab->bench().isDirty());
        m_lab->key(Qt::Key_Return);
        m_lab->click("pickerReplace");
        QVERIFY(!m_lab->bench().isDirty());
    }

    void aMissingFileIsSaidInPlaceAndEscapeCancels()
    {
        QVERIFY(m_lab->bench().files()->saveAs(m_folder->filePath("mine.postroom.json")));
        m_lab->click("dismiss");
        m_lab->key(Qt::Key_O, Qt::ControlModifier);
        QTRY_VERIFY(isOpen());
        QCOMPARE(textOf("pickerPath"), m_folder->path());
        type("nothing.json");
        m_lab->key(Qt::Key_Return);
        QVERIFY(textOf("pickerTrouble").contains("There is no file nothing.json"));
        QVERIFY(!m_lab->find("toast"));
        m_lab->key(Qt::Key_Escape);
        QTRY_VERIFY(!isOpen());
    }

    void aFileOfTheListIsOpenedWithTheMouse()
    {
        QVERIFY(m_lab->bench().files()->saveAs(m_folder->filePath("mine.postroom.json")));
        m_lab->bench().files()->startNew();
        QVERIFY(m_lab->bench().isEmpty());
        m_lab->key(Qt::Key_O, Qt::ControlModifier);
        QTRY_VERIFY(m_lab->find("entry:mine.postroom.json"));
        m_lab->click("entry:mine.postroom.json");
        QCOMPARE(textOf("pickerName"), QString("mine.postroom.json"));
        m_lab->click("pickerAccept");
        QTRY_VERIFY(!m_lab->bench().isEmpty());
    }
};

POSTROOM_TEST(FilePickerTest)
#include "FilePickerTest.moc"
