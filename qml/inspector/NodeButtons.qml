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
        objectName: "crashAfterWorkButton"
        visible: root.kind === "consumer"
        enabled: root.workbench.selectedRuns
        framed: true
        danger: true
        picture: "bolt"
        text: qsTr("Crash before the ack")
        tip: qsTr("Let it do its next message and die before it acknowledges: the work will be done twice")
        onClicked: root.workbench.act("crash-after-work", root.ref)
    }
    PushButton {
        objectName: "hangButton"
        visible: root.isProgram
        enabled: root.workbench.selectedRuns || root.workbench.selectedHangs
        framed: true
        picture: root.workbench.selectedHangs ? "play" : "hourglass"
        text: root.workbench.selectedHangs ? qsTr("Wake up") : qsTr("Hang")
        tip: root.workbench.selectedHangs ? qsTr("Let it go on where it was")
                                          : qsTr("Let it do nothing, but stay connected: what it holds stays unacked")
        onClicked: root.workbench.act(root.workbench.selectedHangs ? "wake" : "hang", root.ref)
    }
    PushButton {
        objectName: "cutButton"
        visible: root.isProgram
        enabled: root.workbench.selectedRuns
        framed: true
        picture: "cut"
        text: qsTr("Cut connection")
        tip: qsTr("Break its connection: what travels on it is lost or goes back; the program connects again")
        onClicked: root.workbench.act("cut", root.ref)
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
