import QtQuick
import QtQuick.Controls
import Postroom
import Postroom.App

// What happened, newest at the bottom, with a filter for the text and one for each topic.
PanelPage {
    id: root

    required property Workbench workbench
    readonly property LogModel log: workbench.log

    name: "log"
    title: qsTr("Log")
    tip: qsTr("What happened, event by event (Ctrl+L)")
    tools: LogBar { log: root.log }

    ListView {
        id: list
        objectName: "log"
        property bool follows: true

        anchors.fill: parent
        clip: true
        model: root.log
        reuseItems: true
        activeFocusOnTab: true
        keyNavigationEnabled: true
        highlightMoveDuration: 0
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Event log")
        // Not the count: when the log is full, as many rows go as come.
        Connections {
            target: root.log
            function onRowsInserted() { if (list.follows) Qt.callLater(list.positionViewAtEnd) }
            function onRowsRemoved() { if (list.follows) Qt.callLater(list.positionViewAtEnd) } // time went back
            function onModelReset() { if (list.follows) Qt.callLater(list.positionViewAtEnd) }
        }
        onVisibleChanged: if (follows) Qt.callLater(positionViewAtEnd)
        onMovementEnded: follows = atYEnd
        ScrollBar.vertical: EdgeBar {
            policy: list.contentHeight > list.height ? ScrollBar.AlwaysOn : ScrollBar.AsNeeded
            onPressedChanged: if (!pressed) list.follows = list.atYEnd
        }
        WheelHandler {
            onWheel: (event) => {
                list.contentY = Math.max(list.originY, Math.min(list.contentY - event.angleDelta.y / 2,
                                         list.originY + Math.max(0, list.contentHeight - list.height)))
                list.follows = list.atYEnd
            }
        }
        delegate: LogRow {
            width: list.width - 12
            current: ListView.isCurrentItem && list.activeFocus
            onChosen: {
                list.currentIndex = index
                root.openRow(message, node)
            }
        }
        Keys.onReturnPressed: if (currentItem) (currentItem as LogRow).chosen()
    }
    Words {
        visible: root.log.count === 0
        anchors.centerIn: parent
        faint: true
        text: root.log.filter !== "" ? qsTr("Nothing that happened fits the filter.")
                                     : qsTr("Nothing has happened yet. Press Play or Step.")
    }

    function openRow(message: real, node: string) {
        if (message > 0)
            root.workbench.showMessage(message)
        else if (node !== "")
            root.workbench.selected = node
    }
}
