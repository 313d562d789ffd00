#include "app/Document.h"

#include <QCoreApplication>
#include <QFileInfo>

using postroom::History;
using postroom::Scenario;

Document::Document() : Document(Scenario{}, {}, {}) {}

Document::Document(Scenario scenario, QString path, QByteArray originalText)
    : m_scenario(std::make_shared<const Scenario>(std::move(scenario)))
    , m_path(std::move(path))
    , m_originalText(std::move(originalText))
{
}

QString Document::displayName() const
{
    if (!m_path.isEmpty())
        return QFileInfo(m_path).fileName();
    if (!scenario().title.empty())
        return QString::fromStdString(scenario().title);
    return QCoreApplication::translate("Document", "Untitled");
}

Document::Course Document::courseOf(const History& history)
{
    Course course{history.branch().start, {}, {}};
    for (const postroom::Branch& branch : history.branches()) {
        if (&branch != &history.branch())
            course.others.push_back(branch.number);
    }
    for (const postroom::Act& act : history.branch().acts)
        course.acts.push_back({act.label, act.before, act.after, act.scenario,
                               act.places ? act.places->second : postroom::Layout{}});
    return course;
}

bool Document::isDirty(const History& history, const Bookmarks& marked) const
{
    if (!m_saved)
        return true;
    if (!m_keepsRun)
        return m_saved->state != history.state();
    // What is shown of a run changes with the time at which one looks; the file has all of it.
    return m_saved->course != courseOf(history) || m_saved->marked != marked;
}

void Document::markSaved(const QString& path, const QByteArray& text, bool keepsRun, const History& history,
                         Bookmarks marked)
{
    m_path = path;
    m_originalText = text;
    m_keepsRun = keepsRun;
    m_saved = Saved{history.state(), courseOf(history), std::move(marked)};
}

void Document::begin(const History& history, Bookmarks marked)
{
    follow(history);
    m_saved.reset();
    if (m_isSaved)
        m_saved = Saved{history.state(), courseOf(history), std::move(marked)};
}

bool Document::follow(const History& history)
{
    if (history.scenario() == m_scenario)
        return false;
    m_scenario = history.scenario();
    return true;
}
