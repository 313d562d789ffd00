import QtQuick
import Postroom
import Postroom.App

// What the property with the cursor means, and what is wrong with what was typed. It has its own place below the
// panel: a hint beside its row would come and go while the mouse button is down, and the click would miss.
Rectangle {
    id: root

    // The rows themselves, so that what they said goes when they go.
    property Item attended: null
    property string attendedWords
    property Item failed: null
    property string failedWords
    readonly property bool hasWords: attended !== null || failed !== null
    readonly property bool isTrouble: failed !== null && (attended === null || attended === failed)
    readonly property real rowHeight: 78

    /// A row says what it means, and what is wrong with it or nothing.
    function hear(row: Item, hasCursor: bool, meaning: string, mistake: string) {
        if (hasCursor) {
            attended = row
            attendedWords = meaning
        } else if (attended === row) {
            attended = null
        }
        if (mistake !== "") {
            failed = row
            failedWords = mistake
        } else if (failed === row) {
            failed = null
        }
    }

    implicitHeight: words.height + (trouble.visible ? trouble.height : 0)
    // Not quite opaque: what moves to under something opaque is not wiped out where it was before, by Qt 6.4's software renderer.
    readonly property color ground: Theme.tint(Theme.surface, 0.99)

    color: ground
    // As long as a field keeps what was not taken, why stays in sight, also while another field is read about.
    HintBlock {
        id: trouble
        objectName: "rowTrouble"
        visible: root.failed !== null && !root.isTrouble
        isTrouble: true
        text: root.failedWords
    }
    HintBlock {
        id: words
        objectName: "rowHint"
        anchors.bottom: parent.bottom
        isTrouble: root.isTrouble
        text: root.isTrouble ? root.failedWords
            : root.attended ? root.attendedWords : qsTr("Go to a field to read here what it means.")
    }

    component HintBlock: Rectangle {
        id: block
        property bool isTrouble
        property alias text: sentence.text

        width: root.width
        height: root.rowHeight
        color: isTrouble ? Theme.tint(Theme.danger, 0.12) : "transparent"
        Separator { width: parent.width }
        Words {
            id: sentence
            anchors.fill: parent
            anchors.leftMargin: Theme.spacing * 2
            anchors.rightMargin: Theme.spacing * 2
            anchors.topMargin: Theme.spacing
            anchors.bottomMargin: 4
            elide: Text.ElideRight
            color: block.isTrouble ? Theme.danger : Theme.faintInk
            font.pixelSize: Theme.fontSmall
            Accessible.role: block.isTrouble ? Accessible.AlertMessage : Accessible.StaticText
            HoverHandler { id: hover }
            Tip {
                text: sentence.text
                visible: sentence.truncated && hover.hovered
            }
        }
    }
}
