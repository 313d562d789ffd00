import QtQuick
import Postroom
import Postroom.App

// Renames a node where its name stands. What cannot be its name is said below, in the words of the inspector.
Item {
    id: root

    required property StageView stage
    required property Workbench workbench
    property string ref
    /// The node has the name that was typed, or kept its own.
    signal finished(string ref)

    readonly property rect node: { stage.revision; return ref !== "" ? stage.nodeRect(ref) : Qt.rect(0, 0, 0, 0) }
    readonly property string name: ref.slice(ref.indexOf(":") + 1)

    visible: ref !== ""
    z: 5
    x: node.x + node.width / 2 - width / 2
    y: node.y + Math.min(4 * stage.zoom, 8)
    width: Math.max(150, node.width - 12)
    height: field.height

    function edit(node: string) {
        trouble.text = ""
        ref = node
        field.text = name
        field.forceActiveFocus(Qt.OtherFocusReason)
        field.selectAll()
    }
    function take(leaves: bool) {
        const typed = field.text.trim()
        const sentence = typed === name ? "" : workbench.renameNode(ref, typed)
        if (sentence !== "" && !leaves) {
            trouble.text = sentence
            return
        }
        if (sentence !== "")
            workbench.said(sentence, true)
        close(sentence === "" ? ref.slice(0, ref.indexOf(":") + 1) + typed : ref, !leaves)
    }
    function close(node: string, goesBack: bool) {
        ref = ""
        if (goesBack)
            finished(node)
    }

    InputField {
        id: field
        objectName: "renameField"
        width: parent.width
        wrong: trouble.text !== ""
        Accessible.name: qsTr("New name of %1").arg(root.name)
        Accessible.description: trouble.text
        onTextEdited: trouble.text = ""
        Keys.onReturnPressed: root.take(false)
        Keys.onEnterPressed: root.take(false)
        Keys.onEscapePressed: root.close(root.ref, true)
        onActiveFocusChanged: if (!activeFocus && root.ref !== "") root.take(true)
        background: Rectangle {
            radius: Theme.radius - 3
            color: Theme.surface // the card's own name must not show through
            border.width: 2
            border.color: field.wrong ? Theme.danger : Theme.focus
        }
    }
    Rectangle {
        visible: trouble.text !== ""
        y: field.height + 4
        anchors.horizontalCenter: parent.horizontalCenter
        width: trouble.width + Theme.spacing * 2
        height: trouble.height + Theme.spacing
        radius: Theme.radius - 2
        color: Theme.surface
        border.color: Theme.danger
        Words {
            id: trouble
            objectName: "renameTrouble"
            anchors.centerIn: parent
            width: Math.min(implicitWidth, 300)
            color: Theme.danger
            Accessible.role: Accessible.AlertMessage
        }
    }
}
