pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import Postroom
import Postroom.App

// Connecting with the keyboard: a list of the nodes that a line from here can lead to.
QuestionDialog {
    id: root

    required property Workbench workbench
    property string from
    signal chosen(string from, string to)

    function ask(ref: string) {
        from = ref
        list.model = workbench.links.targets(ref)
        list.currentIndex = 0
        open()
        list.forceActiveFocus()
    }

    title: qsTr("Connect %1 to").arg(from.slice(from.indexOf(":") + 1))
    message: list.count === 0 ? qsTr("There is nothing that a line from here could lead to.") : ""

    ListView {
        id: list
        objectName: "targets"
        implicitHeight: Math.min(contentHeight, 300)
        implicitWidth: 300
        width: parent.width
        clip: true
        keyNavigationEnabled: true
        Accessible.role: Accessible.List
        Accessible.name: root.title
        delegate: ItemDelegate {
            id: row
            required property int index
            required property string modelData
            width: list.width
            text: modelData.replace(":", " ")
            highlighted: ListView.isCurrentItem
            onClicked: root.choose(index)
            contentItem: Words {
                text: row.text
                color: row.highlighted ? Theme.onAccent : Theme.ink
            }
            background: Rectangle {
                radius: Theme.radius - 3
                color: row.highlighted ? Theme.accent : row.hovered ? Theme.raised : "transparent"
            }
        }
        Keys.onReturnPressed: root.choose(currentIndex)
        Keys.onEnterPressed: root.choose(currentIndex)
    }
    buttons: PushButton {
        framed: true
        text: qsTr("Cancel")
        onClicked: root.close()
    }

    function choose(index: int) {
        const to = list.model[index]
        close()
        if (to)
            root.chosen(from, to)
    }
}
