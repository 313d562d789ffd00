pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Postroom
import Postroom.App

// Who may log in and what they may do, and the limits of the virtual hosts.
QuestionDialog {
    id: root

    required property OperatorDesk desk

    objectName: "usersDialog"
    title: qsTr("Users and limits")
    width: Math.min(500 * Theme.scale, parent ? parent.width - 40 : 500)

    Flickable {
        id: list
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(column.implicitHeight, Math.max(120, (root.parent?.height ?? 600) - 260 * Theme.scale))
        contentHeight: column.implicitHeight
        contentWidth: width
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: EdgeBar { }
        PopupColumn {
            id: column
            width: list.width - Theme.spacing * 2
            spacing: Theme.spacing
            Words {
                Layout.fillWidth: true
                faint: true
                font.pixelSize: Theme.fontSmall
                text: qsTr("A program at the port logs in with a name and a password. Simulated ones connect as guest, or as "
                           + "the user that their properties name.")
            }
            Repeater {
                model: root.desk.users
                RowLayout {
                    id: row
                    required property var modelData
                    Layout.fillWidth: true
                    spacing: 0
                    ColumnLayout {
                        Layout.fillWidth: true
                        spacing: 0
                        Words {
                            objectName: "user:" + row.modelData.name
                            Layout.fillWidth: true
                            font.weight: Font.DemiBold
                            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                            text: row.modelData.name
                        }
                        Words {
                            objectName: "userMay:" + row.modelData.name
                            Layout.fillWidth: true
                            faint: true
                            font.pixelSize: Theme.fontSmall
                            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                            text: row.modelData.may
                        }
                    }
                    PushButton {
                        objectName: "editUser:" + row.modelData.name
                        Layout.alignment: Qt.AlignTop
                        picture: "pencil"
                        tip: qsTr("Change user %1").arg(row.modelData.name)
                        onClicked: root.desk.editUser(row.modelData.name)
                    }
                    PushButton {
                        objectName: "removeUser:" + row.modelData.name
                        Layout.alignment: Qt.AlignTop
                        enabled: !row.modelData.isFirst
                        picture: "trash"
                        tip: qsTr("Delete user %1").arg(row.modelData.name)
                        onClicked: root.desk.removeUser(row.modelData.name)
                    }
                }
            }
            PushButton {
                objectName: "addUser"
                framed: true
                picture: "plus"
                text: qsTr("Add a user")
                onClicked: root.desk.addUser()
            }
            Heading {
                Layout.fillWidth: true
                Layout.topMargin: Theme.spacing
                text: qsTr("Limits")
                wrapMode: Text.Wrap
                font.pixelSize: Theme.fontNormal
            }
            Repeater {
                model: root.desk.limits
                PropertyRow {
                    Layout.fillWidth: true
                    Layout.leftMargin: 2
                    titleWidth: 170 * Theme.scale
                    inspector: root.desk.limits
                    hint: rowHint
                }
            }
        }
    }
    RowHint {
        id: rowHint
        Layout.fillWidth: true
        Layout.preferredHeight: implicitHeight
    }
    buttons: PushButton {
        objectName: "closeUsers"
        primary: true
        text: qsTr("Close")
        onClicked: root.close()
    }
}
