import QtQuick
import QtQuick.Layouts
import Postroom
import Postroom.App

// Which charts are shown, beside the tabs.
Item {
    id: root

    required property StatisticsModel source

    RowLayout {
        anchors.fill: parent
        spacing: Theme.spacing * 0.75
        Chip {
            objectName: "chipConsumers"
            text: qsTr("Consumers")
            colour: Theme.consumer
            checked: root.source.showConsumers
            onToggled: root.source.showConsumers = checked
        }
        Chip {
            objectName: "chipQueues"
            text: qsTr("Queues")
            colour: Theme.queue
            checked: root.source.showQueues
            onToggled: root.source.showQueues = checked
        }
        Chip {
            objectName: "chipRates"
            text: qsTr("Rates")
            colour: Theme.producer
            checked: root.source.showRates
            onToggled: root.source.showRates = checked
        }
        Chip {
            objectName: "chipLatency"
            text: qsTr("Latency")
            colour: Theme.accent
            checked: root.source.showLatency
            onToggled: root.source.showLatency = checked
        }
        Item { Layout.fillWidth: true }
        Words {
            objectName: "readTime"
            visible: !root.source.empty
            faint: true
            wrapMode: Text.NoWrap
            font.pixelSize: Theme.fontSmall
            text: root.source.readAt < 0 ? qsTr("values at %1").arg(root.source.readTime)
                                         : qsTr("values under the pointer, at %1").arg(root.source.readTime)
        }
    }
}
