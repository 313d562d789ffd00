import QtQuick
import QtQuick.Controls
import Postroom.App

// Everything that menus, the tool bar, keys and the command list can trigger, each once, with its key.
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
    signal tableToggled()
    signal panelToggled()
    signal presentWanted()
    signal paletteWanted()
    signal renameWanted()
    signal pasteWanted()
    signal duplicateWanted()
    signal fitWanted()
    signal arrangeWanted()
    signal zoomWanted(real factor)
    signal historyWanted()

    readonly property bool someSelected: workbench.selection.length > 0
    /// What can be chosen from the command list.
    readonly property var all: [
        play, step, stepBack, toStart, toEnd, restart, faster, slower, bookmark, history,
        undo, redo, cut, copy, paste, duplicate, remove, rename, selectAll, selectNothing, lock,
        arrange, alignLeft, alignCentre, alignRight, alignTop, alignMiddle, alignBottom, spreadAcross, spreadDown,
        fit, zoomIn, zoomOut, log, statistics, journey, table, panel, theme, reducedMotion, crowds, present, port, newPolicy, users, restartBroker, cutPower,
        startNew, openFile, importFile, save, saveAs, saveRun, help, quit
    ]

    readonly property ViewChoices choices: ViewChoices { }

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
        shortcut: "Ctrl+Shift+D"
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
    readonly property Action table: Action {
        text: qsTr("Show or hide the table of nodes and lines")
        shortcut: "Ctrl+Shift+T"
        onTriggered: root.tableToggled()
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
    readonly property Action newPolicy: KeyAction {
        text: qsTr("Add a policy")
        onTriggered: root.workbench.desk.addPolicy()
    }
    readonly property Action users: KeyAction {
        text: qsTr("Show users and limits")
        onTriggered: root.workbench.desk.showUsers()
    }
    readonly property Action reducedMotion: Action {
        text: qsTr("Reduce motion")
        checkable: true
        checked: Preferences.reducedMotion
        onTriggered: {
            Preferences.reducedMotion = !Preferences.reducedMotion
            checked = Qt.binding(() => Preferences.reducedMotion)
        }
    }
    readonly property Action crowds: Action {
        text: qsTr("Crowds where messages would hide each other")
        checkable: true
        checked: Preferences.crowds
        onTriggered: {
            Preferences.crowds = !Preferences.crowds
            checked = Qt.binding(() => Preferences.crowds)
        }
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

    // --- the selection ---
    readonly property Action copy: Action {
        text: qsTr("Copy")
        shortcut: "Ctrl+C"
        enabled: root.someSelected
        onTriggered: root.workbench.clipboard.copy()
    }
    readonly property Action cut: Action {
        text: qsTr("Cut")
        shortcut: "Ctrl+X"
        enabled: root.someSelected
        onTriggered: root.workbench.clipboard.cut()
    }
    readonly property Action paste: Action {
        text: qsTr("Paste")
        shortcut: "Ctrl+V"
        onTriggered: root.pasteWanted()
    }
    readonly property Action duplicate: Action {
        text: qsTr("Duplicate")
        shortcut: "Ctrl+D"
        enabled: root.someSelected
        onTriggered: root.duplicateWanted()
    }
    readonly property Action selectAll: Action {
        text: qsTr("Select all nodes")
        shortcut: "Ctrl+A"
        onTriggered: {
            root.workbench.card.close()
            root.workbench.selectAll()
        }
    }
    readonly property Action lock: Action {
        text: !root.someSelected ? qsTr("Lock")
              : (root.workbench.selectionLocked ? qsTr("Unlock %1") : qsTr("Lock %1")).arg(root.workbench.selectionWords)
        shortcut: "Ctrl+Shift+L"
        enabled: root.someSelected
        onTriggered: root.workbench.arranger.setLocked(!root.workbench.selectionLocked)
    }
    readonly property Action arrange: Action {
        text: root.workbench.selection.length > 1 ? qsTr("Arrange what is selected") : qsTr("Arrange all nodes")
        shortcut: "Ctrl+Shift+A"
        enabled: root.workbench.nodes.count > 0
        onTriggered: root.arrangeWanted()
    }
    readonly property Action palette: Action {
        text: qsTr("Search commands")
        shortcut: "Ctrl+K"
        onTriggered: root.paletteWanted()
    }
    readonly property Action selectNothing: KeyAction {
        text: qsTr("Select nothing")
        keys: "Escape"
        enabled: root.someSelected || root.workbench.selected !== ""
        onTriggered: root.workbench.selected = ""
    }
    readonly property Action remove: KeyAction {
        text: qsTr("Delete")
        keys: "Delete"
        enabled: root.someSelected || root.workbench.selected !== ""
        onTriggered: root.workbench.removeSelected()
    }
    readonly property Action rename: KeyAction {
        text: qsTr("Rename")
        keys: "F2"
        enabled: root.workbench.selectedNodeRef !== ""
        onTriggered: root.renameWanted()
    }
    readonly property Action alignLeft: AlignAction { edge: "left"; text: qsTr("Align left edges") }
    readonly property Action alignCentre: AlignAction { edge: "centre"; text: qsTr("Align centres, one above the other") }
    readonly property Action alignRight: AlignAction { edge: "right"; text: qsTr("Align right edges") }
    readonly property Action alignTop: AlignAction { edge: "top"; text: qsTr("Align upper edges") }
    readonly property Action alignMiddle: AlignAction { edge: "middle"; text: qsTr("Align middles, side by side") }
    readonly property Action alignBottom: AlignAction { edge: "bottom"; text: qsTr("Align lower edges") }
    readonly property Action spreadAcross: KeyAction {
        text: qsTr("Distribute: equal gaps from left to right")
        enabled: root.workbench.selection.length > 2
        onTriggered: root.workbench.arranger.distribute(true)
    }
    readonly property Action spreadDown: KeyAction {
        text: qsTr("Distribute: equal gaps from top to bottom")
        enabled: root.workbench.selection.length > 2
        onTriggered: root.workbench.arranger.distribute(false)
    }

    // --- time and view; KeyScope hears their keys ---
    readonly property Action play: KeyAction {
        text: root.workbench.clock.playing ? qsTr("Pause") : qsTr("Play")
        keys: qsTr("Space")
        onTriggered: root.workbench.clock.toggle()
    }
    readonly property Action step: KeyAction {
        text: qsTr("One step forward")
        keys: "S"
        onTriggered: root.workbench.step()
    }
    readonly property Action stepBack: KeyAction {
        text: qsTr("One step back")
        keys: qsTr("Left")
        onTriggered: root.workbench.stepBack()
    }
    readonly property Action toStart: KeyAction {
        text: qsTr("Go to the start of the run")
        keys: "Home"
        onTriggered: root.workbench.timeline.toStart()
    }
    readonly property Action toEnd: KeyAction {
        text: qsTr("Go to the end of the run")
        keys: "End"
        onTriggered: root.workbench.timeline.toEnd()
    }
    readonly property Action faster: KeyAction {
        text: qsTr("Faster")
        keys: "]"
        onTriggered: root.workbench.clock.faster()
    }
    readonly property Action slower: KeyAction {
        text: qsTr("Slower")
        keys: "["
        onTriggered: root.workbench.clock.slower()
    }
    readonly property Action bookmark: KeyAction {
        text: qsTr("Bookmark this moment")
        keys: "B"
        onTriggered: root.workbench.timeline.addBookmark("")
    }
    readonly property Action history: KeyAction {
        text: qsTr("History, branches, what if, pause when")
        keys: "H"
        onTriggered: root.historyWanted()
    }
    readonly property Action fit: KeyAction {
        text: qsTr("Show everything")
        keys: "F"
        onTriggered: root.fitWanted()
    }
    readonly property Action zoomIn: KeyAction {
        text: qsTr("Zoom in")
        keys: "+"
        onTriggered: root.zoomWanted(1.25)
    }
    readonly property Action zoomOut: KeyAction {
        text: qsTr("Zoom out")
        keys: "−"
        onTriggered: root.zoomWanted(1 / 1.25)
    }
    readonly property Action restartBroker: KeyAction {
        text: qsTr("Restart the broker")
        onTriggered: root.workbench.restartBroker(false)
    }
    readonly property Action cutPower: KeyAction {
        text: qsTr("Cut the broker's power")
        onTriggered: root.workbench.restartBroker(true)
    }

    /// An action whose key is heard elsewhere, or that has none.
    component KeyAction: Action {
        property string keys
    }
    component AlignAction: KeyAction {
        required property string edge
        enabled: root.workbench.selection.length > 1
        onTriggered: root.workbench.arranger.align(edge)
    }
}
