pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Postroom
import Postroom.App

// Names with their values, in two columns.
ColumnLayout {
    id: root

    required property var pairs

    spacing: 3
    visible: pairs.length > 0
    Repeater {
        model: root.pairs
        RowLayout {
            id: row
            required property var modelData
            Layout.fillWidth: true
            spacing: Theme.spacing
            Words {
                Layout.preferredWidth: 112 * Theme.scale
                Layout.alignment: Qt.AlignTop
                faint: true
                text: row.modelData.name
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            }
            Words {
                Layout.fillWidth: true
                text: row.modelData.value === "" ? qsTr("(empty)") : row.modelData.value
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            }
        }
    }
}
