import QtQuick
import QtQuick.Controls
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
        visible: root.kind === "program" || (root.isProgram && root.workbench.selectedRuns)
        enabled: root.workbench.selectedRuns
        framed: true
        danger: true
        picture: "bolt"
        text: root.kind === "program" ? qsTr("Cut its connection") : qsTr("Crash")
        tip: root.kind === "program" ? qsTr("Close its socket: its unacked messages go back (K)")
             : root.kind === "producer" ? qsTr("Kill the program: what is on its way from it is lost (K)")
                                        : qsTr("Kill the program: its unacked messages go back (K)")
        onClicked: root.workbench.act("crash", root.ref)
    }
    PushButton {
        objectName: "wakeButton"
        visible: root.isProgram && root.workbench.selectedHangs
        framed: true
        picture: "play"
        text: qsTr("Wake up")
        tip: qsTr("Let it go on where it was")
        onClicked: root.workbench.act("wake", root.ref)
    }
    PushButton {
        objectName: "faultsButton"
        visible: root.isProgram && root.workbench.selectedRuns && !root.workbench.selectedHangs
        framed: true
        opensMenu: true
        picture: "down"
        text: qsTr("Faults")
        tip: faults.visible ? "" : qsTr("Other things that can go wrong with it")
        onClicked: faults.popup(this, 0, height)
        MenuSheet {
            id: faults
            ActionItem {
                objectName: "crashAfterWorkItem"
                // A menu leaves no room for what it does not show.
                height: visible ? implicitHeight : 0
                visible: root.kind === "consumer"
                text: qsTr("Crash after work, before the ack")
                Accessible.description: qsTr("It does its next message and dies before it acknowledges: the work will be done twice")
                onTriggered: root.workbench.act("crash-after-work", root.ref)
            }
            ActionItem {
                objectName: "hangItem"
                text: qsTr("Hang, but stay connected")
                Accessible.description: qsTr("It does nothing any more, and what it holds stays unacked")
                onTriggered: root.workbench.act("hang", root.ref)
            }
            ActionItem {
                objectName: "cutItem"
                text: qsTr("Cut its connection")
                Accessible.description: qsTr("What travels on it is lost or goes back; the program connects again")
                onTriggered: root.workbench.act("cut", root.ref)
            }
        }
    }
    PushButton {
        objectName: "restartClientButton"
        visible: root.isProgram && !root.workbench.selectedRuns
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
        objectName: "lockButton"
        visible: root.workbench.selectedNodeRef !== "" && root.kind !== "program"
        framed: true
        checked: root.workbench.selectionLocked
        picture: root.workbench.selectionLocked ? "lock" : "unlock"
        display: PushButton.IconOnly
        text: root.workbench.selectionLocked ? qsTr("Unlock") : qsTr("Lock")
        tip: root.workbench.selectionLocked ? qsTr("Let it be moved, renamed and deleted again (Ctrl+Shift+L)")
                                            : qsTr("Keep it from being moved, renamed or deleted by accident (Ctrl+Shift+L)")
        onClicked: root.workbench.arranger.setLocked(!root.workbench.selectionLocked)
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
