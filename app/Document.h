#pragma once

#include "core/history/History.h"

#include <QString>

#include <optional>

/// Where the scenario that is worked on is kept, and how it was saved last. What it is, and was, the history knows.
class Document {
public:
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
    void setKeepsRun(bool keepsRun) { m_keepsRun = keepsRun; }

    bool isDirty() const { return m_saved != m_state; }
    void markSaved(const QString& path, const QByteArray& text);
    /// It has never been saved in this form (restored after a crash, or imported).
    void markUnsaved() { m_isSaved = false; }

    /// A history of this scenario has begun.
    void begin(const postroom::History& history);
    /// The history shows something else now. True if the scenario is another one.
    bool follow(const postroom::History& history);

private:
    std::shared_ptr<const postroom::Scenario> m_scenario;
    std::optional<postroom::History::State> m_state;
    std::optional<postroom::History::State> m_saved;
    bool m_isSaved = true;
    bool m_keepsRun = false;
    QString m_path;
    QByteArray m_originalText;
};
