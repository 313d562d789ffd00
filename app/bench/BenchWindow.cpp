#include "app/bench/BenchWindow.h"

#include "app/Graphics.h"

#include <QEventLoop>
#include <QGuiApplication>
#include <QQuickStyle>
#include <QTimer>

#include <memory>

namespace {

template<class Found>
Found* childOf(QObject* parent)
{
    // Items are children of their parent item, which need not be their parent.
    if (auto* found = parent->findChild<Found*>())
        return found;
    if (const auto* window = qobject_cast<QQuickWindow*>(parent))
        return childOf<Found>(window->contentItem());
    if (const auto* item = qobject_cast<QQuickItem*>(parent)) {
        for (QQuickItem* child : item->childItems()) {
            if (auto* found = qobject_cast<Found*>(child))
                return found;
            if (auto* found = childOf<Found>(child))
                return found;
        }
    }
    return nullptr;
}

} // namespace

BenchWindow::Application::Application()
{
    if (QCoreApplication::instance())
        return;
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") && qEnvironmentVariableIsEmpty("DISPLAY")
        && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    static int count = 1;
    static char name[] = "postroom";
    static char* arguments[] = {name, nullptr};
    // Never deleted: what Qt keeps until the end of the program would outlive it otherwise.
    static auto* const application = new QGuiApplication(count, arguments);
    Q_UNUSED(application)
    chooseGraphics();
    QQuickStyle::setStyle("Fusion");
    Theme::loadFonts();
    QGuiApplication::setFont(Theme::shared().font(Theme::fontNormal()));
}

BenchWindow::BenchWindow()
{
    qputenv("POSTROOM_DATA_DIR", m_data.path().toUtf8());
    m_engine.addImportPath(":/qt/qml");
    m_engine.load(QUrl("qrc:/qt/qml/Postroom/Main.qml"));
    if (m_engine.rootObjects().isEmpty())
        qFatal("the window could not be made");
    m_window = qobject_cast<QQuickWindow*>(m_engine.rootObjects().constFirst());
    m_window->setGeometry(0, 0, 1280, 800);
    m_workbench = childOf<Workbench>(m_window);
    m_stage = childOf<StageView>(m_window);
    QObject::connect(m_window, &QQuickWindow::frameSwapped, m_window, [this] { ++m_frames; }, Qt::QueuedConnection);
}

void BenchWindow::paintFrame()
{
    const int before = m_frames;
    m_window->update();
    while (m_frames == before)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

int BenchWindow::framesIn(int milliseconds)
{
    const int before = m_frames;
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
    return m_frames - before;
}
