import QtQuick
import Postroom
import Postroom.App

// One part of a scenario's notes: the only place where text is taken for Markdown. No layout: a layout in a layout can
// keep the height that a text had when it was narrower, and leaves a gap below it.
Column {
    id: root

    required property var modelData

    objectName: "noteSection"
    spacing: 4
    topPadding: title.visible ? 4 : 0 // some air above it
    Heading {
        id: title
        visible: text !== ""
        width: root.width
        text: root.modelData.title
        font.pixelSize: Theme.fontNormal
        wrapMode: Text.Wrap
    }
    Text {
        objectName: "notes"
        width: root.width
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
