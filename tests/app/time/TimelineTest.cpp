#include "app/Workbench.h"

#include "app/time/TimelineView.h"
#include "core/scenario/ScenarioReader.h"
#include "tests/helpers/Suite.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace postroom;

namespace {

Document crash()
{
    return Document(*readScenario(R"({"postroom": 1,
        "queues": [{"name": "work"}],
        "producers": [{"name": "shop", "routing_keys": ["work"], "interval": "400ms"}],
        "consumers": [{"name": "fast", "queue": "work", "work": "500ms", "prefetch": 5},
                      {"name": "slow", "queue": "work", "work": "3s", "prefetch": 5}],
        "commands": [{"at": "8s", "crash_consumer": {"name": "slow"}}]})"), {}, {});
}

} // namespace

/// What the window's timeline offers.
class TimelineTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Workbench> m_bench;
    Timeline& timeline() { return *m_bench->timeline(); }
    QStringList log() const
    {
        QStringList lines;
        for (int row = 0; row < m_bench->log()->count(); ++row)
            lines << m_bench->log()->data(m_bench->log()->index(row), LogModel::SentenceRole).toString();
        return lines;
    }
    void setPrefetch(int prefetch)
    {
        Scenario changed = m_bench->document().scenario();
        changed.consumers[1].prefetch = prefetch;
        QCOMPARE(m_bench->edit(changed, "Prefetch"), QString());
    }

private slots:
    void init()
    {
        m_bench = std::make_unique<Workbench>();
        m_bench->open(crash());
    }

    void lookingBackShowsLogCardAndDocumentOfThatTime()
    {
        m_bench->runFor(5);
        const QStringList early = log();
        const qsizetype life = [&] {
            m_bench->showMessage(2);
            return m_bench->card()->life().size();
        }();
        setPrefetch(1);
        m_bench->runFor(10);
        QVERIFY(log().size() > early.size());
        timeline().seek(4.999999);
        QVERIFY(!timeline().isPresent());
        QCOMPARE(m_bench->document().scenario().consumers[1].prefetch, std::int64_t{5});
        QVERIFY(!m_bench->canUndo());
        QVERIFY(m_bench->card()->life().size() <= life);
        timeline().seek(5);
        timeline().toEnd();
        QVERIFY(timeline().isPresent());
        QCOMPARE(m_bench->document().scenario().consumers[1].prefetch, std::int64_t{1});
        timeline().seek(2);
        QCOMPARE(log(), early.mid(0, log().size()));
        QVERIFY(!log().isEmpty());
    }

    void playingFromThePastRepeatsWhatIsKnownAndThenGoesOn()
    {
        m_bench->runFor(12);
        const auto events = m_bench->run().journal().last();
        timeline().seek(7);
        m_bench->runFor(3);
        QVERIFY(!timeline().isPresent());
        QCOMPARE(m_bench->run().statistics().consumer("slow")->crashes, std::uint64_t{1});
        m_bench->runFor(2);
        QVERIFY(timeline().isPresent());
        QCOMPARE(m_bench->run().journal().last(), events);
        m_bench->runFor(2);
        QVERIFY(m_bench->run().journal().last() > events);
        QCOMPARE(timeline().branches().size(), 1);
    }

    void actingInThePastSaysThatABranchBegins()
    {
        m_bench->runFor(12);
        timeline().seek(6);
        QSignalSpy said(m_bench.get(), &Workbench::said);
        m_bench->act("crash", "consumer:fast");
        QCOMPARE(said.size(), 1);
        QVERIFY(said[0][0].toString().contains("00:06.000"));
        QCOMPARE(timeline().branches().size(), 2);
        QVERIFY(timeline().branches()[1].toMap().value("current").toBool());
        QVERIFY(timeline().branches()[1].toMap().value("text").toString().contains("Crash fast"));
        timeline().goTo(1);
        QCOMPARE(timeline().shown(), 12.0);
        QCOMPARE(m_bench->run().statistics().consumer("fast")->crashes, std::uint64_t{0});
        timeline().forget(2);
        QCOMPARE(timeline().branches().size(), 1);
    }

    void whatIfIsAskedForAnAct()
    {
        m_bench->runFor(3);
        m_bench->act("crash", "consumer:fast");
        m_bench->runFor(6);
        const QVariantList acts = timeline().acts();
        QCOMPARE(acts.size(), 1);
        QVERIFY(acts[0].toMap().value("removable").toBool());
        timeline().runWithout(acts[0].toMap().value("index").toInt());
        QCOMPARE(timeline().shown(), 9.0);
        QCOMPARE(m_bench->run().statistics().consumer("fast")->crashes, std::uint64_t{0});
        QVERIFY(timeline().acts().isEmpty());
    }

    void undoAndRedoTravel()
    {
        m_bench->runFor(3);
        m_bench->act("crash", "consumer:fast");
        m_bench->runFor(6);
        QSignalSpy said(m_bench.get(), &Workbench::said);
        QCOMPARE(m_bench->undoLabel(), QString("Crash fast"));
        m_bench->undo();
        QCOMPARE(timeline().shown(), 3.0);
        QVERIFY(said.last()[0].toString().contains("Crash fast"));
        QVERIFY(said.last()[0].toString().contains("00:03.000"));
        QCOMPARE(m_bench->redoLabel(), QString("Crash fast"));
        m_bench->redo();
        QCOMPARE(m_bench->run().statistics().consumer("fast")->crashes, std::uint64_t{1});
        QCOMPARE(timeline().end(), 9.0);
    }

    void bookmarksStandInOrder()
    {
        m_bench->runFor(5);
        timeline().addBookmark("late");
        timeline().seek(2);
        timeline().addBookmark(" early ");
        QCOMPARE(timeline().bookmarks()[0].toMap().value("label").toString(), QString("early"));
        QCOMPARE(timeline().bookmarks()[1].toMap().value("at").toDouble(), 5.0);
        timeline().removeBookmark(0);
        QCOMPARE(timeline().bookmarks().size(), 1);
        m_bench->open(crash());
        QVERIFY(timeline().bookmarks().isEmpty());
    }

    void aRunThatIsKeptComesBackWithItsBookmarksAndUnchanged()
    {
        QTemporaryDir folder;
        qputenv("POSTROOM_DATA_DIR", folder.path().toUtf8());
        const QString path = folder.filePath("kept.postroom.json");
        m_bench->runFor(3);
        setPrefetch(1);
        m_bench->runFor(3);
        timeline().seek(2);
        timeline().addBookmark("before");
        QVERIFY(m_bench->files()->saveWithRun(path));
        QVERIFY(!m_bench->isDirty());
        m_bench->open(crash());
        QVERIFY(m_bench->files()->open(path));
        QCOMPARE(timeline().bookmarks().size(), 1);
        QCOMPARE(timeline().bookmarks()[0].toMap().value("label").toString(), QString("before"));
        // Whatever moment of it is looked at, and when it goes on, nothing is to be saved.
        QVERIFY(!m_bench->isDirty());
        timeline().toEnd();
        QCOMPARE(m_bench->document().scenario().consumers[1].prefetch, std::int64_t{1});
        QVERIFY(!m_bench->isDirty());
        m_bench->runFor(1);
        QVERIFY(!m_bench->isDirty());
        timeline().addBookmark("the end");
        QVERIFY(m_bench->isDirty());
        timeline().removeBookmark(1);
        QVERIFY(!m_bench->isDirty());
        m_bench->act("crash", "consumer:fast");
        QVERIFY(m_bench->isDirty());
    }

    void theBranchesOfARunThatIsKeptComeBack()
    {
        QTemporaryDir folder;
        qputenv("POSTROOM_DATA_DIR", folder.path().toUtf8());
        const QString path = folder.filePath("kept.postroom.json");
        m_bench->runFor(12);
        timeline().addBookmark("late");
        timeline().seek(6);
        m_bench->act("crash", "consumer:fast");
        m_bench->runFor(3);
        QVERIFY2(m_bench->files()->aboutRun().contains("The other branches are kept"), qPrintable(m_bench->files()->aboutRun()));
        const QVariantList before = timeline().branches();
        QCOMPARE(before.size(), 2);
        QVERIFY(m_bench->files()->saveWithRun(path));
        m_bench->open(crash());
        QCOMPARE(timeline().branches().size(), 1);

        QVERIFY(m_bench->files()->open(path));
        QCOMPARE(timeline().branches(), before);
        QCOMPARE(timeline().bookmarks().size(), 1); // beyond the end of this branch
        QVERIFY(!m_bench->isDirty());
        m_bench->compareWith(1);
        QVERIFY(m_bench->comparison()->isOpen());
        QCOMPARE(m_bench->comparison()->end(), 12.0);
        QCOMPARE(m_bench->comparison()->right()->name(), QString("First run"));
        m_bench->comparison()->close();
        timeline().goTo(1);
        QCOMPARE(timeline().end(), 12.0);
        QCOMPARE(timeline().acts().size(), 0);
        QVERIFY(m_bench->isDirty()); // another branch would be the one that is saved
        timeline().goTo(2);
        QCOMPARE(timeline().acts().size(), 1);
        QVERIFY(!m_bench->isDirty());
        timeline().forget(1);
        QVERIFY(m_bench->isDirty());
    }

    void aBranchThatRunsOtherwiseNowIsSaid()
    {
        m_bench->runFor(12);
        timeline().seek(6);
        m_bench->act("crash", "consumer:fast");
        m_bench->runFor(3);
        Scenario scenario;
        QCOMPARE(m_bench->scenarioToSave(true, scenario), QString());
        scenario.recording.branches.at(0).digest = "0000000000000000";
        QStringList said;
        connect(m_bench.get(), &Workbench::said, this, [&](const QString& sentence) { said << sentence; });
        m_bench->open(Document(scenario, {}, {}));
        QCOMPARE(said.size(), 2);
        QVERIFY2(said[0].contains("exactly as it was"), qPrintable(said[0]));
        QVERIFY2(said[1].contains("First run") && said[1].contains("rules have changed"), qPrintable(said[1]));
        QVERIFY(timeline().branches()[0].toMap().value("text").toString().contains("not as recorded"));
        QVERIFY(!timeline().branches()[1].toMap().value("text").toString().contains("not as recorded"));
    }

    void whatIsDrawnOnTheCanvasIsKeptWithTheRun()
    {
        m_bench->runFor(3);
        m_bench->annotationModel()->add("note", 10, 20);
        Scenario scenario;
        QCOMPARE(m_bench->scenarioToSave(true, scenario), QString());
        QCOMPARE(scenario.annotations.size(), std::size_t{1});
    }

    void newsOfATimeGoWithIt()
    {
        QStringList shown;
        connect(m_bench.get(), &Workbench::said, this, [&](const QString& sentence) { shown << sentence; });
        connect(m_bench.get(), &Workbench::unsaid, this, [&](const QString& sentence) { shown.removeAll(sentence); });
        m_bench->runFor(3);
        m_bench->act("crash", "consumer:fast");
        m_bench->runFor(6);
        m_bench->undo();
        QCOMPARE(shown.size(), 1);
        m_bench->redo();
        QCOMPARE(shown.size(), 0); // it is no later than before
        timeline().toEnd();
        m_bench->undo();
        QCOMPARE(shown.size(), 1);
        m_bench->clock()->setPlaying(true);
        QCOMPARE(shown.size(), 0);
        m_bench->clock()->setPlaying(false);
    }

    void theLineTellsWhatHappenedWhere()
    {
        m_bench->runFor(9);
        m_bench->act("purge", "queue:work");
        m_bench->runFor(1);
        TimelineView view;
        view.setSize({1000, 50});
        view.setTimeline(m_bench->timeline());
        QCOMPARE(view.timeAt(view.xOf(4)), 4.0);
        const QString crashed = view.describe(view.xOf(8) + 2);
        QVERIFY2(crashed.contains("1 × crashed"), qPrintable(crashed));
        QVERIFY2(crashed.contains("requeued"), qPrintable(crashed));
        QVERIFY2(view.describe(view.xOf(9)).contains("You: Purge work"), qPrintable(view.describe(view.xOf(9))));
        QCOMPARE(view.snapped(view.xOf(8) + 3), 8.0);
        QVERIFY(view.snapped(view.xOf(8) + 60) > 8.1);
        view.zoom(view.xOf(8), 0.1);
        QVERIFY(view.isZoomed());
        QVERIFY(std::abs(view.timeAt(view.xOf(8)) - 8) < 1e-9);
        QVERIFY(view.timeAt(1000) < 11);
        view.showAll();
        QVERIFY(!view.isZoomed());
    }

    void timeStopsAtABreakpoint()
    {
        QVERIFY(timeline().addBreakpoint("Requeue").contains("did you mean"));
        QCOMPARE(timeline().addBreakpoint("ClientCrashed client=slow"), QString());
        QSignalSpy said(m_bench.get(), &Workbench::said);
        m_bench->clock()->setSpeed(RunClock::unlimited);
        m_bench->clock()->setPlaying(true);
        QTRY_VERIFY(!m_bench->clock()->isPlaying());
        QCOMPARE(timeline().shown(), 8.0);
        QVERIFY(said.last()[0].toString().contains("ClientCrashed client=slow"));
        // The same crash is met again when it is played again.
        timeline().seek(3);
        m_bench->clock()->setPlaying(true);
        QTRY_VERIFY(!m_bench->clock()->isPlaying());
        QCOMPARE(timeline().shown(), 8.0);
        timeline().removeBreakpoint(0);
        QVERIFY(timeline().breakpoints().isEmpty());
    }

    void aBreakpointAboutNothingIsDoubtedUntilItIsThere()
    {
        QCOMPARE(timeline().addBreakpoint("depth(spare) > 10"), QString());
        const auto doubt = [&] { return timeline().breakpoints()[0].toMap().value("doubt").toString(); };
        QCOMPARE(doubt(), QString("there is no queue 'spare' now; known are work"));
        QSignalSpy changed(&timeline(), &Timeline::breakpointsChanged);
        Scenario more = m_bench->document().scenario();
        more.queues.push_back(more.queues[0]);
        more.queues[1].name = "spare";
        QCOMPARE(m_bench->edit(more, "Add spare"), QString());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(doubt(), QString());
    }

    void twoBranchesAreComparedOnOneClock()
    {
        m_bench->runFor(20);
        timeline().seek(0);
        setPrefetch(1);
        m_bench->runFor(20);
        timeline().seek(14);
        QTRY_VERIFY(!timeline().isSearching());
        m_bench->compareWith(1);
        Comparison& comparison = *m_bench->comparison();
        QVERIFY(comparison.isOpen());
        // At the moment that was being looked at.
        QCOMPARE(comparison.shown(), 14.0);
        QCOMPARE(comparison.left()->shown(), comparison.right()->shown());
        comparison.seek(20);
        QCOMPARE(comparison.left()->shown(), comparison.right()->shown());
        const auto handled = [](const ComparedRun* run) { return run->statistics().consumer("slow")->handled; };
        QVERIFY(handled(comparison.left()) != handled(comparison.right())
                || comparison.left()->statistics().consumer("fast")->handled
                       != comparison.right()->statistics().consumer("fast")->handled);
        bool differs = false;
        for (const QVariant& row : comparison.rows())
            differs = differs || row.toMap().value("differs").toBool();
        QVERIFY(differs);
        // What is counted under the same words as on the Statistics page is the same.
        const auto row = [&](const char* what) {
            for (const QVariant& each : comparison.rows()) {
                if (each.toMap().value("what").toString() == what)
                    return each.toMap().value("left").toString();
            }
            return QString();
        };
        const FateCounts& fates = comparison.left()->statistics().fates().counts();
        QCOMPARE(row("waiting"), QString::number(fates.waiting));
        QCOMPARE(row("of these, on the way to a queue"), QString::number(fates.underWay));
        QCOMPARE(row("handled once"), QString::number(fates.handledOnce));
        // Going on in the comparison leaves the history alone.
        comparison.seek(3);
        QCOMPARE(timeline().shown(), 14.0);
        QCOMPARE(timeline().branches().size(), 2);
        comparison.close();
        QVERIFY(!comparison.isOpen());
    }

    void beyondTheEndOfABranchTheComparisonSaysSo()
    {
        m_bench->runFor(20);
        timeline().seek(5);
        setPrefetch(1);
        m_bench->runFor(1);
        m_bench->compareWith(1);
        Comparison& comparison = *m_bench->comparison();
        QSignalSpy changed(comparison.left(), &ComparedRun::detailsChanged);
        comparison.seek(6);
        QVERIFY2(comparison.left()->details().contains("Prefetch"), qPrintable(comparison.left()->details()));
        comparison.seek(7);
        QCOMPARE(comparison.left()->details(), QString("Beyond its end at 00:06.000: so it would go on"));
        QVERIFY(!comparison.right()->details().contains("Beyond"));
        QCOMPARE(changed.size(), 1);
        comparison.seek(5);
        QCOMPARE(changed.size(), 2);
        comparison.close();
    }
};

POSTROOM_TEST(TimelineTest)
#include "TimelineTest.moc"
