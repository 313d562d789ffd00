import QtQuick
import QtQuick.Dialogs
import Postroom.App

// The dialogs that choose files; made when one is first wanted.
Item {
    id: root

    required property ScenarioFiles files
    signal openChosen(url file)
    signal saveChosen(url file)
    signal saveRejected()

    function open() {
        openDialog.currentFolder = files.folder
        openDialog.open()
    }
    function saveAs() {
        saveDialog.currentFolder = files.folder
        saveDialog.open()
    }

    FileDialog {
        id: openDialog
        title: qsTr("Open a scenario or RabbitMQ definitions")
        nameFilters: [qsTr("Scenarios and definitions (*.json)"), qsTr("All files (*)")]
        onAccepted: root.openChosen(selectedFile)
    }
    FileDialog {
        id: saveDialog
        title: qsTr("Save the scenario")
        fileMode: FileDialog.SaveFile
        acceptLabel: qsTr("Save")
        defaultSuffix: "postroom.json"
        nameFilters: [qsTr("Scenarios (*.postroom.json)"), qsTr("All files (*)")]
        onAccepted: root.saveChosen(selectedFile)
        onRejected: root.saveRejected()
    }
}
