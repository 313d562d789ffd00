pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Postroom
import Postroom.App

// Everything that can be done, found by a few letters: commands with their keys, nodes, parts, scenarios.
Popup {
    id: root

    required property Workbench workbench
    required property Actions actions
    /// It was closed, and nothing was chosen.
    signal givenUp()
    signal nodeWanted(string ref)
    signal connectWanted(string ref)
    signal partWanted(string kind, string type)
    signal fileChosen(string path)
    /// A property of what is selected is to be set.
    signal propertyWanted(string name)

    /// {title, keys, picture, run}
    property var entries: []
    property var results: []
    readonly property var parts: [["producer", "", qsTr("producer")], ["consumer", "", qsTr("consumer")],
                                  ["queue", "", qsTr("queue")], ["exchange", "direct", qsTr("direct exchange")],
                                  ["exchange", "fanout", qsTr("fanout exchange")], ["exchange", "topic", qsTr("topic exchange")],
                                  ["exchange", "headers", qsTr("headers exchange")]]

    property bool chosen: false

    function show() {
        chosen = false
        entries = collect()
        field.text = ""
        search()
        open()
        field.forceActiveFocus()
    }
    function collect(): var {
        const found = ofSelected()
        for (const action of actions.all) {
            if (action.enabled)
                found.push({ title: !action.checkable ? action.text : action.checked ? qsTr("%1: off").arg(action.text) : qsTr("%1: on").arg(action.text),
                             keys: action.shortcut || action.keys || "", run: () => action.trigger() })
        }
        for (const property of workbench.selectedNodeRef === "" ? [] : workbench.inspector.titles())
            found.push({ title: qsTr("Set %1…").arg(property.title), keys: "", run: () => root.propertyWanted(property.name) })
        for (const choice of actions.choices.all) {
            for (const option of choice.options.filter((each) => each.value !== choice.chosen))
                found.push({ title: qsTr("%1: %2").arg(choice.title).arg(option.title), keys: "",
                             run: () => choice.choose(option.value) })
        }
        for (const [kind, type, words] of parts)
            found.push({ title: qsTr("Add a %1").arg(words), keys: "", run: () => root.partWanted(kind, type) })
        for (const ref of workbench.nodes.others(""))
            found.push({ title: qsTr("Go to %1").arg(ref.replace(":", " ")), keys: "", run: () => root.nodeWanted(ref) })
        for (const scenario of workbench.files.shipped)
            found.push({ title: qsTr("Open scenario: %1").arg(scenario.title), keys: "", run: () => root.fileChosen(scenario.path) })
        return found
    }
    /// What the selected node can do comes first: that is most likely wanted.
    function ofSelected(): var {
        const ref = workbench.selectedNodeRef
        const found = NodeDeeds.of(workbench, ref).map((deed) => ({ title: deed.title, keys: deed.keys,
                                                                    run: () => workbench.act(deed.what, ref) }))
        if (ref !== "" && !ref.startsWith("program:"))
            found.push({ title: qsTr("Connect %1 to…").arg(ref.slice(ref.indexOf(":") + 1)), keys: "L",
                         run: () => root.connectWanted(ref) })
        return found
    }
    function search() {
        results = CommandSearch.find(entries.map((entry) => entry.title), field.text)
        list.currentIndex = 0
        list.positionViewAtBeginning()
    }
    function run(row: int) {
        const result = results[row]
        if (!result)
            return
        const entry = entries[result.index]
        chosen = true
        close()
        Qt.callLater(entry.run) // when the keyboard is back where it was
    }

    onClosed: {
        if (!chosen)
            givenUp()
    }

    objectName: "commandPalette"
    parent: Overlay.overlay
    x: Math.round(((parent?.width ?? 0) - width) / 2)
    y: Math.round((parent?.height ?? 0) * 0.12)
    width: Math.min(560, (parent?.width ?? 600) - 40)
    padding: Theme.spacing
    modal: true
    focus: true
    closePolicy: Popup.CloseOnEscape | Popup.CloseOnPressOutside
    Overlay.modal: Rectangle { color: Qt.rgba(0, 0, 0, 0.25) }
    background: Rectangle {
        radius: Theme.radius
        color: Theme.surface
        border.color: Theme.line
    }
    contentItem: ColumnLayout {
        spacing: Theme.spacing
        Accessible.role: Accessible.Dialog
        Accessible.name: qsTr("Search commands")
        InputField {
            id: field
            objectName: "paletteField"
            Layout.fillWidth: true
            implicitHeight: 38 * Theme.scale
            leftPadding: 36 * Theme.scale
            font.pixelSize: Theme.fontTitle
            placeholderText: qsTr("What do you want to do?")
            Accessible.name: qsTr("Search commands, nodes and scenarios")
            Accessible.description: list.count === 0 ? nothing.text : list.currentItem?.Accessible.name ?? ""
            onTextEdited: root.search()
            Keys.onDownPressed: list.incrementCurrentIndex()
            Keys.onUpPressed: list.decrementCurrentIndex()
            Keys.onReturnPressed: root.run(list.currentIndex)
            Keys.onEnterPressed: root.run(list.currentIndex)
            Keys.onPressed: (event) => {
                const page = event.key === Qt.Key_PageDown ? 8 : event.key === Qt.Key_PageUp ? -8 : 0
                event.accepted = page !== 0
                if (page !== 0)
                    list.currentIndex = Math.max(0, Math.min(list.count - 1, list.currentIndex + page))
            }
            Icon {
                x: 12 * Theme.scale
                anchors.verticalCenter: parent.verticalCenter
                name: "search"
                colour: Theme.faintInk
            }
        }
        ListView {
            id: list
            objectName: "paletteList"
            Layout.fillWidth: true
            implicitHeight: Math.min(contentHeight, 340, (root.parent?.height ?? 600) * 0.6)
            visible: count > 0
            clip: true
            model: root.results
            boundsBehavior: Flickable.StopAtBounds
            highlightMoveDuration: 0
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Commands")
            ScrollBar.vertical: EdgeBar { }
            delegate: ItemDelegate {
                id: row
                required property int index
                required property var modelData
                readonly property var entry: root.entries[modelData.index] ?? { title: "", keys: "" }
                objectName: "command:" + entry.title
                width: list.width
                height: Touch.grown(34 * Theme.scale)
                highlighted: ListView.isCurrentItem
                Accessible.name: entry.keys !== "" ? qsTr("%1, %2").arg(entry.title).arg(entry.keys) : entry.title
                onClicked: root.run(index)
                contentItem: RowLayout {
                    spacing: Theme.spacing
                    Text {
                        Layout.fillWidth: true
                        text: CommandSearch.marked(row.entry.title, row.modelData.marks)
                        textFormat: Text.StyledText
                        elide: Text.ElideRight
                        color: Theme.ink
                        font.family: Theme.fontFamily
                        font.pixelSize: Theme.fontNormal
                        Accessible.ignored: true
                    }
                    Rectangle {
                        visible: row.entry.keys !== ""
                        implicitWidth: keyWords.implicitWidth + 12
                        implicitHeight: 20
                        radius: 4
                        color: Theme.raised
                        border.color: Theme.line
                        Words {
                            id: keyWords
                            anchors.centerIn: parent
                            text: row.entry.keys
                            faint: true
                            wrapMode: Text.NoWrap
                            font.pixelSize: Theme.fontSmall
                            Accessible.ignored: true
                        }
                    }
                }
                background: Rectangle {
                    radius: Theme.radius - 3
                    color: row.highlighted ? Theme.tint(Theme.accent, 0.2) : row.hovered ? Theme.raised : "transparent"
                    border.width: row.highlighted ? 1 : 0
                    border.color: Theme.accent
                }
            }
        }
        Words {
            id: nothing
            Layout.fillWidth: true
            Layout.margins: Theme.spacing
            visible: list.count === 0
            faint: true
            text: qsTr("Nothing is called like this. Try a few letters of what you look for, such as “al” for Align.")
        }
    }
}
