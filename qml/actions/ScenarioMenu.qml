pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import Postroom
import Postroom.App

// The scenarios that are shipped.
MenuSheet {
    id: root

    required property ScenarioFiles files
    signal fileChosen(string path)

    function show() {
        entries.active = true // the files are read when they are first wanted, not at the start
        popup(parent, 0, parent.height)
    }

    Instantiator {
        id: entries
        active: false
        model: root.files.shipped
        delegate: ActionItem {
            required property int index
            required property var modelData
            objectName: "scenario:" + index
            text: qsTr("%1. %2").arg(index + 1).arg(modelData.title)
            onTriggered: root.fileChosen(modelData.path)
        }
        onObjectAdded: (at, object) => root.insertItem(at, object as MenuItem)
        onObjectRemoved: (at, object) => root.removeItem(object as MenuItem)
    }
}
