#include "app/ScenarioFiles.h"

#include "app/DataFolder.h"
#include "app/WholeFile.h"
#include "app/Workbench.h"
#include "core/history/Replay.h"
#include "core/scenario/AutoLayout.h"
#include "core/scenario/DefinitionsImport.h"
#include "core/scenario/ScenarioReader.h"
#include "core/scenario/ScenarioWriter.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <utility>

using namespace postroom;

namespace {

QString text(const std::string& bytes) { return QString::fromStdString(bytes); }

constexpr QLatin1String fileEnding(".postroom.json");

bool isShipped(const QString& path) { return path.startsWith(":/") || path.startsWith("qrc:"); }

/// The file of a shipped scenario as it is in the folder of the program, and no work of the person.
bool isLikeShipped(const QString& path, const QByteArray& content)
{
    QFile shipped(":/scenarios/" + QFileInfo(path).fileName());
    return shipped.open(QIODevice::ReadOnly) && shipped.readAll() == content;
}

} // namespace

ScenarioFiles::ScenarioFiles(Workbench& workbench) : m_workbench(workbench) {}

bool ScenarioFiles::hasFile() const { return !m_workbench.document().path().isEmpty(); }

QString ScenarioFiles::folder() const
{
    const QString last = openSettings()->value("folder").toString();
    if (!last.isEmpty())
        return last;
    return hasFile() && !isLikeShipped(m_workbench.document().path(), m_workbench.document().originalText()) ? QFileInfo(m_workbench.document().path()).absolutePath() : QDir::homePath();
}

QString ScenarioFiles::suggestedName() const
{
    if (hasFile())
        return QFileInfo(m_workbench.document().path()).fileName();
    // The title is what a person calls it, but not every sign in it may stand in a file's name everywhere.
    static const QRegularExpression notInNames(R"([^\p{L}\p{N}_]+)", QRegularExpression::UseUnicodePropertiesOption);
    QString name = m_workbench.name().toLower().replace(notInNames, "-").left(60);
    while (name.endsWith(u'-'))
        name.chop(1);
    return (name.isEmpty() ? QStringLiteral("scenario") : name) + fileEnding;
}

QString ScenarioFiles::suggestedRunName() const
{
    if (hasFile() && m_workbench.document().keepsRun())
        return suggestedName();
    QString base = suggestedName();
    base.chop(base.endsWith(fileEnding) ? fileEnding.size() : base.endsWith(".json") ? 5 : 0);
    QString name = base + "-run" + fileEnding;
    for (int number = 2; QFileInfo::exists(folder() + '/' + name) && number < 100; ++number)
        name = base + "-run-" + QString::number(number) + fileEnding;
    return name;
}

QString ScenarioFiles::aboutRun() const
{
    QString words = tr("The file holds the scenario as it began, everything that was done in this run up to its end, and "
                       "your bookmarks. Whoever opens it can play it and look at any moment of it.");
    const std::size_t others = m_workbench.history().branches().size() - 1;
    const std::size_t leftOut = branchesLeftOut(m_workbench.history());
    if (others > leftOut)
        words += ' ' + tr("The other branches are kept, too.");
    if (leftOut > 0)
        words += ' ' + tr("Of the other branches %1 cannot be kept: real programs took part, or the beginning is forgotten.").arg(leftOut);
    return words;
}

QVariantList ScenarioFiles::recent() const
{
    QVariantList rows;
    for (const QString& path : openSettings()->value("recent").toStringList()) {
        if (QFileInfo::exists(path))
            rows.append(QVariantMap{{"name", QFileInfo(path).fileName()}, {"path", path}});
    }
    return rows;
}

QVariantList ScenarioFiles::shipped() const
{
    QVariantList rows;
    for (const QFileInfo& file : QDir(":/scenarios").entryInfoList({"*.postroom.json"}, QDir::Files, QDir::Name)) {
        QFile content(file.filePath());
        if (!content.open(QIODevice::ReadOnly))
            continue;
        const auto scenario = readScenario(content.readAll().toStdString());
        const QString title = scenario ? text(scenario->title) : file.fileName();
        rows.append(QVariantMap{{"title", title}, {"path", file.filePath()}});
    }
    return rows;
}

bool ScenarioFiles::trouble(const QString& sentence)
{
    m_troubles.append(sentence);
    emit m_workbench.said(sentence, true);
    return false;
}

void ScenarioFiles::troubleIsOver()
{
    for (const QString& sentence : std::exchange(m_troubles, {}))
        emit m_workbench.unsaid(sentence);
}

void ScenarioFiles::startNew()
{
    troubleIsOver();
    m_workbench.open(Document());
    emit fileChanged();
}

bool ScenarioFiles::open(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return trouble(tr("%1 cannot be opened: %2").arg(path, file.errorString()));
    const QByteArray content = file.readAll();
    const auto json = readJson(content.toStdString(), path.toStdString());
    const auto format = json ? formatOf(*json) : std::nullopt;
    if (!format || *format == FileFormat::Scenario)
        return openScenario(path, content);
    if (*format == FileFormat::Definitions) {
        QStringList vhosts;
        for (const std::string& vhost : vhostsIn(*json))
            vhosts << text(vhost);
        if (vhosts.size() > 1) {
            m_importPath = path;
            m_importContent = content;
            emit vhostWanted(vhosts);
            return true;
        }
    }
    return importFrom(path, content, {});
}

void ScenarioFiles::importVhost(const QString& vhost)
{
    importFrom(m_importPath, m_importContent, vhost);
    m_importContent.clear();
}

bool ScenarioFiles::importFrom(const QString& path, const QByteArray& content, const QString& vhost)
{
    auto read = importFile(content.toStdString(), path.toStdString(), {std::nullopt, vhost.toStdString()});
    if (!read)
        return trouble(text(toText(read.error())));
    troubleIsOver();
    if (read->scenario.layout.empty())
        read->scenario.layout = arranged(read->scenario);
    Document document(std::move(read->scenario), {}, {});
    document.markUnsaved();
    m_workbench.open(std::move(document));
    rememberFolder(path);
    QStringList report;
    for (const ImportLine& line : read->report)
        report << (line.place.line == 0 ? text(line.sentence)
                                        : tr("Line %1, column %2: %3")
                                              .arg(line.place.line)
                                              .arg(line.place.column)
                                              .arg(text(line.sentence)));
    emit imported(report);
    return true;
}

bool ScenarioFiles::openScenario(const QString& path, const QByteArray& content)
{
    auto scenario = readScenario(content.toStdString(), path.toStdString());
    if (!scenario)
        return trouble(text(toText(scenario.error())));
    troubleIsOver();
    if (scenario->layout.empty())
        scenario->layout = arranged(*scenario);
    // A shipped scenario is a template: saving it asks for a file.
    m_workbench.open(Document(std::move(*scenario), isShipped(path) ? QString() : path,
                              isShipped(path) ? QByteArray() : content));
    if (isLikeShipped(path, content))
        rememberRecent(path); // a place to save in is where the person has files of his own
    else if (!isShipped(path))
        remember(path);
    emit fileChanged();
    for (const RefusedCommand& refused : m_workbench.run().refused())
        emit m_workbench.said(text(toText(refused.refusal)), true);
    return true;
}

bool ScenarioFiles::save()
{
    return hasFile() && write(m_workbench.document().path(), m_workbench.document().keepsRun());
}

bool ScenarioFiles::saveAs(const QString& path) { return write(path, false); }

bool ScenarioFiles::saveWithRun(const QString& path) { return write(path, true); }

bool ScenarioFiles::write(const QString& path, bool withRun)
{
    const Document& document = m_workbench.document();
    Scenario scenario;
    if (const QString why = m_workbench.scenarioToSave(withRun, scenario); !why.isEmpty())
        return trouble(tr("The run cannot be saved: %1. “Save as…” saves the scenario without it.").arg(why));
    const QByteArray content = QByteArray::fromStdString(writeScenario(scenario, document.originalText().toStdString()));
    if (const QString why = writeWholeFile(path, content); !why.isEmpty()) {
        return trouble(tr("%1 could not be saved: %2. The file is as it was before, and your work is still here.").arg(path, why));
    }
    troubleIsOver();
    m_workbench.markSaved(path, content, withRun);
    remember(path);
    emit fileChanged();
    emit m_workbench.said(tr("Saved as %1").arg(QFileInfo(path).fileName()), false);
    return true;
}

void ScenarioFiles::remember(const QString& path)
{
    rememberRecent(path);
    rememberFolder(path);
}

void ScenarioFiles::rememberRecent(const QString& path)
{
    const auto settings = openSettings();
    QStringList paths = settings->value("recent").toStringList();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    paths.removeAll(absolute);
    paths.prepend(absolute);
    settings->setValue("recent", paths.mid(0, mostRecent));
    emit recentChanged();
}

void ScenarioFiles::rememberFolder(const QString& path)
{
    openSettings()->setValue("folder", QFileInfo(path).absolutePath());
    emit fileChanged();
}
