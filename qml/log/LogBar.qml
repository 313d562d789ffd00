import QtQuick
import QtQuick.Layouts
import Postroom
import Postroom.App

// The head of the log: fold it, filter it.
Item {
    id: root

    required property LogModel log
    required property bool expanded
    signal toggled()

    implicitHeight: 38

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.spacing
        anchors.rightMargin: Theme.spacing * 1.5
        spacing: Theme.spacing * 0.75
        PushButton {
            objectName: "logToggle"
            picture: root.expanded ? "down" : "up"
            text: qsTr("Log")
            tip: root.expanded ? qsTr("Hide the log (Ctrl+L)") : qsTr("Show the log (Ctrl+L)")
            onClicked: root.toggled()
        }
        Chip {
            objectName: "chipMessages"
            visible: root.expanded
            text: qsTr("Messages")
            colour: Theme.accent
            checked: root.log.showMessages
            onToggled: root.log.showMessages = checked
        }
        Chip {
            objectName: "chipAcks"
            visible: root.expanded
            text: qsTr("Acks")
            colour: Theme.good
            checked: root.log.showAcknowledgements
            onToggled: root.log.showAcknowledgements = checked
        }
        Chip {
            objectName: "chipTrouble"
            visible: root.expanded
            text: qsTr("Trouble")
            colour: Theme.danger
            checked: root.log.showTrouble
            onToggled: root.log.showTrouble = checked
        }
        Chip {
            objectName: "chipTopology"
            visible: root.expanded
            text: qsTr("Topology")
            colour: Theme.consumer
            checked: root.log.showTopology
            onToggled: root.log.showTopology = checked
        }
        Chip {
            objectName: "chipDetails"
            visible: root.expanded
            text: qsTr("Details")
            colour: Theme.faintInk
            checked: root.log.showDetails
            onToggled: root.log.showDetails = checked
        }
        Item { Layout.fillWidth: true }
        InputField {
            objectName: "logFilter"
            visible: root.expanded
            implicitHeight: 26
            Layout.preferredWidth: 180
            Layout.minimumWidth: 90
            placeholderText: qsTr("Filter, for example m3")
            Accessible.name: qsTr("Filter the log by text")
            onTextChanged: root.log.filter = text
            Keys.onEscapePressed: clear()
        }
    }
}
