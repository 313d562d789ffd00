import QtQuick
import Postroom
import Postroom.App

// One folder or file: its sign, name, size and when it was last written.
Rectangle {
    id: root

    required property int index
    required property string name
    required property bool isFolder
    required property string size
    required property string modified
    property bool current: false
    signal pointedAt()
    signal taken()
    readonly property color inkColour: current ? Theme.onAccent : Theme.ink

    objectName: "entry:" + name
    implicitHeight: Math.round(26 * Theme.scale)
    radius: Theme.radius - 4
    color: current ? Theme.accent : mouse.containsMouse ? Theme.surface : "transparent"
    Accessible.role: Accessible.ListItem
    Accessible.name: isFolder ? qsTr("folder %1").arg(name) : qsTr("%1, %2, %3").arg(name).arg(size).arg(modified)
    Accessible.onPressAction: root.taken()

    Icon {
        id: sign
        x: Theme.spacing
        anchors.verticalCenter: parent.verticalCenter
        name: root.isFolder ? "folder" : "file"
        colour: root.inkColour
    }
    Words {
        anchors.left: sign.right
        anchors.leftMargin: Theme.spacing
        anchors.right: bytes.left
        anchors.verticalCenter: parent.verticalCenter
        text: root.name
        color: root.inkColour
        font.weight: root.isFolder ? Font.DemiBold : Font.Normal
        wrapMode: Text.NoWrap
        elide: Text.ElideMiddle
        Accessible.ignored: true
    }
    Words {
        id: bytes
        anchors.right: time.left
        anchors.verticalCenter: parent.verticalCenter
        width: 76 * Theme.scale
        horizontalAlignment: Text.AlignRight
        text: root.size
        color: root.inkColour
        font.pixelSize: Theme.fontSmall
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
    Words {
        id: time
        anchors.right: parent.right
        anchors.rightMargin: Theme.spacing
        anchors.verticalCenter: parent.verticalCenter
        width: 136 * Theme.scale
        horizontalAlignment: Text.AlignRight
        text: root.modified
        color: root.inkColour
        font.pixelSize: Theme.fontSmall
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    MouseArea {
        id: mouse
        anchors.fill: parent
        hoverEnabled: true
        onClicked: root.pointedAt()
        onDoubleClicked: root.taken()
    }
}
