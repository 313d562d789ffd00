#include "tests/helpers/app/WindowLab.h"

#include "app/FirstLook.h"
#include "app/Theme.h"
#include "app/WindowEnd.h"

#include <QTest>

namespace {

QQuickItem* findIn(QQuickItem* root, const QString& name)
{
    if (!root->isVisible())
        return nullptr;
    if (root->objectName() == name)
        return root;
    for (QQuickItem* child : root->childItems()) {
        if (QQuickItem* found = findIn(child, name))
            return found;
    }
    return nullptr;
}

} // namespace

WindowLab::WindowLab(QSize size, const std::function<void()>& prepare)
{
    qputenv("POSTROOM_DATA_DIR", m_data.path().toUtf8());
    if (prepare)
        prepare();
    Theme::loadFonts();
    Theme::shared().setLook(Look::Light);
    applyKeptPreferences();
    m_engine.addImportPath(":/qt/qml");
    m_engine.setInitialProperties({{"width", size.width()}, {"height", size.height()}});
    m_engine.load(QUrl("qrc:/qt/qml/Postroom/Main.qml"));
    if (m_engine.rootObjects().isEmpty())
        qFatal("the window did not load");
    m_window = qobject_cast<QQuickWindow*>(m_engine.rootObjects().first());
    m_bench = m_window->property("workbench").value<Workbench*>();
    if (!m_bench || !QTest::qWaitForWindowExposed(m_window))
        qFatal("the window did not come up");
    QTest::qWait(50);
}

WindowLab::~WindowLab() { closePopups(m_window); }

Preferences& WindowLab::preferences()
{
    const int type = qmlTypeId("Postroom.App", 1, 0, "Preferences");
    return *m_engine.singletonInstance<Preferences*>(type);
}

QQuickItem* WindowLab::find(const QString& name) const { return findIn(m_window->contentItem(), name); }

QPoint WindowLab::middleOf(const QString& name) const
{
    const QQuickItem* item = find(name);
    if (!item)
        qFatal("there is no %s", qPrintable(name));
    return item->mapToScene(QPointF(item->width() / 2, item->height() / 2)).toPoint();
}

QPoint WindowLab::scenePoint(double x, double y) const { return find("stage")->mapToScene(QPointF(x, y)).toPoint(); }

void WindowLab::click(const QString& name)
{
    QTest::qWait(20); // what the last key changed finds its place first
    QTest::mouseClick(m_window, Qt::LeftButton, {}, middleOf(name));
    QTest::qWait(20);
}

void WindowLab::drag(QPoint from, QPoint to)
{
    QTest::mouseMove(m_window, from);
    QTest::mousePress(m_window, Qt::LeftButton, {}, from);
    for (int step = 1; step <= 8; ++step)
        QTest::mouseMove(m_window, from + (to - from) * step / 8, 2);
    QTest::mouseRelease(m_window, Qt::LeftButton, {}, to);
    QTest::qWait(20);
}

void WindowLab::connectNodes(const QString& from, const QString& to)
{
    drag(middleOf("port:" + from), middleOf("node:" + to));
}

void WindowLab::typeInto(const QString& name, const QString& text)
{
    QQuickItem* field = find("field:" + name);
    if (!field)
        qFatal("there is no field %s", qPrintable(name));
    field->forceActiveFocus();
    key(Qt::Key_A, Qt::ControlModifier);
    key(Qt::Key_Delete);
    for (const QChar letter : text)
        QTest::keyClick(m_window, letter.toLatin1());
    key(Qt::Key_Return);
}

void WindowLab::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(m_window, key, modifiers);
    QTest::qWait(5);
}

QImage WindowLab::stagePicture() const
{
    QTest::qWait(50);
    const QQuickItem* stage = find("stage");
    const double scale = m_window->effectiveDevicePixelRatio();
    const QRectF area = stage->mapRectToScene(QRectF(0, 0, stage->width(), stage->height()));
    return m_window->grabWindow().copy(QRectF(area.topLeft() * scale, area.size() * scale).toRect());
}

bool WindowLab::save(const QString& file)
{
    QTest::qWait(80);
    return m_window->grabWindow().save(file);
}
