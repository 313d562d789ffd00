import QtQuick
import Postroom
import Postroom.App

// One event of a journey in words, beside its row of the diagram. The time is written where it changes.
Rectangle {
    id: root

    required property int index
    required property var modelData
    property bool current: false
    readonly property bool pointed: hover.hovered
    signal chosen()

    objectName: "journeyRow"
    color: current ? Theme.tint(Theme.accent, 0.2) : pointed ? Theme.raised : "transparent"
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1 %2").arg(modelData.time).arg(modelData.sentence)
    Accessible.description: qsTr("Go to this moment")
    Accessible.onPressAction: root.chosen()

    HoverHandler {
        id: hover
        cursorShape: Qt.PointingHandCursor
    }
    TapHandler { onTapped: root.chosen() }
    Text {
        id: clock
        x: Theme.spacing * 2
        width: 66 * Theme.scale
        anchors.verticalCenter: parent.verticalCenter
        visible: root.modelData.isNewTime
        text: root.modelData.time
        textFormat: Text.PlainText
        color: Theme.faintInk
        font.family: Theme.fontFamily
        font.pixelSize: Theme.fontSmall
    }
    Words {
        anchors.left: clock.right
        anchors.leftMargin: Theme.spacing
        anchors.right: parent.right
        anchors.rightMargin: Theme.spacing * 2
        anchors.verticalCenter: parent.verticalCenter
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        text: (root.modelData.topic === 2 ? "! " : "") + root.modelData.sentence
        color: root.modelData.topic === 2 ? Theme.danger : Theme.ink
        Accessible.ignored: true
    }
}
