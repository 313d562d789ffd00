#pragma once

#include "core/scenario/Scenario.h"

#include <QObject>
#include <QQmlEngine>

class Workbench;

/// Copies nodes and the lines among them. On the clipboard they are text, a scenario file of their own, so they
/// can be pasted into another window, a message or an editor. Places are in scene units.
class PartClipboard : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The workbench has one")

public:
    explicit PartClipboard(Workbench& workbench);

    /// What is selected goes to the clipboard. False if nothing of it can be copied; the person was told why.
    Q_INVOKABLE bool copy();
    Q_INVOKABLE void cut();
    /// Puts what is on the clipboard around that place and selects it.
    Q_INVOKABLE void paste(double x, double y);
    /// Puts a copy of what is selected below it and selects that; the clipboard keeps what it has.
    Q_INVOKABLE void duplicate();

private:
    /// The selected nodes with the places they are shown at; nothing is said if there are none.
    postroom::Scenario selectedPart() const;
    void put(postroom::Scenario fragment, postroom::Place shift, const char* label);

    Workbench& m_workbench;
};
