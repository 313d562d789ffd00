#include "app/WholeFile.h"

#include <QSaveFile>

QString writeWholeFile(const QString& path, const QByteArray& content)
{
    QSaveFile file(path);
    // Qt 6.4's commit() does not notice that its last buffer found no room on the disk, so it is written out before.
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.flush() && file.commit())
        return {};
    return file.errorString();
}
