import QtQuick
import QtQuick.Controls
import Postroom
import Postroom.App

// A line of text to type in, in our look.
TextField {
    id: root

    property bool wrong: false

    implicitHeight: Touch.grown(Theme.fieldHeight)
    leftPadding: Theme.spacing
    rightPadding: Theme.spacing
    color: Theme.ink
    placeholderTextColor: Theme.faintInk
    selectionColor: Theme.accent
    selectedTextColor: Theme.onAccent
    selectByMouse: true
    font.family: Theme.fontFamily
    font.pixelSize: Theme.fontNormal
    verticalAlignment: TextInput.AlignVCenter
    // Where the hint has too little room, a tip has the whole of it.
    HoverTip {
        text: root.text === "" && metrics.advanceWidth > root.width - root.leftPadding - root.rightPadding ? root.placeholderText : ""
        wanted: root.hovered
    }
    TextMetrics {
        id: metrics
        font: root.font
        text: root.placeholderText
    }
    background: Rectangle {
        radius: Theme.radius - 3
        color: Theme.raised
        border.width: root.activeFocus || root.wrong ? 2 : 1
        border.color: root.wrong ? Theme.danger : root.activeFocus ? Theme.focus : Theme.line
    }
}
