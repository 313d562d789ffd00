import QtQuick
import QtQuick.Layouts
import Postroom
import Postroom.App

// What to do first, while the canvas is empty.
ColumnLayout {
    id: root

    signal fileWanted()
    signal scenariosWanted()

    objectName: "emptyHint"
    spacing: Theme.spacing * 1.5
    Row { // the tray beside it shows them, too
        visible: root.parent.height > 320 * Theme.scale
        Layout.alignment: Qt.AlignHCenter
        spacing: Theme.spacing * 3
        Repeater {
            model: ["producer", "exchange", "queue", "consumer"]
            PartSign {
                required property string modelData
                kind: modelData
                magnified: 1.4
            }
        }
    }
    Heading {
        Layout.fillWidth: true
        Layout.topMargin: Theme.spacing
        horizontalAlignment: Text.AlignHCenter
        font.pixelSize: Theme.fontHuge
        text: qsTr("Build a message flow")
    }
    Words {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        faint: true
        text: qsTr("Drag a producer, a queue and a consumer here from the left. Then pull the handle at the right "
                   + "edge of each to the next one, and press Play.")
    }
    RowLayout {
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Theme.spacing
        spacing: Theme.spacing
        PushButton {
            objectName: "hintScenarios"
            primary: true
            text: qsTr("Open a ready-made scenario")
            onClicked: root.scenariosWanted()
        }
        PushButton {
            framed: true
            text: qsTr("Open a file")
            onClicked: root.fileWanted()
        }
    }
    Words {
        Layout.fillWidth: true
        Layout.topMargin: Theme.spacing
        horizontalAlignment: Text.AlignHCenter
        faint: true
        text: qsTr("Or open the port at the top, and connect a program of your own.")
    }
}
