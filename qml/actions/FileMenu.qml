pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import Postroom
import Postroom.App

// New, open, recent, import, save, quit.
MenuSheet {
    id: root

    required property Actions actions
    required property ScenarioFiles files
    signal fileChosen(string path)

    function show() {
        recentFiles.model = files.recent
        popup(parent, 0, parent.height)
    }

    ActionItem { action: root.actions.startNew }
    ActionItem { action: root.actions.openFile }
    MenuSheet {
        id: recentMenu
        title: qsTr("Open recent")
        widest: 360 * Theme.scale
        enabled: recentFiles.count > 0
        Instantiator {
            id: recentFiles
            model: [] // without one it would make one entry of nothing
            delegate: ActionItem {
                required property var modelData
                text: modelData.name
                // A long name loses its middle, never its ends; the tip has the whole path.
                HoverTip {
                    text: parent.modelData.path
                    wanted: parent.highlighted || parent.hovered
                }
                Accessible.description: modelData.path
                elide: Text.ElideMiddle
                onTriggered: root.fileChosen(modelData.path)
            }
            onObjectAdded: (at, object) => recentMenu.insertItem(at, object as MenuItem)
            onObjectRemoved: (at, object) => recentMenu.removeItem(object as MenuItem)
        }
    }
    ActionItem { action: root.actions.importFile }
    MenuSeparator { }
    ActionItem {
        objectName: "saveItem"
        action: root.actions.save
    }
    ActionItem { action: root.actions.saveAs }
    ActionItem {
        objectName: "saveRunItem"
        action: root.actions.saveRun
    }
    MenuSeparator { }
    ActionItem { action: root.actions.quit }
}
