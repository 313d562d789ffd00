import QtQuick
import QtQuick.Controls
import Postroom
import Postroom.App

// An on/off switch in our look.
Switch {
    id: root

    padding: 0
    spacing: Theme.spacing
    implicitHeight: Touch.grown(Theme.fieldHeight)
    focusPolicy: Qt.StrongFocus
    Accessible.name: text
    Accessible.onPressAction: flip()
    Accessible.onToggleAction: flip()
    Keys.onReturnPressed: flip()
    Keys.onEnterPressed: flip()
    indicator: Rectangle {
        x: 0
        y: (root.height - height) / 2
        width: 38 * Theme.scale
        height: 22 * Theme.scale
        radius: height / 2
        color: root.checked ? Theme.accent : Theme.raised
        border.width: root.visualFocus ? 2 : 1
        border.color: root.visualFocus ? Theme.focus : root.checked ? Theme.accent : Theme.wire
        Rectangle {
            x: root.checked ? parent.width - width - 4 : 4
            anchors.verticalCenter: parent.verticalCenter
            width: 14 * Theme.scale
            height: 14 * Theme.scale
            radius: height / 2
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
