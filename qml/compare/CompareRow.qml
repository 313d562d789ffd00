import QtQuick
import QtQuick.Layouts
import Postroom
import Postroom.App

// One number of both runs, or a heading. A long name takes another line.
RowLayout {
    id: root

    required property var modelData
    required property real valueWidth
    required property string leftName
    required property string rightName
    readonly property bool heading: modelData["heading"]
    readonly property int weight: modelData["differs"] ? Font.DemiBold : Font.Normal

    height: Math.max(what.implicitHeight + 6, (heading ? 32 : 24) * Theme.scale)
    spacing: Theme.spacing * 0.5
    Accessible.role: Accessible.Row
    Accessible.name: heading ? modelData["what"]
        : modelData["differs"] ? qsTr("%1: %2 in %3, %4 in %5, different").arg(modelData["what"]).arg(modelData["left"]).arg(leftName).arg(modelData["right"]).arg(rightName)
        : qsTr("%1: %2 in both runs").arg(modelData["what"]).arg(modelData["left"])
    Words {
        id: what
        objectName: "compareWhat"
        Layout.fillWidth: true
        Layout.alignment: root.heading ? Qt.AlignBottom : Qt.AlignVCenter
        text: root.modelData["what"]
        font.weight: root.heading ? Font.DemiBold : Font.Normal
    }
    Words {
        visible: !root.heading
        Layout.preferredWidth: root.valueWidth
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
        Layout.preferredWidth: root.valueWidth
        horizontalAlignment: Text.AlignRight
        text: root.modelData["right"]
        font.weight: root.weight
        wrapMode: Text.NoWrap
    }
}
