#include "app/DataFolder.h"
#include "app/Preferences.h"
#include "tests/helpers/Suite.h"
#include "tests/helpers/app/WindowLab.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <map>
#include <set>

namespace {

struct Entry {
    QString context;
    QString source;
    QStringList translations; ///< several for plural forms
    QString state;            ///< unfinished, vanished, obsolete or nothing
};

std::vector<Entry> entriesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no %s", qPrintable(path));
    QXmlStreamReader xml(&file);
    std::vector<Entry> entries;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            entries.push_back({context, {}, {}, {}});
        else if (xml.name() == u"source")
            entries.back().source = xml.readElementText();
        else if (xml.name() == u"translation") {
            entries.back().state = xml.attributes().value("type").toString();
            entries.back().translations << xml.readElementText(QXmlStreamReader::IncludeChildElements);
        }
    }
    return entries;
}

QString fileOf(const QString& language)
{
    return QString(POSTROOM_SOURCE_DIR "/resources/translations/postroom_%1.ts").arg(language);
}

/// What must be the same in a sentence and its translation, in any order.
QStringList placeholdersOf(const QString& text)
{
    static const QRegularExpression placeholder("%L?\\d|%n|\\{\\w+\\}|&(?=\\w)");
    QStringList found;
    for (auto match = placeholder.globalMatch(text); match.hasNext();)
        found << match.next().captured();
    found.sort();
    return found;
}

/// Everything that can be read in the window at the moment.
void collectTexts(const QQuickItem* item, std::set<QString>& texts)
{
    if (!item->isVisible())
        return;
    for (const char* property : {"text", "title", "placeholderText"}) {
        const QVariant value = item->property(property);
        if (value.isValid() && !value.toString().isEmpty())
            texts.insert(value.toString());
    }
    for (const QQuickItem* child : item->childItems())
        collectTexts(child, texts);
}

std::set<QString> textsOf(WindowLab& lab)
{
    std::set<QString> texts;
    collectTexts(lab.window().contentItem(), texts);
    return texts;
}

void openSomething(WindowLab& lab)
{
    lab.bench().files()->open(POSTROOM_SOURCE_DIR "/resources/scenarios/09-retry-dead-letter-graveyard.postroom.json");
    lab.bench().runFor(6);
    lab.bench().setSelected("consumer:worker");
    QTest::qWait(50);
}

} // namespace

class LanguageTest : public QObject {
    Q_OBJECT

private slots:
    void everySentenceIsTranslated_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("German") << "de";
        QTest::newRow("Brazilian Portuguese") << "pt_BR";
    }

    /// What lupdate finds in the sources now is in the file, and the file has nothing else.
    void everySentenceIsTranslated()
    {
        QFETCH(QString, language);
        QTemporaryDir folder;
        QFile texts(folder.filePath("core-texts.cpp"));
        QProcess core;
        core.start(POSTROOM_CORE_TEXTS, QStringList());
        QVERIFY(core.waitForFinished());
        QVERIFY(texts.open(QIODevice::WriteOnly));
        texts.write(core.readAllStandardOutput());
        texts.close();
        const QString file = folder.filePath("postroom_" + language + ".ts");
        QVERIFY(QFile::copy(fileOf(language), file));
        QProcess lupdate;
        lupdate.start(POSTROOM_LUPDATE, {"-locations", "none", "-I", POSTROOM_SOURCE_DIR, POSTROOM_SOURCE_DIR "/app",
                                         POSTROOM_SOURCE_DIR "/qml", texts.fileName(), "-ts", file});
        QVERIFY(lupdate.waitForFinished(120'000));
        QCOMPARE(lupdate.exitCode(), 0);
        QStringList troubles;
        for (const Entry& entry : entriesOf(file)) {
            if (!entry.state.isEmpty() || entry.translations.join("").isEmpty())
                troubles << QString("%1: %2 (%3)").arg(entry.context, entry.source, entry.state);
        }
        QVERIFY2(troubles.isEmpty(), qPrintable("`ninja translations`, and then translate:\n" + troubles.join('\n')));
    }

    void placeholdersSurviveTranslation_data() { everySentenceIsTranslated_data(); }

    void placeholdersSurviveTranslation()
    {
        QFETCH(QString, language);
        QStringList troubles;
        const auto entries = entriesOf(fileOf(language));
        QVERIFY(entries.size() > 500);
        for (const Entry& entry : entries) {
            for (const QString& translation : entry.translations) {
                const bool isPlural = entry.source.contains("%n");
                if (!isPlural && placeholdersOf(entry.source) != placeholdersOf(translation))
                    troubles << entry.source + " -> " + translation;
                if (entry.source.startsWith(' ') != translation.startsWith(' '))
                    troubles << "the space at the start: " + entry.source;
            }
        }
        QVERIFY2(troubles.isEmpty(), qPrintable('\n' + troubles.join('\n')));
    }

    void theWindowSpeaksTheLanguage_data() { everySentenceIsTranslated_data(); }

    /// Nothing that can be read is an English sentence that has a translation.
    void theWindowSpeaksTheLanguage()
    {
        QFETCH(QString, language);
        std::map<QString, bool> sameInBoth;
        for (const Entry& entry : entriesOf(fileOf(language))) {
            const bool same = entry.translations.contains(entry.source);
            sameInBoth[entry.source] = same || sameInBoth[entry.source];
        }
        WindowLab lab;
        openSomething(lab);
        lab.preferences().setLanguage(language);
        QTest::qWait(50);
        QStringList english;
        for (const char* page : {"log", "statistics", "journey"}) {
            lab.click(QString("tab:") + page);
            for (const QString& text : textsOf(lab)) {
                const auto known = sameInBoth.find(text);
                if (known != sameInBoth.end() && !known->second)
                    english << text;
            }
        }
        QVERIFY2(english.isEmpty(), qPrintable('\n' + english.join('\n')));
        QCOMPARE(lab.find("fileMenu")->property("text").toString(), language == "de" ? "Datei" : "Arquivo");
    }

    void sentencesAreMadeAgainInTheOtherLanguage()
    {
        WindowLab lab;
        openSomething(lab);
        const auto says = [&](const QString& part) {
            const auto texts = textsOf(lab);
            return std::any_of(texts.begin(), texts.end(), [&](const QString& text) { return text.contains(part); });
        };
        lab.click("tab:log");
        QVERIFY(says("was delivered to"));
        QVERIFY(says("Prefetch"));
        lab.preferences().setLanguage("de");
        QTest::qWait(80);
        QVERIFY(says("wurde an")); // the log
        QVERIFY(says("Absturz bei"));   // titles of settings
        QVERIFY(says("bearbeitet"));    // facts
        lab.click("tab:statistics");
        QVERIFY(says("einmal bearbeitet"));
        QVERIFY(lab.find("node:consumer:worker")->property("words").toString().contains("hält"));
        lab.click("tab:table");
        QCOMPARE(lab.find("sort:6")->property("text").toString(), QString("Zustand")); // made when the window was English
        lab.preferences().setLanguage("en");
        QTest::qWait(80);
        QVERIFY(!says("bearbeitet"));
        lab.click("tab:log");
        QVERIFY(says("was delivered to"));
    }

    // Rows of closed popups are made again then; their layouts must not keep the old ones.
    void textsGrowAndShrinkInAnotherLanguage()
    {
        WindowLab lab;
        openSomething(lab);
        for (const auto& [open, close] : {std::pair{Qt::Key_H, Qt::Key_H}, {Qt::Key_F1, Qt::Key_Escape}}) {
            lab.key(open);
            lab.key(close);
        }
        lab.bench().desk()->showUsers();
        lab.bench().desk()->addPolicy();
        lab.bench().desk()->closeAll();
        QTest::qWait(50);
        Preferences& preferences = lab.preferences();
        for (const char* language : {"de", "pt_BR", "en"}) {
            preferences.setLanguage(language);
            QTest::qWait(50);
            for (const int percent : {150, 100}) {
                preferences.setTextPercent(percent);
                QTest::qWait(50);
            }
            lab.key(Qt::Key_F11);
            QTest::qWait(50);
            lab.key(Qt::Key_F11);
        }
        QVERIFY(textsOf(lab).contains("File"));
    }

    void theChoiceIsKept()
    {
        WindowLab lab({1280, 800}, [] { openSettings()->setValue("view/language", "pt_BR"); });
        QCOMPARE(lab.find("fileMenu")->property("text").toString(), "Arquivo");
        QCOMPARE(lab.preferences().language(), "pt_BR");
        // Also what was made before anybody asked for the preferences.
        QCOMPARE(lab.find("playButton")->property("text").toString(), "Iniciar");
        QCOMPARE(lab.find("tab:statistics")->property("text").toString(), "Estatísticas");
    }
};

POSTROOM_TEST(LanguageTest)
#include "LanguageTest.moc"
