import QtQuick
import Postroom
import Postroom.App

// Opening, saving and closing, so that no unsaved work is lost on the way.
Item {
    id: root

    required property Workbench workbench
    readonly property ScenarioFiles files: workbench.files
    signal mayClose()
    /// What to do once the document is safe.
    property var next: null
    /// The file that is chosen gets the run as well.
    property bool withRun: false

    function startNew() { whenSafe(() => files.startNew()) }
    function open() { whenSafe(() => pick("open")) }
    function importFile() { whenSafe(() => pick("import")) }
    function openPath(path: string) { whenSafe(() => files.open(path)) }
    function close() { whenSafe(() => root.mayClose()) }
    function save() {
        if (files.hasFile)
            goOn(files.save())
        else
            saveAs()
    }
    function saveAs() {
        withRun = false
        pick("save")
    }
    function saveWithRun() {
        withRun = true
        pick("save")
    }

    function whenSafe(then: var) {
        next = then
        if (!workbench.dirty)
            goOn(true)
        else
            question(confirm)
    }
    function goOn(isSafe: bool) {
        const then = next
        next = null
        if (isSafe && then)
            then()
    }
    function question(component: Component) {
        dialog.sourceComponent = null
        dialog.sourceComponent = component
        dialog.item.open()
    }
    function offerLeftover() {
        if (workbench.session.leftover !== "")
            question(restore)
    }
    function pick(purpose: string) {
        picker.active = true
        const dialog = picker.item as FilePicker
        if (withRun && purpose === "save")
            dialog.pickForRun(files.folder, files.suggestedRunName, files.aboutRun)
        else
            dialog.pick(purpose, files.folder, files.suggestedName)
    }

    // The search for unsaved work begins with the workbench, which may be ready before or after this.
    Component.onCompleted: Qt.callLater(root.offerLeftover)
    Connections {
        target: root.workbench.session
        function onLeftoverChanged() { Qt.callLater(root.offerLeftover) }
    }
    Connections {
        target: root.files
        function onVhostWanted(vhosts) {
            root.question(vhostChoice)
            dialog.item.vhosts = vhosts
        }
        function onImported(report) {
            root.question(importReport)
            dialog.item.report = report
        }
    }
    Loader { id: dialog }
    Loader {
        id: picker
        active: false
        sourceComponent: FilePicker {
            onChosen: (path) => {
                if (saves)
                    root.goOn(root.withRun ? root.files.saveWithRun(path) : root.files.saveAs(path))
                else
                    root.files.open(path)
            }
            onGivenUp: root.next = null
        }
    }
    Component {
        id: confirm
        QuestionDialog {
            id: asking
            objectName: "confirmDialog"
            title: qsTr("Save the changes to %1?").arg(root.workbench.name)
            message: qsTr("They are lost otherwise.")
            onOpened: saveButton.forceActiveFocus(Qt.TabFocusReason)
            buttons: [
                PushButton {
                    objectName: "discardButton"
                    danger: true
                    text: qsTr("Discard")
                    onClicked: {
                        asking.close()
                        root.goOn(true)
                    }
                },
                PushButton {
                    framed: true
                    objectName: "cancelButton"
                    text: qsTr("Cancel")
                    onClicked: {
                        root.next = null
                        asking.close()
                    }
                },
                PushButton {
                    id: saveButton
                    objectName: "saveButton"
                    primary: true
                    text: qsTr("Save")
                    onClicked: {
                        asking.close()
                        root.save()
                    }
                }
            ]
        }
    }
    Component {
        id: restore
        QuestionDialog {
            id: offering
            objectName: "restoreDialog"
            title: qsTr("Unsaved work was found")
            message: qsTr("Postroom ended before %1 was saved. Restore it?").arg(root.workbench.session.leftover)
            closePolicy: QuestionDialog.NoAutoClose
            onOpened: restoreButton.forceActiveFocus(Qt.TabFocusReason)
            buttons: [
                PushButton {
                    objectName: "discardLeftover"
                    danger: true
                    text: qsTr("Discard")
                    onClicked: {
                        root.workbench.session.discard()
                        offering.close()
                    }
                },
                PushButton {
                    id: restoreButton
                    objectName: "restoreLeftover"
                    primary: true
                    text: qsTr("Restore")
                    onClicked: {
                        root.workbench.session.restore()
                        offering.close()
                    }
                }
            ]
        }
    }
    Component {
        id: vhostChoice
        VhostDialog { onChosen: (vhost) => root.files.importVhost(vhost) }
    }
    Component {
        id: importReport
        ImportReport { }
    }
}
