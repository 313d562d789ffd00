import QtQuick
import QtQuick.Layouts
import Postroom
import Postroom.App

// The search field of the table, beside its tab.
Item {
    id: root

    required property TopologyModel topology

    RowLayout {
        anchors.fill: parent
        spacing: Theme.spacing
        Words {
            faint: true
            wrapMode: Text.NoWrap
            text: root.topology.count === 1 ? qsTr("1 row") : qsTr("%1 rows").arg(root.topology.count)
        }
        Item { Layout.fillWidth: true }
        InputField {
            objectName: "tableFilter"
            implicitHeight: 26 * Theme.scale
            Layout.preferredWidth: 180 * Theme.scale
            Layout.minimumWidth: 80 * Theme.scale
            placeholderText: qsTr("Search, for example work")
            Accessible.name: qsTr("Search the table")
            onTextChanged: root.topology.filter = text
            Keys.onEscapePressed: clear()
        }
    }
}
