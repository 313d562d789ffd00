import QtQuick
import QtQuick.Layouts
import Postroom
import Postroom.App

// One of the two canvases: it is looked at, not edited.
ColumnLayout {
    id: root

    required property ComparedRun run
    required property string place

    spacing: 0
    Rectangle {
        Layout.fillWidth: true
        implicitHeight: words.implicitHeight + Theme.spacing * 1.5
        color: Theme.surface
        Separator { width: parent.width }
        ColumnLayout {
            id: words
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.margins: Theme.spacing * 1.5
            spacing: 0
            Words {
                Layout.fillWidth: true
                text: root.run ? qsTr("%1 (%2)").arg(root.run.name).arg(root.place) : ""
                font.weight: Font.DemiBold
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
            }
            Words {
                Layout.fillWidth: true
                text: root.run ? root.run.details : ""
                faint: true
                font.pixelSize: Theme.fontSmall
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
            }
        }
        Separator { y: parent.height - 1; width: parent.width }
    }
    StageView {
        id: stage
        Layout.fillWidth: true
        Layout.fillHeight: true
        clip: true
        source: root.run
        onWidthChanged: fit()
        onHeightChanged: fit()
        onSourceChanged: fit()
        Component.onCompleted: fit()
        WheelHandler {
            onWheel: (event) => stage.zoomAt(event.x, event.y, event.angleDelta.y > 0 ? 1.15 : 1 / 1.15)
        }
    }
}
