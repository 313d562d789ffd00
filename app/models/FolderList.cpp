#include "app/models/FolderList.h"

#include <QDir>
#include <QLocale>

#include <algorithm>

QString FolderList::read(const QString& folder, const QStringList& patterns)
{
    const QFileInfo info(folder);
    if (!info.isDir())
        return tr("There is no folder %1.").arg(QDir::toNativeSeparators(folder));
    if (!info.isReadable() || !info.isExecutable())
        return tr("You may not look into the folder %1.").arg(QDir::toNativeSeparators(folder));
    const auto order = QDir::Name | QDir::IgnoreCase | QDir::LocaleAware;
    const QDir dir(folder);
    QFileInfoList found = dir.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, order);
    found += dir.entryInfoList(patterns, QDir::Files, order);
    if (found.size() > mostEntries)
        found.resize(mostEntries);
    beginResetModel();
    m_entries.clear();
    for (const QFileInfo& entry : found)
        m_entries.push_back({entry.fileName(), entry.isDir(), entry.size(), entry.lastModified()});
    endResetModel();
    emit changed();
    return {};
}

QString FolderList::nameAt(int row) const
{
    return row >= 0 && row < count() ? m_entries[static_cast<std::size_t>(row)].name : QString();
}

bool FolderList::isFolderAt(int row) const
{
    return row >= 0 && row < count() && m_entries[static_cast<std::size_t>(row)].isFolder;
}

int FolderList::rowOf(const QString& name) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const auto& e) { return e.name == name; });
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

QVariant FolderList::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Entry& entry = m_entries[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole: return entry.name;
    case FolderRole: return entry.isFolder;
    case SizeRole: return entry.isFolder ? QString() : QLocale().formattedDataSize(entry.bytes, 1);
    case ModifiedRole: return QLocale().toString(entry.modified, QLocale::ShortFormat);
    default: return {};
    }
}

QHash<int, QByteArray> FolderList::roleNames() const
{
    return {{NameRole, "name"}, {FolderRole, "isFolder"}, {SizeRole, "size"}, {ModifiedRole, "modified"}};
}
