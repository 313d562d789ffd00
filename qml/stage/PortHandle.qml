import QtQuick
import QtQuick.Controls
import Postroom
import Postroom.App

// The handle at the right edge of a node that lines are pulled from.
Item {
    id: root

    required property color colour
    required property bool shown
    /// Whether the mouse is near enough to come to it.
    required property bool near
    readonly property bool hovered: mouse.containsMouse
    signal pulled(point at)
    signal letGo(point at)
    /// Pressed and let go without a line being pulled.
    signal clicked(point at)

    width: 26
    height: 26

    Rectangle {
        anchors.centerIn: parent
        width: mouse.containsMouse || mouse.pressed ? 20 : 16
        height: width
        radius: width / 2
        visible: root.shown || mouse.pressed
        color: mouse.containsMouse || mouse.pressed ? root.colour : Theme.surface
        border.width: 2
        border.color: root.colour
        Icon {
            anchors.centerIn: parent
            name: "right"
            size: 10
            colour: mouse.containsMouse || mouse.pressed ? Theme.surface : root.colour
        }
    }
    MouseArea {
        id: mouse
        property bool pulling: false
        anchors.fill: parent
        anchors.margins: Touch.used ? (root.width - Touch.least) / 2 : 0 // wider for a finger
        hoverEnabled: root.near
        preventStealing: true
        cursorShape: Qt.CrossCursor
        HoverTip {
            text: qsTr("Drag to another node to connect them")
            wanted: parent.containsMouse
            pressed: parent.pressed
        }
        onPressed: pulling = false
        onPositionChanged: (event) => {
            if (!pressed)
                return
            pulling = true
            root.pulled(mouse.mapToItem(root, event.x, event.y))
        }
        onReleased: (event) => {
            const at = mouse.mapToItem(root, event.x, event.y)
            pulling ? root.letGo(at) : root.clicked(at)
        }
        onCanceled: root.letGo(Qt.point(-100000, -100000))
    }
}
