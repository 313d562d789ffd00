#pragma once

// Qt first: moc 6.4 cannot read <compare> of GCC 12, which core needs, before a Qt header.
#include <QObject>
#include <QQmlEngine>
#include <QTimer>
#include <QVariantList>

#include "core/history/Breakpoint.h"
#include "core/history/History.h"

#include <functional>
#include <optional>

class Workbench;

/// The window's way through time: where the run is looked at, its branches, bookmarks, and what if.
class Timeline : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The workbench has one")
    /// The time that is shown and the end of the branch, in seconds.
    Q_PROPERTY(double shown READ shown NOTIFY moved)
    Q_PROPERTY(double end READ end NOTIFY moved)
    /// Whether the end is shown: what happens next is new.
    Q_PROPERTY(bool present READ isPresent NOTIFY moved)
    Q_PROPERTY(bool atStart READ isAtStart NOTIFY moved)
    Q_PROPERTY(QString endText READ endText NOTIFY moved)
    /// The wanted time has not been reached yet; a long run takes a moment.
    Q_PROPERTY(bool searching READ isSearching NOTIFY moved)
    /// {number, name, text, current}: "First run", how it began, and where it ended.
    Q_PROPERTY(QVariantList branches READ branches NOTIFY branchesChanged)
    /// {index, label, time, at, ahead, removable} of what was done in this branch.
    Q_PROPERTY(QVariantList acts READ acts NOTIFY branchesChanged)
    /// {at, time, label} in order; saved with the run.
    Q_PROPERTY(QVariantList bookmarks READ bookmarks NOTIFY bookmarksChanged)
    /// {line, doubt}: the lines of Breakpoint.h, when one is met, time stops; and what stands in its way, if anything.
    Q_PROPERTY(QVariantList breakpoints READ breakpoints NOTIFY breakpointsChanged)

public:
    explicit Timeline(Workbench& workbench);

    /// Another scenario was opened, with these moments marked.
    void begin(std::vector<postroom::RecordedBookmark> marked);
    /// The time or the history is another one now.
    void follow();

    double shown() const;
    double end() const;
    bool isPresent() const;
    bool isAtStart() const;
    QString endText() const;
    bool isSearching() const { return m_wanted.has_value(); }
    QVariantList branches() const;
    /// The names of those that come from a file and do not run any more as they did when they were recorded.
    QStringList branchesNotAsRecorded() const;
    QVariantList acts() const;
    QVariantList bookmarks() const;
    const std::vector<postroom::RecordedBookmark>& marked() const { return m_bookmarks; }

    /// Shows a time, and pauses; the end if it is later.
    Q_INVOKABLE void seek(double seconds);
    Q_INVOKABLE void seekBy(double seconds);
    /// Shows the very start: nothing has happened yet.
    Q_INVOKABLE void toStart();
    Q_INVOKABLE void toEnd();
    /// Shows what was true when an event had just happened, and pauses.
    Q_INVOKABLE void showEvent(qulonglong number);
    /// "00:12.500"
    Q_INVOKABLE QString timeText(double seconds) const;

    /// Goes on at the end of another branch.
    Q_INVOKABLE void goTo(int branch);
    Q_INVOKABLE void forget(int branch);
    /// What if that act had never been? A new branch up to now.
    Q_INVOKABLE void runWithout(int act);
    /// What if everything had been from the start as it is set now? A new branch up to now.
    Q_INVOKABLE void runFromStart();

    /// Marks the time that is shown.
    Q_INVOKABLE void addBookmark(const QString& label);
    Q_INVOKABLE void removeBookmark(int index);
    Q_INVOKABLE void labelBookmark(int index, const QString& label);

    QVariantList breakpoints() const;
    /// Returns what is wrong with the line, or nothing.
    Q_INVOKABLE QString addBreakpoint(const QString& line);
    Q_INVOKABLE void removeBreakpoint(int index);
    bool hasBreakpoints() const { return !m_breakpoints.empty(); }
    /// Another time is shown, without time having passed until then.
    void jump();
    /// The line of a breakpoint that was met since this was asked last, or nothing.
    QString metBreakpoint();

    const postroom::History& history() const;

signals:
    void moved();
    void branchesChanged();
    void bookmarksChanged();
    void breakpointsChanged();

private:
    void searchOn();
    void travel(const std::function<void(postroom::History&)>& how);
    QString nameOf(const postroom::Branch& branch) const;
    void sayRefused(const std::vector<postroom::Refusal>& refused);

    Workbench& m_workbench;
    QTimer m_search;
    std::optional<postroom::SimTime> m_wanted;
    std::vector<postroom::RecordedBookmark> m_bookmarks;
    std::vector<postroom::Breakpoint> m_breakpoints;
    std::string m_branchesSeen;
    std::string m_doubtsSeen;
};
