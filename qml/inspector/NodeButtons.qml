import QtQuick
import Postroom
import Postroom.App

// What can be done with the selected thing right now.
Flow {
    id: root

    required property Workbench workbench
    readonly property string kind: workbench.inspector.kind
    readonly property bool isProgram: kind === "producer" || kind === "consumer"
    readonly property string ref: kind + ":" + workbench.inspector.name

    spacing: Theme.spacing * 0.75

    PushButton {
        objectName: "publishButton"
        visible: root.kind === "producer"
        framed: true
        picture: "send"
        text: qsTr("Publish now")
        tip: qsTr("Publish the next message at once (P)")
        onClicked: root.workbench.act("publish", root.ref)
    }
    PushButton {
        objectName: "crashButton"
        visible: root.kind === "consumer" || root.kind === "program"
        enabled: root.workbench.selectedRuns
        framed: true
        danger: true
        picture: "bolt"
        text: root.kind === "program" ? qsTr("Cut its connection") : qsTr("Crash")
        tip: root.kind === "program" ? qsTr("Close its socket: its unacked messages go back (K)")
                                     : qsTr("Kill the program: its unacked messages go back (K)")
        onClicked: root.workbench.act("crash", root.ref)
    }
    PushButton {
        objectName: "restartClientButton"
        visible: root.isProgram
        enabled: !root.workbench.selectedRuns
        framed: true
        picture: "restart"
        text: qsTr("Restart")
        tip: qsTr("Start the program again")
        onClicked: root.workbench.act("restart", root.ref)
    }
    PushButton {
        objectName: "purgeButton"
        visible: root.kind === "queue"
        framed: true
        picture: "broom"
        text: qsTr("Purge")
        tip: qsTr("Throw all ready messages away")
        onClicked: root.workbench.act("purge", root.ref)
    }
    PushButton {
        objectName: "deleteButton"
        visible: root.kind !== "program"
        framed: true
        picture: "trash"
        display: PushButton.IconOnly // with its word it would not fit beside the others
        text: qsTr("Delete")
        tip: qsTr("Delete it from the scenario (Delete)")
        onClicked: root.workbench.removeSelected()
    }
}
