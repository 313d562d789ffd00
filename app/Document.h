#pragma once

#include "core/scenario/Scenario.h"

#include <QString>

#include <memory>
#include <vector>

/// The scenario that is being edited, where it is kept, and every state it had, for undo and redo.
class Document {
public:
    Document();
    Document(postroom::Scenario scenario, QString path, QByteArray originalText);

    const postroom::Scenario& scenario() const { return *m_states[m_now].scenario; }
    /// The file, or nothing while it was never saved.
    const QString& path() const { return m_path; }
    /// The text the file had, so that saving keeps what we do not understand.
    const QByteArray& originalText() const { return m_originalText; }
    /// A name for the window: the file's name, or the scenario's title.
    QString displayName() const;

    bool isDirty() const { return m_now != m_saved; }
    void markSaved(const QString& path, const QByteArray& text);
    /// It has never been saved in this form (restored after a crash, or imported).
    void markUnsaved() { m_saved = neverSaved; }
    void setPath(const QString& path) { m_path = path; }

    /// Goes on with a changed scenario; what could be redone is forgotten.
    void change(postroom::Scenario scenario, const QString& label);
    bool canUndo() const { return m_now > 0; }
    bool canRedo() const { return m_now + 1 < m_states.size(); }
    /// What the last edit did, and what the next redo would do.
    QString undoLabel() const { return canUndo() ? m_states[m_now].label : QString(); }
    QString redoLabel() const { return canRedo() ? m_states[m_now + 1].label : QString(); }
    const postroom::Scenario& before() const { return *m_states[m_now - 1].scenario; }
    const postroom::Scenario& after() const { return *m_states[m_now + 1].scenario; }
    void goBack() { --m_now; }
    void goForward() { ++m_now; }

private:
    static constexpr std::size_t neverSaved = static_cast<std::size_t>(-1);
    static constexpr std::size_t mostStates = 500;
    struct State {
        std::shared_ptr<const postroom::Scenario> scenario;
        QString label; ///< of the edit that led here
    };

    std::vector<State> m_states;
    std::size_t m_now = 0;
    std::size_t m_saved = 0;
    QString m_path;
    QByteArray m_originalText;
};
