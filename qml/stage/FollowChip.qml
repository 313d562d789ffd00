import QtQuick
import Postroom
import Postroom.App

// Says which message is followed and where it is, and ends it.
PushButton {
    id: root

    required property Workbench workbench
    readonly property MessageWhy why: workbench.why
    readonly property string message: qsTr("m%1").arg(workbench.followedMessage)
    // While the card of another message is open, the answers are about that one.
    readonly property string place: why.name !== message ? ""
                                  : why.places.length === 1 ? why.places[0]
                                  : qsTr("%n copies", "", why.places.length)

    objectName: "followChip"
    visible: workbench.followedMessage > 0
    framed: true
    picture: "close"
    opensMenu: true // its cross stands behind the words
    text: place !== "" ? qsTr("Following %1, %2").arg(message).arg(place) : qsTr("Following %1").arg(message)
    tip: qsTr("Follow it no longer (Escape)")
    onClicked: workbench.followedMessage = 0
}
