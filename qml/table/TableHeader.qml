pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import Postroom
import Postroom.App

// The titles of the table's columns; each sorts by its column.
Row {
    id: root

    required property TopologyModel topology
    required property var widths

    leftPadding: Theme.spacing * 2
    Repeater {
        model: root.topology.titles
        AbstractButton {
            id: title
            required property int index
            required property string modelData
            readonly property bool sorts: index === root.topology.sortColumn

            objectName: "sort:" + index
            width: root.widths[index]
            height: 28 * Theme.scale
            focusPolicy: Qt.TabFocus
            text: modelData
            Accessible.role: Accessible.ColumnHeader
            Accessible.name: sorts ? (root.topology.descending ? qsTr("%1, sorted downwards").arg(text)
                                                               : qsTr("%1, sorted upwards").arg(text))
                                   : text
            Accessible.description: qsTr("Sorts the table by this column")
            Accessible.onPressAction: clicked()
            onClicked: root.topology.sortBy(index)
            Keys.onReturnPressed: clicked()
            Keys.onEnterPressed: clicked()
            readonly property bool isNumber: index === TopologyModel.ReadyColumn || index === TopologyModel.UnackedColumn
            rightPadding: Theme.spacing * (isNumber ? 2.5 : 1)
            leftPadding: 0
            contentItem: Text {
                horizontalAlignment: title.isNumber ? Text.AlignRight : Text.AlignLeft
                verticalAlignment: Text.AlignVCenter
                text: title.sorts ? title.text + (root.topology.descending ? " ↓" : " ↑") : title.text
                textFormat: Text.PlainText
                elide: Text.ElideRight
                color: title.sorts || title.hovered ? Theme.ink : Theme.faintInk
                font.family: Theme.fontFamily
                font.pixelSize: Theme.fontSmall
                font.weight: Font.DemiBold
            }
            background: Rectangle {
                color: title.hovered ? Theme.raised : "transparent"
                radius: 4
                border.width: title.visualFocus ? 2 : 0
                border.color: Theme.focus
            }
        }
    }
}
