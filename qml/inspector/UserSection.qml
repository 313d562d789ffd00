import QtQuick
import QtQuick.Layouts
import Postroom
import Postroom.App

// Who may log in, in a line, and the way to what they may do.
ColumnLayout {
    id: root

    required property OperatorDesk desk

    /// The keyboard came to something that may be out of sight.
    signal revealWanted(Item item)

    spacing: Theme.spacing
    RowLayout {
        Layout.fillWidth: true
        Heading {
            Layout.fillWidth: true
            text: qsTr("Users and limits")
            wrapMode: Text.Wrap
            font.pixelSize: Theme.fontNormal
        }
        PushButton {
            objectName: "showUsers"
            framed: true
            picture: "user"
            text: qsTr("Show")
            tip: qsTr("Users, what they may do, and limits of the virtual host")
            Accessible.name: qsTr("Show users and limits")
            onVisualFocusChanged: if (visualFocus) root.revealWanted(this)
            onClicked: root.desk.showUsers()
        }
    }
    Words {
        Layout.fillWidth: true
        faint: true
        font.pixelSize: Theme.fontSmall
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        text: root.desk.users.map(user => user.name).join(", ")
    }
}
