#pragma once

#include "core/history/History.h"

#include <QString>

#include <memory>
#include <optional>
#include <string>
#include <vector>

/// Where the scenario that is worked on is kept, and how it was saved last. What it is, and was, the history knows.
class Document {
public:
    using Bookmarks = std::vector<postroom::RecordedBookmark>;

    Document();
    Document(postroom::Scenario scenario, QString path, QByteArray originalText);

    /// At the time that is shown.
    const postroom::Scenario& scenario() const { return *m_scenario; }
    /// The file, or nothing while it was never saved.
    const QString& path() const { return m_path; }
    /// The text the file had, so that saving keeps what we do not understand.
    const QByteArray& originalText() const { return m_originalText; }
    /// A name for the window: the file's name, or the scenario's title.
    QString displayName() const;

    /// It is saved with its run: the scenario as it began, and what was done since.
    bool keepsRun() const { return m_keepsRun; }
    void setKeepsRun() { m_keepsRun = true; }

    /// A file of it would hold something else than what was saved. To play on or to look back changes nothing; a run that
    /// is kept is another one when something else was done in it, or marked.
    bool isDirty(const postroom::History& history, const Bookmarks& marked) const;
    void markSaved(const QString& path, const QByteArray& text, bool keepsRun, const postroom::History& history,
                   Bookmarks marked);
    /// It has never been saved in this form (restored after a crash, or imported).
    void markUnsaved() { m_isSaved = false; }

    /// A history of this scenario has begun, with these moments marked.
    void begin(const postroom::History& history, Bookmarks marked);
    /// The history shows something else now. True if the scenario is another one.
    bool follow(const postroom::History& history);

private:
    /// What was done in a branch.
    struct Course {
        /// How an act is told from others: what it is called, when it was, and what it made of scenario and places.
        struct Done {
            std::string label;
            postroom::Position before;
            postroom::Position after;
            std::shared_ptr<const postroom::Scenario> scenario;
            postroom::Layout places;
            bool operator==(const Done&) const = default;
        };
        std::shared_ptr<const postroom::Scenario> start;
        std::vector<Done> acts;
        std::vector<postroom::BranchNumber> others; ///< the other branches, which are kept too
        bool operator==(const Course&) const = default;
    };
    struct Saved {
        postroom::History::State state;
        Course course;
        Bookmarks marked;
    };
    static Course courseOf(const postroom::History& history);

    std::shared_ptr<const postroom::Scenario> m_scenario;
    std::optional<Saved> m_saved;
    bool m_isSaved = true;
    bool m_keepsRun = false;
    QString m_path;
    QByteArray m_originalText;
};
