import QtQuick
import Postroom
import Postroom.App

// Zoom in, out and fit, in the corner of the canvas.
Rectangle {
    id: root

    required property StageView stage

    width: row.width + 8
    height: row.height + 8
    radius: Theme.radius
    color: Theme.surface
    border.color: Theme.line
    Row {
        id: row
        anchors.centerIn: parent
        PushButton {
            picture: "minus"
            tip: qsTr("Zoom out (-)")
            onClicked: root.stage.zoomBy(1 / 1.25)
        }
        PushButton {
            objectName: "fitButton"
            picture: "fit"
            tip: qsTr("Show everything (F)")
            onClicked: root.stage.fit()
        }
        PushButton {
            picture: "plus"
            tip: qsTr("Zoom in (+)")
            onClicked: root.stage.zoomBy(1.25)
        }
    }
}
