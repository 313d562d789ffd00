#include "app/Graphics.h"

#include <QOffscreenSurface>
#include <QOpenGLContext>
#include <QOpenGLFunctions>
#include <QQuickWindow>

void chooseGraphics()
{
    // Letters as the system draws them are sharper at usual sizes, and need no shader that a processor has to run.
    QQuickWindow::setTextRenderType(QQuickWindow::NativeTextRendering);
    // Little in the window lies over something else that is opaque, and nothing is clipped to a shape: to clear and to ask
    // these buffers costs a processor more than what they save it from painting.
    for (const char* unneeded : {"QSG_NO_DEPTH_BUFFER", "QSG_NO_STENCIL_BUFFER"}) {
        if (!qEnvironmentVariableIsSet(unneeded))
            qputenv(unneeded, "1");
    }
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
