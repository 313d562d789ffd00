#include "tests/helpers/Suite.h"
#include "tests/helpers/app/WindowLab.h"

using namespace postroom;

/// The way without a mouse. Here and not on a bare X server, because shortcuts need an active window and
/// nobody makes one active there.
class KeyboardJourneyTest : public QObject {
    Q_OBJECT
private slots:
    void theFileMenuTellsItsKeys()
    {
        WindowLab lab;
        lab.click("fileMenu");
        QTRY_VERIFY(lab.find("saveItem"));
        QStringList words;
        for (const QQuickItem* item : lab.find("saveItem")->findChildren<QQuickItem*>())
            words << item->property("text").toString();
        QVERIFY2(words.contains("Ctrl+S"), qPrintable(words.join('|')));
    }

    void everythingCanBeDoneWithTheKeyboard()
    {
        WindowLab lab;
        Workbench& bench = lab.bench();
        lab.find("part:producer")->forceActiveFocus();
        lab.key(Qt::Key_Return);
        lab.find("part:queue")->forceActiveFocus();
        lab.key(Qt::Key_Return);
        QCOMPARE(bench.nodes()->count(), 2);

        lab.find("node:producer:producer-1")->forceActiveFocus();
        lab.key(Qt::Key_L);
        lab.key(Qt::Key_Return);
        QCOMPARE(bench.document().scenario().producers[0].routingKeys, std::vector<std::string>{"queue-1"});

        lab.find("node:queue:queue-1")->forceActiveFocus();
        lab.key(Qt::Key_Return);
        const Place place = bench.layout().at({NodeKind::Queue, "queue-1"});
        lab.key(Qt::Key_Right);
        QCOMPARE(bench.layout().at({NodeKind::Queue, "queue-1"}).x, place.x + 10);
        lab.key(Qt::Key_S);
        QVERIFY(bench.run().simulation().steps() > 0);
        lab.key(Qt::Key_Period);
        QVERIFY(bench.clock()->isPlaying());
        lab.key(Qt::Key_Period);
        lab.key(Qt::Key_Delete);
        QCOMPARE(bench.nodes()->count(), 1);
        lab.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(bench.nodes()->count(), 2);
    }
};

POSTROOM_TEST(KeyboardJourneyTest)
#include "KeyboardJourneyTest.moc"
