#include "tests/helpers/app/WindowLab.h"
#include "tests/helpers/Suite.h"

#include <algorithm>

using namespace postroom;

/// The first hour of a student: from the empty canvas to a work queue whose worker crashes.
class WorkQueueJourneyTest : public QObject {
    Q_OBJECT

    static QStringList logOf(Workbench& bench)
    {
        QStringList rows;
        for (int row = 0; row < bench.log()->count(); ++row)
            rows << bench.log()->data(bench.log()->index(row), LogModel::SentenceRole).toString();
        return rows;
    }

private slots:
    void aWorkQueueIsBuiltRunCrashedSavedAndOpenedAgain()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath("work.postroom.json");
        WindowLab lab;
        Workbench& bench = lab.bench();
        QVERIFY(lab.find("emptyHint"));

        lab.drag(lab.middleOf("part:producer"), lab.scenePoint(120, 200));
        lab.drag(lab.middleOf("part:queue"), lab.scenePoint(400, 200));
        lab.drag(lab.middleOf("part:consumer"), lab.scenePoint(680, 100));
        lab.drag(lab.middleOf("part:consumer"), lab.scenePoint(680, 280));
        QCOMPARE(bench.nodes()->count(), 4);
        QVERIFY(!lab.find("emptyHint"));

        lab.connectNodes("producer:producer-1", "queue:queue-1");
        lab.connectNodes("queue:queue-1", "consumer:worker-1");
        lab.connectNodes("queue:queue-1", "consumer:worker-2");
        QCOMPARE(bench.document().scenario().producers[0].routingKeys, std::vector<std::string>{"queue-1"});
        QCOMPARE(bench.document().scenario().consumers[1].queue, std::string("queue-1"));

        lab.click("node:producer:producer-1");
        lab.typeInto("limit", "6");
        QCOMPARE(bench.document().scenario().producers[0].limit, 6);
        lab.click("node:consumer:worker-1");
        lab.typeInto("work", "20s");
        QCOMPARE(bench.document().scenario().consumers[0].work, Duration::seconds(20));

        // What cannot be is explained, and stays on the screen.
        lab.connectNodes("queue:queue-1", "producer:producer-1");
        QVERIFY(lab.find("toast"));
        lab.click("dismiss");

        lab.click("playButton");
        QVERIFY(bench.clock()->isPlaying());
        QTRY_VERIFY(bench.shown() > SimTime{100'000});
        lab.click("playButton");
        bench.restart();
        bench.runFor(8);
        lab.key(Qt::Key_Escape); // its panel was scrolled to the last setting
        lab.click("node:consumer:worker-1");
        lab.click("crashButton");
        bench.runFor(4);
        const auto redelivered = logOf(bench).filter("redelivered");
        QVERIFY2(!redelivered.isEmpty(), qPrintable(logOf(bench).join('\n')));
        bool isSeen = false;
        for (const auto& [id, consumer] : bench.scene().consumers()) {
            for (const HeldMessage& held : consumer.held)
                isSeen |= held.redelivered;
        }
        const auto* statistics = bench.run().statistics().queue("queue-1");
        QVERIFY(isSeen || statistics->redelivered > 0);

        bench.restart();
        bench.setSelected({});
        lab.find("part:producer")->forceActiveFocus();
        lab.click("fitButton");
        const QImage before = lab.stagePicture();
        QVERIFY(bench.files()->saveAs(file));
        bench.files()->startNew();
        QVERIFY(lab.find("emptyHint"));
        QVERIFY(bench.files()->open(file));
        lab.click("dismiss"); // "saved"
        lab.click("fitButton");
        const QImage after = lab.stagePicture();
        QVERIFY(before == after);
    }
};

POSTROOM_TEST(WorkQueueJourneyTest)
#include "WorkQueueJourneyTest.moc"
