#include "tests/house/SourceTree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace {

QStringList listedByGit(const QString& root) {
    QProcess git;
    git.setWorkingDirectory(root);
    git.start("git", {"ls-files", "-z", "--cached", "--others", "--exclude-standard"});
    if (!git.waitForFinished() || git.exitStatus() != QProcess::NormalExit || git.exitCode() != 0) {
        return {};
    }
    return QString::fromUtf8(git.readAllStandardOutput()).split(QChar(u'\0'), Qt::SkipEmptyParts);
}

// For a tree that came without its history, such as a release archive.
QStringList listedByFolder(const QString& root) {
    QStringList files;
    QDirIterator iterator(root, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (iterator.hasNext()) {
        const QString path = QDir(root).relativeFilePath(iterator.next());
        if (!path.startsWith("build/") && !path.startsWith(".git/")) {
            files.append(path);
        }
    }
    return files;
}

bool endsWithOneOf(const QStringList& endings, const QString& path) {
    return endings.isEmpty() || std::any_of(endings.begin(), endings.end(),
                                            [&path](const QString& ending) { return path.endsWith(ending); });
}

} // namespace

SourceTree::SourceTree(const QString& root)
    : m_root(root) {
    if (QFileInfo::exists(root + "/.git")) {
        m_files = listedByGit(root);
    }
    if (m_files.isEmpty()) {
        m_files = listedByFolder(root);
    }
    m_files.removeIf([this](const QString& path) { return !exists(path); }); // deleted, not yet committed
    m_files.sort();
}

SourceTree SourceTree::ours() {
    return SourceTree(POSTROOM_SOURCE_DIR);
}

QStringList SourceTree::filesIn(const QStringList& folders, const QStringList& endings) const {
    QStringList found;
    for (const QString& path : m_files) {
        const bool inside = std::any_of(folders.begin(), folders.end(), [&path](const QString& folder) {
            return path.startsWith(folder + '/');
        });
        if (inside && endsWithOneOf(endings, path)) {
            found.append(path);
        }
    }
    return found;
}

QStringList SourceTree::folders() const {
    QSet<QString> found;
    for (const QString& path : m_files) {
        for (auto slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            found.insert(path.left(slash));
        }
    }
    QStringList sorted(found.begin(), found.end());
    sorted.sort();
    return sorted;
}

QStringList SourceTree::topLevelNames() const {
    QStringList names;
    for (const QString& path : m_files) {
        names.append(path.section('/', 0, 0));
    }
    names.removeDuplicates();
    return names;
}

bool SourceTree::exists(const QString& path) const {
    return QFileInfo::exists(m_root + '/' + path);
}

QString SourceTree::text(const QString& path) const {
    QFile file(m_root + '/' + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList SourceTree::codeLines(const QString& path) const {
    // One pass over strings and comments together: a // inside a string is no comment, and the reverse.
    static const QRegularExpression stringOrComment(
        R"RE(R"([^\s()\\]*)\([\s\S]*?\)\1"|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])'|//[^\n]*|/\*[\s\S]*?\*/)RE");
    const QString source = text(path);
    QString code;
    qsizetype end = 0;
    for (auto matches = stringOrComment.globalMatch(source); matches.hasNext();) {
        const auto match = matches.next();
        code += source.mid(end, match.capturedStart() - end);
        code += match.captured().startsWith('/') ? "" : "\"\"";
        code += QString(match.captured().count('\n'), '\n'); // line numbers stay right
        end = match.capturedEnd();
    }
    return (code + source.mid(end)).split('\n');
}

BadTree& BadTree::with(const QString& path, const QString& text) {
    const QString whole = m_folder.filePath(path);
    QDir().mkpath(QFileInfo(whole).path());
    QFile file(whole);
    if (!m_folder.isValid() || !file.open(QIODevice::WriteOnly)) {
        qFatal("cannot write %s", qUtf8Printable(whole));
    }
    file.write(text.toUtf8());
    return *this;
}
