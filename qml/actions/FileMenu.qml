pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
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

    width: 280
    ActionItem { action: root.actions.startNew }
    ActionItem { action: root.actions.openFile }
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

    component ActionItem: MenuItem {
        id: item
        contentItem: RowLayout {
            spacing: Theme.spacing * 3
            Words {
                Layout.fillWidth: true
                text: item.text
                color: item.highlighted ? Theme.onAccent : item.enabled ? Theme.ink : Theme.faintInk
                wrapMode: Text.NoWrap
            }
            Words {
                text: item.action?.shortcut ?? ""
                color: item.highlighted ? Theme.onAccent : Theme.faintInk
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
}
