pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import Postroom
import Postroom.App

// The scenarios that are shipped.
Menu {
    id: root

    required property ScenarioFiles files
    signal fileChosen(string path)

    function show() {
        entries.active = true // the files are read when they are first wanted, not at the start
        popup(parent, 0, parent.height)
    }

    width: 320
    Instantiator {
        id: entries
        active: false
        model: root.files.shipped
        delegate: MenuItem {
            required property int index
            required property var modelData
            objectName: "scenario:" + index
            text: modelData.title
            onTriggered: root.fileChosen(modelData.path)
        }
        onObjectAdded: (at, object) => root.insertItem(at, object as MenuItem)
        onObjectRemoved: (at, object) => root.removeItem(object as MenuItem)
    }
}
