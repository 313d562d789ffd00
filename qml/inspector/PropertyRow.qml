import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Postroom
import Postroom.App

// One property: its title, a field that fits its kind, what it means, and what is wrong with what was typed.
ColumnLayout {
    id: root

    required property int index
    required property string name
    required property string title
    required property string kind
    required property string value
    required property var choices
    required property string meaning
    required property string error
    required property string typed
    required property InspectorModel inspector
    readonly property bool wide: kind === "table" || kind === "tables" || kind === "list"
    readonly property bool hasCursor: editor.item?.activeFocus ?? false

    spacing: 3
    objectName: "property:" + name

    Words {
        visible: root.wide
        Layout.fillWidth: true
        text: root.title
        faint: true
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spacing
        Words {
            visible: !root.wide
            Layout.preferredWidth: 112
            text: root.title
            faint: true
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            ToolTip.text: root.meaning
            ToolTip.visible: titleHover.hovered && root.meaning !== ""
            ToolTip.delay: 400
            HoverHandler { id: titleHover }
        }
        Loader {
            id: editor
            Layout.fillWidth: true
            sourceComponent: root.kind === "bool" ? boolEditor
                           : root.kind === "choice" ? choiceEditor
                           : root.wide ? areaEditor
                           : root.choices.length > 1 ? nameEditor : textEditor
        }
    }
    Words {
        objectName: "error:" + root.name
        visible: root.error !== ""
        Layout.fillWidth: true
        text: root.error
        color: Theme.danger
        font.pixelSize: Theme.fontSmall
        Accessible.role: Accessible.AlertMessage
    }
    Words {
        visible: root.hasCursor && root.error === ""
        Layout.fillWidth: true
        text: root.meaning
        faint: true
        font.pixelSize: Theme.fontSmall
    }

    Component {
        id: textEditor
        InputField {
            objectName: "field:" + root.name
            text: root.error !== "" ? root.typed : root.value
            wrong: root.error !== ""
            Accessible.name: root.title
            Accessible.description: root.error !== "" ? root.error : root.meaning
            onEditingFinished: root.inspector.apply(root.index, text)
            Keys.onEscapePressed: text = root.value
        }
    }
    Component {
        id: areaEditor
        InputArea {
            objectName: "field:" + root.name
            text: root.error !== "" ? root.typed : root.value
            wrong: root.error !== ""
            placeholderText: root.kind === "list" ? qsTr("one on each line") : qsTr("name=value, one on each line")
            Accessible.name: root.title
            Accessible.description: root.error !== "" ? root.error : root.meaning
            onActiveFocusChanged: if (!activeFocus) root.inspector.apply(root.index, text)
            Keys.onEscapePressed: text = root.value
            Keys.onPressed: (event) => {
                if (event.key === Qt.Key_Return && (event.modifiers & Qt.ControlModifier)) {
                    event.accepted = true
                    root.inspector.apply(root.index, text)
                }
            }
        }
    }
    Component {
        id: boolEditor
        Toggle {
            objectName: "field:" + root.name
            checked: root.value === "true"
            Accessible.name: root.title
            Accessible.description: root.meaning
            onToggled: root.inspector.apply(root.index, checked ? "true" : "false")
        }
    }
    Component {
        id: choiceEditor
        ChoiceBox {
            objectName: "field:" + root.name
            model: root.choices.map(choice => choice === "" ? qsTr("(none)") : choice)
            currentIndex: root.choices.indexOf(root.value)
            Accessible.name: root.title
            Accessible.description: root.error !== "" ? root.error : root.meaning
            onActivated: (at) => root.inspector.apply(root.index, root.choices[at])
        }
    }
    Component {
        id: nameEditor
        RowLayout {
            spacing: 2
            InputField {
                id: nameField
                objectName: "field:" + root.name
                Layout.fillWidth: true
                Layout.minimumWidth: 40
                text: root.error !== "" ? root.typed : root.value
                wrong: root.error !== ""
                Accessible.name: root.title
                Accessible.description: root.error !== "" ? root.error : root.meaning
                onEditingFinished: root.inspector.apply(root.index, text)
                Keys.onEscapePressed: text = root.value
                Keys.onDownPressed: names.open()
            }
            PushButton {
                picture: "down"
                implicitWidth: 26
                tip: qsTr("Choose from the scenario")
                focusPolicy: Qt.NoFocus
                onClicked: names.open()
                Menu {
                    id: names
                    Instantiator {
                        model: root.choices
                        delegate: MenuItem {
                            required property string modelData
                            text: modelData === "" ? qsTr("(none)") : modelData
                            onTriggered: root.inspector.apply(root.index, modelData)
                        }
                        onObjectAdded: (at, object) => names.insertItem(at, object as MenuItem)
                        onObjectRemoved: (at, object) => names.removeItem(object as MenuItem)
                    }
                }
            }
        }
    }
}
