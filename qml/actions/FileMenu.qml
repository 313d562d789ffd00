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
        width: 360
        enabled: recentFiles.count > 0
        Instantiator {
            id: recentFiles
            model: [] // without one it would make one entry of nothing
            delegate: MenuItem {
                required property var modelData
                text: modelData.name
                // A long name loses its middle, never its ends; the tip has the whole path.
                ToolTip.text: modelData.path
                ToolTip.visible: highlighted || hovered
                ToolTip.delay: 500
                Accessible.description: modelData.path
                contentItem: Words {
                    text: parent.text
                    leftPadding: Theme.spacing
                    rightPadding: Theme.spacing
                    color: parent.highlighted ? Theme.onAccent : Theme.ink
                    wrapMode: Text.NoWrap
                    elide: Text.ElideMiddle
                    verticalAlignment: Text.AlignVCenter
                }
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
