import QtQuick
import Postroom
import Postroom.App

// A part's sign and title, in the tray and under the pointer.
Item {
    id: root

    required property string kind
    required property string type
    required property string title
    property bool narrow: false

    PartSign {
        id: sign
        x: root.narrow ? (root.width - width) / 2 : Theme.spacing
        y: root.narrow ? Math.max(4, (root.height - height - caption.height) / 2 - 1) : (root.height - height) / 2
        kind: root.kind
        type: root.type
    }
    Words {
        id: caption
        x: root.narrow ? 2 : sign.x + sign.width + Theme.spacing
        y: root.narrow ? sign.y + sign.height + 2 : (root.height - height) / 2
        width: root.width - x - (root.narrow ? 2 : 4)
        horizontalAlignment: root.narrow ? Text.AlignHCenter : Text.AlignLeft
        font.pixelSize: root.narrow ? Theme.fontSmall : Theme.fontNormal
        text: root.title
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        font.weight: Font.Medium
        Accessible.ignored: true
    }
}
