import QtQuick
import QtQuick.Controls
import Postroom.App

// An on/off switch in our look.
Switch {
    id: root

    padding: 0
    spacing: Theme.spacing
    implicitHeight: 30
    focusPolicy: Qt.StrongFocus
    Accessible.name: text
    Accessible.onPressAction: flip()
    Accessible.onToggleAction: flip()
    Keys.onReturnPressed: flip()
    Keys.onEnterPressed: flip()
    indicator: Rectangle {
        x: 0
        y: (root.height - height) / 2
        width: 38
        height: 22
        radius: height / 2
        color: root.checked ? Theme.accent : Theme.raised
        border.width: root.visualFocus ? 2 : 1
        border.color: root.visualFocus ? Theme.focus : root.checked ? Theme.accent : Theme.wire
        Rectangle {
            x: root.checked ? parent.width - width - 4 : 4
            anchors.verticalCenter: parent.verticalCenter
            width: 14
            height: 14
            radius: 7
            color: root.checked ? Theme.onAccent : Theme.faintInk
        }
    }
    contentItem: Text {
        leftPadding: root.indicator.width + root.spacing
        verticalAlignment: Text.AlignVCenter
        text: root.text
        textFormat: Text.PlainText
        color: Theme.ink
        font.family: Theme.fontFamily
        font.pixelSize: Theme.fontNormal
        wrapMode: Text.Wrap
    }

    function flip() {
        toggle()
        toggled()
    }
}
