import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Postroom
import Postroom.App

// The parts that a scenario is built from.
Rectangle {
    id: root

    readonly property bool narrow: width < 120 * Theme.scale
    signal dropped(string kind, string type, point scenePosition)
    signal asked(string kind, string type)

    color: Theme.surface
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Parts")

    Flickable {
        id: tray
        anchors.fill: parent
        anchors.rightMargin: 1
        contentHeight: column.implicitHeight + Theme.spacing * 3
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height
        clip: true
        // Where parts are out of sight, that can be seen.
        ScrollBar.vertical: EdgeBar {
            id: bar
            policy: tray.contentHeight > tray.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
        }
        ColumnLayout {
            id: column
            x: root.narrow ? Theme.spacing * 0.75 : Theme.spacing * 1.5
            y: Theme.spacing * 1.5
            width: root.width - x * 2 - (bar.policy === ScrollBar.AlwaysOn ? bar.width - x / 2 : 0)
            spacing: Theme.spacing

            ShortWords {
                Layout.fillWidth: true
                faint: true
                font.pixelSize: Theme.fontSmall
                font.weight: Font.DemiBold
                text: qsTr("Programs")
            }
            TrayPart {
                kind: "producer"
                title: qsTr("Producer")
                meaning: qsTr("A program that publishes messages.")
            }
            TrayPart {
                kind: "consumer"
                title: qsTr("Consumer")
                meaning: qsTr("A program that takes messages from a queue and works on them.")
            }
            ShortWords {
                Layout.fillWidth: true
                Layout.topMargin: Theme.spacing
                faint: true
                font.pixelSize: Theme.fontSmall
                font.weight: Font.DemiBold
                text: qsTr("Broker")
            }
            TrayPart {
                kind: "queue"
                title: qsTr("Queue")
                meaning: qsTr("Keeps messages until a consumer has acknowledged them.")
            }
            TrayPart {
                kind: "exchange"
                type: "direct"
                title: qsTr("Direct")
                meaning: qsTr("Direct exchange: to the queues bound with exactly the routing key.")
            }
            TrayPart {
                kind: "exchange"
                type: "fanout"
                title: qsTr("Fanout")
                meaning: qsTr("Fanout exchange: a copy to every bound queue.")
            }
            TrayPart {
                kind: "exchange"
                type: "topic"
                title: qsTr("Topic")
                meaning: qsTr("Topic exchange: compares the routing key word by word with patterns.")
            }
            TrayPart {
                kind: "exchange"
                type: "headers"
                title: qsTr("Headers")
                meaning: qsTr("Headers exchange: compares the message's headers.")
            }
        }
    }
    Separator {
        anchors.right: parent.right
        upright: true
        height: parent.height
    }

    component TrayPart: PartCard {
        Layout.fillWidth: true
        narrow: root.narrow
        onDropped: (scenePosition) => root.dropped(kind, type, scenePosition)
        onAsked: root.asked(kind, type)
    }
}
