#pragma once

#include <QString>
#include <QStringList>
#include <QTemporaryDir>

/// The files of a repository as the house tests see them: what git would keep, as paths relative to the root.
class SourceTree {
public:
    explicit SourceTree(const QString& root);

    /// This repository.
    static SourceTree ours();

    const QStringList& files() const { return m_files; }
    QStringList filesIn(const QStringList& folders, const QStringList& endings = {}) const;

    /// Every folder that holds a file, at any depth: `core`, `core/broker`, ...
    QStringList folders() const;
    QStringList topLevelNames() const;

    bool exists(const QString& path) const;
    QString text(const QString& path) const;
    QStringList lines(const QString& path) const { return text(path).split('\n'); }

    /// The lines of a C++ file without comments, and with empty string literals.
    QStringList codeLines(const QString& path) const;

private:
    QString m_root;
    QStringList m_files;
};

/// A small tree that breaks a rule, to see the rule's test go red.
class BadTree {
public:
    BadTree& with(const QString& path, const QString& text);
    SourceTree tree() const { return SourceTree(m_folder.path()); }

private:
    QTemporaryDir m_folder;
};
