pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Postroom
import Postroom.App

// The policies of the scenario: what each sets, on which names, and what it acts on now.
ColumnLayout {
    id: root

    required property OperatorDesk desk

    /// The keyboard came to something that may be out of sight.
    signal revealWanted(Item item)

    readonly property var targets: ({
        queues: qsTr("queues"), exchanges: qsTr("exchanges"), all: qsTr("queues and exchanges")
    })

    objectName: "policySection"
    spacing: Theme.spacing
    RowLayout {
        Layout.fillWidth: true
        Heading {
            Layout.fillWidth: true
            text: qsTr("Policies")
            wrapMode: Text.Wrap
            font.pixelSize: Theme.fontNormal
        }
        PushButton {
            objectName: "addPolicy"
            framed: true
            picture: "plus"
            text: qsTr("Add")
            tip: qsTr("Give settings to all queues or exchanges of a name")
            Accessible.name: qsTr("Add a policy")
            onVisualFocusChanged: if (visualFocus) root.revealWanted(this)
            onClicked: root.desk.addPolicy()
        }
    }
    Words {
        visible: root.desk.policies.length === 0
        Layout.fillWidth: true
        faint: true
        font.pixelSize: Theme.fontSmall
        text: qsTr("None. A policy gives settings to all queues or exchanges whose name matches, also to those that exist already.")
    }
    Repeater {
        model: root.desk.policies
        ColumnLayout {
            id: row
            required property var modelData
            required property int index
            Layout.fillWidth: true
            spacing: 0
            RowLayout {
                Layout.fillWidth: true
                spacing: 0
                Words {
                    objectName: "policy:" + row.modelData.name
                    Layout.fillWidth: true
                    font.weight: Font.DemiBold
                    wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                    text: row.modelData.isOperator ? qsTr("%1 (operator policy)").arg(row.modelData.name) : row.modelData.name
                }
                PushButton {
                    objectName: "editPolicy:" + row.modelData.name
                    picture: "pencil"
                    tip: qsTr("Change policy %1").arg(row.modelData.name)
                    onVisualFocusChanged: if (visualFocus) root.revealWanted(row)
                    onClicked: root.desk.editPolicy(row.index)
                }
                PushButton {
                    objectName: "removePolicy:" + row.modelData.name
                    picture: "trash"
                    tip: qsTr("Delete policy %1").arg(row.modelData.name)
                    onVisualFocusChanged: if (visualFocus) root.revealWanted(row)
                    onClicked: root.desk.removePolicy(row.index)
                }
            }
            Line {
                text: qsTr("%1 · %2 · priority %3").arg(row.modelData.pattern !== "" ? row.modelData.pattern : qsTr("(all names)"))
                          .arg(root.targets[row.modelData.applyTo] ?? "").arg(row.modelData.priority)
                      + (row.modelData.vhost !== "" ? " · " + row.modelData.vhost : "")
            }
            Line { text: row.modelData.sets }
            Line {
                objectName: "policyActsOn:" + row.modelData.name
                text: row.modelData.actsOn !== "" ? qsTr("acts on %1").arg(row.modelData.actsOn) : qsTr("acts on nothing now")
                color: row.modelData.actsOn !== "" ? Theme.ink : Theme.faintInk
            }
        }
    }

    component Line: Words {
        Layout.fillWidth: true
        faint: true
        font.pixelSize: Theme.fontSmall
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
    }
}
