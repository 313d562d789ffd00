#pragma once

#include <QByteArray>
#include <QString>

/// Makes that the content of a file, or leaves the file as it was. Returns why it could not be, or nothing.
QString writeWholeFile(const QString& path, const QByteArray& content);
