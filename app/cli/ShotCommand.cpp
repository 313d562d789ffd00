#include "app/cli/ShotCommand.h"

#include "app/Theme.h"
#include "app/cli/TextFile.h"
#include "app/stage/StagePicture.h"
#include "core/scenario/AutoLayout.h"
#include "core/scenario/Import.h"
#include "core/scenario/ScenarioStart.h"

#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImageWriter>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <memory>

namespace postroom {

namespace {

/// Why a picture could not be written there; the file system knows some reasons only when asked afterwards.
std::string whyNotWritten(const QImageWriter& writer, const QString& path) {
    const QFileInfo file(path);
    const std::string out = path.toStdString();
    if (file.isDir()) {
        return out + ": this is a folder; give the name of a .png file in it";
    }
    if (!QFileInfo(file.path()).isDir()) {
        return out + ": there is no folder " + file.path().toStdString();
    }
    if (writer.error() == QImageWriter::UnsupportedFormatError) {
        return out + ": pictures are written as .png or .jpg, and the name ends otherwise";
    }
    return out + ": the picture cannot be written: " + writer.errorString().toStdString();
}

} // namespace

int shot(const ShotOptions& options) {
    const auto look = lookFromName(options.theme);
    if (!look) {
        return trouble(fmt::format("unknown theme '{}'; there are {}", options.theme, fmt::join(lookNames(), ", ")));
    }
    if (options.width < 1 || options.height < 1 || options.width > 16384 || options.height > 16384) {
        return trouble("the size of a picture is 1x1 to 16384x16384");
    }
    QFile file(QString::fromStdString(options.file));
    if (!file.open(QIODevice::ReadOnly)) {
        return trouble(options.file + ": " + file.errorString().toStdString());
    }
    const auto imported = importFile(file.readAll().toStdString(), options.file);
    if (!imported) {
        return trouble(toText(imported.error()));
    }
    Simulation simulation = start(imported->scenario);
    simulation.runUntil(options.at);
    Scene scene;
    scene.follow(simulation.journal());
    scene.prune(options.at);

    // The same picture with and without a display, and on every machine.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    int argumentCount = 1;
    char name[] = "postroom";
    char* arguments[] = {name, nullptr};
    std::unique_ptr<QGuiApplication> application;
    if (!QCoreApplication::instance()) {
        application = std::make_unique<QGuiApplication>(argumentCount, arguments);
    }
    Theme theme(nullptr);
    theme.setLook(*look);
    const Layout layout = arranged(imported->scenario);
    const QImage picture =
        StagePicture(scene, layout, options.at, imported->scenario.annotations).paint({options.width, options.height}, theme);
    QImageWriter writer(QString::fromStdString(options.out));
    if (!writer.write(picture)) {
        return trouble(whyNotWritten(writer, QString::fromStdString(options.out)));
    }
    return 0;
}

} // namespace postroom
