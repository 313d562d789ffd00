#include "app/FirstLook.h"
#include "app/Graphics.h"
#include "app/Theme.h"
#include "app/WindowEnd.h"
#include "app/cli/CommandLine.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QQuickWindow>

#include <cstdio>
#include <memory>

namespace {

/// Megabytes this process has in memory; 0 where nobody says.
double residentMegabytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    constexpr double pageBytes = 4096;
    return file.readAll().split(' ').value(1).toDouble() * pageBytes / 1e6;
}

/// For measuring the start: says how long the first frame took and what is in memory then, and quits.
void printFirstFrame(QQuickWindow* window, const QElapsedTimer& sinceStart)
{
    QObject::connect(
        window, &QQuickWindow::frameSwapped, window,
        [&sinceStart] {
            std::fprintf(stderr, "%lld ms %.0f MB\n", static_cast<long long>(sinceStart.elapsed()), residentMegabytes());
            QCoreApplication::quit();
        },
        Qt::SingleShotConnection);
}

int openWindow(int argc, char** argv, const QElapsedTimer& sinceStart)
{
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName("postroom");
    QGuiApplication::setApplicationDisplayName("Postroom");
    QGuiApplication::setApplicationVersion(POSTROOM_VERSION);
    QGuiApplication::setOrganizationName("postroom");
    chooseGraphics();
    QQuickStyle::setStyle("Fusion");
    Theme::loadFonts();
    applyKeptPreferences();
    QGuiApplication::setFont(Theme::shared().font(Theme::fontNormal()));

    QQmlApplicationEngine engine;
    engine.addImportPath(":/qt/qml");
    const QStringList arguments = QGuiApplication::arguments().mid(1);
    engine.setInitialProperties({{"fileToOpen", arguments.value(0)}});
    engine.load(QUrl("qrc:/qt/qml/Postroom/Main.qml"));
    if (engine.rootObjects().isEmpty())
        return 1;
    auto* window = qobject_cast<QQuickWindow*>(engine.rootObjects().first());
    if (window && qEnvironmentVariableIsSet("POSTROOM_PRINT_FIRST_FRAME"))
        printFirstFrame(window, sinceStart);
    const int code = QGuiApplication::exec();
    closePopups(window);
    return code;
}

} // namespace

int main(int argc, char** argv)
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    if (const auto done = postroom::runCli(argc, argv))
        return *done;
    return openWindow(argc, argv, sinceStart);
}
