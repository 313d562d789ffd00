#include "app/Document.h"

#include <QCoreApplication>
#include <QFileInfo>

using postroom::Scenario;

Document::Document() : Document(Scenario{}, {}, {}) {}

Document::Document(Scenario scenario, QString path, QByteArray originalText)
    : m_states{{std::make_shared<const Scenario>(std::move(scenario)), {}}}
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
    m_saved = m_now;
}

void Document::change(Scenario scenario, const QString& label)
{
    if (m_saved != neverSaved && m_saved > m_now)
        m_saved = neverSaved;
    m_states.resize(m_now + 1);
    m_states.push_back({std::make_shared<const Scenario>(std::move(scenario)), label});
    ++m_now;
    if (m_states.size() > mostStates) {
        m_states.erase(m_states.begin());
        --m_now;
        m_saved = m_saved == neverSaved || m_saved == 0 ? neverSaved : m_saved - 1;
    }
}
