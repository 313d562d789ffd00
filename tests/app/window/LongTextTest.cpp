#include "app/DataFolder.h"
#include "tests/helpers/Suite.h"
#include "tests/helpers/app/TextRoom.h"
#include "tests/helpers/app/WindowLab.h"

namespace {

/// All of them, which a failure of QtTest would cut off.
void demandNone(const QStringList& troubles)
{
    for (const QString& trouble : troubles)
        qWarning("%s", qPrintable(trouble));
    QCOMPARE(troubles.size(), 0);
}

void open(WindowLab& lab)
{
    lab.bench().files()->open(POSTROOM_SOURCE_DIR "/resources/scenarios/09-retry-dead-letter-graveyard.postroom.json");
    lab.bench().runFor(7);
    QTest::qWait(50);
}

} // namespace

/// Other languages need more room than English: nothing may be cut off or lie over something else for that.
class LongTextTest : public QObject {
    Q_OBJECT

    static QStringList look(WindowLab& lab, const QString& where)
    {
        QTest::qWait(60);
        QStringList troubles = textsWithoutRoom(lab.window());
        for (QString& trouble : troubles)
            trouble.prepend(where + ": ");
        if (qEnvironmentVariableIsSet("POSTROOM_KEEP_PICTURES"))
            lab.save(qEnvironmentVariable("POSTROOM_KEEP_PICTURES") + "/" + QString(where).replace(' ', '-') + ".png");
        return troubles;
    }

    static QStringList lookEverywhere(WindowLab& lab)
    {
        QStringList troubles = look(lab, "empty");
        open(lab);
        troubles += look(lab, "scenario");
        for (const char* page : {"log", "statistics", "journey"}) {
            lab.click(QString("tab:") + page);
            troubles += look(lab, QString("page ") + page);
        }
        lab.click("tab:log");
        lab.bench().timeline()->seek(3);
        troubles += look(lab, "past");
        const QQuickItem* state = lab.find("timeState");
        if (state->property("text").toString().isEmpty() || state->property("truncated").toBool())
            troubles << "past: not told beside the clock";
        lab.bench().timeline()->toEnd();
        for (const char* ref : {"consumer:worker", "producer:shop", "queue:work", "exchange:orders"}) {
            lab.bench().setSelected(ref);
            troubles += look(lab, ref);
        }
        lab.bench().setSelected({});
        lab.bench().showMessage(1);
        troubles += look(lab, "message");
        lab.bench().card()->close();
        for (const char* menu : {"fileMenu", "viewMenu", "scenariosButton", "historyButton", "helpButton", "portButton"}) {
            lab.click(menu);
            troubles += look(lab, menu);
            lab.key(Qt::Key_Escape);
            QTest::qWait(30);
        }
        OperatorDesk& desk = *lab.bench().desk();
        desk.addPolicy();
        troubles += look(lab, "policy");
        desk.closeAll();
        desk.addUser();
        troubles += look(lab, "user");
        desk.closeAll();
        desk.showUsers();
        troubles += look(lab, "users");
        desk.closeAll();
        QTest::qWait(30);
        lab.key(Qt::Key_F11);
        troubles += look(lab, "presenting");
        lab.key(Qt::Key_F11);
        return troubles;
    }

private slots:
    void longerTextsHaveRoom_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1024x768") << QSize(1024, 768);
        QTest::newRow("1280x800") << QSize(1280, 800);
    }

    void longerTextsHaveRoom()
    {
        QFETCH(QSize, size);
        const LongerLanguage language;
        WindowLab lab(size);
        const QStringList troubles = lookEverywhere(lab);
        demandNone(troubles);
    }

    void largerTextsHaveRoom()
    {
        WindowLab lab({1280, 800}, [] { openSettings()->setValue("view/textPercent", 150); });
        const QStringList troubles = lookEverywhere(lab);
        demandNone(troubles);
    }

    void theTranslationsHaveRoom_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << "en";
        QTest::newRow("German") << "de";
        QTest::newRow("Brazilian Portuguese") << "pt_BR";
    }

    void theTranslationsHaveRoom()
    {
        QFETCH(QString, language);
        WindowLab lab({1024, 768}, [&] { openSettings()->setValue("view/language", language); });
        const QStringList troubles = lookEverywhere(lab);
        demandNone(troubles);
    }
};

POSTROOM_TEST(LongTextTest)
#include "LongTextTest.moc"
