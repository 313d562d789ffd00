pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import Postroom
import Postroom.App

// One of several values, in our look.
ComboBox {
    id: root

    implicitHeight: Touch.grown(Theme.fieldHeight)
    leftPadding: Theme.spacing
    font.family: Theme.fontFamily
    font.pixelSize: Theme.fontNormal
    HoverTip {
        text: words.truncated ? root.displayText : ""
        wanted: root.hovered && !root.popup.visible
    }
    background: Rectangle {
        radius: Theme.radius - 3
        color: Theme.raised
        border.width: root.visualFocus || root.popup.visible ? 2 : 1
        border.color: root.visualFocus || root.popup.visible ? Theme.focus : Theme.line
    }
    contentItem: Words {
        id: words
        text: root.displayText
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
    indicator: Icon {
        x: root.width - width - Theme.spacing
        y: (root.height - height) / 2
        name: "down"
        size: 14
        colour: Theme.faintInk
    }
    delegate: ItemDelegate {
        id: row
        required property int index
        required property string modelData
        width: root.width - 2
        objectName: "choice:" + modelData
        implicitHeight: Touch.grown(Theme.fieldHeight - 2)
        highlighted: root.highlightedIndex === index
        contentItem: Words {
            text: row.modelData
            color: row.highlighted ? Theme.onAccent : Theme.ink
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            verticalAlignment: Text.AlignVCenter
        }
        background: Rectangle { color: row.highlighted ? Theme.accent : Theme.surface }
    }
}
