import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Postroom
import Postroom.App

// An entry of a menu: a tick if it is on, its words, and its key or the arrow of a submenu.
MenuItem {
    id: root

    property int elide: Text.ElideRight
    readonly property color inkColour: highlighted ? Theme.onAccent : enabled ? Theme.ink : Theme.faintInk
    readonly property string keys: action?.shortcut ?? ""

    implicitHeight: Touch.grown(Theme.fieldHeight)
    implicitWidth: Math.ceil(row.implicitWidth) + leftPadding + rightPadding + 4
    leftPadding: Theme.spacing
    rightPadding: Theme.spacing
    Accessible.name: text
    arrow: null
    indicator: null
    contentItem: RowLayout {
        id: row
        spacing: Theme.spacing
        Icon {
            visible: root.checkable
            opacity: root.checked ? 1 : 0
            name: "check"
            size: 14 * Theme.scale
            colour: root.inkColour
        }
        ShortWords {
            Layout.fillWidth: true
            text: root.text
            color: root.inkColour
            elide: root.elide
            Accessible.ignored: true
        }
        Words {
            visible: text !== ""
            Layout.leftMargin: Theme.spacing * 2
            // Keys are called as they are on keyboards of the language.
            text: root.keys.replace("Ctrl", qsTr("Ctrl", "key")).replace("Shift", qsTr("Shift", "key"))
            color: root.highlighted ? Theme.onAccent : Theme.faintInk
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        Icon {
            visible: root.subMenu !== null
            name: "right"
            size: 14 * Theme.scale
            colour: root.inkColour
        }
    }
    background: Rectangle {
        color: root.highlighted ? Theme.accent : "transparent"
        radius: Theme.radius - 3
    }
}
