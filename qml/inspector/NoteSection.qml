pragma ComponentBehavior: Bound
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
    Repeater {
        model: root.modelData.parts
        Item {
            id: part
            required property var modelData
            readonly property real indent: modelData.mark === "" ? 0 : (14 + 14 * modelData.depth) * Theme.scale

            width: root.width
            height: words.implicitHeight
            NoteText {
                x: part.indent - width - 5
                text: part.modelData.mark
                textFormat: Text.PlainText
                visible: text !== ""
                Accessible.ignored: true
            }
            NoteText {
                id: words
                objectName: "notes"
                x: part.indent
                width: root.width - part.indent
                text: part.modelData.text
                textFormat: Text.MarkdownText
                wrapMode: Text.Wrap
                Accessible.role: Accessible.StaticText
                Accessible.name: part.modelData.mark + " " + text
            }
        }
    }

    component NoteText: Text {
        color: Theme.ink
        linkColor: Theme.ink
        lineHeight: 1.15
        font.family: Theme.fontFamily
        font.pixelSize: Theme.fontNormal
    }
}
