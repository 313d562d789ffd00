#include "app/FileChoice.h"

#include <QDir>
#include <QFileInfo>

namespace {

QString asWritten(const QString& path) { return QDir::toNativeSeparators(path); }

} // namespace

void FileChoice::setPatterns(const QStringList& patterns)
{
    if (patterns == m_patterns)
        return;
    m_patterns = patterns;
    emit purposeChanged();
    if (!m_folder.isEmpty())
        show(m_folder);
}

QString FileChoice::folder() const { return asWritten(m_folder); }

bool FileChoice::isAtTop() const { return QDir(m_folder).isRoot(); }

void FileChoice::start(const QString& folder)
{
    QString tried = QDir::cleanPath(QDir(folder).absolutePath());
    while (!show(tried) && !QDir(tried).isRoot())
        tried = QFileInfo(tried).absolutePath();
    setTrouble({});
}

bool FileChoice::goUp() { return !isAtTop() && show(QFileInfo(m_folder).absolutePath()); }

void FileChoice::take(const QString& typed)
{
    if (typed.trimmed().isEmpty())
        return setTrouble(tr("Type a name, or choose a file from the list."));
    const QString path = wholePath(typed);
    if (QFileInfo(path).isDir()) {
        show(path);
        return;
    }
    // "new/" is meant as a folder; taking it as a file's name would save beside it.
    if (typed.endsWith(u'/') || typed.endsWith(QDir::separator()))
        return setTrouble(tr("There is no folder %1.").arg(asWritten(path)));
    const QString above = QFileInfo(path).absolutePath();
    if (!QFileInfo(above).isDir())
        return setTrouble(tr("There is no folder %1.").arg(asWritten(above)));
    if (m_saves)
        return QFileInfo(above).isWritable() ? takeForSaving(path)
                                             : setTrouble(tr("You may not write in the folder %1.").arg(asWritten(above)));
    if (!QFileInfo::exists(path))
        return setTrouble(tr("There is no file %1 in %2.").arg(QFileInfo(path).fileName(), asWritten(above)));
    setTrouble({});
    emit chosen(path);
}

void FileChoice::takeForSaving(QString path)
{
    // "orders.v2" is a name with a dot, not a file of another kind; "orders.json" says what it is.
    if (!m_ending.isEmpty() && !path.endsWith(u'.' + m_ending.section(u'.', -1), Qt::CaseInsensitive))
        path += m_ending;
    setTrouble({});
    if (!QFileInfo::exists(path)) {
        emit chosen(path);
        return;
    }
    m_toReplace = path;
    emit wouldReplace(QFileInfo(path).fileName());
}

void FileChoice::replace()
{
    if (!m_toReplace.isEmpty())
        emit chosen(m_toReplace);
}

bool FileChoice::show(const QString& folder)
{
    const QString trouble = m_entries.read(folder, m_patterns);
    setTrouble(trouble);
    if (!trouble.isEmpty())
        return false;
    if (folder != m_folder) {
        m_folder = folder;
        emit folderChanged();
    }
    return true;
}

QString FileChoice::wholePath(const QString& typed) const
{
    QString path = QDir::fromNativeSeparators(typed);
    if (path == u"~" || path.startsWith(u"~/"))
        path = QDir::homePath() + path.mid(1);
    return QDir::cleanPath(QDir(m_folder).absoluteFilePath(path));
}

void FileChoice::setTrouble(const QString& trouble)
{
    m_toReplace.clear();
    if (trouble == m_trouble)
        return;
    m_trouble = trouble;
    emit troubleChanged();
}
