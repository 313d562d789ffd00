import QtQuick
import QtQuick.Controls
import Postroom
import Postroom.App

// Writes and draws on the canvas, for people: a menu of what there is.
Rectangle {
    id: root

    signal asked(string kind)

    implicitWidth: button.implicitWidth + 8
    implicitHeight: button.height + 8
    radius: Theme.radius
    color: Theme.surface
    border.color: Theme.line

    PushButton {
        id: button
        objectName: "annotate"
        anchors.centerIn: parent
        picture: "down"
        opensMenu: true
        text: qsTr("Annotate")
        tip: menu.visible ? "" : qsTr("Write or draw on the canvas. It changes nothing in the run.")
        onClicked: menu.visible ? menu.close() : menu.popup(button, 0, -menu.implicitHeight - Theme.spacing)
    }
    MenuSheet {
        id: menu
        ActionItem {
            objectName: "annotate:note"
            text: qsTr("Note")
            onTriggered: Qt.callLater(root.asked, "note") // when the menu has given the keyboard back
        }
        ActionItem {
            objectName: "annotate:group"
            text: qsTr("Group with a title")
            onTriggered: Qt.callLater(root.asked, "group")
        }
        ActionItem {
            objectName: "annotate:arrow"
            text: qsTr("Arrow")
            onTriggered: Qt.callLater(root.asked, "arrow")
        }
    }
}
