#include "app/cli/ShotCommand.h"

#include "app/Theme.h"
#include "app/stage/StagePicture.h"
#include "core/scenario/AutoLayout.h"
#include "core/scenario/Import.h"
#include "core/scenario/ScenarioStart.h"

#include <QFile>
#include <QGuiApplication>
#include <QTextStream>

#include <memory>

namespace postroom {

namespace {

int complain(const std::string& sentence) {
    QTextStream(stderr) << QString::fromStdString(sentence) << Qt::endl;
    return 2;
}

} // namespace

int shot(const ShotOptions& options) {
    const bool dark = options.theme == "dark";
    if (!dark && options.theme != "light") {
        return complain("unknown theme '" + options.theme + "'; there are light and dark");
    }
    if (options.width < 1 || options.height < 1 || options.width > 16384 || options.height > 16384) {
        return complain("the size of a picture is 1x1 to 16384x16384");
    }
    QFile file(QString::fromStdString(options.file));
    if (!file.open(QIODevice::ReadOnly)) {
        return complain(options.file + ": " + file.errorString().toStdString());
    }
    const auto imported = importFile(file.readAll().toStdString(), options.file);
    if (!imported) {
        return complain(toText(imported.error()));
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
    theme.setDark(dark);
    const Layout layout = arranged(imported->scenario);
    const QImage picture =
        StagePicture(scene, layout, options.at).paint({options.width, options.height}, theme);
    if (!picture.save(QString::fromStdString(options.out))) {
        return complain(options.out +
                        ": cannot write the picture; the name ends with .png and its folder must exist");
    }
    return 0;
}

} // namespace postroom
