import QtQuick
import QtQuick.Layouts
import Postroom
import Postroom.App

// One part of a scenario's notes: the only place where text is taken for Markdown.
ColumnLayout {
    id: root

    required property var modelData

    spacing: 4
    Heading {
        visible: text !== ""
        Layout.fillWidth: true
        Layout.topMargin: 4
        text: root.modelData.title
        font.pixelSize: Theme.fontNormal
        wrapMode: Text.Wrap
    }
    Text {
        objectName: "notes"
        Layout.fillWidth: true
        text: root.modelData.text
        textFormat: Text.MarkdownText
        wrapMode: Text.Wrap
        color: Theme.ink
        linkColor: Theme.ink
        lineHeight: 1.15
        font.family: Theme.fontFamily
        font.pixelSize: Theme.fontNormal
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
}
