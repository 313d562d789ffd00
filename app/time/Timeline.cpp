#include "app/time/Timeline.h"

#include "app/Workbench.h"
#include "app/words/EventSentences.h"
#include "app/words/Reasons.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cmath>

using namespace postroom;

namespace {

/// A long way to a wanted time is gone in parts, so that the window stays alive.
constexpr int searchMilliseconds = 30;

double seconds(SimTime time) { return static_cast<double>(time.microseconds) / 1e6; }
SimTime timeAt(double seconds) { return SimTime{std::llround(std::clamp(seconds, 0.0, 1e12) * 1e6)}; }
QString text(const std::string& bytes) { return QString::fromStdString(bytes); }

} // namespace

Timeline::Timeline(Workbench& workbench) : m_workbench(workbench)
{
    m_search.setInterval(0);
    connect(&m_search, &QTimer::timeout, this, &Timeline::searchOn);
}

const History& Timeline::history() const { return m_workbench.history(); }

void Timeline::begin(std::vector<RecordedBookmark> marked)
{
    m_wanted.reset();
    m_search.stop();
    m_bookmarks = std::move(marked);
    emit bookmarksChanged();
    follow();
}

void Timeline::follow()
{
    emit moved();
    // Lists are made anew only when they are other ones.
    std::string seen;
    for (const Branch& branch : history().branches()) {
        seen += std::to_string(branch.number) + branch.label + '\n';
        if (&branch == &history().branch())
            seen += std::to_string(branch.acts.size()) + (branch.acts.empty() ? "" : branch.acts.back().label);
    }
    const Act* last = history().lastAct();
    seen += last ? std::to_string(last - history().branch().acts.data()) : "none";
    if (std::exchange(m_branchesSeen, seen) != seen)
        emit branchesChanged();
    std::string doubts;
    for (const Breakpoint& each : m_breakpoints)
        doubts += each.doubtAbout(history().shown()) + '\n';
    if (std::exchange(m_doubtsSeen, doubts) != doubts)
        emit breakpointsChanged();
}

double Timeline::shown() const { return seconds(history().now()); }
double Timeline::end() const { return seconds(history().end()); }
bool Timeline::isPresent() const { return history().isPresent(); }
bool Timeline::isAtStart() const { return history().shown().position() <= history().branch().begin; }
QString Timeline::endText() const { return ::clockText(history().end()); }
QString Timeline::timeText(double at) const { return ::clockText(timeAt(at)); }

void Timeline::seek(double at)
{
    m_workbench.clock()->setPlaying(false);
    m_wanted = std::min(timeAt(at), history().end());
    searchOn();
}

void Timeline::seekBy(double by) { seek(seconds(m_wanted.value_or(history().now())) + by); }

void Timeline::searchOn()
{
    if (!m_wanted)
        return m_search.stop();
    QElapsedTimer spent;
    spent.start();
    bool finished = false;
    m_workbench.travel([&](History& history) {
        finished = history.seek(*m_wanted, [&spent] { return !spent.hasExpired(searchMilliseconds); });
    });
    if (finished) {
        m_wanted.reset();
        m_search.stop();
        emit moved();
    } else if (!m_search.isActive()) {
        m_search.start();
    }
}

void Timeline::travel(const std::function<void(History&)>& how)
{
    m_wanted.reset();
    m_search.stop();
    m_workbench.clock()->setPlaying(false);
    m_workbench.travel(how);
}

void Timeline::toStart()
{
    travel([](History& history) {
        // What was built before time began to run belongs to the start; once more shows the world before it was built.
        const Branch& branch = history.branch();
        Position start = branch.begin;
        for (const Act& act : branch.acts) {
            if (!act.isTimeless() && act.after.at == branch.begin.at)
                start = act.after;
        }
        history.show(start < history.shown().position() ? start : branch.begin);
    });
}

void Timeline::toEnd()
{
    travel([](History& history) { history.showEnd(); });
}

void Timeline::showEvent(qulonglong number)
{
    travel([number](History& history) { history.showEvent(number); });
}

QString Timeline::nameOf(const Branch& branch) const
{
    return branch.number == 1   ? tr("First run")
           : branch.parent == 0 ? tr("Run %1").arg(branch.number)
                                : tr("Branch %1").arg(branch.number);
}

QStringList Timeline::branchesNotAsRecorded() const
{
    QStringList names;
    for (const Branch& branch : history().branches()) {
        if (!branch.isAsRecorded)
            names << nameOf(branch);
    }
    return names;
}

QVariantList Timeline::branches() const
{
    QVariantList rows;
    for (const Branch& branch : history().branches()) {
        const SimTime end = history().endOf(branch).at;
        // No time passed in it: there is nothing to look at.
        if (&branch != &history().branch() && end <= branch.left.at)
            continue;
        const QString label = text(branch.label);
        QString how;
        if (branch.parent != 0) {
            how = label.isEmpty() ? tr("from %1").arg(::clockText(branch.left.at))
                                  : tr("from %1: %2").arg(::clockText(branch.left.at), label);
        } else {
            how = branch.origin ? tr("from the start: %1").arg(text(branch.origin->label)) : tr("from the start");
        }
        if (!branch.isAsRecorded)
            how = tr("%1, not as recorded").arg(how);
        rows.append(QVariantMap{{"number", branch.number},
                                {"name", nameOf(branch)},
                                // The present one goes on.
                                {"text", &branch == &history().branch() ? how : tr("%1, to %2").arg(how, ::clockText(end))},
                                {"current", &branch == &history().branch()}});
    }
    return rows;
}

QVariantList Timeline::acts() const
{
    QVariantList rows;
    const auto& acts = history().branch().acts;
    const Act* last = history().lastAct();
    for (std::size_t i = 0; i < acts.size(); ++i) {
        if (acts[i].commands.empty())
            continue;
        const bool ahead = !last || &acts[i] > last;
        rows.append(QVariantMap{{"index", static_cast<int>(i)},
                                {"label", text(acts[i].label)},
                                {"time", ::clockText(acts[i].before.at)},
                                {"at", seconds(acts[i].before.at)},
                                {"ahead", ahead},
                                {"removable", !ahead && m_workbench.port()->programs() == 0}});
    }
    return rows;
}

QVariantList Timeline::bookmarks() const
{
    QVariantList rows;
    for (const RecordedBookmark& bookmark : m_bookmarks) {
        rows.append(QVariantMap{{"at", seconds(bookmark.at)}, {"time", ::clockText(bookmark.at)},
                                {"label", text(bookmark.label)}});
    }
    return rows;
}

void Timeline::goTo(int branch)
{
    m_workbench.clock()->setPlaying(false);
    m_workbench.travel([&](History& history) { history.goToEndOf(static_cast<BranchNumber>(branch)); }, true);
}

void Timeline::forget(int branch)
{
    m_workbench.travel([&](History& history) { history.forget(static_cast<BranchNumber>(branch)); });
}

void Timeline::sayRefused(const std::vector<Refusal>& refused)
{
    for (const Refusal& refusal : refused)
        emit m_workbench.said(tr("Not everything can be repeated in the new branch. %1").arg(wordsFor(refusal)), true);
}

void Timeline::runWithout(int act)
{
    const auto& acts = history().branch().acts;
    if (act < 0 || static_cast<std::size_t>(act) >= acts.size())
        return;
    const QString label = text(acts[static_cast<std::size_t>(act)].label);
    m_workbench.clock()->setPlaying(false);
    std::vector<Refusal> refused;
    m_workbench.travel(
        [&](History& history) {
            refused = history.runWithout(static_cast<std::size_t>(act), tr("without “%1”").arg(label).toStdString());
        },
        true);
    emit m_workbench.said(tr("This is a new branch, run until %1 as if “%2” had never been.")
                              .arg(::clockText(history().now()), label),
                          false);
    sayRefused(refused);
}

void Timeline::runFromStart()
{
    m_workbench.clock()->setPlaying(false);
    std::vector<Refusal> refused;
    m_workbench.travel(
        [&](History& history) { refused = history.runFromStart(tr("with the settings of now").toStdString()); }, true);
    emit m_workbench.said(tr("This is a new run until %1, with everything from the start as it is set now.")
                              .arg(::clockText(history().now())),
                          false);
    sayRefused(refused);
}

void Timeline::addBookmark(const QString& label)
{
    const RecordedBookmark added{history().now(), label.trimmed().toStdString()};
    const auto next = std::upper_bound(m_bookmarks.begin(), m_bookmarks.end(), added.at,
                                       [](SimTime at, const RecordedBookmark& each) { return at < each.at; });
    m_bookmarks.insert(next, added);
    emit bookmarksChanged();
}

void Timeline::removeBookmark(int index)
{
    if (index < 0 || static_cast<std::size_t>(index) >= m_bookmarks.size())
        return;
    m_bookmarks.erase(m_bookmarks.begin() + index);
    emit bookmarksChanged();
}

void Timeline::labelBookmark(int index, const QString& label)
{
    if (index < 0 || static_cast<std::size_t>(index) >= m_bookmarks.size())
        return;
    m_bookmarks[static_cast<std::size_t>(index)].label = label.trimmed().toStdString();
    emit bookmarksChanged();
}

QVariantList Timeline::breakpoints() const
{
    QVariantList rows;
    for (const Breakpoint& each : m_breakpoints)
        rows << QVariantMap{{"line", text(each.line())}, {"doubt", text(each.doubtAbout(history().shown()))}};
    return rows;
}

QString Timeline::addBreakpoint(const QString& line)
{
    auto read = Breakpoint::parse(line.trimmed().toStdString());
    if (!read)
        return text(read.error());
    read->begin(history().shown());
    m_breakpoints.push_back(std::move(*read));
    emit breakpointsChanged();
    return {};
}

void Timeline::removeBreakpoint(int index)
{
    if (index < 0 || static_cast<std::size_t>(index) >= m_breakpoints.size())
        return;
    m_breakpoints.erase(m_breakpoints.begin() + index);
    emit breakpointsChanged();
}

void Timeline::jump()
{
    for (Breakpoint& each : m_breakpoints)
        each.begin(history().shown());
}

QString Timeline::metBreakpoint()
{
    QString met;
    for (Breakpoint& each : m_breakpoints) {
        if (each.check(history().shown()) && met.isEmpty())
            met = text(each.line());
    }
    return met;
}
