import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Postroom
import Postroom.App

// A button in our look: a picture, a text or both. Plain ones stand on bars, the primary one is what one
// most likely wants.
AbstractButton {
    id: root

    property string picture
    property string tip: action ? action.text : ""
    property bool primary: false
    property bool danger: false
    property bool framed: false
    // The picture stands behind the text, as the arrow of a menu does.
    property bool opensMenu: false
    readonly property color inkColour: !enabled ? Theme.faintInk
                                     : primary ? Theme.onAccent : danger ? Theme.danger : Theme.ink

    padding: Theme.spacing * 0.75
    leftPadding: root.text === "" || root.display === AbstractButton.IconOnly ? padding : Theme.spacing * 1.25
    rightPadding: leftPadding
    implicitHeight: Touch.grown(Theme.controlHeight)
    implicitWidth: Math.max(implicitHeight, contentItem.implicitWidth + leftPadding + rightPadding)
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    opacity: enabled ? 1 : 0.45
    Accessible.name: text !== "" ? text : tip
    Accessible.description: tip
    Accessible.onPressAction: press() // a name of our own takes the place of the button's own answer
    Keys.onReturnPressed: press()
    Keys.onEnterPressed: press()

    function press() {
        if (action)
            action.trigger()
        else
            clicked()
    }

    HoverTip {
        text: words.truncated ? root.text + (root.tip !== "" && root.tip !== root.text ? "\n" + root.tip : "") : root.tip
        // A button that was just disabled hears no more of the pointer and would keep its tip for ever.
        wanted: root.tip !== "" && root.hovered && root.enabled
                && (root.tip !== root.text || words.truncated || root.display === AbstractButton.IconOnly)
        pressed: root.down
    }

    background: Rectangle {
        radius: Theme.radius - 2
        color: root.primary ? (root.down ? Qt.darker(Theme.accent, 1.15) : Theme.accent)
             : root.down || root.checked ? Theme.tint(Theme.accent, 0.22)
             : root.hovered ? Theme.raised : root.framed ? Theme.surface : "transparent"
        border.width: root.visualFocus ? 2
                    : root.framed || (Theme.highContrast && (root.checked || root.hovered)) ? 1 : 0
        border.color: root.visualFocus ? Theme.focus : Theme.line
        Rectangle {
            visible: root.visualFocus && root.primary
            anchors.fill: parent
            anchors.margins: 3
            radius: parent.radius - 2
            color: "transparent"
            border.color: Theme.onAccent
        }
    }
    contentItem: Item {
        implicitWidth: row.implicitWidth
        implicitHeight: row.implicitHeight
        RowLayout {
            id: row
            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width)
            spacing: Theme.spacing * 0.75
            layoutDirection: root.opensMenu ? Qt.RightToLeft : Qt.LeftToRight
            Icon {
                visible: root.picture !== ""
                name: root.picture
                colour: root.inkColour
            }
            Text {
                id: words
                Layout.fillWidth: true
                elide: Text.ElideRight
                visible: text !== "" && root.display !== AbstractButton.IconOnly
                text: root.text
                textFormat: Text.PlainText
                color: root.inkColour
                font.family: Theme.fontFamily
                font.pixelSize: Theme.fontNormal
                font.weight: root.primary ? Font.DemiBold : Font.Medium
            }
        }
    }
}
