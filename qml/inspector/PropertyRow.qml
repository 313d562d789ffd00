import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Postroom
import Postroom.App

// One property: its title and a field that fits its kind. What it means, and what is wrong with what was typed,
// stands in the hint below the panel, where it moves no other row away from the pointer.
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
    /// Of several nodes, not all have the same value.
    required property bool various
    required property PropertyRows inspector
    required property RowHint hint
    property real titleWidth: 112 * Theme.scale
    readonly property bool wide: kind === "table" || kind === "tables" || kind === "list"
    /// What has the cursor: the editor or the field inside it.
    readonly property Item field: editor.item?.field ?? editor.item
    readonly property bool hasCursor: field?.activeFocus ?? false
    readonly property string shownText: error !== "" ? typed : value
    readonly property string markedTitle: error !== "" ? "! " + title : title

    /// The keyboard came here, perhaps where the row cannot be seen; or the mouse, to where the hint now lies.
    signal revealWanted()
    Timer { // not while the button is down: the click would miss
        id: pressed
        interval: 250
        onTriggered: if (root.hasCursor) root.revealWanted()
    }

    onHasCursorChanged: {
        tell()
        const reason = field?.focusReason ?? Qt.OtherFocusReason
        if (hasCursor && (reason === Qt.TabFocusReason || reason === Qt.BacktabFocusReason))
            revealWanted()
        else if (hasCursor)
            pressed.restart()
    }
    // What is written in it grows below the hint.
    onHeightChanged: {
        if (hasCursor)
            Qt.callLater(revealWanted)
    }
    onErrorChanged: tell()
    Component.onCompleted: tell()
    function tell() {
        hint?.hear(root, hasCursor, qsTr("%1: %2").arg(title).arg(meaning),
                  error !== "" ? qsTr("! %1: %2").arg(title).arg(error) : "")
    }
    /// Escape gives up what was typed; if there is nothing to give up, it is for others.
    function giveUp(field: Item, event: KeyEvent) {
        event.accepted = field.text !== value || error !== ""
        if (!event.accepted)
            return
        inspector.forget(index)
        field.text = Qt.binding(() => root.shownText)
    }

    // No name means the exchange without one, which is there.
    readonly property string emptyWord: various ? qsTr("various") : name === "exchange" || name === "republish_exchange"
                                        ? qsTr("(default exchange)") : ""

    spacing: 3
    objectName: "property:" + name

    Words {
        visible: root.wide
        Layout.fillWidth: true
        text: root.markedTitle
        faint: root.error === ""
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spacing
        Words {
            visible: !root.wide
            Layout.preferredWidth: root.titleWidth
            text: root.markedTitle
            faint: root.error === ""
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            HoverTip {
                text: root.meaning
                wanted: titleHover.hovered
            }
            HoverHandler { id: titleHover }
        }
        Loader {
            id: editor
            Layout.fillWidth: true
            sourceComponent: root.kind === "bool" ? boolEditor
                           : root.kind === "choice" ? choiceEditor
                           : root.kind === "password" ? passwordEditor
                           : root.wide ? areaEditor
                           : root.choices.length > 1 ? nameEditor : textEditor
        }
    }
    Component {
        id: textEditor
        InputField {
            objectName: "field:" + root.name
            text: root.shownText
            wrong: root.error !== ""
            placeholderText: root.emptyWord
            Accessible.name: root.title
            Accessible.description: root.error !== "" ? root.error : root.meaning
            onEditingFinished: root.inspector.apply(root.index, text)
            Keys.onEscapePressed: (event) => root.giveUp(this, event)
        }
    }
    Component {
        id: passwordEditor
        PasswordField {
            id: password
            fieldName: "field:" + root.name
            text: root.shownText
            wrong: root.error !== ""
            description: root.error !== "" ? root.error : root.meaning
            onFinished: (typed) => root.inspector.apply(root.index, typed)
            onEscapePressed: (event) => root.giveUp(password.field, event)
        }
    }
    Component {
        id: areaEditor
        InputArea {
            objectName: "field:" + root.name
            text: root.shownText
            wrong: root.error !== ""
            placeholderText: root.various ? qsTr("various") : root.kind === "list" ? qsTr("one on each line") : qsTr("name=value, one on each line")
            Accessible.name: root.title
            Accessible.description: root.error !== "" ? root.error : root.meaning
            onActiveFocusChanged: if (!activeFocus) root.inspector.apply(root.index, text)
            Keys.onEscapePressed: (event) => root.giveUp(this, event)
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
            text: root.various ? qsTr("various") : ""
            Accessible.name: root.various ? qsTr("%1: various").arg(root.title) : root.title
            Accessible.description: root.meaning
            onToggled: root.inspector.apply(root.index, checked ? "true" : "false")
        }
    }
    Component {
        id: choiceEditor
        ChoiceBox {
            objectName: "field:" + root.name
            model: root.choices.map(choice => choice === "" ? qsTr("(none)") : choice)
            currentIndex: root.various ? -1 : root.choices.indexOf(root.value)
            displayText: root.various ? qsTr("various") : currentText
            Accessible.name: root.title
            Accessible.description: root.error !== "" ? root.error : root.meaning
            onActivated: (at) => root.inspector.choose(root.index, root.choices[at])
        }
    }
    Component {
        id: nameEditor
        RowLayout {
            readonly property Item field: nameField
            spacing: 2
            InputField {
                id: nameField
                objectName: "field:" + root.name
                Layout.fillWidth: true
                Layout.minimumWidth: 40
                text: root.shownText
                wrong: root.error !== ""
                placeholderText: root.emptyWord
                Accessible.name: root.title
                Accessible.description: root.error !== "" ? root.error : root.meaning
                onEditingFinished: root.inspector.apply(root.index, text)
                Keys.onEscapePressed: (event) => root.giveUp(this, event)
                Keys.onDownPressed: names.open()
            }
            PushButton {
                picture: "down"
                implicitWidth: 26 * Theme.scale
                tip: qsTr("Choose from the scenario")
                focusPolicy: Qt.NoFocus
                onClicked: names.open()
                Menu {
                    id: names
                    Instantiator {
                        model: root.choices
                        delegate: MenuItem {
                            required property string modelData
                            text: modelData !== "" ? modelData : root.emptyWord !== "" && !root.various ? root.emptyWord : qsTr("(none)")
                            onTriggered: root.inspector.choose(root.index, modelData)
                        }
                        onObjectAdded: (at, object) => names.insertItem(at, object as MenuItem)
                        onObjectRemoved: (at, object) => names.removeItem(object as MenuItem)
                    }
                }
            }
        }
    }
}
