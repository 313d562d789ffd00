pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Postroom
import Postroom.App

// The patterns at which time stops, and a field for another one.
PopupColumn {
    id: root

    required property Timeline timeline

    spacing: Theme.spacing * 0.75
    Repeater {
        model: root.timeline.breakpoints
        ColumnLayout {
            id: row
            required property var modelData
            required property int index
            Layout.fillWidth: true
            spacing: 0
            RowLayout {
                Layout.fillWidth: true
                Words {
                    Layout.fillWidth: true
                    text: row.modelData["line"]
                    font.family: "monospace"
                    elide: Text.ElideRight
                    wrapMode: Text.NoWrap
                }
                PushButton {
                    picture: "trash"
                    tip: qsTr("Do not pause at “%1” any more").arg(row.modelData["line"])
                    onClicked: root.timeline.removeBreakpoint(row.index)
                }
            }
            Words {
                objectName: "breakpointDoubt"
                Layout.fillWidth: true
                visible: text !== ""
                text: row.modelData["doubt"] !== "" ? qsTr("Not met so far: %1").arg(row.modelData["doubt"]) : ""
                color: Theme.warning
                font.pixelSize: Theme.fontSmall
            }
        }
    }
    RowLayout {
        Layout.fillWidth: true
        InputField {
            id: field
            objectName: "breakpointField"
            Layout.fillWidth: true
            placeholderText: qsTr("depth(work) > 10")
            wrong: trouble.text !== ""
            Accessible.name: qsTr("Pause when")
            Accessible.description: hint.text
            onTextEdited: trouble.text = ""
            onAccepted: root.add()
        }
        PushButton {
            objectName: "addBreakpoint"
            framed: true
            enabled: field.text.trim() !== ""
            text: qsTr("Add")
            onClicked: root.add()
        }
    }
    Words {
        id: trouble
        Layout.fillWidth: true
        visible: text !== ""
        color: Theme.danger
        font.pixelSize: Theme.fontSmall
    }
    Words {
        id: hint
        Layout.fillWidth: true
        faint: true
        font.pixelSize: Theme.fontSmall
        text: qsTr("An event of the journal, such as “Requeued queue=work” or “first DeadLettered”, or a number that becomes true, such as “handled(worker-1) = 5”. depth is ready and unacked together.")
    }

    function add() {
        trouble.text = timeline.addBreakpoint(field.text)
        if (trouble.text === "")
            field.clear()
    }
}
