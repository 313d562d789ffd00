pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Postroom
import Postroom.App

// Connecting with the keyboard: the nodes that a line from here can lead to, what each line would mean, and a field that
// finds them by a few letters.
QuestionDialog {
    id: root

    required property Workbench workbench
    property string from
    property var targets: []
    readonly property var found: CommandSearch.find(targets.map((each) => each.title), field.text)
    signal chosen(string from, string to)

    function ask(ref: string) {
        from = ref
        targets = workbench.links.targets(ref)
        field.text = ""
        list.currentIndex = 0
        open()
        field.forceActiveFocus()
    }
    function choose(index: int) {
        const result = found[index]
        if (!result)
            return
        close()
        root.chosen(from, targets[result.index].ref)
    }

    title: qsTr("Connect %1 to").arg(from.slice(from.indexOf(":") + 1))
    message: targets.length === 0 ? qsTr("There is nothing that a line from here could lead to.") : ""

    InputField {
        id: field
        objectName: "targetField"
        visible: root.targets.length > 0
        Layout.fillWidth: true
        placeholderText: qsTr("Name, or a few letters of it")
        Accessible.name: root.title
        Accessible.description: list.currentItem?.Accessible.name ?? ""
        onTextEdited: list.currentIndex = 0
        Keys.onDownPressed: list.incrementCurrentIndex()
        Keys.onUpPressed: list.decrementCurrentIndex()
        Keys.onReturnPressed: root.choose(list.currentIndex)
        Keys.onEnterPressed: root.choose(list.currentIndex)
    }
    ListView {
        id: list
        objectName: "targets"
        implicitHeight: Math.min(contentHeight, 300 * Theme.scale)
        implicitWidth: 380 * Theme.scale
        Layout.fillWidth: true
        clip: true
        model: root.found
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: EdgeBar { }
        Accessible.role: Accessible.List
        Accessible.name: root.title
        delegate: ItemDelegate {
            id: row
            required property int index
            required property var modelData
            readonly property var target: root.targets[modelData.index] ?? { title: "", meaning: "" }
            width: list.width
            height: Touch.grown(32 * Theme.scale)
            highlighted: ListView.isCurrentItem
            Accessible.name: target.title + ": " + target.meaning
            onClicked: root.choose(index)
            contentItem: RowLayout {
                spacing: Theme.spacing * 2
                Text {
                    Layout.fillWidth: true
                    text: CommandSearch.marked(row.target.title, row.modelData.marks)
                    textFormat: Text.StyledText
                    elide: Text.ElideMiddle
                    color: row.highlighted ? Theme.onAccent : Theme.ink
                    font.family: Theme.fontFamily
                    font.pixelSize: Theme.fontNormal
                    Accessible.ignored: true
                }
                Words {
                    text: row.target.meaning
                    color: row.highlighted ? Theme.onAccent : Theme.faintInk
                    font.pixelSize: Theme.fontSmall
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
            }
            background: Rectangle {
                radius: Theme.radius - 3
                color: row.highlighted ? Theme.accent : row.hovered ? Theme.raised : "transparent"
            }
        }
    }
    Words {
        visible: root.targets.length > 0 && list.count === 0
        faint: true
        text: qsTr("Nothing that a line could lead to is called like this.")
    }
    buttons: PushButton {
        framed: true
        text: qsTr("Cancel")
        onClicked: root.close()
    }
}
