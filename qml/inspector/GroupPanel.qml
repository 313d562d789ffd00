pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Postroom
import Postroom.App

// Several selected nodes: how many of what, how to arrange them, and what those of one kind have in common.
PanelPane {
    id: root

    required property Workbench workbench
    signal duplicateWanted()
    readonly property InspectorModel inspector: workbench.inspector
    readonly property var kinds: { workbench.selection; return workbench.selectedKinds() }

    objectName: "groupPanel"
    Connections {
        target: root.inspector
        function onSubjectChanged() { root.contentY = 0 }
    }
    content: column
    Accessible.name: qsTr("Selected: %1").arg(workbench.selectionWords)

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
                    text: qsTr("Selected")
                    font.pixelSize: Theme.fontSmall
                    font.weight: Font.DemiBold
                    faint: true
                }
                Heading {
                    objectName: "groupWords"
                    Layout.fillWidth: true
                    text: root.workbench.selectionWords
                    wrapMode: Text.Wrap
                }
            }
            PushButton {
                Layout.alignment: Qt.AlignTop
                picture: "close"
                tip: qsTr("Select nothing (Escape)")
                onClicked: root.workbench.selected = ""
            }
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.spacing * 0.75
            PushButton {
                objectName: "duplicateGroup"
                framed: true
                picture: "copy"
                text: qsTr("Duplicate")
                tip: qsTr("Put a copy below them, with the lines among them (Ctrl+D)")
                onClicked: root.duplicateWanted()
            }
            PushButton {
                objectName: "arrangeGroup"
                framed: true
                text: qsTr("Arrange")
                tip: qsTr("Give them places as messages flow (Ctrl+Shift+A)")
                onClicked: root.workbench.arranger.arrange()
            }
            PushButton {
                objectName: "lockGroup"
                framed: true
                checked: root.workbench.selectionLocked
                picture: root.workbench.selectionLocked ? "lock" : "unlock"
                display: AbstractButton.IconOnly
                text: root.workbench.selectionLocked ? qsTr("Unlock") : qsTr("Lock")
                tip: root.workbench.selectionLocked ? qsTr("Let them be moved, renamed and deleted again (Ctrl+Shift+L)")
                                                    : qsTr("Keep them from being moved, renamed or deleted by accident (Ctrl+Shift+L)")
                onClicked: root.workbench.arranger.setLocked(!root.workbench.selectionLocked)
            }
            PushButton {
                objectName: "deleteGroup"
                framed: true
                danger: true
                picture: "trash"
                display: AbstractButton.IconOnly
                text: qsTr("Delete")
                tip: qsTr("Delete them from the scenario (Delete)")
                onClicked: root.workbench.removeSelected()
            }
        }
        Words {
            text: qsTr("Line up")
            faint: true
            font.pixelSize: Theme.fontSmall
            font.weight: Font.DemiBold
        }
        GridLayout {
            columns: 4
            columnSpacing: Theme.spacing * 0.75
            rowSpacing: Theme.spacing * 0.75
            AlignButton { edge: "left"; text: qsTr("Align left edges") }
            AlignButton { edge: "centre"; text: qsTr("Align centres, one above the other") }
            AlignButton { edge: "right"; text: qsTr("Align right edges") }
            SpreadButton { across: true; text: qsTr("Equal gaps from left to right") }
            AlignButton { edge: "top"; text: qsTr("Align upper edges") }
            AlignButton { edge: "middle"; text: qsTr("Align middles, side by side") }
            AlignButton { edge: "bottom"; text: qsTr("Align lower edges") }
            SpreadButton { across: false; text: qsTr("Equal gaps from top to bottom") }
        }
        Separator { Layout.fillWidth: true }
        Words {
            visible: root.kinds.length > 1
            Layout.fillWidth: true
            faint: true
            text: qsTr("To set something in several at once, keep those of one kind:")
        }
        Flow {
            visible: root.kinds.length > 1
            Layout.fillWidth: true
            spacing: Theme.spacing * 0.75
            Repeater {
                model: root.kinds
                PushButton {
                    required property var modelData
                    objectName: "only:" + modelData.kind
                    framed: true
                    text: modelData.words
                    tip: qsTr("Select only these")
                    onClicked: root.workbench.selectOnly(modelData.kind)
                }
            }
        }
        Words {
            visible: root.kinds.length === 1 && root.inspector.count > 0
            Layout.fillWidth: true
            faint: true
            text: qsTr("What is set here is set in all of them.")
        }
        Repeater {
            model: root.kinds.length === 1 ? root.inspector : null
            PropertyRow {
                id: row
                Layout.fillWidth: true
                onRevealWanted: root.reveal(row)
                hint: root.hint
                inspector: root.inspector
            }
        }
    }

    component ArrangeButton: PushButton {
        framed: true
        display: AbstractButton.IconOnly
        tip: text
    }
    component AlignButton: ArrangeButton {
        required property string edge
        objectName: "align:" + edge
        picture: "align-" + edge
        onClicked: root.workbench.arranger.align(edge)
    }
    component SpreadButton: ArrangeButton {
        required property bool across
        objectName: across ? "spread:across" : "spread:down"
        picture: across ? "spread-across" : "spread-down"
        enabled: root.workbench.selection.length > 2
        onClicked: root.workbench.arranger.distribute(across)
    }
}
