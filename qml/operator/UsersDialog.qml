pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Postroom
import Postroom.App

// Who may log in and what they may do, the virtual hosts and their limits.
QuestionDialog {
    id: root

    required property OperatorDesk desk

    /// Keeps what was typed if it cannot be.
    function addVhost() {
        const trouble = desk.addVhost(vhostName.text)
        vhostTrouble.text = trouble !== "" ? "! " + trouble : ""
        if (trouble === "")
            vhostName.clear()
    }

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
                text: qsTr("Virtual hosts")
                wrapMode: Text.Wrap
                font.pixelSize: Theme.fontNormal
            }
            Words {
                Layout.fillWidth: true
                faint: true
                font.pixelSize: Theme.fontSmall
                text: qsTr("Each is a broker of its own, with its own queues and exchanges. A part belongs to the one that its "
                           + "properties name.")
            }
            Repeater {
                model: root.desk.vhosts
                RowLayout {
                    id: vhostRow
                    required property var modelData
                    Layout.fillWidth: true
                    spacing: 0
                    Words {
                        objectName: "vhost:" + vhostRow.modelData.name
                        Layout.fillWidth: true
                        font.weight: Font.DemiBold
                        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                        text: vhostRow.modelData.name
                    }
                    Words {
                        visible: vhostRow.modelData.isUsed
                        faint: true
                        font.pixelSize: Theme.fontSmall
                        text: qsTr("in use")
                    }
                    PushButton {
                        objectName: "removeVhost:" + vhostRow.modelData.name
                        enabled: !vhostRow.modelData.isFirst && !vhostRow.modelData.isUsed
                        picture: "trash"
                        tip: qsTr("Delete virtual host %1").arg(vhostRow.modelData.name)
                        onClicked: root.desk.removeVhost(vhostRow.modelData.name)
                    }
                }
            }
            RowLayout {
                Layout.fillWidth: true
                Layout.leftMargin: 2
                spacing: Theme.spacing
                InputField {
                    id: vhostName
                    objectName: "field:vhostName"
                    Layout.fillWidth: true
                    placeholderText: qsTr("Name of another one")
                    wrong: vhostTrouble.text !== ""
                    Accessible.name: placeholderText
                    Accessible.description: vhostTrouble.text
                    onTextEdited: vhostTrouble.text = ""
                    onAccepted: root.addVhost()
                }
                PushButton {
                    objectName: "addVhost"
                    framed: true
                    picture: "plus"
                    text: qsTr("Add")
                    tip: qsTr("Add a virtual host")
                    onClicked: root.addVhost()
                }
            }
            Words {
                id: vhostTrouble
                objectName: "vhostTrouble"
                visible: text !== ""
                Layout.fillWidth: true
                color: Theme.danger
                Accessible.role: Accessible.AlertMessage
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
