#pragma once

#include <QSettings>
#include <QString>

#include <memory>

/// Where the program keeps what is not a person's document: $POSTROOM_DATA_DIR, else the system's place for it.
QString dataFolder();

/// Small things that outlive a session, such as the recent files. They stand in the data folder when one is
/// given, so that a class room, a test or a second copy of the program has its own.
std::unique_ptr<QSettings> openSettings();
