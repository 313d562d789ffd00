pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Postroom
import Postroom.App

// What the scenario is about: its title, its notes, what should come of it, and what is set for all of it.
PanelPane {
    id: root

    required property Workbench workbench

    objectName: "scenarioPanel"
    content: column
    Accessible.name: qsTr("Scenario")

    ColumnLayout {
        id: column
        x: Theme.spacing * 2
        y: Theme.spacing * 2
        width: root.width - Theme.spacing * 4
        spacing: Theme.spacing * 1.25

        Heading {
            Layout.fillWidth: true
            text: root.workbench.title !== "" ? root.workbench.title : root.workbench.name
            wrapMode: Text.Wrap
        }
        Repeater {
            model: root.workbench.notes
            NoteSection { Layout.fillWidth: true }
        }
        Words {
            Layout.fillWidth: true
            visible: root.workbench.notes.length === 0
            faint: true
            text: qsTr("Select a node or a line to see and change what it does. Click a message to read it "
                       + "and to follow its life.")
        }
        Heading {
            Layout.topMargin: Theme.spacing
            visible: root.workbench.expectations.length > 0
            text: qsTr("Expected")
            font.pixelSize: Theme.fontNormal
        }
        Repeater {
            model: root.workbench.expectations
            RowLayout {
                id: row
                required property var modelData
                Layout.fillWidth: true
                spacing: Theme.spacing
                Icon {
                    Layout.alignment: Qt.AlignTop
                    Layout.topMargin: 1
                    name: row.modelData.met ? "check" : "dot"
                    colour: row.modelData.met ? Theme.good : Theme.faintInk
                }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0
                    Words {
                        Layout.fillWidth: true
                        text: row.modelData.text
                    }
                    Words {
                        Layout.fillWidth: true
                        faint: true
                        font.pixelSize: Theme.fontSmall
                        text: row.modelData.met ? qsTr("met") : qsTr("not yet met: %1").arg(row.modelData.sentence)
                    }
                }
            }
        }
        Flow {
            visible: !root.workbench.empty
            Layout.fillWidth: true
            Layout.topMargin: Theme.spacing
            spacing: Theme.spacing * 0.75
            PushButton {
                objectName: "restartBroker"
                framed: true
                picture: "restart"
                text: qsTr("Restart the broker")
                tip: qsTr("In good order: durable queues stay, and their persistent messages")
                onClicked: root.workbench.restartBroker(false)
            }
            PushButton {
                objectName: "crashBroker"
                framed: true
                danger: true
                picture: "bolt"
                text: qsTr("Cut its power")
                tip: qsTr("As a restart, but programs are not told: their connections just end")
                onClicked: root.workbench.restartBroker(true)
            }
        }
        Heading {
            Layout.topMargin: Theme.spacing
            text: qsTr("Settings")
            font.pixelSize: Theme.fontNormal
        }
        Repeater {
            model: root.workbench.inspector.kind === "" ? root.workbench.inspector : null
            PropertyRow {
                id: setting
                Layout.fillWidth: true
                onRevealWanted: root.reveal(setting)
                hint: root.hint
                inspector: root.workbench.inspector
            }
        }
        PolicySection {
            Layout.fillWidth: true
            Layout.topMargin: Theme.spacing
            desk: root.workbench.desk
            onRevealWanted: (item) => root.reveal(item)
        }
        UserSection {
            Layout.fillWidth: true
            Layout.topMargin: Theme.spacing
            desk: root.workbench.desk
            onRevealWanted: (item) => root.reveal(item)
        }
    }
}
