pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Postroom
import Postroom.App

// Sentences for the person, above the canvas. News goes away by itself; trouble stays until it is dismissed.
Column {
    id: root

    readonly property alias count: sentences.count
    function forget(sentence: string) {
        for (let i = 0; i < sentences.count; ++i) {
            if (sentences.get(i).sentence === sentence)
                sentences.remove(i--)
        }
    }
    function say(sentence: string, isTrouble: bool) {
        forget(sentence)
        sentences.append({ sentence: sentence, isTrouble: isTrouble })
        if (sentences.count > 4)
            sentences.remove(0)
    }
    function dismissLast(): bool {
        if (sentences.count === 0)
            return false
        sentences.remove(sentences.count - 1)
        return true
    }

    objectName: "toasts"
    spacing: Theme.spacing
    add: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.durationNormal
        }
    }
    move: Transition {
        NumberAnimation {
            property: "y"
            duration: Theme.durationFast
            easing.type: Easing.OutCubic
        }
    }
    ListModel { id: sentences }
    Repeater {
        model: sentences
        Rectangle {
            id: toast
            required property int index
            required property string sentence
            required property bool isTrouble

            objectName: "toast"
            width: root.width
            height: Math.max(40, words.implicitHeight + Theme.spacing * 2)
            radius: Theme.radius
            color: isTrouble ? Theme.tint(Theme.danger, 0.14) : Theme.surface
            border.color: isTrouble ? Theme.danger : Theme.line
            Accessible.role: Accessible.AlertMessage
            Accessible.name: sentence
            Timer {
                interval: 6000
                running: !toast.isTrouble
                onTriggered: sentences.remove(toast.index)
            }
            Words {
                id: words
                anchors.left: parent.left
                anchors.right: closeButton.left
                anchors.leftMargin: Theme.spacing * 1.5
                anchors.verticalCenter: parent.verticalCenter
                text: toast.sentence
            }
            PushButton {
                id: closeButton
                objectName: "dismiss"
                anchors.right: parent.right
                anchors.rightMargin: 4
                anchors.verticalCenter: parent.verticalCenter
                picture: "close"
                tip: qsTr("Dismiss")
                onClicked: sentences.remove(toast.index)
            }
        }
    }
}
