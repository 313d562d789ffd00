pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Postroom
import Postroom.App

// What stands under the canvas while presenting: one part of the scenario's notes as a caption, and the buttons
// that only a speaker needs.
Rectangle {
    id: root

    required property Workbench workbench
    property bool laserOn: false
    signal leaveWanted()

    readonly property var notes: workbench.notes
    property int part: 0

    /// To the next part of the notes or back; what is cut off of this one is shown first.
    function turn(by: int) {
        if (by > 0 && cut.visible) {
            caption.contentY = Math.min(caption.contentHeight - caption.height, caption.contentY + caption.height * 0.8)
            return
        }
        part = Math.max(0, Math.min(notes.length - 1, part + by))
        caption.contentY = 0
    }

    objectName: "presenterBar"
    implicitHeight: Math.max(Theme.barHeight, Math.min(note.implicitHeight, 132 * Theme.scale) + Theme.spacing * 2)
    color: Theme.surface
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Notes for the room")

    Connections {
        target: root.workbench
        function onOpened() { root.part = 0 }
    }
    Separator { width: parent.width }
    RowLayout {
        anchors.fill: parent
        anchors.margins: Theme.spacing
        anchors.leftMargin: Theme.spacing * 2
        spacing: Theme.spacing
        Flickable {
            id: caption
            Layout.fillWidth: true
            Layout.fillHeight: true
            contentHeight: note.implicitHeight
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            ScrollBar.vertical: EdgeBar { }
            // Says that there is more, where it is cut.
            Rectangle {
                id: cut
                objectName: "captionCut"
                parent: caption
                visible: caption.contentY + caption.height < caption.contentHeight - 2
                anchors.bottom: parent.bottom
                width: parent.width
                height: 28 * Theme.scale
                gradient: Gradient {
                    GradientStop { position: 0; color: Qt.rgba(Theme.surface.r, Theme.surface.g, Theme.surface.b, 0) }
                    GradientStop { position: 0.7; color: Theme.surface }
                }
                Words {
                    anchors.bottom: parent.bottom
                    faint: true
                    wrapMode: Text.NoWrap
                    font.weight: Font.DemiBold
                    text: qsTr("↓ more: Page Down")
                }
            }
            NoteSection {
                id: note
                objectName: "caption"
                width: Math.min(caption.width, 900 * Theme.scale) // longer lines are hard to read
                modelData: root.notes[Math.min(root.part, root.notes.length - 1)]
                           ?? ({ title: root.workbench.title, text: "" })
            }
        }
        Words {
            visible: root.notes.length > 1
            faint: true
            text: qsTr("%1 of %2").arg(root.part + 1).arg(root.notes.length)
            wrapMode: Text.NoWrap
        }
        PushButton {
            objectName: "captionBack"
            visible: root.notes.length > 1
            enabled: root.part > 0
            picture: "up"
            tip: qsTr("The part of the notes before (Page Up)")
            onClicked: root.turn(-1)
        }
        PushButton {
            objectName: "captionOn"
            visible: root.notes.length > 1
            enabled: root.part < root.notes.length - 1 || cut.visible
            picture: "down"
            tip: qsTr("The next part of the notes (Page Down)")
            onClicked: root.turn(1)
        }
        PushButton {
            objectName: "laserButton"
            picture: "ring"
            text: qsTr("Pointer")
            framed: true
            checked: root.laserOn
            tip: root.laserOn ? qsTr("No ring around the mouse any more (L)") : qsTr("A ring around the mouse that everybody sees (L)")
            onClicked: root.laserOn = !root.laserOn
        }
        PushButton {
            objectName: "leavePresenting"
            picture: "close"
            tip: qsTr("Back to the whole window (Escape)")
            onClicked: root.leaveWanted()
        }
    }
    // Page Up and Page Down are what the remote controls of speakers send. L connects nodes otherwise.
    Shortcut {
        sequence: "L"
        enabled: root.visible
        onActivated: root.laserOn = !root.laserOn
    }
    Shortcut {
        sequence: "PgUp"
        enabled: root.visible
        onActivated: root.turn(-1)
    }
    Shortcut {
        sequence: "PgDown"
        enabled: root.visible
        onActivated: root.turn(1)
    }
}
