import QtQuick
import Postroom
import Postroom.App

// The upper edge of the panel at the bottom: pull it, or give it the keyboard and press Up or Down.
Item {
    id: root

    /// How high the panel is.
    required property real size
    signal sizeWanted(real size)
    signal usualSizeWanted()

    implicitHeight: 7
    activeFocusOnTab: true
    Accessible.role: Accessible.Grip
    Accessible.name: qsTr("Height of the panel")
    Accessible.description: qsTr("Up and Down change it, Home makes it usual.")
    Keys.onUpPressed: sizeWanted(size + 20)
    Keys.onDownPressed: sizeWanted(size - 20)
    Keys.onPressed: (event) => {
        if (event.key === Qt.Key_Home) {
            event.accepted = true
            usualSizeWanted()
        }
    }

    Separator { width: parent.width }
    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        y: 1
        width: 44
        height: root.activeFocus || hover.hovered || drag.active ? 4 : 3
        radius: 2
        color: root.activeFocus ? Theme.focus : hover.hovered || drag.active ? Theme.wire : Theme.line
    }
    HoverHandler {
        id: hover
        cursorShape: Qt.SplitVCursor
    }
    TapHandler { onDoubleTapped: root.usualSizeWanted() }
    DragHandler {
        id: drag
        property real before: 0
        target: null
        xAxis.enabled: false
        dragThreshold: 0
        cursorShape: Qt.SplitVCursor
        onActiveChanged: before = root.size
        // In the window, because the grip itself moves along.
        onCentroidChanged: {
            if (active)
                root.sizeWanted(before + centroid.scenePressPosition.y - centroid.scenePosition.y)
        }
    }
}
