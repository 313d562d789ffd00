#include "app/SessionKeeper.h"

#include "app/DataFolder.h"
#include "app/WholeFile.h"
#include "app/Workbench.h"
#include "core/scenario/ScenarioReader.h"
#include "core/scenario/ScenarioWriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

using namespace postroom;

SessionKeeper::SessionKeeper(Workbench& workbench) : m_workbench(workbench)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(1000);
    connect(&m_delay, &QTimer::timeout, this, &SessionKeeper::writeNow);
}

SessionKeeper::~SessionKeeper()
{
    if (!m_file.isEmpty())
        QFile::remove(m_file);
}

QString SessionKeeper::folder() { return dataFolder() + "/session"; }

void SessionKeeper::start()
{
    if (m_lock)
        return;
    QDir().mkpath(folder());
    findLeftover();
    const QString name = QString::number(QCoreApplication::applicationPid()) + '-'
        + QUuid::createUuid().toString(QUuid::Id128).left(8);
    m_file = folder() + '/' + name + ".json";
    m_lock = std::make_unique<QLockFile>(folder() + '/' + name + ".lock");
    m_lock->setStaleLockTime(0); // only a dead process makes it stale, not a long day
    m_lock->tryLock();
    connect(&m_workbench, &Workbench::documentChanged, this, &SessionKeeper::documentChanged);
    documentChanged();
}

void SessionKeeper::documentChanged()
{
    if (m_workbench.isDirty()) {
        if (!m_delay.isActive())
            m_delay.start();
    } else {
        m_delay.stop();
        QFile::remove(m_file);
    }
}

void SessionKeeper::writeNow()
{
    m_delay.stop();
    const Document& document = m_workbench.document();
    const std::string text = writeScenario(document.scenario());
    const QJsonObject kept{{"path", document.path()},
                           {"name", document.displayName()},
                           {"scenario", QString::fromStdString(text)},
                           {"originalText", QString::fromUtf8(document.originalText())}};
    // If this cannot be written, the document itself is still in the window: nothing to say.
    static_cast<void>(writeWholeFile(m_file, QJsonDocument(kept).toJson()));
}

void SessionKeeper::findLeftover()
{
    const auto files = QDir(folder()).entryInfoList({"*.json"}, QDir::Files, QDir::Time);
    for (const QFileInfo& file : files) {
        auto lock = std::make_unique<QLockFile>(file.path() + '/' + file.completeBaseName() + ".lock");
        lock->setStaleLockTime(0);
        // Held by a program that is alive: its own business.
        if (!lock->tryLock())
            continue;
        QFile kept(file.filePath());
        if (!kept.open(QIODevice::ReadOnly))
            continue;
        const QJsonObject content = QJsonDocument::fromJson(kept.readAll()).object();
        if (!content.contains("scenario"))
            continue;
        m_leftoverFile = file.filePath();
        m_leftoverName = content.value("name").toString();
        m_leftoverLock = std::move(lock);
        emit leftoverChanged();
        return;
    }
}

void SessionKeeper::restore()
{
    QFile kept(m_leftoverFile);
    if (!kept.open(QIODevice::ReadOnly))
        return forgetLeftover();
    const QJsonObject content = QJsonDocument::fromJson(kept.readAll()).object();
    // Work in progress may refer to things that do not exist yet, so only its form is checked.
    const auto json = readJson(content.value("scenario").toString().toStdString(), {});
    auto scenario = json ? readScenarioFields(*json) : tl::unexpected(json.error());
    if (!scenario) {
        emit m_workbench.said(tr("The unsaved work cannot be read: %1 It stays in %2.")
                                  .arg(QString::fromStdString(toText(scenario.error())), m_leftoverFile),
                              true);
        m_leftoverFile.clear();
        return forgetLeftover();
    }
    Document document(std::move(*scenario), content.value("path").toString(),
                      content.value("originalText").toString().toUtf8());
    document.markUnsaved();
    m_workbench.open(std::move(document));
    writeNow();
    forgetLeftover();
}

void SessionKeeper::discard() { forgetLeftover(); }

void SessionKeeper::forgetLeftover()
{
    if (!m_leftoverFile.isEmpty())
        QFile::remove(m_leftoverFile);
    m_leftoverFile.clear();
    m_leftoverName.clear();
    m_leftoverLock.reset();
    emit leftoverChanged();
}
