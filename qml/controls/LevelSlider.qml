import QtQuick
import QtQuick.Controls
import Postroom.App

// A slider in our look.
Slider {
    id: root

    implicitHeight: Theme.controlHeight
    focusPolicy: Qt.StrongFocus
    background: Rectangle {
        x: root.leftPadding
        y: (root.height - height) / 2
        width: root.availableWidth
        height: 5
        radius: 2.5
        color: Theme.line
        Rectangle {
            width: root.visualPosition * parent.width
            height: parent.height
            radius: parent.radius
            color: Theme.accent
        }
    }
    handle: Rectangle {
        x: root.leftPadding + root.visualPosition * (root.availableWidth - width)
        y: (root.height - height) / 2
        width: 16 * Theme.scale
        height: width
        radius: width / 2
        color: root.pressed ? Theme.tint(Theme.accent, 0.22) : Theme.surface
        border.width: 2
        border.color: root.visualFocus ? Theme.focus : root.hovered ? Theme.ink : Theme.accent
        Rectangle {
            visible: root.visualFocus
            anchors.fill: parent
            anchors.margins: -4
            radius: width / 2
            color: "transparent"
            border.width: 2
            border.color: Theme.focus
        }
    }
}
