import QtQuick
import Postroom.App

// The rectangle that is drawn over the nodes to be selected.
Rectangle {
    objectName: "selectionBox"
    color: Qt.rgba(Theme.accent.r, Theme.accent.g, Theme.accent.b, 0.1)
    border.width: 1
    border.color: Theme.accent
    radius: 2
}
