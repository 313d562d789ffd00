pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Postroom
import Postroom.App

// The live numbers of a node.
GridLayout {
    id: root

    required property var facts

    columns: 2
    columnSpacing: Theme.spacing * 2
    rowSpacing: 4
    Repeater {
        model: root.facts
        RowLayout {
            required property var modelData
            Layout.fillWidth: true
            Layout.preferredWidth: 100
            Layout.columnSpan: modelData.wide ? 2 : 1
            spacing: 4
            Accessible.role: Accessible.StaticText
            Accessible.name: modelData.name + " " + modelData.value
            Words {
                Layout.fillWidth: true
                faint: true
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                font.pixelSize: Theme.fontSmall
                text: parent.modelData.name
                Accessible.ignored: true
            }
            Words {
                text: parent.modelData.value
                Layout.maximumWidth: root.width * 0.72
                horizontalAlignment: Text.AlignRight
                wrapMode: parent.modelData.wide ? Text.Wrap : Text.NoWrap
                font.weight: Font.DemiBold
                Accessible.ignored: true
            }
        }
    }
}
