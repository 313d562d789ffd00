import QtQuick
import QtQuick.Controls
import Postroom.App

// Everything that menus, the tool bar and keys can trigger, each once, with its key.
Item {
    id: root

    required property Workbench workbench
    signal newWanted()
    signal openWanted()
    signal importWanted()
    signal saveWanted()
    signal saveAsWanted()
    signal saveRunWanted()
    signal portWanted()
    signal helpWanted()
    signal logToggled()
    signal statisticsToggled()
    signal journeyToggled()
    signal panelToggled()
    signal presentWanted()

    readonly property Action startNew: Action {
        text: qsTr("New")
        shortcut: "Ctrl+N"
        onTriggered: root.newWanted()
    }
    readonly property Action openFile: Action {
        text: qsTr("Open…")
        shortcut: "Ctrl+O"
        onTriggered: root.openWanted()
    }
    readonly property Action importFile: Action {
        text: qsTr("Import definitions…")
        shortcut: "Ctrl+Shift+O"
        onTriggered: root.importWanted()
    }
    readonly property Action save: Action {
        text: qsTr("Save")
        shortcut: "Ctrl+S"
        onTriggered: root.saveWanted()
    }
    readonly property Action saveAs: Action {
        text: qsTr("Save as…")
        shortcut: "Ctrl+Shift+S"
        onTriggered: root.saveAsWanted()
    }
    readonly property Action saveRun: Action {
        text: qsTr("Save with its run…")
        shortcut: "Ctrl+Alt+S"
        onTriggered: root.saveRunWanted()
    }
    readonly property Action undo: Action {
        text: root.workbench.undoLabel !== "" ? qsTr("Undo: %1").arg(root.workbench.undoLabel) : qsTr("Undo")
        shortcut: "Ctrl+Z"
        enabled: root.workbench.canUndo
        onTriggered: root.workbench.undo()
    }
    readonly property Action redo: Action {
        text: root.workbench.redoLabel !== "" ? qsTr("Redo: %1").arg(root.workbench.redoLabel) : qsTr("Redo")
        shortcut: "Ctrl+Shift+Z"
        enabled: root.workbench.canRedo
        onTriggered: root.workbench.redo()
    }
    readonly property Action restart: Action {
        text: qsTr("Restart")
        shortcut: "Ctrl+R"
        onTriggered: root.workbench.restart()
    }
    readonly property Action theme: Action {
        text: Theme.dark ? qsTr("Light colours") : qsTr("Dark colours")
        shortcut: "Ctrl+D"
        onTriggered: Preferences.toggleDark()
    }
    readonly property Action log: Action {
        text: qsTr("Show or hide the log")
        shortcut: "Ctrl+L"
        onTriggered: root.logToggled()
    }
    readonly property Action statistics: Action {
        text: qsTr("Show or hide the statistics")
        shortcut: "Ctrl+T"
        onTriggered: root.statisticsToggled()
    }
    readonly property Action journey: Action {
        text: qsTr("Show or hide the journey of a message")
        shortcut: "Ctrl+J"
        onTriggered: root.journeyToggled()
    }
    readonly property Action panel: Action {
        text: qsTr("Show or hide the side panel")
        shortcut: "Ctrl+I"
        onTriggered: root.panelToggled()
    }
    readonly property Action port: Action {
        text: qsTr("AMQP port")
        shortcut: "Ctrl+P"
        onTriggered: root.portWanted()
    }
    readonly property Action present: Action {
        text: qsTr("Present to a room")
        shortcut: "F11"
        onTriggered: root.presentWanted()
    }
    readonly property Action help: Action {
        text: qsTr("Keys")
        shortcut: "F1"
        onTriggered: root.helpWanted()
    }
    readonly property Action quit: Action {
        text: qsTr("Quit")
        shortcut: "Ctrl+Q"
        onTriggered: root.Window.window?.close()
    }
}
