import QtQuick
import QtQuick.Layouts
import Postroom
import Postroom.App

// The filters of the log, beside its tab.
Item {
    id: root

    required property LogModel log

    RowLayout {
        anchors.fill: parent
        spacing: Theme.spacing * 0.75
        Chip {
            objectName: "chipMessages"
            text: qsTr("Messages")
            colour: Theme.accent
            checked: root.log.showMessages
            onToggled: root.log.showMessages = checked
        }
        Chip {
            objectName: "chipAcks"
            text: qsTr("Acks")
            colour: Theme.good
            checked: root.log.showAcknowledgements
            onToggled: root.log.showAcknowledgements = checked
        }
        Chip {
            objectName: "chipTrouble"
            text: qsTr("Trouble")
            colour: Theme.danger
            checked: root.log.showTrouble
            onToggled: root.log.showTrouble = checked
        }
        Chip {
            objectName: "chipTopology"
            text: qsTr("Topology")
            colour: Theme.consumer
            checked: root.log.showTopology
            onToggled: root.log.showTopology = checked
        }
        Chip {
            objectName: "chipDetails"
            text: qsTr("Details")
            colour: Theme.faintInk
            checked: root.log.showDetails
            onToggled: root.log.showDetails = checked
        }
        Item {
            Layout.fillWidth: true
            Layout.preferredWidth: 0
        }
        InputField {
            id: filter
            objectName: "logFilter"
            implicitHeight: Math.round(26 * Theme.scale)
            Layout.fillWidth: true
            Layout.preferredWidth: 180 * Theme.scale
            Layout.maximumWidth: 180 * Theme.scale
            Layout.minimumWidth: 96 * Theme.scale
            placeholderText: width < 170 * Theme.scale ? qsTr("Filter") : qsTr("Filter, for example m3")
            Accessible.name: qsTr("Filter the log by text")
            onTextChanged: root.log.filter = text
            Connections {
                target: root.log
                function onFilterChanged() {
                    if (filter.text !== root.log.filter)
                        filter.text = root.log.filter
                }
            }
            Keys.onEscapePressed: clear()
        }
    }
}
