pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Postroom
import Postroom.App

// The line of time: drag it to look back, the wheel shows more or less of it.
Rectangle {
    id: root

    required property Workbench workbench
    readonly property Timeline timeline: workbench.timeline

    implicitHeight: 36 + 16 * Theme.scale
    color: Theme.surface

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.spacing * 1.5 - 8
        anchors.rightMargin: Theme.spacing * 1.5
        spacing: Theme.spacing

        TimelineView {
            id: line
            objectName: "timeline"
            timeline: root.timeline
            Layout.fillWidth: true
            Layout.fillHeight: true
            activeFocusOnTab: true
            onActiveFocusChanged: if (!activeFocus) mouse.hasTakenFocus = false
            Accessible.role: Accessible.Slider
            Accessible.name: qsTr("Time of the run: %1 of %2").arg(root.timeline.timeText(root.timeline.shown)).arg(root.timeline.endText)
            Accessible.description: qsTr("Left and Right go a step back or forward, Page Up and Page Down a tenth, Home and End to the start and the end.")
            Accessible.focusable: true
            Keys.onPressed: (event) => {
                if (event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier))
                    return
                event.accepted = true
                const tenth = Math.max(root.timeline.end / 10, 0.1)
                switch (event.key) {
                case Qt.Key_Left: root.workbench.stepBack(); break
                case Qt.Key_Right: root.workbench.step(); break
                case Qt.Key_PageUp: root.timeline.seekBy(-tenth); break
                case Qt.Key_PageDown: root.timeline.seekBy(tenth); break
                case Qt.Key_Plus: line.zoom(line.xOf(root.timeline.shown), 0.5); break
                case Qt.Key_Minus: line.zoom(line.xOf(root.timeline.shown), 2); break
                default: event.accepted = false
                }
            }
            Rectangle {
                anchors.fill: parent
                anchors.margins: 2
                visible: line.activeFocus && !mouse.hasTakenFocus
                radius: Theme.radius - 2
                color: "transparent"
                border.width: 2
                border.color: Theme.focus
            }
            MouseArea {
                id: mouse
                /// The frame is for the keyboard; whoever points at the line knows where it is.
                property bool hasTakenFocus: false
                anchors.fill: parent
                hoverEnabled: true
                acceptedButtons: Qt.LeftButton
                cursorShape: Qt.PointingHandCursor
                preventStealing: true
                onPressed: (event) => {
                    hasTakenFocus = true
                    line.forceActiveFocus(Qt.MouseFocusReason)
                    root.timeline.seek(line.snapped(event.x))
                }
                onPositionChanged: (event) => {
                    if (pressed)
                        root.timeline.seek(line.timeAt(event.x))
                }
                onDoubleClicked: line.showAll()
                onWheel: (event) => {
                    if (event.modifiers & Qt.ShiftModifier || event.angleDelta.x !== 0)
                        line.pan(event.angleDelta.x !== 0 ? -event.angleDelta.x / 2 : -event.angleDelta.y / 2)
                    else
                        line.zoom(event.x, event.angleDelta.y > 0 ? 0.8 : 1.25)
                }
            }
            Tip {
                visible: mouse.containsMouse && !mouse.pressed
                x: Math.max(0, Math.min(line.width - width, mouse.mouseX - width / 2))
                y: -height - 2
                text: visible ? line.describe(mouse.mouseX) : ""
            }
        }
        PushButton {
            objectName: "showAllTime"
            visible: line.zoomed
            picture: "fit"
            tip: qsTr("Show the whole run")
            onClicked: line.showAll()
        }
        PushButton {
            objectName: "bookmarkButton"
            picture: "bookmark"
            tip: qsTr("Set a bookmark here (B)")
            onClicked: root.timeline.addBookmark("")
        }
        PushButton {
            id: historyButton
            objectName: "historyButton"
            framed: true
            picture: "branch"
            text: root.timeline.branches.length > 1 ? qsTr("History (%1)").arg(root.timeline.branches.length) : qsTr("History")
            tip: history.visible ? "" : qsTr("What was done, branches, and what if (H)")
            onClicked: root.toggleHistory()
            HistoryPopup {
                id: history
                y: -height - Theme.spacing
                x: parent.width - width
                workbench: root.workbench
                onCompareWanted: (branch) => root.workbench.compareWith(branch)
                maximumHeight: Math.min(560, root.Window.height - 280)
            }
        }
    }
    function toggleHistory() {
        if (history.visible)
            history.close()
        else
            history.show()
    }
}
