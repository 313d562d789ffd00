#pragma once

#include "app/Preferences.h"
#include "app/Workbench.h"

#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>

#include <functional>

/// The whole window in a test, and a person's hands: finds things by object name, clicks, drags and types.
class WindowLab {
public:
    /// `prepare` may put files into the program's data folder before the window comes up.
    explicit WindowLab(QSize size = {1280, 800}, const std::function<void()>& prepare = {});
    ~WindowLab();
    WindowLab(const WindowLab&) = delete;
    WindowLab& operator=(const WindowLab&) = delete;

    QQuickWindow& window() { return *m_window; }
    Workbench& bench() { return *m_bench; }
    Preferences& preferences();
    /// The first visible item of that name, also one made by a Repeater; null if there is none.
    QQuickItem* find(const QString& name) const;
    /// Where the middle of an item is in the window.
    QPoint middleOf(const QString& name) const;
    QPoint scenePoint(double x, double y) const;

    void click(const QString& name);
    void drag(QPoint from, QPoint to);
    void connectNodes(const QString& from, const QString& to);
    /// Replaces what stands in a field of the inspector and presses Enter.
    void typeInto(const QString& name, const QString& text);
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// The stage as it is drawn.
    QImage stagePicture() const;
    bool save(const QString& file);

private:
    QTemporaryDir m_data;
    QQmlApplicationEngine m_engine;
    QQuickWindow* m_window = nullptr;
    Workbench* m_bench = nullptr;
};
