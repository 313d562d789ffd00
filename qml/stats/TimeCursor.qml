import QtQuick
import Postroom
import Postroom.App

// Two upright lines over all charts: the time on the canvas, and where the pointer reads values.
Item {
    id: root

    required property StatisticsModel source
    signal chosen(real share)

    Rectangle {
        objectName: "shownLine"
        x: Math.round(root.source.shownAt * root.width) - 1
        width: 2
        height: root.height
        color: Theme.ink
        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            y: parent.height - height
            width: 10
            height: 10
            rotation: 45
            color: Theme.ink
        }
    }
    Column {
        objectName: "readLine"
        visible: root.source.readAt >= 0
        x: Math.round(root.source.readAt * root.width)
        height: root.height
        clip: true
        spacing: 3
        Repeater {
            model: Math.max(0, Math.ceil(root.height / 7))
            Rectangle {
                width: 1
                height: 4
                color: Theme.accent
            }
        }
    }
    MouseArea {
        objectName: "chartMouse"
        anchors.fill: parent
        hoverEnabled: true
        cursorShape: Qt.CrossCursor
        onEntered: read()
        onPositionChanged: read()
        onExited: root.source.readAt = -1
        onClicked: (mouse) => root.chosen(mouse.x / width)

        function read() {
            root.source.readAt = Math.max(0, mouseX / width)
        }
    }
}
