import QtQuick
import QtQuick.Controls
import Postroom
import Postroom.App

// Several lines of text to type in, in our look.
TextArea {
    id: root

    property bool wrong: false

    readonly property real grownBy: Touch.grown(Theme.fieldHeight) - Theme.fieldHeight

    implicitHeight: Math.max(Touch.grown(Theme.fieldHeight), contentHeight + topPadding + bottomPadding)
    leftPadding: Theme.spacing
    rightPadding: Theme.spacing
    topPadding: 6 + grownBy / 2
    bottomPadding: 6 + grownBy / 2
    color: Theme.ink
    placeholderTextColor: Theme.faintInk
    selectionColor: Theme.accent
    selectedTextColor: Theme.onAccent
    selectByMouse: true
    textFormat: TextEdit.PlainText
    wrapMode: TextEdit.Wrap
    font.family: Theme.fontFamily
    font.pixelSize: Theme.fontNormal
    // Tab leaves the text, and asks only now what is next: fields below may have come since this one was made.
    Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
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
    // A short touch in a panel that can be flicked does not reach the text.
    TapHandler {
        acceptedDevices: PointerDevice.TouchScreen
        onTapped: root.forceActiveFocus(Qt.MouseFocusReason)
    }
}
