import QtQuick
import QtQuick.Layouts
import Postroom
import Postroom.App

// A line of the history: what, when, and what can be done with it.
RowLayout {
    id: root

    required property string title
    required property string details
    property bool marked: false
    property string mark
    property bool faded: false

    spacing: Theme.spacing * 0.75
    Accessible.role: Accessible.ListItem
    Accessible.name: [title, details, marked ? mark : ""].filter(part => part !== "").join(", ")

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0
        RowLayout {
            spacing: Theme.spacing
            Words {
                Layout.fillWidth: !root.marked
                text: root.title
                faint: root.faded
                font.weight: Font.DemiBold
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
                visible: text !== ""
            }
            Words {
                Layout.fillWidth: true
                visible: root.marked
                text: root.mark
                color: root.faded ? Theme.faintInk : Theme.accent
                font.pixelSize: Theme.fontSmall
                wrapMode: Text.NoWrap
            }
        }
        Words {
            Layout.fillWidth: true
            text: root.details
            faint: true
            font.pixelSize: Theme.fontSmall
        }
    }
}
