import QtQuick
import Postroom
import Postroom.App

// A part's sign and title, in the tray and under the pointer.
Item {
    id: root

    required property string kind
    required property string type
    required property string title

    PartSign {
        id: sign
        x: Theme.spacing
        anchors.verticalCenter: parent.verticalCenter
        kind: root.kind
        type: root.type
    }
    Words {
        anchors.left: sign.right
        anchors.leftMargin: Theme.spacing
        anchors.right: parent.right
        anchors.rightMargin: 4
        anchors.verticalCenter: parent.verticalCenter
        text: root.title
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        font.weight: Font.Medium
        Accessible.ignored: true
    }
}
