pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Postroom
import Postroom.App

// Chooses a file to open, to import or to save as: by its path, from a list, or by its name.
QuestionDialog {
    id: root

    readonly property bool saves: choice.saves
    signal chosen(string path)
    signal givenUp()

    property string purpose
    property string suggestion
    property string toReplace
    property bool isDone: false
    readonly property var kinds: purpose === "import"
        ? [{ label: qsTr("Definitions (*.json)"), patterns: ["*.json"] }, { label: qsTr("All files"), patterns: ["*"] }]
        : purpose === "open"
        ? [{ label: qsTr("Scenarios and definitions (*.json)"), patterns: ["*.json"] },
           { label: qsTr("All files"), patterns: ["*"] }]
        : [{ label: qsTr("Scenarios (*.postroom.json)"), patterns: ["*.postroom.json"] },
           { label: qsTr("All files"), patterns: ["*"] }]

    /// Saves the scenario with its run; about: what is kept.
    function pickForRun(folder: string, name: string, about: string) {
        pick("save", folder, name)
        title = qsTr("Save the scenario with its run")
        message = about
    }
    /// purpose: open, import or save.
    function pick(what: string, folder: string, name: string) {
        purpose = what
        message = ""
        title = purpose === "save" ? qsTr("Save the scenario") : purpose === "import"
                                   ? qsTr("Import RabbitMQ definitions") : qsTr("Open a scenario or RabbitMQ definitions")
        isDone = false
        toReplace = ""
        choice.saves = what === "save"
        suggestion = choice.saves ? name : ""
        kind.currentIndex = 0
        choice.patterns = kinds[0].patterns
        choice.ending = choice.saves ? ".postroom.json" : ""
        choice.start(folder)
        pathField.text = choice.folder
        list.currentIndex = -1
        nameField.text = suggestion
        open()
        nameField.forceActiveFocus(Qt.PopupFocusReason)
        nameField.selectAll()
    }
    function goUp() {
        const from = choice.folder.split(/[\/\\]/).pop()
        if (choice.goUp())
            list.currentIndex = choice.entries.rowOf(from)
    }
    function takeName() {
        const before = choice.folder
        choice.take(nameField.text)
        if (choice.folder !== before)
            nameField.text = suggestion // what was typed was a folder, and we are in it
    }
    function keep() {
        choice.forgetTrouble()
        toReplace = ""
        nameField.forceActiveFocus()
    }

    objectName: "filePicker"
    width: Math.min(720, parent ? parent.width - 40 : 720)
    onClosed: if (!isDone) givenUp()

    FileChoice {
        id: choice
        onChosen: (path) => {
            root.isDone = true
            root.close()
            root.chosen(path)
        }
        onWouldReplace: (name) => {
            root.toReplace = name
            keepButton.forceActiveFocus(Qt.TabFocusReason)
        }
        onFolderChanged: {
            pathField.text = choice.folder
            list.currentIndex = -1
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.spacing
        enabled: root.toReplace === ""
        Keys.onPressed: (event) => {
            event.accepted = event.key === Qt.Key_Up && (event.modifiers & Qt.AltModifier)
            if (event.accepted)
                root.goUp()
        }
        RowLayout {
            spacing: Theme.spacing
            InputField {
                id: pathField
                objectName: "pickerPath"
                Layout.fillWidth: true
                Accessible.name: qsTr("Folder")
                Accessible.description: qsTr("Type a path and press Enter to go there.")
                onTextEdited: choice.forgetTrouble()
                onAccepted: choice.take(text)
            }
            PushButton {
                objectName: "pickerUp"
                framed: true
                enabled: !choice.atTop
                picture: "up"
                tip: qsTr("To the folder above (Alt+Up)")
                onClicked: root.goUp()
            }
        }
        FileList {
            id: list
            objectName: "pickerList"
            Layout.fillWidth: true
            // The rest of the dialog keeps its height, so that the window's least size still holds all of it.
            Layout.preferredHeight: Math.max(90, Math.min(300, (root.parent?.height ?? 0) - (root.message !== "" ? 410 : 340)))
            entries: choice.entries
            onPointedAt: (name) => {
                choice.forgetTrouble()
                nameField.text = name
            }
            onTaken: (name) => choice.take("./" + name) // "~" in the list is a name, not the home folder
            onUpWanted: root.goUp()
        }
        GridLayout {
            columns: 2
            columnSpacing: Theme.spacing
            rowSpacing: Theme.spacing
            Words {
                text: qsTr("Name")
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
            InputField {
                id: nameField
                objectName: "pickerName"
                Layout.fillWidth: true
                Accessible.name: qsTr("Name")
                onTextEdited: choice.forgetTrouble()
                onAccepted: root.takeName()
                Keys.onDownPressed: list.enter()
            }
            Words {
                text: qsTr("Shown")
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
            ChoiceBox {
                id: kind
                objectName: "pickerKind"
                Layout.fillWidth: true
                model: root.kinds.map(one => one.label)
                Accessible.name: qsTr("Which files are shown")
                onActivated: (at) => {
                    choice.patterns = root.kinds[at].patterns
                    choice.ending = root.saves && at === 0 ? ".postroom.json" : ""
                }
            }
        }
    }
    // Always as high as its one or two lines, so that no button moves when something is said.
    Words {
        objectName: "pickerTrouble"
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.fontNormal * 2.6
        verticalAlignment: Text.AlignVCenter
        maximumLineCount: 2
        elide: Text.ElideMiddle
        text: root.toReplace !== "" ? qsTr("%1 is there already. Replace it? What it holds now is lost then.").arg(root.toReplace)
                                    : choice.trouble
        color: Theme.danger
        Accessible.role: Accessible.AlertMessage
    }
    buttons: [
        PushButton {
            objectName: "pickerCancel"
            visible: root.toReplace === ""
            framed: true
            text: qsTr("Cancel")
            onClicked: root.close()
        },
        PushButton {
            objectName: "pickerAccept"
            visible: root.toReplace === ""
            primary: true
            text: root.saves ? qsTr("Save") : root.purpose === "import" ? qsTr("Import") : qsTr("Open")
            onClicked: root.takeName()
        },
        PushButton {
            objectName: "pickerReplace"
            visible: root.toReplace !== ""
            danger: true
            framed: true
            text: qsTr("Replace it")
            onClicked: choice.replace()
            Keys.onEscapePressed: root.keep()
        },
        PushButton {
            id: keepButton
            objectName: "pickerKeep"
            visible: root.toReplace !== ""
            primary: true
            text: qsTr("Keep it")
            onClicked: root.keep()
            Keys.onEscapePressed: root.keep()
        }
    ]
}
