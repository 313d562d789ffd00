import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Postroom
import Postroom.App

// What happened, newest at the bottom, with a filter for the text and one for each topic.
Rectangle {
    id: root

    required property Workbench workbench
    property bool expanded: true
    readonly property LogModel log: workbench.log
    signal toggled()

    color: Theme.surface
    implicitHeight: expanded ? 190 : bar.height + 1

    Separator { width: parent.width }
    ColumnLayout {
        anchors.fill: parent
        anchors.topMargin: 1
        spacing: 0
        LogBar {
            id: bar
            Layout.fillWidth: true
            log: root.log
            expanded: root.expanded
            onToggled: root.toggled()
        }
        ListView {
            id: list
            objectName: "log"
            property bool follows: true

            visible: root.expanded
            Layout.fillWidth: true
            Layout.fillHeight: true
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
                function onModelReset() { if (list.follows) Qt.callLater(list.positionViewAtEnd) }
            }
            onVisibleChanged: if (follows) Qt.callLater(positionViewAtEnd)
            onMovementEnded: follows = atYEnd
            ScrollBar.vertical: ScrollBar {
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
                    root.open(message, node)
                }
            }
            Keys.onReturnPressed: if (currentItem) (currentItem as LogRow).chosen()
        }
    }
    Words {
        visible: root.expanded && root.log.count === 0
        anchors.centerIn: parent
        anchors.verticalCenterOffset: bar.height / 2
        faint: true
        text: root.log.filter !== "" ? qsTr("Nothing that happened fits the filter.")
                                     : qsTr("Nothing has happened yet. Press Play or Step.")
    }

    function open(message: real, node: string) {
        if (message > 0)
            root.workbench.showMessage(message)
        else if (node !== "")
            root.workbench.selected = node
    }
}
