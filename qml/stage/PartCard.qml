import QtQuick
import QtQuick.Controls
import Postroom
import Postroom.App

// One kind of part in the tray. Drag it to the canvas, or press Enter to add it at a free place.
Rectangle {
    id: root

    required property string kind
    property string type
    required property string title
    required property string meaning
    /// In a narrow tray the title stands below the sign.
    property bool narrow: false
    signal dropped(point scenePosition)
    signal asked()

    objectName: "part:" + (type === "" ? kind : type)
    implicitHeight: Math.round((narrow ? 50 : 44) * Theme.scale)
    radius: Theme.radius
    color: hover.hovered || activeFocus ? Theme.raised : Theme.surface
    border.width: activeFocus ? 2 : 1
    border.color: activeFocus ? Theme.focus : Theme.line
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Add %1").arg(title)
    Accessible.description: meaning
    Accessible.focusable: true
    Accessible.onPressAction: root.asked()
    Keys.onReturnPressed: root.asked()
    Keys.onEnterPressed: root.asked()
    Keys.onSpacePressed: root.asked()

    // Beside the card: above it, the tip would cover the next one.
    Tip {
        x: root.width + Theme.spacing
        y: (root.height - height) / 2
        text: root.meaning + "\n" + qsTr("Drag it to the canvas, or double-click.")
        visible: hover.hovered && !mouse.pressed && !Touch.used
    }

    PartLabel {
        anchors.fill: parent
        kind: root.kind
        type: root.type
        title: root.title
        narrow: root.narrow
    }
    HoverHandler {
        id: hover
        cursorShape: Qt.OpenHandCursor
    }
    MouseArea {
        id: mouse
        property point pressedAt
        property bool dragging: false

        anchors.fill: parent
        preventStealing: true
        onPressed: (event) => {
            pressedAt = Qt.point(event.x, event.y)
            root.forceActiveFocus(Qt.MouseFocusReason)
        }
        onPositionChanged: (event) => {
            if (!dragging && Math.abs(event.x - pressedAt.x) + Math.abs(event.y - pressedAt.y) > 6)
                dragging = true
            const place = mapToItem(ghost.parent, event.x, event.y)
            ghost.x = place.x - ghost.width / 2
            ghost.y = place.y - ghost.height / 2
        }
        onReleased: (event) => {
            if (dragging)
                root.dropped(mapToItem(null, event.x, event.y))
            dragging = false
        }
        onCanceled: dragging = false
        onDoubleClicked: root.asked()
    }
    // In the overlay, or the panels beside the tray would cover it.
    Rectangle {
        id: ghost
        parent: Overlay.overlay
        visible: mouse.dragging
        width: root.width
        height: root.height
        z: 100
        radius: Theme.radius
        color: Theme.surface
        border.width: 2
        border.color: { Theme.ink; return Theme.kindColour(root.kind) }
        opacity: 0.9
        PartLabel {
            anchors.fill: parent
            kind: root.kind
            type: root.type
            title: root.title
            narrow: root.narrow
        }
    }
}
