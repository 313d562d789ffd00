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

void Document::markSaved(const QString& path, const QByteArray& text)
{
    m_path = path;
    m_originalText = text;
    m_saved = m_state;
}

void Document::begin(const History& history)
{
    follow(history);
    m_saved = m_isSaved ? m_state : std::nullopt;
}

bool Document::follow(const History& history)
{
    if (history.scenario() == m_scenario)
        return false;
    m_scenario = history.scenario();
    m_state = history.state();
    return true;
}
