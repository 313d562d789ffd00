import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Postroom
import Postroom.App

// A question in the middle of the window: a title, a text, anything else, and buttons.
Popup {
    id: root

    property string title
    property string message
    default property alias extra: extraColumn.data
    property alias buttons: buttonRow.data

    parent: Overlay.overlay
    anchors.centerIn: parent
    width: Math.min(460, parent ? parent.width - 40 : 460)
    padding: Theme.spacing * 2.5
    modal: true
    focus: true
    closePolicy: Popup.CloseOnEscape
    Overlay.modal: Rectangle { color: Qt.rgba(0, 0, 0, 0.45) }
    background: Rectangle {
        radius: Theme.radius
        color: Theme.surface
        border.color: Theme.line
    }
    contentItem: ColumnLayout {
        spacing: Theme.spacing * 1.5
        Accessible.role: Accessible.Dialog
        Accessible.name: root.title
        Heading {
            Layout.fillWidth: true
            text: root.title
            wrapMode: Text.Wrap
        }
        Words {
            visible: text !== ""
            Layout.fillWidth: true
            text: root.message
        }
        PopupColumn {
            id: extraColumn
            visible: children.length > 0
            Layout.fillWidth: true
            spacing: Theme.spacing
        }
        RowLayout {
            id: buttonRow
            Layout.alignment: Qt.AlignRight
            Layout.topMargin: Theme.spacing
            spacing: Theme.spacing
        }
    }
}
