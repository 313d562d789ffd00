import QtQuick
import QtQuick.Controls
import Postroom
import Postroom.App

// A small switch for filters. Says whether it is on with a tick, not with colour alone.
AbstractButton {
    id: root

    property color colour: Theme.accent

    checkable: true
    focusPolicy: Qt.TabFocus
    hoverEnabled: true
    implicitHeight: Math.round(24 * Theme.scale)
    implicitWidth: row.implicitWidth + Theme.spacing * 1.5
    Accessible.name: text
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.onPressAction: flip()
    Accessible.onToggleAction: flip()

    function flip() {
        toggle()
        toggled()
    }

    background: Rectangle {
        radius: height / 2
        color: root.checked ? Theme.tint(root.colour, 0.16) : root.hovered ? Theme.raised : "transparent"
        border.width: root.visualFocus ? 2 : 1
        border.color: root.visualFocus ? Theme.focus : root.checked ? root.colour : Theme.line
    }
    contentItem: Item {
        Row {
            id: row
            anchors.centerIn: parent
            spacing: 4
            Icon {
                visible: root.checked
                anchors.verticalCenter: parent.verticalCenter
                name: "check"
                size: 12
                colour: root.colour
            }
            Text {
                text: root.text
                textFormat: Text.PlainText
                color: root.checked ? Theme.ink : Theme.faintInk
                font.family: Theme.fontFamily
                font.pixelSize: Theme.fontSmall
                font.weight: Font.Medium
            }
        }
    }
}
