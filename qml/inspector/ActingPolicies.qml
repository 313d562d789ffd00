pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Postroom
import Postroom.App

// Which policies act on the selected queue or exchange, and the way to them.
ColumnLayout {
    id: root

    required property OperatorDesk desk

    visible: desk.acting.length > 0
    spacing: 2
    Repeater {
        model: root.desk.acting
        RowLayout {
            id: row
            required property var modelData
            Layout.fillWidth: true
            spacing: Theme.spacing / 2
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0
                Words {
                    objectName: "actingPolicy"
                    Layout.fillWidth: true
                    wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                    text: (row.modelData.isOperator ? qsTr("Operator policy %1 acts here") : qsTr("Policy %1 acts here")).arg(row.modelData.name)
                }
                Words {
                    Layout.fillWidth: true
                    faint: true
                    font.pixelSize: Theme.fontSmall
                    wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                    text: row.modelData.place >= 0 ? row.modelData.sets : qsTr("%1 – set by the run").arg(row.modelData.sets)
                }
            }
            PushButton {
                objectName: "showPolicy:" + row.modelData.name
                visible: row.modelData.place >= 0
                Layout.alignment: Qt.AlignTop
                picture: "pencil"
                tip: qsTr("Change policy %1").arg(row.modelData.name)
                onClicked: root.desk.editPolicy(row.modelData.place)
            }
        }
    }
}
