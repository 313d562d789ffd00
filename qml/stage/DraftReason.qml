import QtQuick
import Postroom
import Postroom.App

// Why the line that is being pulled cannot end here, beside the pointer.
Rectangle {
    id: root

    property alias text: words.text
    required property bool shown
    required property point at

    objectName: "draftReason"
    visible: shown && text !== ""
    x: Math.max(4, Math.min(at.x + 18, (parent?.width ?? 0) - width - 4))
    y: at.y + 18 + height > (parent?.height ?? 0) ? at.y - 18 - height : at.y + 18
    z: 10
    width: words.width + Theme.spacing * 2
    height: words.height + Theme.spacing
    radius: Theme.radius - 2
    color: Theme.surface
    border.color: Theme.danger
    Words {
        id: words
        anchors.centerIn: parent
        width: Math.min(implicitWidth, 300)
        color: Theme.danger
        Accessible.role: Accessible.AlertMessage
    }
}
