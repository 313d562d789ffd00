pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import Postroom
import Postroom.App

// New, open, recent, import, save, quit.
Menu {
    id: root

    required property Actions actions
    required property ScenarioFiles files
    signal fileChosen(string path)

    function show() {
        recentFiles.model = files.recent
        popup(parent, 0, parent.height)
    }

    MenuItem { action: root.actions.startNew }
    MenuItem { action: root.actions.openFile }
    Menu {
        id: recentMenu
        title: qsTr("Open recent")
        enabled: recentFiles.count > 0
        Instantiator {
            id: recentFiles
            delegate: MenuItem {
                required property var modelData
                text: modelData.name
                onTriggered: root.fileChosen(modelData.path)
            }
            onObjectAdded: (at, object) => recentMenu.insertItem(at, object as MenuItem)
            onObjectRemoved: (at, object) => recentMenu.removeItem(object as MenuItem)
        }
    }
    MenuItem { action: root.actions.importFile }
    MenuSeparator { }
    MenuItem {
        objectName: "saveItem"
        action: root.actions.save
    }
    MenuItem { action: root.actions.saveAs }
    MenuSeparator { }
    MenuItem { action: root.actions.quit }
}
