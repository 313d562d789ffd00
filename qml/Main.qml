import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Postroom
import Postroom.App

// The window: a bar at the top, parts at the left, the canvas, the side panel, time and the pages below.
ApplicationWindow {
    id: root

    property string fileToOpen
    property bool sureToClose: false
    property bool panelShown: true
    /// Only the canvas, time and the notes, large, on the whole screen.
    property bool presenting: false
    property int visibilityBefore: Window.Windowed
    readonly property alias workbench: workbench

    width: 1280
    height: 800
    minimumWidth: 800
    minimumHeight: 560
    visible: true
    title: (workbench.dirty ? "• " : "") + workbench.name + " – Postroom"
    color: Theme.background
    font.family: Theme.fontFamily
    font.pixelSize: Theme.fontNormal
    palette {
        window: Theme.surface
        windowText: Theme.ink
        base: Theme.raised
        alternateBase: Theme.surface
        text: Theme.ink
        button: Theme.raised
        buttonText: Theme.ink
        highlight: Theme.accent
        highlightedText: Theme.onAccent
        brightText: Theme.onAccent
        placeholderText: Theme.faintInk
        toolTipBase: Theme.surface
        toolTipText: Theme.ink
        link: Theme.accent
        light: Theme.surface
        midlight: Theme.raised
        mid: Theme.line
        dark: Theme.line
        shadow: Theme.line
    }
    /// The node that the keyboard is on is what one means, if nothing is selected.
    property bool meansFocused: false
    function showCommands() {
        meansFocused = workbench.selected === "" && workbench.selection.length === 0 && area.stage.focused !== ""
        if (meansFocused)
            workbench.selected = area.stage.focused
        commands.show()
    }
    onClosing: (close) => {
        if (!sureToClose && workbench.dirty) {
            close.accepted = false
            flow.close()
        }
    }
    onPresentingChanged: {
        Theme.presenting = presenting
        if (presenting)
            visibilityBefore = visibility
        visibility = presenting ? Window.FullScreen : visibilityBefore
        keys.forceActiveFocus()
    }
    Component.onDestruction: Theme.presenting = false
    Component.onCompleted: {
        if (fileToOpen !== "")
            workbench.files.open(fileToOpen)
        keys.forceActiveFocus()
    }

    Workbench {
        id: workbench
        Component.onCompleted: session.start()
        onSaid: (sentence, isTrouble) => toasts.say(sentence, isTrouble)
        onUnsaid: (sentence) => toasts.forget(sentence)
    }
    Connections {
        target: Preferences
        function onLanguageChanged() { workbench.retell() }
    }
    Actions {
        id: actions
        workbench: workbench
        onNewWanted: flow.startNew()
        onOpenWanted: flow.open()
        onImportWanted: flow.importFile()
        onSaveWanted: flow.save()
        onSaveAsWanted: flow.saveAs()
        onSaveRunWanted: flow.saveWithRun()
        onPortWanted: topBar.togglePort()
        onHelpWanted: {
            help.active = true
            help.item.open()
        }
        onLogToggled: bottom.toggle(log)
        onStatisticsToggled: bottom.toggle(statistics)
        onJourneyToggled: bottom.toggle(journey)
        onTableToggled: bottom.toggle(table)
        onPanelToggled: root.panelShown = !root.panelShown
        onPaletteWanted: root.showCommands()
        onRenameWanted: area.rename()
        onPasteWanted: area.paste()
        onDuplicateWanted: area.duplicate()
        onArrangeWanted: area.arrange()
        onFitWanted: area.stage.fit()
        onZoomWanted: (factor) => area.stage.zoomBy(factor)
        onHistoryWanted: timelineBar.toggleHistory()
        onPresentWanted: root.presenting = !root.presenting
    }
    FileFlow {
        id: flow
        workbench: workbench
        onMayClose: {
            root.sureToClose = true
            root.close()
        }
    }
    Loader {
        id: help
        active: false
        sourceComponent: KeyHelp { }
    }
    CommandPalette {
        id: commands
        workbench: workbench
        actions: actions
        onGivenUp: if (root.meansFocused) workbench.selected = ""
        onNodeWanted: (ref) => area.goTo(ref)
        onConnectWanted: (ref) => area.connectFrom(ref)
        onPartWanted: (kind, type) => Qt.callLater(area.focusNode, area.addPartSomewhere(kind, type)) // when it is closed
        onFileChosen: (path) => flow.openPath(path)
        onPropertyWanted: (name) => {
            root.panelShown = true
            side.goToProperty(name)
        }
    }
    KeyScope {
        id: keys
        onRenameWanted: area.rename()
        onPaletteWanted: root.showCommands()
        timelineBar: timelineBar
        anchors.fill: parent
        workbench: workbench
        stage: area.stage
        toasts: toasts
        presenting: root.presenting
        onLeaveWanted: root.presenting = false
        // At the end of a press: what changes its size then does not slip away from under the finger.
        PointHandler {
            acceptedDevices: PointerDevice.TouchScreen
            onActiveChanged: if (!active) Touch.used = true
        }
        PointHandler {
            acceptedDevices: PointerDevice.Mouse
            onActiveChanged: if (!active) Touch.used = false
        }
        ColumnLayout {
            anchors.fill: parent
            spacing: 0
            TopBar {
                id: topBar
                visible: !root.presenting
                Layout.fillWidth: true
                workbench: workbench
                actions: actions
                panelShown: root.panelShown
                onFileChosen: (path) => flow.openPath(path)
            }
            RowLayout {
                Layout.fillWidth: true
                Layout.fillHeight: true
                spacing: 0
                PartsTray {
                    visible: !root.presenting
                    Layout.fillHeight: true
                    Layout.preferredWidth: Theme.scale * (root.width < 1150 * Theme.scale ? 96 : 148) // the canvas needs the room more
                    onDropped: (kind, type, scenePosition) => area.addPart(kind, type, scenePosition)
                    onAsked: (kind, type) => area.addPartSomewhere(kind, type)
                }
                StageArea {
                    id: area
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    workbench: workbench
                    panHeld: keys.panHeld
                    onPanned: keys.panUsed = true
                    onFileWanted: flow.open()
                    onScenariosWanted: topBar.showScenarios()
                    ToastList {
                        id: toasts
                        anchors.horizontalCenter: parent.horizontalCenter
                        y: Theme.spacing * 1.5
                        width: Math.min(560, parent.width - Theme.spacing * 4)
                    }
                }
                SidePanel {
                    id: side
                    visible: root.panelShown && !root.presenting
                    Layout.fillHeight: true
                    Layout.preferredWidth: (root.width < 1150 ? 280 : 320) * (1 + Theme.scale) / 2
                    workbench: workbench
                    onJourneyWanted: bottom.show(journey)
                    onDuplicateWanted: area.duplicate()
                }
            }
            TransportBar {
                Layout.fillWidth: true
                workbench: workbench
                actions: actions
            }
            TimelineBar {
                id: timelineBar
                Layout.fillWidth: true
                workbench: workbench
            }
            BottomPanel {
                id: bottom
                visible: !root.presenting
                Layout.fillWidth: true
                Layout.preferredHeight: implicitHeight
                greatestHeight: root.height * 0.6
                pages: [log, statistics, journey, table]
                LogPage {
                    id: log
                    workbench: workbench
                }
                StatisticsPage {
                    id: statistics
                    source: workbench.statistics
                    onTimeChosen: (seconds) => workbench.timeline.seek(seconds)
                }
                JourneyPage {
                    id: journey
                    workbench: workbench
                }
                TablePage {
                    id: table
                    workbench: workbench
                }
            }
            PresenterBar {
                id: presenterBar
                visible: root.presenting
                Layout.fillWidth: true
                workbench: workbench
                onLeaveWanted: root.presenting = false
            }
        }
    }
    OperatorDialogs { desk: workbench.desk }
    LaserPointer {
        anchors.fill: parent
        visible: root.presenting && presenterBar.laserOn
    }
    Loader {
        anchors.fill: parent
        active: workbench.comparison.open
        visible: active
        sourceComponent: CompareView {
            focus: true
            comparison: workbench.comparison
        }
        onLoaded: forceActiveFocus()
        onActiveChanged: if (!active) keys.forceActiveFocus()
    }
}
