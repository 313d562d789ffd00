pragma ComponentBehavior: Bound
import QtQuick
import Postroom
import Postroom.App

// One node or line of the table.
Rectangle {
    id: root

    required property int index
    required property string id_
    required property var cells
    required property string sentence
    required property var widths
    property bool current: false
    property bool selected: false
    signal chosen()

    objectName: "row:" + id_
    implicitHeight: 24 * Theme.scale
    color: current ? Theme.tint(Theme.accent, 0.2) : selected ? Theme.tint(Theme.accent, 0.1)
                   : hover.hovered ? Theme.raised : "transparent"
    Accessible.role: Accessible.Row
    Accessible.name: sentence
    Accessible.selectable: true
    Accessible.selected: selected
    Accessible.onPressAction: root.chosen()

    HoverHandler { id: hover }
    TapHandler { onTapped: root.chosen() }
    Rectangle { // not by colour alone
        visible: root.selected
        width: 3
        height: parent.height
        color: Theme.accent
    }
    Row {
        x: Theme.spacing * 2
        height: parent.height
        Repeater {
            model: root.cells
            Text {
                required property int index
                required property string modelData
                readonly property bool isNumber: index === TopologyModel.ReadyColumn || index === TopologyModel.UnackedColumn
                width: root.widths[index] ?? 0
                height: root.height
                rightPadding: Theme.spacing * (isNumber ? 2.5 : 1)
                horizontalAlignment: isNumber ? Text.AlignRight : Text.AlignLeft
                verticalAlignment: Text.AlignVCenter
                text: modelData
                textFormat: Text.PlainText
                elide: Text.ElideRight
                color: index === TopologyModel.NameColumn ? Theme.ink : Theme.faintInk
                font.family: Theme.fontFamily
                font.pixelSize: Theme.fontNormal
                font.weight: index === TopologyModel.NameColumn ? Font.DemiBold : Font.Normal
            }
        }
    }
}
