pragma ComponentBehavior: Bound
import QtQuick
import Postroom
import Postroom.App

// Which virtual host of a definitions file to import.
QuestionDialog {
    id: root

    property var vhosts: []
    signal chosen(string vhost)

    objectName: "vhostDialog"
    title: qsTr("Which virtual host?")
    message: qsTr("The file describes several. Postroom imports one of them.")

    Repeater {
        model: root.vhosts
        PushButton {
            required property string modelData
            framed: true
            text: modelData
            onClicked: {
                root.close()
                root.chosen(modelData)
            }
        }
    }
    buttons: PushButton {
        text: qsTr("Cancel")
        onClicked: root.close()
    }
}
