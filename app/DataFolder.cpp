#include "app/DataFolder.h"

#include <QStandardPaths>

namespace {

QString givenFolder() { return qEnvironmentVariable("POSTROOM_DATA_DIR"); }

} // namespace

QString dataFolder()
{
    const QString given = givenFolder();
    return given.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) : given;
}

std::unique_ptr<QSettings> openSettings()
{
    if (givenFolder().isEmpty())
        return std::make_unique<QSettings>();
    return std::make_unique<QSettings>(givenFolder() + "/settings.ini", QSettings::IniFormat);
}
