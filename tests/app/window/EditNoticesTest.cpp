#include "app/Workbench.h"

#include "core/scenario/ScenarioReader.h"
#include "tests/helpers/Suite.h"

#include <QSignalSpy>

#include <algorithm>

using namespace postroom;

namespace {

Document workQueue()
{
    return Document(*readScenario(R"({"postroom": 1,
        "queues": [{"name": "work"}],
        "producers": [{"name": "shop", "routing_keys": ["work"], "interval": "400ms"}],
        "consumers": [{"name": "fast", "queue": "work", "work": "500ms", "prefetch": 5},
                      {"name": "slow", "queue": "work", "work": "3s", "prefetch": 5}]})"), {}, {});
}

} // namespace

/// What an edit costs is said: programs that connect anew, messages that are lost.
class EditNoticesTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Workbench> m_bench;

private slots:
    void init()
    {
        m_bench = std::make_unique<Workbench>();
        m_bench->open(workQueue());
    }

    void whoConnectsAnewForASettingIsSaid()
    {
        m_bench->runFor(3);
        QSignalSpy said(m_bench.get(), &Workbench::said);
        Scenario changed = m_bench->document().scenario();
        changed.consumers[1].prefetch = 1;
        QCOMPARE(m_bench->edit(changed, "Prefetch"), QString());
        QCOMPARE(said.size(), 1);
        const QString sentence = said[0][0].toString();
        QVERIFY2(sentence.startsWith("slow has connected anew") && sentence.contains("went back"), qPrintable(sentence));
        changed.consumers[1].work = Duration::seconds(2);
        QCOMPARE(m_bench->edit(changed, "Work"), QString());
        QCOMPARE(said.size(), 1); // that one it takes on as it runs
    }

    void whatAProducerHadOnItsWayIsSaidToBeLost()
    {
        m_bench->runFor(3);
        Scenario changed = m_bench->document().scenario();
        changed.linkDelay = Duration::seconds(1);
        changed.producers[0].confirms = true;
        QCOMPARE(m_bench->edit(changed, "Confirms"), QString());
        m_bench->runFor(2.1);
        const auto& flights = m_bench->scene().flights();
        const auto underWay = std::count_if(flights.begin(), flights.end(), [](const auto& each) {
            return each.second.kind == Flight::Kind::Publish;
        });
        QVERIFY(underWay >= 2);
        QSignalSpy said(m_bench.get(), &Workbench::said);
        changed.producers[0].confirms = false; // no channel can be told so
        QCOMPARE(m_bench->edit(changed, "Confirms"), QString());
        QCOMPARE(said.size(), 1);
        const QString sentence = said[0][0].toString();
        QVERIFY2(sentence.endsWith(QString("The %1 messages that were on their way are lost.").arg(underWay)), qPrintable(sentence));
        // And so it is.
        m_bench->runFor(5);
        const Journal& journal = m_bench->run().journal();
        std::ptrdiff_t dropped = 0;
        for (EventNumber number = 1; number <= journal.last(); ++number)
            dropped += std::holds_alternative<MessageDropped>(journal.at(number).what);
        QCOMPARE(dropped, underWay);
    }

    void whatARenamedQueueHeldIsSaidToBeLost()
    {
        m_bench->runFor(5);
        const QueueView& queue = m_bench->scene().queues().begin()->second;
        const auto held = queue.ready.size() + queue.unacked.size();
        QVERIFY(held > 1);
        QSignalSpy said(m_bench.get(), &Workbench::said);
        QCOMPARE(m_bench->renameNode("queue:work", "jobs"), QString());
        QStringList sentences;
        for (const auto& each : said)
            sentences << each[0].toString();
        QVERIFY2(sentences.join(' ').contains(QString("%1 messages in it are lost").arg(held)), qPrintable(sentences.join('|')));
    }
};

POSTROOM_TEST(EditNoticesTest)
#include "EditNoticesTest.moc"
