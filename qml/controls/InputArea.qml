import QtQuick
import QtQuick.Controls
import Postroom.App

// Several lines of text to type in, in our look.
TextArea {
    id: root

    property bool wrong: false

    implicitHeight: Math.max(30, contentHeight + topPadding + bottomPadding)
    leftPadding: Theme.spacing
    rightPadding: Theme.spacing
    topPadding: 6
    bottomPadding: 6
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
    background: Rectangle {
        radius: Theme.radius - 3
        color: Theme.raised
        border.width: root.activeFocus || root.wrong ? 2 : 1
        border.color: root.wrong ? Theme.danger : root.activeFocus ? Theme.focus : Theme.line
    }
}
