#pragma once

#include "app/Workbench.h"
#include "app/stage/StageView.h"

#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QTemporaryDir>

/// The window of the program, as a person has it, for being measured.
class BenchWindow {
public:
    BenchWindow();

    Workbench& workbench() { return *m_workbench; }
    StageView& stage() { return *m_stage; }
    QQuickWindow& window() { return *m_window; }
    /// Waits until the window has been painted once more, and is on the screen.
    void paintFrame();
    /// How many frames are painted in that time, if nobody asks for any.
    int framesIn(int milliseconds);

private:
    /// The application all windows belong to: there can be only one, and it has to outlive them.
    struct Application {
        Application();
    };

    Application m_application;
    QTemporaryDir m_data;
    QQmlApplicationEngine m_engine;
    QQuickWindow* m_window = nullptr;
    Workbench* m_workbench = nullptr;
    StageView* m_stage = nullptr;
    int m_frames = 0;
};
