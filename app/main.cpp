#include "app/FirstLook.h"
#include "app/Theme.h"
#include "app/cli/CommandLine.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QOffscreenSurface>
#include <QOpenGLContext>
#include <QOpenGLFunctions>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QQuickWindow>

#include <cstdio>
#include <memory>

namespace {

/// Qt Quick aborts when OpenGL cannot start, and OpenGL without a graphics card is slower than painting:
/// choose before the first window.
void chooseGraphics()
{
    if (qEnvironmentVariableIsSet("QT_QUICK_BACKEND") || qEnvironmentVariableIsSet("QSG_RHI_BACKEND"))
        return;
#ifdef Q_OS_LINUX
    QOffscreenSurface surface;
    surface.create();
    QOpenGLContext context;
    bool hasCard = context.create() && context.makeCurrent(&surface);
    if (hasCard) {
        const QByteArray renderer =
            reinterpret_cast<const char*>(context.functions()->glGetString(GL_RENDERER));
        hasCard = !renderer.contains("llvmpipe") && !renderer.contains("softpipe");
        context.doneCurrent();
    }
    if (!hasCard)
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
#endif
}

/// For measuring the start: says how long the first frame took, and quits.
void printFirstFrame(QQuickWindow* window, const QElapsedTimer& sinceStart)
{
    QObject::connect(
        window, &QQuickWindow::frameSwapped, window,
        [&sinceStart] {
            std::fprintf(stderr, "%lld ms\n", static_cast<long long>(sinceStart.elapsed()));
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
    return QGuiApplication::exec();
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
