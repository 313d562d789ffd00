pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Postroom
import Postroom.App

// Everything about the selected node or binding: live numbers, what can be done, every property.
PanelPane {
    id: root

    required property Workbench workbench
    readonly property InspectorModel inspector: workbench.inspector

    readonly property var kinds: ({
        producer: qsTr("Producer"), exchange: qsTr("Exchange"), queue: qsTr("Queue"), consumer: qsTr("Consumer"),
        program: qsTr("Program"), binding: qsTr("Binding")
    })

    function goToProperty(name: string) {
        const row = properties.itemAt(inspector.rowOf(name)) as PropertyRow
        row?.field.forceActiveFocus(Qt.TabFocusReason)
    }

    objectName: "inspector"
    Connections {
        target: root.inspector
        function onSubjectChanged() { root.contentY = 0 }
    }
    content: column
    Accessible.name: qsTr("Properties of %1 %2").arg(kinds[inspector.kind] ?? "").arg(inspector.name)

    ColumnLayout {
        id: column
        x: Theme.spacing * 2
        y: Theme.spacing * 2
        width: root.width - Theme.spacing * 4
        spacing: Theme.spacing * 1.25

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.spacing
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0
                Words {
                    text: root.kinds[root.inspector.kind] ?? ""
                    font.pixelSize: Theme.fontSmall
                    font.weight: Font.DemiBold
                    color: {
                        Theme.ink
                        return root.inspector.kind === "binding" ? Theme.exchange
                                                                 : Theme.kindColour(root.inspector.kind)
                    }
                }
                Heading {
                    Layout.fillWidth: true
                    text: root.inspector.name
                    wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                    maximumLineCount: 3
                }
            }
            PushButton {
                objectName: "closeInspector"
                Layout.alignment: Qt.AlignTop
                picture: "close"
                tip: qsTr("Select nothing (Escape)")
                onClicked: root.workbench.selected = ""
            }
        }
        Rectangle {
            visible: root.workbench.selectedRefusal !== ""
            Layout.fillWidth: true
            implicitHeight: refusal.implicitHeight + Theme.spacing * 2
            radius: Theme.radius - 2
            color: Theme.tint(Theme.danger, 0.12)
            Words {
                id: refusal
                anchors.fill: parent
                anchors.margins: Theme.spacing
                color: Theme.danger
                text: qsTr("The broker closed its channel: %1").arg(root.workbench.selectedRefusal)
            }
        }
        NodeButtons {
            Layout.fillWidth: true
            workbench: root.workbench
        }
        // Always the same height for a consumer or program: what lies below must not move each time it gets something.
        ColumnLayout {
            visible: root.inspector.kind === "consumer" || root.inspector.kind === "program"
            Layout.fillWidth: true
            spacing: 2
            Words {
                Layout.fillWidth: true
                text: root.workbench.idleReason !== "" ? qsTr("Why does it get nothing?") : qsTr("It has a message")
                font.weight: Font.DemiBold
            }
            Words {
                objectName: "idleReason"
                Layout.fillWidth: true
                Layout.minimumHeight: Theme.fontNormal * 3.9
                verticalAlignment: Text.AlignTop
                text: root.workbench.idleReason
            }
        }
        FactGrid {
            Layout.fillWidth: true
            visible: facts.length > 0
            facts: root.workbench.facts
        }
        ActingPolicies {
            Layout.fillWidth: true
            desk: root.workbench.desk
        }
        Separator { Layout.fillWidth: true }
        Words {
            visible: root.inspector.count === 0
            Layout.fillWidth: true
            faint: true
            text: root.inspector.kind === "program"
                  ? qsTr("A real program, connected over AMQP. What it does stands in its own code, so nothing can be set here.")
                  : qsTr("The run made this, or a program that is connected to it. It is not part of the scenario, so nothing can be set here.")
        }
        Repeater {
            id: properties
            model: root.inspector
            PropertyRow {
                id: row
                Layout.fillWidth: true
                onRevealWanted: root.reveal(row)
                hint: root.hint
                inspector: root.inspector
            }
        }
    }
}
