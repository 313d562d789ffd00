#pragma once

#include "app/models/FolderList.h"

#include <QObject>
#include <QQmlEngine>

/// What a file dialog knows: the folder it shows, which files, and what a typed name or path means. The dialog
/// itself only shows it.
class FileChoice : public QObject {
    Q_OBJECT
    QML_ELEMENT
    /// Whether the file will be written; else it must be there to be read.
    Q_PROPERTY(bool saves MEMBER m_saves NOTIFY purposeChanged)
    /// Which files are listed, as "*.json".
    Q_PROPERTY(QStringList patterns READ patterns WRITE setPatterns NOTIFY purposeChanged)
    /// Put behind a name that is saved without a known ending, as ".postroom.json"; may be empty.
    Q_PROPERTY(QString ending MEMBER m_ending NOTIFY purposeChanged)
    /// The folder that is shown, as people write it.
    Q_PROPERTY(QString folder READ folder NOTIFY folderChanged)
    Q_PROPERTY(bool atTop READ isAtTop NOTIFY folderChanged)
    Q_PROPERTY(FolderList* entries READ entries CONSTANT)
    /// What was wrong with the last thing typed, in a sentence.
    Q_PROPERTY(QString trouble READ trouble NOTIFY troubleChanged)

public:
    QStringList patterns() const { return m_patterns; }
    void setPatterns(const QStringList& patterns);
    QString folder() const;
    bool isAtTop() const;
    FolderList* entries() { return &m_entries; }
    QString trouble() const { return m_trouble; }

    /// Shows this folder, or the nearest above it that can be shown.
    Q_INVOKABLE void start(const QString& folder);
    Q_INVOKABLE bool goUp();
    /// Takes what was typed: a folder is shown, a file is chosen, anything else is trouble. A relative path
    /// begins at the folder shown, "~" at the home folder.
    Q_INVOKABLE void take(const QString& typed);
    /// The person wants the file that wouldReplace() asked about to be replaced.
    Q_INVOKABLE void replace();
    /// Something else is being typed: what was said about the last is no longer true.
    Q_INVOKABLE void forgetTrouble() { setTrouble({}); }

signals:
    void purposeChanged();
    void folderChanged();
    void troubleChanged();
    /// A whole path.
    void chosen(const QString& path);
    /// Saving would write over this file, so the person must be asked.
    void wouldReplace(const QString& name);

private:
    bool show(const QString& folder);
    QString wholePath(const QString& typed) const;
    void takeForSaving(QString path);
    void setTrouble(const QString& trouble);

    bool m_saves = false;
    QStringList m_patterns{QStringLiteral("*")};
    QString m_ending;
    QString m_folder;
    QString m_trouble;
    QString m_toReplace;
    FolderList m_entries;
};
