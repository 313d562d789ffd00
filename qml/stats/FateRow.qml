pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Postroom
import Postroom.App

// What became of all messages, as a sum that comes out: sent + more copies = handled + lost + waiting.
Item {
    id: root

    required property StatisticsModel source
    readonly property var terms: source.fates
    // Where the equals sign stands: after what was sent and its copies.
    readonly property int sides: terms.length - 4

    implicitHeight: Math.round(34 * Theme.scale)
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("What became of all messages")
    Accessible.description: source.fatesInWords

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.spacing * 1.5
        anchors.rightMargin: Theme.spacing
        spacing: Theme.spacing
        Repeater {
            // The number of terms, so that a changed value does not take the pointer's tip away.
            model: root.terms.length
            Row {
                id: term
                required property int index
                readonly property var fate: root.terms[index] ?? ({})
                readonly property bool bad: fate.picture === "close" && fate.value !== "0"
                objectName: "fate:" + (fate.name ?? "")
                spacing: Theme.spacing
                Accessible.role: Accessible.StaticText
                Accessible.name: (fate.value ?? "") + " " + (fate.name ?? "")
                Accessible.description: fate.words ?? ""
                Words {
                    visible: term.index > 0
                    anchors.verticalCenter: parent.verticalCenter
                    faint: true
                    text: term.index === root.sides ? "=" : "+"
                    font.pixelSize: Theme.fontTitle
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
                Rectangle {
                    width: words.width + Theme.spacing * 1.5
                    height: Math.round(24 * Theme.scale)
                    radius: height / 2
                    color: hover.hovered ? Theme.raised : Theme.tint(term.bad ? Theme.danger : Theme.faintInk, 0.1)
                    border.color: term.bad ? Theme.danger : Theme.line
                    Row {
                        id: words
                        anchors.centerIn: parent
                        spacing: Theme.spacing * 0.5
                        Icon {
                            anchors.verticalCenter: parent.verticalCenter
                            name: term.fate.picture ?? ""
                            size: 12
                            colour: term.bad ? Theme.danger : Theme.faintInk
                        }
                        Words {
                            text: term.fate.value ?? ""
                            font.weight: Font.DemiBold
                            wrapMode: Text.NoWrap
                            color: term.bad ? Theme.danger : Theme.ink
                            Accessible.ignored: true
                        }
                        Words {
                            anchors.verticalCenter: parent.verticalCenter
                            text: term.fate.name ?? ""
                            faint: true
                            font.pixelSize: Theme.fontSmall
                            wrapMode: Text.NoWrap
                            Accessible.ignored: true
                        }
                    }
                    HoverHandler { id: hover }
                    Tip {
                        visible: hover.hovered
                        text: term.fate.words ?? ""
                    }
                }
            }
        }
        Item { Layout.fillWidth: true }
        PushButton {
            id: why
            objectName: "whyItComesOut"
            implicitHeight: Math.round(26 * Theme.scale)
            picture: "help"
            // Only one of the two at a time: they would lie over each other.
            tip: answer.visible ? "" : qsTr("Why this sum comes out")
            Accessible.name: qsTr("Why this sum comes out")
            Accessible.description: root.source.fatesInWords
            onClicked: answer.visible = !answer.visible
            onActiveFocusChanged: if (!activeFocus) answer.visible = false
            Tip {
                id: answer
                delay: 0
                text: root.source.fatesInWords
            }
        }
    }
}
