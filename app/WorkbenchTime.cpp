#include "app/Workbench.h"
#include "app/words/EventSentences.h"
#include "app/words/Reasons.h"
#include "core/history/Replay.h"

#include <algorithm>

// How time passes and is travelled through, and what is done at the time that is shown.

using namespace postroom;

namespace {

constexpr int frameBudgetMilliseconds = 12;
/// Words beside the canvas follow the time that often, at most; of a thousand nodes less often, so that they take no more
/// than that part of the time.
constexpr int followMilliseconds = 100;
constexpr int followPart = 20;

QString text(const std::string& bytes) { return QString::fromStdString(bytes); }

} // namespace

void Workbench::startHistory()
{
    m_port.leave();
    std::optional<bool> isAsRecorded;
    const Document::Bookmarks marked = m_document.scenario().recording.bookmarks;
    if (m_document.scenario().recording.digest.empty()) {
        m_history = History(m_document.scenario());
    } else {
        Replay replayed = replay(m_document.scenario());
        isAsRecorded = replayed.isSame;
        m_history = std::move(replayed.history);
        m_history.show(m_history.branch().begin);
        m_document.setKeepsRun();
    }
    m_document.begin(m_history, marked);
    m_placesOfRun.clear();
    m_why.reset();
    setFollowedMessage(0);
    m_branchSeen = 0;
    m_port.enter(m_history.present());
    showHistory();
    m_timeline.begin(marked);
    if (isAsRecorded && *isAsRecorded)
        emit said(tr("This is a recorded run, exactly as it was. Play it, or go to any moment of it."), false);
    else if (isAsRecorded)
        emit said(tr("The rules have changed since this run was recorded, so what you see is not quite what was seen then."), true);
    const QStringList changed = m_timeline.branchesNotAsRecorded();
    if (!changed.isEmpty())
        emit said(tr("The rules have changed since these branches were recorded: %1. They are kept as they run now.").arg(changed.join(", ")), true);
}

void Workbench::restart()
{
    m_clock.setPlaying(false);
    m_card.close();
    setFollowedMessage(0); // another run has other messages
    travel([this](History& history) { history.restart(tr("Restart").toStdString()); }, true);
}

void Workbench::compareWith(int branch)
{
    m_clock.setPlaying(false);
    m_comparison.start(m_history, static_cast<BranchNumber>(branch), m_layout, m_timeline.branches());
}

void Workbench::travel(const std::function<void(History&)>& how, bool toAnotherPresent)
{
    if (toAnotherPresent)
        m_port.leave();
    m_answersStand = m_goesToMoment;
    timeIsAnother();
    how(m_history);
    m_timeline.jump();
    if (toAnotherPresent)
        m_port.enter(m_history.present());
    showHistory();
}

void Workbench::sayNow(const QString& sentence)
{
    m_saidNow << sentence;
    emit said(sentence, false);
}

void Workbench::timeIsAnother()
{
    for (const QString& sentence : std::exchange(m_saidNow, {}))
        emit unsaid(sentence);
}

void Workbench::showHistory()
{
    const bool changed = m_document.follow(m_history);
    const BranchNumber branch = m_history.branch().number;
    const bool otherBranch = std::exchange(m_branchSeen, branch) != branch;
    if (otherBranch) {
        m_log.reset(&m_history.present().journal(), &m_history.present().scene());
        m_statistics.reset(&m_history.present().series());
        m_answersStand = false;
        m_why.askAgain(run().journal(), scene());
        m_card.refresh(run().journal(), scene());
    }
    if (changed || otherBranch) {
        m_layout = m_document.scenario().layout;
        m_annotations.show(m_document.scenario().annotations);
        for (const auto& [node, place] : m_placesOfRun)
            m_layout.insert_or_assign(node, place);
        m_topologySeen = 0; // other events may have the same numbers, and places may have changed, which is no event
    }
    m_port.setHeld(!m_history.isPresent());
    follow();
    dropFromSelection([this](const NodeRef& node) { return !scene().find(node); });
    if (changed)
        showInInspector();
    // Notes and titles are not made anew with every frame of a replay.
    const QString undoable = undoLabel() + u'\n' + redoLabel();
    if (std::exchange(m_labelsSeen, undoable) != undoable || changed || otherBranch)
        emit documentChanged();
}

void Workbench::tick(Duration passed)
{
    QElapsedTimer spent;
    spent.start();
    m_answersStand = false;
    const bool wasPast = !m_history.isPresent();
    QString met;
    const auto goOn = [&] {
        met = m_timeline.metBreakpoint();
        return met.isEmpty() && !spent.hasExpired(frameBudgetMilliseconds);
    };
    // As fast as possible is no way to wait where nothing happens.
    const SimTime until = m_clock.isUnlimited() && m_history.isPresent()
        ? std::max(std::min(shown() + passed, run().simulation().nextDue() + Duration::seconds(1)), shown())
        : shown() + passed;
    if (m_clock.isUnlimited() && m_history.isPresent() && run().simulation().nextDue() == SimTime::never())
        return m_clock.setPlaying(false);
    const bool finished = m_history.advance(until, goOn, m_timeline.hasBreakpoints() ? 1 : SimulationRun::usualBatch);
    m_port.follow();
    if (!met.isEmpty()) {
        m_clock.setPlaying(false);
        sayNow(tr("Paused at %1: %2").arg(::clockText(shown()), met));
    }
    if (run().simulation().standsStill()) {
        m_clock.setPlaying(false);
        emit said(tr("Time stands still: something repeats without taking time, such as a message that is requeued at "
                     "once for ever. Give the work or the line a duration."),
                  true);
    }
    m_framesInTime = finished ? m_framesInTime + 1 : 0;
    if (m_clock.isPlaying() && (!finished || m_framesInTime > 30))
        m_clock.setLagging(!finished && !m_clock.isUnlimited());
    m_clock.setQuiet(run().isQuiet() && !m_clock.isUnlimited());
    const qint64 followEvery = std::max<qint64>(followMilliseconds, m_followNanoseconds * followPart / 1'000'000);
    if (wasPast)
        showHistory(); // edits come into force again, and at its end the present is reached
    else if (scene().topologyVersion() != m_topologySeen || m_sinceFollow.hasExpired(followEvery))
        follow();
    else
        emit frame();
}

void Workbench::showPrograms()
{
    if (m_clock.isPlaying())
        return m_clock.setQuiet(false); // the next frame shows it
    m_history.follow();
    follow();
}

void Workbench::step()
{
    m_clock.setPlaying(false);
    bool happened = false;
    travel([&](History& history) { happened = history.stepForward(); });
    if (!happened)
        sayNow(tr("Nothing is left to happen. Add a producer, or restart."));
    m_port.follow();
}

void Workbench::stepBack()
{
    m_clock.setPlaying(false);
    travel([](History& history) { history.stepBack(); });
}

void Workbench::runFor(double seconds)
{
    travel([&](History& history) { history.advance(shown() + Duration{static_cast<std::int64_t>(seconds * 1e6)}); });
}

std::optional<Refusal> Workbench::perform(const QString& label, const std::vector<Command>& commands,
                                      std::shared_ptr<const Scenario> scenario, bool merges)
{
    std::optional<Refusal> refusal;
    const bool inThePast = !m_history.isPresent();
    travel([&](History& history) { refusal = history.act(label.toStdString(), commands, std::move(scenario), merges); },
           inThePast);
    if (inThePast)
        emit said(tr("A new branch begins here, at %1. What came after it is kept under History.")
                      .arg(::clockText(shown())),
                  false);
    return refusal;
}

void Workbench::undo()
{
    if (!canUndo())
        return;
    const Act* act = m_history.lastAct();
    if (m_port.programs() > 0 && act && !act->commands.empty())
        return undoWithPrograms();
    const QString label = undoLabel();
    const SimTime before = shown();
    const bool isTimeless = act && act->commands.empty();
    if (!isTimeless)
        m_clock.setPlaying(false);
    travel([](History& history) { history.undo(); }, !isTimeless);
    if (shown() != before)
        sayNow(tr("Undone: %1. It is %2 again.").arg(label, ::clockText(shown())));
}

void Workbench::undoWithPrograms()
{
    // Time cannot go back for programs outside, so what was done is taken back now.
    const Act done = *m_history.lastAct();
    const auto& acts = m_history.branch().acts;
    std::shared_ptr<const Scenario> before = m_history.branch().start;
    for (const Act& each : acts) {
        if (each.after == done.after)
            break;
        if (each.scenario)
            before = each.scenario;
    }
    const QString label = text(done.label);
    if (!done.scenario) {
        return emit said(tr("“%1” cannot be undone while programs are connected: time cannot go back for them.").arg(label),
                         true);
    }
    const QString trouble = edit(*before, tr("Take back: %1").arg(label));
    if (!trouble.isEmpty())
        emit said(tr("“%1” cannot be undone now. %2").arg(label, trouble), true);
}

void Workbench::redo()
{
    if (!canRedo())
        return;
    const QString label = redoLabel();
    const SimTime before = shown();
    m_clock.setPlaying(false);
    travel([](History& history) { history.redo(); }, true);
    if (shown() != before)
        sayNow(tr("Done again: %1. It is %2.").arg(label, ::clockText(shown())));
}
