pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Postroom
import Postroom.App

// Which of the keys that producers use a binding would take.
PopupColumn {
    id: root

    required property LinkTool links
    required property string pattern
    required property bool exact
    signal chosen(string key)
    readonly property var keys: visible ? links.knownKeys().slice(0, 6) : []

    spacing: 2
    Words {
        visible: root.keys.length > 0
        faint: true
        font.pixelSize: Theme.fontSmall
        text: qsTr("Keys in this scenario")
    }
    Repeater {
        model: root.keys
        RowLayout {
            id: row
            required property string modelData
            readonly property var answer: root.links.tryPattern(root.pattern, modelData)
            readonly property bool matches: root.exact ? root.pattern === modelData : answer["matches"]
            objectName: "knownKey:" + modelData
            Layout.fillWidth: true
            Layout.minimumHeight: Touch.grown(0)
            spacing: 6
            TapHandler { onTapped: root.chosen(row.modelData) }
            Icon {
                name: row.matches ? "check" : "minus"
                size: 12
                colour: row.matches ? Theme.good : Theme.faintInk
            }
            Words {
                Layout.fillWidth: true
                text: row.modelData
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                faint: !row.matches
                Accessible.name: row.matches ? qsTr("would take %1").arg(text) : qsTr("would not take %1").arg(text)
            }
        }
    }
}
