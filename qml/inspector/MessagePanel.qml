pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Postroom
import Postroom.App

// One message: what it says, where it died before, and its life so far.
PanelPane {
    id: root

    required property Workbench workbench
    readonly property MessageCard card: workbench.card
    readonly property bool isFollowed: workbench.followedMessage === card.message
    signal journeyWanted()

    objectName: "messageCard"
    content: column
    Accessible.name: qsTr("Message %1").arg(card.name)

    ColumnLayout {
        id: column
        x: Theme.spacing * 2
        y: Theme.spacing * 2
        width: root.width - Theme.spacing * 4
        spacing: Theme.spacing * 1.25

        RowLayout {
            Layout.fillWidth: true
            Heading {
                Layout.fillWidth: true
                text: qsTr("Message %1").arg(root.card.name)
            }
            PushButton {
                objectName: "closeMessage"
                picture: "close"
                tip: qsTr("Close the message (Escape)")
                onClicked: root.card.close()
            }
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.spacing * 0.75
            PushButton {
                objectName: "followMessage"
                framed: true
                checked: root.isFollowed
                picture: root.isFollowed ? "check" : "ring"
                text: root.isFollowed ? qsTr("Followed") : qsTr("Follow")
                tip: root.isFollowed ? qsTr("Follow it no longer (Escape)")
                                     : qsTr("Keep two rings around it on the canvas, wherever it goes")
                onClicked: root.workbench.followedMessage = root.isFollowed ? 0 : root.card.message
            }
            PushButton {
                id: showJourney
                objectName: "showJourney"
                framed: true
                picture: "journey"
                text: qsTr("Journey")
                Accessible.description: journeyTip.text
                Tip { // below it: above stands whose journey it is
                    id: journeyTip
                    visible: showJourney.hovered && !showJourney.down
                    y: showJourney.height + 4
                    text: qsTr("Show its whole way in the panel at the bottom (Ctrl+J)")
                }
                onClicked: root.journeyWanted()
            }
        }
        WhySection {
            Layout.fillWidth: true
            workbench: root.workbench
        }
        Heading {
            text: qsTr("What it says")
            font.pixelSize: Theme.fontNormal
        }
        PairList {
            Layout.fillWidth: true
            pairs: root.card.properties
        }
        Heading {
            visible: root.card.headers.length > 0
            text: qsTr("Headers")
            font.pixelSize: Theme.fontNormal
        }
        PairList {
            Layout.fillWidth: true
            pairs: root.card.headers
        }
        Heading {
            visible: root.card.deaths.length > 0
            text: qsTr("Died before (x-death)")
            font.pixelSize: Theme.fontNormal
        }
        Repeater {
            model: root.card.deaths
            PairList {
                required property var modelData
                Layout.fillWidth: true
                pairs: [{ name: qsTr("queue"), value: modelData.queue },
                        { name: qsTr("reason"), value: qsTr("%1, %2×").arg(modelData.reason).arg(modelData.count) },
                        { name: qsTr("exchange"), value: modelData.exchange },
                        { name: qsTr("routing keys"), value: modelData.keys }]
            }
        }
        Heading {
            text: qsTr("Body")
            font.pixelSize: Theme.fontNormal
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: body.implicitHeight + Theme.spacing * 2
            radius: Theme.radius - 2
            color: Theme.raised
            TextEdit {
                id: body
                anchors.fill: parent
                anchors.margins: Theme.spacing
                readOnly: true
                selectByMouse: true
                textFormat: TextEdit.PlainText
                wrapMode: TextEdit.WrapAnywhere
                text: root.card.body.length > 4000 ? root.card.body.slice(0, 4000) + "…" : root.card.body
                color: Theme.ink
                selectionColor: Theme.accent
                font.family: Theme.fontFamily
                font.pixelSize: Theme.fontNormal
                Accessible.role: Accessible.StaticText
                Accessible.name: qsTr("Body: %1").arg(text)
            }
        }
        Heading {
            text: qsTr("Its life so far")
            font.pixelSize: Theme.fontNormal
        }
        Repeater {
            model: root.card.life
            RowLayout {
                id: moment
                required property var modelData
                Layout.fillWidth: true
                spacing: Theme.spacing
                Words {
                    Layout.alignment: Qt.AlignTop
                    Layout.preferredWidth: 64 * Theme.scale
                    topPadding: 2
                    faint: true
                    font.pixelSize: Theme.fontSmall
                    text: moment.modelData.time
                }
                Words {
                    objectName: "lifeSentence"
                    Layout.fillWidth: true
                    text: moment.modelData.sentence
                    color: moment.modelData.topic === 2 ? Theme.danger : Theme.ink
                }
            }
        }
    }
}
