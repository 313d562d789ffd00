#include "app/CommandSearch.h"
#include "tests/helpers/Suite.h"
#include "tests/helpers/app/WindowLab.h"

using namespace postroom;

/// Finding and running commands by a few letters.
class CommandPaletteTest : public QObject {
    Q_OBJECT

    std::unique_ptr<WindowLab> m_lab;
    Workbench& bench() { return m_lab->bench(); }
    void type(const char* text)
    {
        for (; *text; ++text)
            QTest::keyClick(&m_lab->window(), *text);
        QTest::qWait(20);
    }
    QString best(const QStringList& titles, const QString& text)
    {
        const QVariantList found = CommandSearch().find(titles, text);
        return found.isEmpty() ? QString() : titles[found.first().toMap()["index"].toInt()];
    }

private slots:
    void theBestFitComesFirst()
    {
        const QStringList titles{"Show or hide the statistics", "Step back", "One step forward", "Go to queue stock", "Align left edges",
                                 "Never acknowledging"};
        QCOMPARE(best(titles, "step"), QString("Step back"));
        QCOMPARE(best(titles, "stat"), QString("Show or hide the statistics"));
        QCOMPARE(best(titles, "ale"), QString("Align left edges"));
        QCOMPARE(best(titles, "gqs"), QString("Go to queue stock"));
        QCOMPARE(best(titles, "ONE STEP"), QString("One step forward"));
        QCOMPARE(best(titles, "xyz"), QString());
        QCOMPARE(best(titles, "sttstcs"), QString("Show or hide the statistics"));
        QCOMPARE(CommandSearch().find(titles, "ale").size(), 1);
        QCOMPARE(CommandSearch().find(titles, " ").size(), titles.size());
        QCOMPARE(best(titles, ""), titles.first());
    }

    void theFoundLettersAreMarked()
    {
        QList<int> marks;
        QVERIFY(CommandSearch::rank("Align left", "al", &marks) > 0);
        QCOMPARE(marks, (QList<int>{0, 1}));
        QVERIFY(CommandSearch::rank("Align left", "ale", &marks) > 0);
        QCOMPARE(marks.first(), 0);
        QCOMPARE(marks.size(), 3);
        QCOMPARE(CommandSearch().marked("a<b", {1}), QString("a<b><u>&lt;</u></b>b"));
    }

    void init()
    {
        m_lab = std::make_unique<WindowLab>();
        bench().addPart("queue", "", 300, 100);
        bench().setSelected({});
        m_lab->find("node:queue:queue-1")->forceActiveFocus();
        QTest::qWait(20);
    }

    void aSlashOpensItAndEnterRuns()
    {
        m_lab->key(Qt::Key_Slash);
        QTRY_VERIFY(m_lab->find("paletteField"));
        type("add consumer");
        m_lab->key(Qt::Key_Return);
        QTRY_COMPARE(bench().nodes()->count(), 2);
        QTRY_VERIFY(!m_lab->find("paletteField"));
        QCOMPARE(bench().selected(), QString("consumer:worker-1"));
    }

    void everyCommandShowsItsKey()
    {
        m_lab->key(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(m_lab->find("paletteField"));
        type("select all");
        QTRY_VERIFY(m_lab->find("command:Select all nodes"));
        QStringList words;
        for (const QQuickItem* item : m_lab->find("command:Select all nodes")->findChildren<QQuickItem*>())
            words << item->property("text").toString();
        QVERIFY2(words.contains("Ctrl+A"), qPrintable(words.join('|')));
        m_lab->key(Qt::Key_Escape);
        QTRY_VERIFY(!m_lab->find("paletteField"));
        QVERIFY(bench().selection().isEmpty());
        QCOMPARE(m_lab->window().activeFocusItem(), m_lab->find("node:queue:queue-1"));
    }

    void nodesAndScenariosAreFoundToo()
    {
        m_lab->key(Qt::Key_Slash);
        QTRY_VERIFY(m_lab->find("paletteField"));
        type("go queue1");
        m_lab->key(Qt::Key_Return);
        QTRY_COMPARE(bench().selected(), QString("queue:queue-1"));
        bench().files()->startNew();
        m_lab->key(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(m_lab->find("paletteField"));
        type("scenario hello");
        m_lab->key(Qt::Key_Return);
        QTRY_VERIFY(bench().nodes()->count() > 2);
    }

    void whatTheSelectedNodeCanDoComesFirst()
    {
        bench().addPart("consumer", "", 600, 100);
        bench().links()->make("queue:queue-1", "consumer:worker-1", "", "");
        bench().setSelected("consumer:worker-1");
        const auto shown = [&] {
            QStringList rows;
            for (const char* title : {"Crash worker-1", "Crash worker-1 after its work", "Let worker-1 hang", "Wake worker-1", "Restart worker-1",
                                         "Lock worker-1", "Unlock worker-1", "Connect worker-1 to…", "Purge queue-1"}) {
                if (m_lab->find(QString("command:") + title))
                    rows << title;
            }
            return rows;
        };
        const auto ask = [&](const char* text) {
            m_lab->key(Qt::Key_K, Qt::ControlModifier);
            QTRY_VERIFY(m_lab->find("paletteField"));
            type(text);
        };
        ask("worker1");
        QCOMPARE(shown(), (QStringList{"Crash worker-1", "Crash worker-1 after its work", "Let worker-1 hang", "Lock worker-1", "Connect worker-1 to…"}));
        QStringList words;
        for (const QQuickItem* item : m_lab->find("command:Crash worker-1")->findChildren<QQuickItem*>())
            words << item->property("text").toString();
        QVERIFY2(words.contains("K"), qPrintable(words.join('|')));
        m_lab->key(Qt::Key_Escape);
        QTRY_VERIFY(!m_lab->find("paletteField"));

        ask("crash worker");
        m_lab->key(Qt::Key_Return);
        QTRY_VERIFY(!bench().selectedRuns());
        bench().arranger()->setLocked(true);
        ask("worker1");
        QCOMPARE(shown(), (QStringList{"Restart worker-1", "Unlock worker-1", "Connect worker-1 to…"}));
        m_lab->key(Qt::Key_Escape);
        QTRY_VERIFY(!m_lab->find("paletteField"));

        bench().setSelected("queue:queue-1");
        ask("purge");
        QCOMPARE(shown(), QStringList{"Purge queue-1"});
    }

    void itIsNoPlaceForCommandsThatCannotRun()
    {
        m_lab->key(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(m_lab->find("paletteField"));
        type("align left");
        QVERIFY(!m_lab->find("command:Align left edges"));
        m_lab->key(Qt::Key_Escape);
        QTRY_VERIFY(!m_lab->find("paletteField"));
        bench().addPart("queue", "", 500, 300);
        m_lab->key(Qt::Key_A, Qt::ControlModifier);
        m_lab->key(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(m_lab->find("paletteField"));
        type("align left");
        m_lab->key(Qt::Key_Return);
        QTRY_COMPARE(bench().layout().at({NodeKind::Queue, "queue-2"}).x, 300.0);
    }

    void propertiesAndViewsAreFound()
    {
        bench().addPart("consumer", "", 400, 200);
        bench().setSelected({});
        m_lab->find("node:consumer:worker-1")->forceActiveFocus(Qt::TabFocusReason); // it need not be selected
        m_lab->key(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(m_lab->find("paletteField"));
        type("prefe");
        QVERIFY(m_lab->find("command:Set prefetch…"));
        m_lab->key(Qt::Key_Return);
        QTRY_COMPARE(m_lab->window().activeFocusItem()->objectName(), QString("field:prefetch"));
        m_lab->key(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(m_lab->find("paletteField"));
        type("dark");
        m_lab->key(Qt::Key_Return);
        QTRY_COMPARE(m_lab->preferences().theme(), QString("dark"));
        m_lab->key(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(m_lab->find("paletteField"));
        type("crowds");
        m_lab->key(Qt::Key_Return);
        QTRY_VERIFY(!m_lab->preferences().property("crowds").toBool());
    }
};

POSTROOM_TEST(CommandPaletteTest)
#include "CommandPaletteTest.moc"
