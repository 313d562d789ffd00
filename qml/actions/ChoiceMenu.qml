pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import Postroom

// A submenu of which one entry is chosen.
MenuSheet {
    id: root

    /// As ViewChoices has them.
    required property var choice

    title: choice.title
    Instantiator {
        model: root.choice.options
        delegate: ActionItem {
            id: item
            required property var modelData
            readonly property bool isChosen: root.choice.chosen === modelData.value
            objectName: root.choice.name + ":" + modelData.value
            text: modelData.title
            checkable: true
            checked: isChosen
            onTriggered: {
                root.choice.choose(modelData.value)
                checked = Qt.binding(() => item.isChosen)
            }
        }
        onObjectAdded: (at, object) => root.insertItem(at, object as MenuItem)
        onObjectRemoved: (at, object) => root.removeItem(object as MenuItem)
    }
}
