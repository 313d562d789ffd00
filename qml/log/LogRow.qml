import QtQuick
import Postroom
import Postroom.App

// One event: when it was and what happened.
Rectangle {
    id: root

    required property int index
    required property string time
    required property string sentence
    required property int topic
    required property real message
    required property string node
    property bool current: false
    signal chosen()

    // The topics of EventTopic, in its order; trouble also has a sign, for those who see no red.
    readonly property var colours: [Theme.accent, Theme.good, Theme.danger, Theme.consumer, Theme.faintInk]

    implicitHeight: Math.round(22 * Theme.scale)
    color: current ? Theme.tint(Theme.accent, 0.2) : hover.hovered ? Theme.raised : "transparent"
    Accessible.role: Accessible.ListItem
    Accessible.name: time + " " + sentence
    Accessible.onPressAction: root.chosen()

    HoverHandler { id: hover }
    TapHandler { onTapped: root.chosen() }
    Text {
        id: clock
        x: Theme.spacing * 2
        width: 76 * Theme.scale
        anchors.verticalCenter: parent.verticalCenter
        text: root.time
        textFormat: Text.PlainText
        color: Theme.faintInk
        font.family: Theme.fontFamily
        font.pixelSize: Theme.fontSmall
    }
    Text {
        anchors.horizontalCenter: clock.right
        anchors.verticalCenter: parent.verticalCenter
        text: root.topic === 2 ? "!" : "•"
        textFormat: Text.PlainText
        color: root.colours[root.topic]
        font.family: Theme.fontFamily
        font.pixelSize: Theme.fontNormal
        font.weight: Font.Bold
    }
    Text {
        anchors.left: clock.right
        anchors.leftMargin: Theme.spacing * 1.5
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        text: root.sentence
        textFormat: Text.PlainText
        elide: Text.ElideRight
        color: root.topic === 2 ? Theme.danger : Theme.ink
        font.family: Theme.fontFamily
        font.pixelSize: Theme.fontNormal
    }
}
