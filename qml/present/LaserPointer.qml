import QtQuick
import Postroom.App

// A bright ring that follows the mouse, so that a room sees what the speaker points at.
Item {
    id: root

    Accessible.ignored: true
    HoverHandler { id: hover }
    Rectangle {
        objectName: "laser"
        visible: hover.hovered
        x: hover.point.position.x - width / 2
        y: hover.point.position.y - height / 2
        width: 44
        height: 44
        radius: width / 2
        color: Qt.rgba(Theme.danger.r, Theme.danger.g, Theme.danger.b, 0.16)
        border.width: 3
        border.color: Theme.danger
        // A second edge keeps it visible on things of its own colour.
        Rectangle {
            anchors.fill: parent
            anchors.margins: 3
            radius: width / 2
            color: "transparent"
            border.color: Theme.surface
        }
    }
}
