pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Postroom
import Postroom.App

// The live numbers of a node, two in a row; what is longer has a row of its own.
ColumnLayout {
    id: root

    required property var facts

    spacing: 4
    GridLayout {
        Layout.fillWidth: true
        columns: 2
        columnSpacing: Theme.spacing * 2
        rowSpacing: 4
        Repeater {
            model: root.facts.filter((fact) => !fact.wide)
            Fact { Layout.preferredWidth: 100 * Theme.scale }
        }
    }
    Repeater {
        model: root.facts.filter((fact) => fact.wide)
        Fact { }
    }

    component Fact: RowLayout {
        id: fact
        required property var modelData
        Layout.fillWidth: true
        spacing: Theme.spacing / 2
        Accessible.role: Accessible.StaticText
        Accessible.name: modelData.name + " " + modelData.value
        ShortWords {
            Layout.fillWidth: !fact.modelData.wide
            Layout.alignment: Qt.AlignTop
            faint: true
            font.pixelSize: Theme.fontSmall
            text: fact.modelData.name
            Accessible.ignored: true
        }
        Words {
            Layout.fillWidth: fact.modelData.wide
            horizontalAlignment: Text.AlignRight
            text: fact.modelData.value
            wrapMode: fact.modelData.wide ? Text.Wrap : Text.NoWrap
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }
    }
}
