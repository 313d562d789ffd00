import QtQuick
import QtQuick.Controls
import Postroom
import Postroom.App

// The tab of one page. The open one has a bar below it and heavier letters.
TabButton {
    id: root

    property string tip

    focusPolicy: Qt.TabFocus
    hoverEnabled: true
    leftPadding: Theme.spacing
    rightPadding: leftPadding
    implicitHeight: Math.round(38 * Theme.scale)
    // As wide as with heavy letters, so that nothing moves when another page is opened.
    implicitWidth: Math.ceil(heavy.advanceWidth) + leftPadding + rightPadding
    Accessible.name: text
    Accessible.description: tip
    Accessible.selectable: true
    Accessible.selected: checked
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    HoverTip {
        text: root.tip
        wanted: root.hovered
        pressed: root.down
    }

    TextMetrics {
        id: heavy
        font.family: Theme.fontFamily
        font.pixelSize: Theme.fontNormal
        font.weight: Font.DemiBold
        text: root.text
    }
    background: Rectangle {
        color: root.down ? Theme.tint(Theme.accent, 0.22) : root.hovered ? Theme.raised : "transparent"
        Rectangle {
            visible: root.checked
            x: Theme.spacing
            width: parent.width - Theme.spacing * 2
            height: 3
            radius: 1.5
            anchors.bottom: parent.bottom
            color: Theme.accent
        }
        Rectangle {
            visible: root.visualFocus
            anchors.fill: parent
            anchors.margins: 3
            radius: Theme.radius - 2
            color: "transparent"
            border.width: 2
            border.color: Theme.focus
        }
    }
    contentItem: Text {
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        text: root.text
        textFormat: Text.PlainText
        color: root.checked || root.hovered ? Theme.ink : Theme.faintInk
        font.family: Theme.fontFamily
        font.pixelSize: Theme.fontNormal
        font.weight: root.checked ? Font.DemiBold : Font.Medium
    }
}
