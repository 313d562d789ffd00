import QtQuick
import QtQuick.Layouts
import Postroom
import Postroom.App

// One number of both runs, or a heading.
RowLayout {
    id: root

    required property var modelData
    readonly property bool heading: modelData["heading"]
    readonly property int weight: modelData["differs"] ? Font.DemiBold : Font.Normal

    height: heading ? 32 : 24
    spacing: Theme.spacing * 0.5
    Accessible.role: Accessible.Row
    Accessible.name: heading ? modelData["what"]
        : modelData["differs"] ? qsTr("%1: %2 in the first run, %3 in the second, different").arg(modelData["what"]).arg(modelData["left"]).arg(modelData["right"])
        : qsTr("%1: %2 in both runs").arg(modelData["what"]).arg(modelData["left"])
    Words {
        Layout.fillWidth: true
        Layout.alignment: root.heading ? Qt.AlignBottom : Qt.AlignVCenter
        text: root.modelData["what"]
        font.weight: root.heading ? Font.DemiBold : Font.Normal
        elide: Text.ElideRight
        wrapMode: Text.NoWrap
    }
    Words {
        visible: !root.heading
        Layout.preferredWidth: 62 * Theme.scale
        horizontalAlignment: Text.AlignRight
        text: root.modelData["left"]
        font.weight: root.weight
        wrapMode: Text.NoWrap
    }
    Words {
        visible: !root.heading
        Layout.preferredWidth: 18 * Theme.scale
        horizontalAlignment: Text.AlignHCenter
        color: Theme.accent
        text: root.modelData["differs"] ? "≠" : ""
        wrapMode: Text.NoWrap
    }
    Words {
        visible: !root.heading
        Layout.preferredWidth: 62 * Theme.scale
        horizontalAlignment: Text.AlignRight
        text: root.modelData["right"]
        font.weight: root.weight
        wrapMode: Text.NoWrap
    }
}
