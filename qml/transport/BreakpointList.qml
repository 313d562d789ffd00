pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Postroom
import Postroom.App

// The patterns at which time stops, and a field for another one.
ColumnLayout {
    id: root

    required property Timeline timeline

    spacing: Theme.spacing * 0.75
    Repeater {
        model: root.timeline.breakpoints
        RowLayout {
            id: row
            required property string modelData
            required property int index
            Layout.fillWidth: true
            Words {
                Layout.fillWidth: true
                text: row.modelData
                font.family: "monospace"
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
            }
            PushButton {
                picture: "trash"
                tip: qsTr("Do not pause at “%1” any more").arg(row.modelData)
                onClicked: root.timeline.removeBreakpoint(row.index)
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
