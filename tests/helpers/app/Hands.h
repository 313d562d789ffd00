#pragma once

#include "tests/helpers/app/WindowLab.h"

#include <QPointingDevice>

/// A person who has only a mouse, or only a finger. Text is typed into the field that was pressed before: on a tablet by
/// the keyboard on the screen.
class Hands {
public:
    enum class Use : std::uint8_t { Mouse, Finger };
    Hands(WindowLab& lab, Use use);

    /// A finger first brings it into sight, if it has to be scrolled to.
    void tap(const QString& name);
    void tap(QPoint at);
    void drag(QPoint from, QPoint to);
    void connectNodes(const QString& from, const QString& to);
    /// Into the field that has the cursor, in place of what stands there.
    void type(const QString& text);
    /// Names of what was tapped although it is smaller than a finger needs.
    QStringList tooSmall() const { return m_tooSmall; }

private:
    /// Pulls what it lies in until it is seen, as one does with a finger.
    void bringIntoSight(const QQuickItem& item);
    void press(QPoint at);
    void move(QPoint at);
    void release(QPoint at);

    WindowLab& m_lab;
    Use m_use;
    QStringList m_tooSmall;
};
