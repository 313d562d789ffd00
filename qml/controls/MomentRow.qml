import QtQuick
import QtQuick.Controls
import Postroom
import Postroom.App

// A moment of the run and what happened then; choosing it goes there.
AbstractButton {
    id: root

    required property string time
    required property string sentence
    property bool trouble: false

    focusPolicy: Qt.TabFocus
    hoverEnabled: true
    leftPadding: Theme.spacing * 0.75
    rightPadding: Theme.spacing * 0.5
    topPadding: 3
    bottomPadding: 3
    implicitHeight: Touch.grown(words.implicitHeight + clock.implicitHeight + topPadding + bottomPadding)
    Accessible.role: Accessible.Link
    Accessible.name: qsTr("%1 %2").arg(time).arg(sentence)
    Accessible.description: qsTr("Go to this moment")
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    background: Rectangle {
        radius: Theme.radius - 3
        color: root.down ? Theme.tint(Theme.accent, 0.22) : root.hovered ? Theme.raised : "transparent"
        border.width: root.visualFocus ? 2 : 0
        border.color: Theme.focus
    }
    contentItem: Item {
        Text {
            id: clock
            text: root.time
            textFormat: Text.PlainText
            color: Theme.accent
            font.family: Theme.fontFamily
            font.pixelSize: Theme.fontSmall
            font.underline: root.hovered || root.visualFocus
        }
        Words {
            id: words
            y: clock.height
            width: parent.width
            text: root.sentence
            color: root.trouble ? Theme.danger : Theme.ink
            Accessible.ignored: true
        }
    }
    HoverHandler { cursorShape: Qt.PointingHandCursor }
    HoverTip {
        text: qsTr("Go to this moment")
        wanted: root.hovered
        pressed: root.down
    }
}
